import { plannedStock, type StockPlan } from './calibration.ts';
import { presentStays, type Episode } from './household.ts';
import type { Month } from './month.ts';
import { drawTown, openEpisode } from './open-episode.ts';
import type { Random } from './random.ts';
import { activeOf, enrol, newHousehold, type Candidate, type Roll } from './roll.ts';

const MOST_PERSONS = 8;

/**
 * Bring a programme up to its planned stock on the first of a month: households that change
 * programme, some that come back, and new ones whose sizes make up the planned number of persons.
 */
export function drawArrivals(plan: StockPlan, month: Month, roll: Roll): void {
	const { programme } = plan;
	const { window, options, towns, random, people } = roll;
	const target = plannedStock(plan, month, window, options);
	const open = activeOf(roll, programme);
	let missing = target.households - open.length;
	const join = (candidate: Candidate, entry: Episode['entry']) => {
		enrol(roll, openEpisode({ ...candidate, programme, month, entry }, towns, random));
		missing--;
	};

	const isForHere = (candidate: Candidate) => candidate.programme === programme;
	for (const candidate of roll.transferring.filter(isForHere)) join(candidate, 'transferred');
	roll.transferring = roll.transferring.filter((candidate) => !isForHere(candidate));
	for (const candidate of comingBack(roll, plan, month, missing)) join(candidate, 'application');

	const persons = open.reduce((sum, episode) => sum + presentStays(episode).length, 0);
	for (const size of drawSizes(missing, target.persons - persons, random)) {
		const town = drawTown(settledBy(programme, roll), random);
		const household = newHousehold(roll, town);
		join(
			{
				...{ household, programme, town, left: month },
				people: people.household(programme, size, month)
			},
			'application'
		);
	}
}

/** 防止返贫监测 is a rural programme. */
function settledBy(programme: string, { towns }: Roll): Roll['towns'] {
	const rural = towns.filter(({ stratum }) => stratum === 'rural');
	return programme === 'monitored' && rural.length > 0 ? rural : towns;
}

/** Some of those who left at least four months ago; none near the end, where sizes have to fit. */
function comingBack(
	{ gone, random, window }: Roll,
	{ programme }: StockPlan,
	month: Month,
	places: number
): Candidate[] {
	const back: Candidate[] = [];
	if (month > window.last - 3) return back;
	for (let place = 0; place < places; place++) {
		if (!random.chance(0.08)) continue;
		const at = gone.findIndex((each) => each.programme === programme && each.left + 4 < month);
		if (at >= 0) back.push(...gone.splice(at, 1));
	}
	return back;
}

/**
 * Sizes of `households` households that hold `persons` in all, as far as 1 to 8 each allow.
 * Persons beyond one a household fall on them at random, so most stay alone.
 */
export function drawSizes(households: number, persons: number, random: Random): number[] {
	const sizes = Array.from({ length: Math.max(0, households) }, () => 1);
	let left = Math.min(persons, sizes.length * MOST_PERSONS) - sizes.length;
	while (left > 0) {
		const at = random.between(0, sizes.length - 1);
		const size = sizes[at] ?? MOST_PERSONS;
		// A family that has a second member is likelier to have a third.
		const grown = Math.min(size + (random.chance(0.35) ? 2 : 1), MOST_PERSONS, size + left);
		left -= grown - size;
		sizes[at] = grown;
	}
	return sizes;
}
