import { isImpossible } from '#scripts/protection/release/declared-zeros.ts';
import { isAmount, type Figure } from '#scripts/protection/release/figure.ts';
import { both, type CheckResult } from '../checks/check-result.ts';
import { isBin, placeOf, type Attacked } from './attacked.ts';

/** Bins of waiting times and verdicts on an office, by their own smallest size; empty ones say nothing of who is in others. */
/** No figure told as it is comes from fewer households than the threshold, as far as the figure says. */
export function attackSmallCells({ figures }: Attacked): CheckResult {
	const counts = figures.filter((each) => each.status === 'A' && !isAmount(each));
	const failures = counts.flatMap((figure) => {
		const { threshold: least } = figure;
		const value = figure.published ?? 0;
		return value > 0 && value < least
			? [
					both(
						`${placeOf(figure)}是${value}，小于${least}`,
						`${placeOf(figure)} is ${value}, below ${least}`
					)
				]
			: [];
	});
	return { name: both('小数', 'small cells'), looked: counts.length, failures };
}

/** A zero tells of everybody that they are not in it: only what is impossible is told as 0. */
export function attackZeros({ figures, attestation }: Attacked): CheckResult {
	const told = figures.filter(
		(each) =>
			each.status === 'A' &&
			!isBin(each) &&
			each.codes['devolved'] !== '_U' &&
			!isImpossible(each, attestation.plan.impossible)
	);
	const failures = told
		.filter(({ published }) => published === 0)
		.map((figure) => both(`${placeOf(figure)}公布为0`, `${placeOf(figure)} is told as 0`));
	return { name: both('零', 'zeros'), looked: told.length, failures };
}

/** Whether a figure may be told as it is, or only to a base. */
const isRoundedOnly = ({ table, grain, measure }: Figure): boolean =>
	(table === 'funds' && grain !== 'month × county') ||
	(table === 'leads' && measure !== 'cases') ||
	['profile', 'benefit'].includes(table) ||
	grain.endsWith('reason');

/** What is to be rounded is a multiple of its base, so that no mean × count, no ratio and no sum tells more. */
export function attackRoundings({ figures, base }: Attacked): CheckResult {
	const told = figures.filter((each) => each.status !== 'C' && isRoundedOnly(each));
	const rounded = figures.filter(({ status }) => status === 'R');
	const failures = [
		...told
			.filter(({ status }) => status === 'A')
			.map((figure) => both(`${placeOf(figure)}未取整`, `${placeOf(figure)} is not rounded`)),
		...rounded.flatMap((figure) => {
			const step = base(figure);
			const rest = Math.abs(
				(figure.published ?? 0) / step - Math.round((figure.published ?? 0) / step)
			);
			return rest > 1e-9
				? [
						both(
							`${placeOf(figure)}不是${step}的倍数`,
							`${placeOf(figure)} is no multiple of ${step}`
						)
					]
				: [];
		})
	];
	return {
		...{ name: both('均值、比率与取整', 'means, ratios and roundings') },
		...{ looked: new Set([...told, ...rounded]).size, failures }
	};
}
