import { join } from 'node:path';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { policies, SYNTHETIC_PERCENT } from '#lib/privacy/policy.ts';
import { standardPlan } from '#lib/privacy/plan.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { countRecords } from '#scripts/exporting/count-records.ts';
import { withSyntheticRecords } from '#scripts/exporting/synthetic-records.ts';
import { protectTask, type CountyTask } from '#scripts/protection/release/county-task.ts';
import type {
	ProtectedCounty,
	ReleasedCounty
} from '#scripts/protection/release/protect-county.ts';
import type { Counted } from '#scripts/protection/tables/county-rows.ts';
import { readCountedCubes } from '#scripts/protection/tables/read-counted.ts';

const COUNTY = '990101';
/** As the bundled county's: its welfare home keeps 特困 alone. */
const NOT_AT_HOME = ['01', 'dibian', 'monitored'].map((programme) => ({
	...{ programme, ref_area: `${COUNTY}900` }
}));
const PLAN = {
	...standardPlan,
	impossible: Object.fromEntries(
		['coverage', 'flows', 'funds', 'process'].map((table) => [table, NOT_AT_HOME])
	)
};
const DATASET = {
	...{ id: 'bench', kind: 'synthetic', area_code: COUNTY, level: 'county' },
	title: { 'zh-CN': '测速县', en: 'County of the bench' }
} satisfies Dataset & { level: DatasetLevel };

export type Synthesis = NonNullable<Dataset['synthesis']>;

/** A county that nobody lives in, counted once: what each of its releases is made of. */
export interface CountedCounty {
	/** `YYYY-MM`, both included. */
	span: { from: string; to: string };
	towns: string[];
	rows: Counted[];
}

/** @param folder for private files; nothing is left in it. */
export const countCounty = (synthesis: Synthesis, folder: string): Promise<CountedCounty> =>
	withSyntheticRecords(synthesis, folder, (source) => countSource(source, folder));

/**
 * @param source `KIND:PLACE`, of a county with the code 990101.
 * @param folder for private files; nothing is left in it.
 */
export function countSource(source: string, folder: string): Promise<CountedCounty> {
	const staging = join(folder, 'staging');
	return countRecords(
		DATASET,
		{
			...{ source, staging, period: undefined, rejects: undefined, isDryRun: true },
			...{ today: '2025-07-01', say: () => undefined }
		},
		async ({ stage: { connection }, cubes, span }) => {
			const { counted, towns } = await readCountedCubes(connection, cubes);
			return { span, towns, rows: counted };
		}
	);
}

export const NOTHING_RELEASED: ReleasedCounty = { figures: [], bases: {} };

/** What it takes to release a county up to a month. */
export function taskUpTo(
	{ span, towns, rows }: CountedCounty,
	month: string,
	released: ReleasedCounty = NOTHING_RELEASED
): CountyTask {
	const periods = cubePeriods(span.from, month);
	const policy = policies.supervision;
	return {
		given: { county: COUNTY, towns, periods, policy, percent: SYNTHETIC_PERCENT, plan: PLAN },
		...{ counted: rows, released }
	};
}

/** The release up to a month, after another. */
export const releaseUpTo = (
	county: CountedCounty,
	month: string,
	released: ReleasedCounty,
	depth?: 'measured' | 'decided'
): Promise<ProtectedCounty> => protectTask(taskUpTo(county, month, released), depth);
