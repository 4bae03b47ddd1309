import { townsOf, type Area } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { monthsOf } from './paid-topics.ts';
import { pool, toStep, type FundsFacts } from './funds-facts.ts';

/** Yuan to which a mean is told that rests on a rounded amount. */
const STEP = 10;

/** One row: a town, an institution, or what several small towns have together. */
export interface TownMoney {
	area: Area;
	isTown: boolean;
	amount: Point;
	/** Yuan per person and month; null where persons or money are not told, or nobody is there. */
	mean: number | null;
	isRounded: boolean;
	/** Whether protection keeps persons, or money, from being told. */
	hides: { persons: boolean; amount: boolean };
	/** Of all that was paid, of all on the rolls at the end; null where one is not told. */
	shares: { amount: number | null; persons: number | null };
}

/** In the order of divisions; areas that have neither money nor persons are left out. */
export function townMoney(facts: FundsFacts): TownMoney[] {
	const { outline, pointsOf, at, topic, quarter, state, isRecords } = facts;
	const areas = new Map(outline.areas.map((area) => [area.ref_area, area]));
	const towns = new Set(townsOf(outline));
	const months = isRecords ? monthsOf(quarter) : [state.period];
	const closing = months[months.length - 1] ?? '';
	const means = new Map(
		pointsOf('town-mean').map((point) => [point.dimensions.ref_area, point] as const)
	);
	const personsOf = (area: string, month: string) =>
		pointsOf('town-persons').find(
			({ dimensions }) => dimensions.ref_area === area && dimensions.time_period === month
		);
	const paid = pool(months.map((month) => at(`paid-${topic.id}`, month)));
	const printed = pool([...means.values()]);
	const whole = isRecords ? (at('town-whole', closing)?.value ?? null) : printed?.denominator;
	const shareOf = (part: number | null | undefined, all: number | null | undefined) =>
		part == null || !all ? null : part / all;
	return pointsOf('town-paid').flatMap((amount): TownMoney[] => {
		const code = amount.dimensions.ref_area ?? '';
		const area = areas.get(code);
		const printedMean = means.get(code);
		const persons = pool(months.map((month) => personsOf(code, month)));
		const isEmpty = amount.value === 0 && (isRecords ? persons?.numerator === 0 : false);
		const isSilent = amount.reason === 'not-reported';
		if (!area || isEmpty || isSilent || amount.reason === 'not-applicable') return [];
		const closed = isRecords ? personsOf(code, closing)?.value : printedMean?.denominator;
		const isRounded = amount.status === 'R' || amount.status === 'E';
		const raw =
			amount.value !== null && persons?.numerator ? amount.value / persons.numerator : null;
		const mean = isRounded && raw !== null ? toStep(raw, STEP) : raw;
		return [
			{
				...{ area, isTown: towns.has(area), amount },
				mean: isRecords ? mean : (printedMean?.value ?? null),
				isRounded,
				hides: {
					persons:
						printedMean?.reason === 'hidden' ||
						months.some((month) => personsOf(code, month)?.reason === 'hidden'),
					amount: amount.reason === 'hidden'
				},
				shares: {
					amount: shareOf(amount.value, paid?.numerator),
					persons: shareOf(closed, whole)
				}
			}
		];
	});
}
