import { recordsTables } from '#scripts/records/tables.ts';
import { reportError } from '#scripts/report-error.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import { describeSynthesis } from '#scripts/synthesis/describe-synthesis.ts';
import { plantErrors } from '#scripts/synthesis/errors/plant-errors.ts';
import { removeTruth, writeTruth } from '#scripts/synthesis/errors/write-truth.ts';
import { readCommand } from '#scripts/synthesis/read-command.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	try {
		const { options, out, format, roster, errors } = readCommand(args);
		const county = synthesiseCounty(options);
		const clean = recordsTables
			.filter(({ name }) => roster || name !== 'roster')
			.map((table) => ({ table, rows: () => county[table.name]?.() ?? [] }));
		const { tables, findings } =
			errors > 0
				? plantErrors(clean, options, errors, format.holds)
				: { tables: clean, findings: [] };
		let total = 0;
		for await (const { path, rows } of format.write(tables)) {
			process.stderr.write(`${path}: ${rows} rows\n`);
			total += rows;
		}
		await describeSynthesis(out, errors > 0 ? { ...options, errors } : options);
		if (errors > 0) {
			const names = tables.map(({ table }) => table);
			const truth = { seed: options.seed, share: errors, findings };
			const path = await writeTruth(out, names, format, truth);
			process.stderr.write(`${path}: ${findings.length} findings\n`);
		} else await removeTruth(out);
		process.stderr.write(`合成数据 synthetic data: ${tables.length} tables, ${total} rows\n`);
		return 0;
	} catch (error) {
		return reportError(error);
	}
}
