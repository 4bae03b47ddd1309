import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';

const IDS = ['fiscal-share', 'fiscal-share-with-lottery'] as const;

/** How much comes from budgets, without the lottery and with it, quarter by quarter. */
export function fiscalExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, pointsOf, answers, outline, locale, cell, mark, when } = facts;
	const [alone, both] = IDS.map((id) => pointsOf(id));
	const told = (alone ?? []).filter(({ value }) => value !== null);
	const sorted = [...told].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [least, most] = [sorted[0], sorted[sorted.length - 1]];
	if (!alone || !both || !least || !most || told.length < 2) return undefined;
	const periods = alone.map(({ dimensions }) => dimensions.time_period ?? '');
	const text = (value: number | null) => formatNumber(value ?? 0, SHARE_SCALE);
	const rounded = told.some(({ status }) => status === 'R') ? t('symbol.approximate') : '';
	const words = {
		...{ topic: facts.topicName, count: told.length, about: rounded },
		...{ low: text(least.value), high: text(most.value) }
	};
	const shown = told.length < alone.length ? '-shown' : '';
	const kind = words.low === words.high ? 'same' : 'range';
	return {
		id: 'fiscal',
		title: facts.say(`funds.fiscal-title-${kind}${shown}`, words),
		subtitle: facts.say('funds.fiscal-sub', words),
		option: lineOption(
			[alone, both].map((points, at) => ({
				name: t(at === 0 ? 'funds.without-lottery' : 'funds.with-lottery'),
				values: new Map(
					points.map(({ dimensions, value }) => [dimensions.time_period ?? '', value])
				)
			})),
			periods,
			SHARE_SCALE,
			mark
		),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('funds.without-lottery') },
				{ label: t('funds.with-lottery') }
			],
			rows: periods.map((period, at) => ({
				key: period,
				cells: [when(period), cell(alone[at], SHARE_SCALE), cell(both[at], SHARE_SCALE)]
			}))
		},
		notes: [t('funds.fiscal-note'), ...symbolNotes([...alone, ...both], outline, locale)],
		answers: IDS.map((id) => answers[id])
	};
}
