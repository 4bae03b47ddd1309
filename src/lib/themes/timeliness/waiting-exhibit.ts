import { formatNumber } from '#lib/charts/format-value.ts';
import { survivalOption } from '#lib/charts/survival-option.ts';
import { survivalQuantile } from '#lib/statistics/kaplan-meier.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARES, type TimelinessFacts } from './timeliness-facts.ts';
import { waitingOf } from './waiting.ts';

/** Days behind the last one that is told. */
const ROOM_FOR_NAMES = 12;
const SHARE_AXIS = { most: 1, interval: 0.25 };

/** What is left after so many working days, open applications counted: a quick office that leaves the hard ones is not quick. */
export function waitingExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, topic, when, state, answers } = facts;
	const waiting = waitingOf(facts);
	if (typeof waiting === 'string' || waiting.bounds.length < 2) return undefined;
	const { bounds, isAged } = waiting;
	const last = bounds[bounds.length - 1];
	return {
		id: 'waiting',
		title: title(facts, survivalQuantile(bounds, 0.5)),
		subtitle: t('timeliness.waiting-sub', { topic, period: when(state.period) }),
		option: survivalOption(
			bounds,
			{
				...{
					name: t('timeliness.working-days'),
					most: (last?.day ?? 0) + ROOM_FOR_NAMES,
					interval: 10
				},
				text: (value) => (value % 10 === 0 ? String(value) : '')
			},
			{
				...SHARE_AXIS,
				name: '%',
				text: (value) => formatNumber(value, { ...SHARES, decimals: 0 })
			},
			{ upper: t('timeliness.upper'), lower: t('timeliness.lower') },
			facts.mark
		),
		height: 260,
		table: {
			columns: [
				{ label: t('timeliness.working-days'), isText: true },
				{ label: t('figure.with-unit', { name: t('timeliness.least'), unit: '%' }) },
				{ label: t('figure.with-unit', { name: t('timeliness.most'), unit: '%' }) }
			],
			rows: bounds.map(({ day, lower, upper }) => ({
				key: String(day),
				cells: [String(day), formatNumber(lower, SHARES), formatNumber(upper, SHARES)]
			}))
		},
		notes: [t('timeliness.waiting-note'), t(`timeliness.waiting-${isAged ? 'aged' : 'unaged'}`)],
		answers: [answers['bins'], answers['open'], answers['open-bins'], answers['open-bins-before']]
	};
}

function title({ t, interval }: TimelinessFacts, median: { from: number; to: number }): string {
	if (median.to < Infinity) return t('timeliness.waiting-title', { days: interval(median) });
	return median.from === 0
		? t('timeliness.waiting-title-unknown')
		: t('timeliness.waiting-title-open', { days: median.from - 1 });
}
