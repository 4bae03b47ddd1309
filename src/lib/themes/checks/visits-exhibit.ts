import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { toldOf, type ChecksFacts } from './checks-facts.ts';

/** Home visits beside the households on the rolls, so that fewer households are no fewer visits. */
export function visitsExhibit(facts: ChecksFacts): ThemeExhibit | undefined {
	const { t, answers, of, cell, when, rate, rateCell, quarters, outline, locale } = facts;
	const told = toldOf(facts, 'visits');
	const [first, last] = [told[0], told[told.length - 1]];
	if (!first || !last || first === last) return undefined;
	const periodOf = ({ dimensions }: typeof first) => dimensions.time_period ?? '';
	const households = (value: number | null | undefined) =>
		value == null ? '' : formatNumber(value, { divisor: 1, decimals: 0 });
	return {
		id: 'visits',
		title: t('checks.visits-title', {
			...{ first: when(periodOf(first)), from: rate(first.value) },
			...{ last: when(periodOf(last)), to: rate(last.value) }
		}),
		subtitle: t('checks.visits-sub'),
		option: lineOption(
			[
				{
					name: t('checks.home_visit'),
					values: new Map(told.map((point) => [periodOf(point), point.value]))
				}
			],
			quarters,
			facts.perHundred,
			facts.mark
		),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('checks.short-home_visit') },
				{ label: t('checks.households') },
				{ label: t('checks.per-hundred') }
			],
			rows: quarters.map((period) => ({
				key: period,
				cells: [
					...[when(period), cell(of('checks', 'home_visit', period))],
					households(of('visits', undefined, period)?.denominator),
					rateCell(of('visits', undefined, period))
				]
			}))
		},
		notes: [
			t('checks.visits-note'),
			...symbolNotes(answers['visits']?.points ?? [], outline, locale)
		],
		answers: [answers['visits'], answers['checks']]
	};
}
