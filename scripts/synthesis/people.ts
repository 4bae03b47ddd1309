import type { Standing } from './calibration.ts';
import type { Person } from './household.ts';
import type { Month } from './month.ts';
import { idOf } from './order.ts';
import type { Random } from './random.ts';

type Ages = readonly (readonly [readonly [number, number], number])[];

/** Ages of heads and how often they are met; invented, older than the county at large. */
const HEADS: Record<Standing, Ages> = {
	'01': [
		[[18, 34], 6],
		[[35, 49], 20],
		[[50, 59], 32],
		[[60, 69], 24],
		[[70, 88], 18]
	],
	'02': [
		[[40, 59], 3],
		[[60, 74], 12],
		[[75, 90], 7]
	],
	dibian: [
		[[30, 44], 9],
		[[45, 59], 10],
		[[60, 70], 4]
	],
	rigid: [
		[[30, 49], 10],
		[[50, 65], 8]
	],
	monitored: [
		[[30, 49], 8],
		[[50, 68], 10]
	]
};

/** Makes people who exist nowhere: a number, a sex, a month of birth, what ails them. */
export function peopleMaker(random: Random) {
	let made = 0;

	function person(born: Month, now: Month, isFrail: boolean): Person {
		const age = (now - born) / 12;
		const disability = random.weighted<Person['disability']>([
			[0, isFrail ? 52 : 84],
			[1, isFrail ? 10 : 3],
			[2, isFrail ? 16 : 4],
			[3, isFrail ? 12 : 5],
			[4, isFrail ? 10 : 4]
		]);
		const ill = random.chance((isFrail ? 0.12 : 0.05) + (age > 60 ? 0.06 : 0));
		const isSevere = disability === 1 || disability === 2;
		const ableToWork = age >= 16 && age < 60 && !isSevere && !random.chance(ill ? 0.75 : 0.12);
		const sex = random.chance(0.56) ? 'm' : 'f';
		return {
			id: idOf('P', ++made),
			...{ sex, born, disability, ill, ableToWork }
		};
	}

	const bornAt = (now: Month, low: number, high: number) =>
		now - random.between(low * 12, high * 12 + 11);

	return {
		/** A head and those who live with them, `size` in all: a spouse, parents, children. */
		household(programme: Standing, size: number, now: Month): Person[] {
			const [low, high] = random.weighted(HEADS[programme]);
			const head = person(bornAt(now, low, high), now, programme !== 'monitored');
			const people = [head];
			while (people.length < size) {
				const headAge = Math.floor((now - head.born) / 12);
				const kind = random.weighted([
					['spouse', people.length === 1 ? 5 : 0],
					['child', headAge < 62 ? 6 : 1],
					['grown', headAge > 42 ? 4 : 0],
					['parent', headAge < 55 ? 1 : 0]
				] as const);
				const [from, to] = {
					spouse: [Math.max(20, headAge - 5), headAge + 3],
					child: [0, Math.min(17, Math.max(1, headAge - 20))],
					grown: [18, Math.max(19, headAge - 22)],
					parent: [headAge + 20, headAge + 30]
				}[kind] as [number, number];
				people.push(person(bornAt(now, from, to), now, kind !== 'child'));
			}
			return people;
		},
		newborn: (now: Month): Person => person(now - 1, now, false)
	};
}

export type PeopleMaker = ReturnType<typeof peopleMaker>;

/** Yearly deaths in a thousand by age; higher than in life tables, for the poor die earlier. Invented. */
const DEATHS: readonly (readonly [number, number])[] = [
	[30, 0.6],
	[45, 2],
	[55, 6],
	[65, 13],
	[75, 32],
	[85, 80],
	[200, 160]
];

/** Chance to die within a month. */
export function mortality({ born }: Person, now: Month): number {
	const age = (now - born) / 12;
	let at = 0;
	while (age >= (DEATHS[at]?.[0] ?? Infinity)) at++;
	return (DEATHS[at]?.[1] ?? 0) / 12_000;
}
