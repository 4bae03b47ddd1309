import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previousPeriod } from '#lib/calendar/period.ts';
import { relationsOf } from '#scripts/protection/release/relations.ts';
import { countCounty, NOTHING_RELEASED, releaseUpTo } from './counted-county.ts';

/** Households of a county by its towns, as the bundled one has them. */
const HOUSEHOLDS_A_TOWN = 150;
const MONTHS = 84;
/** Seconds that a release of thirty towns may take after 84 months. */
const AIM = { towns: 30, seconds: 60 };

interface Reading {
	towns: number;
	seconds: number;
	floor: number;
	programmes: number;
	figures: number;
}

/**
 * `npm run bench -- protection`: what a release costs that follows 83 months, by the number of towns,
 * beside the floor that any audit has: to write out how its figures hang together.
 *
 * @param towns as on the command line: `10,20,30,40`.
 * @returns exit status
 */
export async function benchProtection(towns: string): Promise<number> {
	const readings: Reading[] = [];
	for (const count of towns.split(',').map(Number)) {
		process.stderr.write(`${count} towns\n`);
		const folder = await mkdtemp(join(tmpdir(), 'bench-protection-'));
		try {
			const county = await countCounty(
				{ towns: count, households: count * HOUSEHOLDS_A_TOWN, months: MONTHS, seed: 1 },
				folder
			);
			const { to } = county.span;
			const before = await releaseUpTo(county, previousPeriod(to), NOTHING_RELEASED);
			const start = performance.now();
			const { figures, audit } = await releaseUpTo(county, to, before);
			const seconds = (performance.now() - start) / 1000;
			const floorStart = performance.now();
			relationsOf(figures, county.span);
			const floor = (performance.now() - floorStart) / 1000;
			readings.push({
				towns: count,
				seconds,
				floor,
				programmes: audit.solved,
				figures: figures.length
			});
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}
	console.table(
		readings.map(({ towns: count, seconds, floor, programmes, figures }, at) => {
			const last = readings[at - 1];
			const growth = last && Math.log(seconds / last.seconds) / Math.log(count / last.towns);
			return {
				towns: count,
				release: `${seconds.toFixed(1)} s`,
				'relations alone': `${floor.toFixed(1)} s`,
				ratio: (seconds / floor).toFixed(1),
				'linear programmes': programmes,
				figures,
				growth: growth?.toFixed(2) ?? '',
				aim:
					count === AIM.towns ? `≤ ${AIM.seconds} s: ${seconds <= AIM.seconds ? 'yes' : 'NO'}` : ''
			};
		})
	);
	return 0;
}
