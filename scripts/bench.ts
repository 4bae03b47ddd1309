// npm run bench -- site [--runs 5] [--dir build | --province]
// npm run bench -- export [--steps 1,10,100] [--sources parquet,csv,xlsx,postgres]
// npm run bench -- protection [--towns 10,20,30,40] [--counties 1,2,4] [--soak]
import { parseArgs } from 'node:util';
import { benchSite } from './bench/bench-site.ts';
import { benchProvinceSite } from './bench/province/bench-province-site.ts';
import { benchProvince } from './bench/protection/bench-province.ts';
import { benchProtection } from './bench/protection/bench-protection.ts';
import { soak } from './bench/protection/soak.ts';
import { runExportBench } from './bench/export/run-export-bench.ts';

const USAGE = `npm run bench -- site [--runs 5] [--dir build | --province]
npm run bench -- export [--steps 1,10,100] [--sources parquet,csv,xlsx,postgres]
npm run bench -- protection [--towns 10,20,30,40] [--counties 1,2,4] [--soak]`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		runs: { type: 'string', default: '5' },
		dir: { type: 'string', default: 'build' },
		province: { type: 'boolean', default: false },
		steps: { type: 'string', default: '1,10,100' },
		sources: { type: 'string', default: 'parquet,csv,xlsx,postgres' },
		towns: { type: 'string', default: '10,20,30,40' },
		counties: { type: 'string' },
		soak: { type: 'boolean', default: false }
	}
});
const benches: Readonly<Record<string, () => Promise<number>>> = {
	site: runSiteBench,
	export: () => runExportBench(values.steps, values.sources),
	protection: runProtectionBench
};
const bench = benches[positionals[0] ?? ''];
if (!bench) console.error(USAGE);
process.exitCode = bench ? await bench() : 2;

function runProtectionBench(): Promise<number> {
	if (values.soak) return soak();
	return values.counties ? benchProvince(values.counties) : benchProtection(values.towns);
}

async function runSiteBench(): Promise<number> {
	const runs = Number(values.runs);
	const { readings, engines } = values.province
		? await benchProvinceSite(runs)
		: await benchSite(values.dir, runs);
	const { ours, bare } = engines;
	console.log(
		`Medians of ${values.runs} runs, a new browser each; ÷ 4 slows the page, not its workers.`
	);
	console.table(
		readings.map(({ path, figure, unit, slowdown, value, aim }) => ({
			page: path,
			figure,
			CPU: slowdown === 1 ? 'full' : `÷ ${slowdown}`,
			[`value`]: `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`,
			aim: aim === undefined ? '' : `≤ ${aim}`,
			met: aim === undefined ? '' : value <= aim ? 'yes' : 'NO'
		}))
	);
	const row = (figure: string, mine: number, floor: number, aim: string) => ({
		figure,
		'this engine': `${mine.toFixed(1)} ms`,
		'DuckDB-WASM alone': `${floor.toFixed(1)} ms`,
		ratio: (mine / floor).toFixed(2),
		aim
	});
	console.table([
		row('first question to rows', ours.first, bare.first, values.province ? '' : '≤ 600 ms'),
		row('question to rows, p95', ours.later, bare.later, 'ratio ≤ 1.2')
	]);
	return 0;
}
