import type { Standing } from './calibration.ts';
import type { Episode, Household, Person } from './household.ts';
import { firstDay, type Month } from './month.ts';
import type { Random } from './random.ts';
import type { Town } from './towns.ts';

interface Arrival {
	household: Household;
	people: readonly Person[];
	programme: Standing;
	town: Town;
	/** The first month that is paid for. */
	month: Month;
	entry: Episode['entry'];
}

/** Choose a town as often as its size says. */
export function drawTown(towns: readonly Town[], random: Random): Town {
	return random.weighted(towns.map((town) => [town, town.weight] as const));
}

/** Put a household on a programme, from the first of a month on. */
export function openEpisode(
	{ household, people, programme, town, month, entry }: Arrival,
	towns: readonly Town[],
	random: Random
): Episode {
	const startsOn = firstDay(month);
	const inHome = programme === '02' && random.chance(0.55);
	const [head] = people;
	const isAlone = people.length === 1 && programme === '01';
	const mayBeSingleCase =
		isAlone && head && month - head.born < 720 && (head.ill || [1, 2].includes(head.disability));
	return {
		...{ household, programme, entry, startsOn, from: month },
		town: inHome ? (towns.find(({ kind }) => kind === 'institution') ?? town) : town,
		residence: random.chance(0.06) ? drawTown(towns, random) : town,
		stays: people.map((person, place) => ({
			person,
			relation: place === 0 ? 'head' : 'member',
			startsOn: person.born < month ? startsOn : firstDay(person.born + 1)
		})),
		singleCase: Boolean(mayBeSingleCase && random.chance(0.5)),
		...(programme === '02' ? { care: drawCare(inHome, random) } : {}),
		toppedUp: [{ from: month, permille: drawTopUp(programme, random) }]
	};
}

/** Go on in another town or on the same terms, from the next month on. */
export function continueIn(town: Town, episode: Episode, month: Month): Episode {
	const { household, programme, singleCase, toppedUp, stays } = episode;
	const startsOn = firstDay(month);
	return {
		...{ household, programme, town, singleCase, startsOn },
		residence: town,
		stays: stays
			.filter(({ reason }) => reason === 'moved')
			.map(({ person, relation }) => ({ person, relation, startsOn })),
		from: month,
		entry: 'moved',
		toppedUp: [{ from: month, permille: toppedUp.at(-1)?.permille ?? 1000 }]
	};
}

/** The share of the standard that income leaves to be topped up, in thousandths. */
export function drawTopUp(programme: Standing, random: Random): number {
	return programme === '02' || random.chance(0.3) ? 1000 : random.between(150, 950);
}

function drawCare(inHome: boolean, random: Random): NonNullable<Episode['care']> {
	const selfCare = random.weighted([
		['full', inHome ? 3 : 6],
		['partial', 3],
		['none', inHome ? 4 : 1]
	] as const);
	return { mode: inHome ? 'institution' : 'home', selfCare };
}
