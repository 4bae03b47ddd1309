import { splitStatus } from '#lib/contract/code-lists.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Answer, Point } from '#lib/queries/query-metric.ts';
import { monthsOf } from '#lib/themes/funds/paid-topics.ts';
import { toStep } from '#lib/themes/funds/funds-facts.ts';

/** Yuan to which a mean is told that rests on a rounded amount, as on the page of funds. */
const STEP = 10;

type Told = readonly (Point | undefined)[];

/** Figures added up over others added up; what one of them does not tell, the ratio does not. */
export function ratioOf(parts: Told, wholes: Told): Point {
	const points = [...parts, ...wholes];
	const sum = (of: Told) => of.reduce((total, point) => total + (point?.value ?? 0), 0);
	const [numerator, denominator] = [sum(parts), sum(wholes)];
	const isTold = points.every((point) => point?.value != null);
	const isRounded = points.some((point) => point && 'RE'.includes(point.status));
	const status = isRounded ? 'E' : 'A';
	const shown = isTold ? status : points.some((p) => p?.reason === 'hidden') ? 'C' : 'M';
	const reason = shown === 'C' ? 'hidden' : !isTold ? 'not-reported' : undefined;
	return {
		dimensions: parts[0]?.dimensions ?? {},
		value: isTold && denominator > 0 ? numerator / denominator : null,
		numerator: isTold ? numerator : null,
		denominator: isTold ? denominator : null,
		unit: 'yuan/person·month',
		status: shown,
		...splitStatus(shown),
		...(reason ? { reason } : isTold && denominator === 0 ? { reason: 'zero-denominator' } : {}),
		sources: []
	};
}

const at = (answer: Answer | undefined, period: string): Point | undefined =>
	answer?.points.find(({ dimensions }) => dimensions.time_period === period);

/**
 * Money paid for each quarter over person-months, of the town and of the county. Where the town's
 * amount was rounded, its mean is told to ten yuan.
 */
export function meansByQuarter(
	answers: Answers
): { quarter: string; own: Point; whole: Point | undefined }[] {
	const { paid, history, 'paid:whole': county } = answers;
	return (paid?.points ?? []).map((amount) => {
		const quarter = amount.dimensions.time_period ?? '';
		const months = monthsOf(quarter);
		const mean = ratioOf(
			[amount],
			months.map((month) => at(history, month))
		);
		const isRounded = mean.value !== null && mean.status === 'E';
		return {
			quarter,
			own: isRounded ? { ...mean, value: toStep(mean.value ?? 0, STEP) } : mean,
			whole:
				county &&
				ratioOf(
					months.map((month) => at(county, month)),
					months.map((month) => at(answers['history:whole'], month))
				)
		};
	});
}
