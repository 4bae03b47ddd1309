import { drawArrivals, drawSizes } from './arrivals.ts';
import { plannedStock, stockPlans } from './calibration.ts';
import { drawDeaths } from './departures.ts';
import type { Episode } from './household.ts';
import { decideMonthEnd } from './month-end.ts';
import { monthsBetween } from './month.ts';
import { drawTown, openEpisode } from './open-episode.ts';
import type { SynthesisOptions, Window } from './options.ts';
import { peopleMaker } from './people.ts';
import { randomStream } from './random.ts';
import { enrol, newHousehold, type Roll } from './roll.ts';
import type { Town } from './towns.ts';

/**
 * The life of every household on a programme, month by month: deaths thin the stock, arrivals on
 * the first of the month fill it up to the plan, decisions at the month's end take some out.
 *
 * @returns episodes in the order in which they were opened, and how many household ids are taken.
 */
export function runCaseload(
	options: SynthesisOptions,
	window: Window,
	towns: readonly Town[]
): { episodes: Episode[]; households: number } {
	const random = randomStream(options.seed, 'caseload');
	const roll: Roll = {
		...{ options, window, towns, random, people: peopleMaker(random) },
		households: 0,
		episodes: [],
		active: new Map(stockPlans.map(({ programme }) => [programme, []])),
		transferring: [],
		gone: []
	};
	enrolFirstStock(roll);
	for (const month of monthsBetween(window.first, window.last)) {
		for (const [programme, episodes] of roll.active) {
			for (const episode of episodes) drawDeaths(episode, month, random);
			roll.active.set(
				programme,
				episodes.filter(({ to }) => to === undefined)
			);
		}
		for (const plan of stockPlans) drawArrivals(plan, month, roll);
		if (month < window.last) decideMonthEnd(month, roll);
	}
	return roll;
}

/** Those who are there when the window opens came in the ten years before. */
function enrolFirstStock(roll: Roll): void {
	const { options, window, towns, random, people } = roll;
	for (const plan of stockPlans) {
		const stock = plannedStock(plan, window.first, window, options);
		for (const size of drawSizes(stock.households, stock.persons, random)) {
			const month = window.first - random.between(1, 120);
			const town = drawTown(towns, random);
			const household = newHousehold(roll, town);
			const { programme } = plan;
			const members = people.household(programme, size, window.first);
			const arrival = { household, people: members, programme, town, month };
			enrol(roll, openEpisode({ ...arrival, entry: 'before' }, towns, random));
		}
	}
}
