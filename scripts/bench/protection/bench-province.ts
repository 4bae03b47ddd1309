import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { protectTask } from '#scripts/protection/release/county-task.ts';
import { protectCounties } from '#scripts/protection/release/protect-counties.ts';
import { countCounty, taskUpTo } from './counted-county.ts';

const COUNTY = { towns: 12, households: 1800, months: 60, seed: 1 };

/**
 * `npm run bench -- protection --counties 1,2,4,8`: what a province costs, made of so many counties that
 * are all alike, beside the floor: one county alone, times their number, over the processors.
 *
 * @returns exit status
 */
export async function benchProvince(counties: string): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), 'bench-province-'));
	try {
		const counted = await countCounty(COUNTY, folder);
		const task = taskUpTo(counted, counted.span.to);
		const seconds = async (work: () => Promise<unknown>) => {
			const start = performance.now();
			await work();
			return (performance.now() - start) / 1000;
		};
		// Once more, since the first has everything to load.
		await protectTask(task);
		const alone = await seconds(() => protectTask(task));
		const rows: Record<string, string | number>[] = [];
		for (const count of counties.split(',').map(Number)) {
			const own = await seconds(() => protectCounties(Array.from({ length: count }, () => task)));
			const floor = (alone * count) / Math.min(count, availableParallelism());
			rows.push({
				counties: count,
				release: `${own.toFixed(1)} s`,
				'one alone × counties ÷ processors': `${floor.toFixed(1)} s`,
				ratio: (own / floor).toFixed(2),
				'a county': `${(own / count).toFixed(2)} s`
			});
		}
		console.table(rows);
		return 0;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
