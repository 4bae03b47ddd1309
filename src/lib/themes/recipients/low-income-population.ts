import { EXCLUSIVE_PROGRAMMES } from '#lib/contract/code-lists.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';

/** One class of the low-income population; persons in two classes count in the first of them. */
export interface LowIncomeClass {
	programme: string;
	households: Point | undefined;
	persons: Point;
	/** Persons counted in an earlier class; null where these are hidden. */
	elsewhere: number | null;
}

export interface LowIncomePopulation {
	classes: readonly LowIncomeClass[];
	/** All classes together, less those known to be in two. */
	persons: number;
	/** Whether some that are in two classes may still be counted twice. */
	isAtMost: boolean;
	/** Known to be in two classes. */
	repeated: number;
}

/**
 * Distinct persons of the classes that registers have (国办发〔2023〕39号).
 *
 * @returns undefined where a class's own number is hidden or not reported.
 */
export function lowIncomePopulation(answers: Answers): LowIncomePopulation | undefined {
	const points = answers['classes-persons']?.points ?? [];
	if (points.length < 2) return undefined;
	const classes = points.map((persons): LowIncomeClass => {
		const programme = persons.dimensions.programme ?? '';
		const counted = answers[`counted-${programme}`]?.points ?? [];
		const earlier = counted.find(({ dimensions }) => dimensions.category === 'earlier');
		return {
			...{ programme, persons },
			households: answers['classes-households']?.points.find(
				({ dimensions }) => dimensions.programme === programme
			),
			// The first two exclude each other by law, and nobody comes before them.
			elsewhere: EXCLUSIVE_PROGRAMMES.includes(programme) ? 0 : (earlier?.numerator ?? null)
		};
	});
	if (classes.some(({ persons }) => persons.value === null)) return undefined;
	const sum = (of: (each: LowIncomeClass) => number) =>
		classes.reduce((total, each) => total + of(each), 0);
	const repeated = sum(({ elsewhere }) => elsewhere ?? 0);
	return {
		...{ classes, repeated, persons: sum(({ persons }) => persons.value ?? 0) - repeated },
		isAtMost: classes.some(({ elsewhere }) => elsewhere === null)
	};
}
