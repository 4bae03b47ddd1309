import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { codesWithin } from '#lib/contract/code-list-index.ts';
import { paymentBrackets } from '#lib/contract/holder-codes.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { FundsFacts } from './funds-facts.ts';

/** How many households get how much a month, at the end of the last whole year. */
export function bracketsExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, pointsOf, answers, outline, locale, cell, mark, when, about, yuan } = facts;
	const points = pointsOf('bracket-households');
	const told = points.filter(({ value }) => value !== null);
	const [most, next] = [...told].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	if (!most || !next) return undefined;
	const scale = { divisor: 1, decimals: 0, unit: t('funds.households') };
	const nameOf = ({ dimensions }: Point) =>
		codesWithin('paymentBrackets', dimensions.bracket ?? '')
			.map((code) => paymentBrackets[code as keyof typeof paymentBrackets][locale])
			.join(t('site.list-joiner'));
	const meanOf = ({ dimensions }: Point) =>
		pointsOf('bracket-benefit').find((mean) => mean.dimensions.bracket === dimensions.bracket);
	const bars = points.map((point): Bar => ({
		...{ name: nameOf(point), value: point.value, symbol: cell(point, scale) },
		...{ emphasised: point === most }
	}));
	const words = {
		year: when(answers['bracket-households']?.request.where.time_period?.[0] ?? ''),
		...{ topic: facts.topicName, bracket: nameOf(most) },
		count: about(most) + yuan(most.value ?? 0)
	};
	const shown = told.length < points.length ? '-shown' : '';
	return {
		id: 'brackets',
		title:
			most.value === next.value
				? facts.say('funds.brackets-title-even', words)
				: facts.say(`funds.brackets-title${shown}`, words),
		subtitle: facts.say('funds.brackets-sub', words),
		option: barOption(bars, scale, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('funds.bracket'), isText: true },
				{ label: t('figure.with-unit', { name: t('funds.bracket-count'), unit: scale.unit }) },
				{ label: t('funds.bracket-mean') }
			],
			rows: points.map((point) => ({
				key: point.dimensions.bracket ?? '',
				cells: [nameOf(point), cell(point, scale), cell(meanOf(point), scale)]
			}))
		},
		notes: [t('funds.brackets-note'), ...symbolNotes(points, outline, locale)],
		answers: [answers['bracket-households'], answers['bracket-benefit']]
	};
}
