import type { ExportReadings } from './bench-export.ts';
import { growthExponent, judge, timesFloor, type StepReading } from './judge.ts';

const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;
const bytes = (value: number): string =>
	value < 1e9 ? `${(value / 1e6).toFixed(0)} MB` : `${(value / 1e9).toFixed(2)} GB`;

/** Tables for the terminal: each source, each step against its floor, growth, and the aims. */
export function printReadings({ steps, sources }: ExportReadings): void {
	console.log(
		'\nExport, each run a process of its own. Medians; memory and spilled at their most.'
	);
	console.table(
		sources.map(({ step, source, rows, cost, runs, disk }) => ({
			...{ step: `×${step}`, source, rows, runs, time: seconds(cost.seconds) },
			...{ CPU: seconds(cost.cpu), 'rows a second': Math.round(rows / cost.seconds) },
			...{ memory: bytes(cost.memory), spilled: bytes(cost.spill) },
			'records on disk': bytes(disk)
		}))
	);
	console.log('From Parquet, beside DuckDB alone (uniqueness, references and cubes as bare SQL).');
	console.table(
		steps.map((reading, at) => ({
			...{ step: `×${reading.step}`, export: seconds(reading.export.seconds) },
			...{ floor: seconds(reading.floor.seconds), 'floor CPU': seconds(reading.floor.cpu) },
			...{ ratio: timesFloor(reading).toFixed(2) },
			'ratio of CPU': (reading.export.cpu / reading.floor.cpu).toFixed(2),
			'floor memory': bytes(reading.floor.memory),
			'floor spilled': bytes(reading.floor.spill),
			'growth of export': growth(steps[at - 1], reading, 'export'),
			'growth of floor': growth(steps[at - 1], reading, 'floor')
		}))
	);
	console.log('Growth: exponent of time over size since the step before; 1 is linear.');
	console.table(
		judge(steps).map(({ aim, value, isMet }) => ({
			aim,
			measured: value ?? 'not run',
			met: isMet === undefined ? '' : isMet ? 'yes' : 'NO'
		}))
	);
}

function growth(
	before: StepReading | undefined,
	reading: StepReading,
	of: 'floor' | 'export'
): string {
	if (!before) return '';
	return growthExponent(
		{ size: before.step, cost: before[of].seconds },
		{ size: reading.step, cost: reading[of].seconds }
	).toFixed(2);
}
