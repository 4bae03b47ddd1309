import type { Standing } from './calibration.ts';
import type { Episode, Household, Person } from './household.ts';
import type { Month } from './month.ts';
import { idOf } from './order.ts';
import type { SynthesisOptions, Window } from './options.ts';
import type { PeopleMaker } from './people.ts';
import type { Random } from './random.ts';
import type { Town } from './towns.ts';

/** A household on its way from one programme to another, or back to the one that it left. */
export interface Candidate {
	household: Household;
	people: Person[];
	programme: Standing;
	town: Town;
	/** The last month that it was paid for. */
	left: Month;
}

/** What the simulation knows at any moment. */
export interface Roll {
	options: SynthesisOptions;
	window: Window;
	towns: readonly Town[];
	random: Random;
	people: PeopleMaker;
	/** Ids given out. */
	households: number;
	/** Every episode ever opened. */
	episodes: Episode[];
	/** Those that are open, by programme. */
	active: Map<Standing, Episode[]>;
	/** Households that change programme on the next first of the month. */
	transferring: Candidate[];
	/** Households that left and may come back. */
	gone: Candidate[];
}

/** Open a household; it keeps its number through all programmes and towns. */
export function newHousehold(roll: Roll, { stratum }: Town): Household {
	const isTypical = roll.random.chance(0.9);
	const other = stratum === 'urban' ? 'rural' : 'urban';
	return {
		id: idOf('H', ++roll.households),
		stratum: isTypical ? stratum : other
	};
}

export function enrol(roll: Roll, episode: Episode): void {
	roll.episodes.push(episode);
	activeOf(roll, episode.programme).push(episode);
}

export function activeOf({ active }: Roll, programme: Standing): Episode[] {
	const episodes = active.get(programme);
	if (!episodes) throw new Error(`no stock of ${programme}`);
	return episodes;
}
