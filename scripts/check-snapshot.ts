import { parseArgs } from 'node:util';
import { AppError } from '#lib/errors.ts';
import { reportError } from '#scripts/report-error.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';

const USAGE = 'npm run check:snapshot -- DIR [--against DIR]…';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	try {
		const { folder, against } = readOptions(args);
		let failures = 0;
		for (const { place, results } of await checkSnapshots(folder, against))
			for (const { name, looked, failures: reasons, leftOut } of results) {
				const verdict = reasons.length === 0 ? 'ok' : `FAILED 未通过 (${reasons.length})`;
				process.stdout.write(`${place} ${name.en} ${name['zh-CN']}: ${looked} · ${verdict}\n`);
				if (leftOut) process.stdout.write(`  ${leftOut['zh-CN']}\n  ${leftOut.en}\n`);
				for (const reason of reasons)
					process.stderr.write(`  ${place}：${reason['zh-CN']}\n  ${place}: ${reason.en}\n`);
				failures += reasons.length;
			}
		return failures > 0 ? 1 : 0;
	} catch (error) {
		return reportError(error);
	}
}

function readOptions(args: string[]): { folder: string; against: string[] } {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { against: { type: 'string', multiple: true } },
			allowPositionals: true
		});
		const [folder, ...others] = positionals;
		if (folder === undefined || others.length > 0) throw new Error('one DIR is expected');
		return { folder, against: values.against ?? [] };
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('usage/unknown-option', { reason, usage: USAGE }, { cause });
	}
}
