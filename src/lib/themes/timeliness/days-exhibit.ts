import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { capital } from '#lib/i18n/letter-case.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARES, type TimelinessFacts } from './timeliness-facts.ts';
import { hasDays } from './told-bins.ts';
import { waitingOf } from './waiting.ts';

/** How many working days those decided took, as finely as the quarter tells. */
export function daysExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, bins, rung, answers, topic, when, state, text, outline, locale } = facts;
	if (bins === undefined) return undefined;
	const total = [...bins.values()].reduce((sum, count) => sum + count, 0);
	if (total === 0) return undefined;
	const shown = [...bins].filter(([bin, count]) => bin !== '_Z' || count > 0);
	const rows = shown.map(([bin, count]) => ({ name: facts.binName(bin), bin, count }));
	const bars = rows.map(({ name, count }): Bar => ({ name, value: count, emphasised: true }));
	const waiting = waitingOf(facts);
	return {
		id: 'days',
		title: capital(title(facts)),
		subtitle: t(hasDays(rung) ? 'timeliness.days-sub' : 'timeliness.days-sub-limit', {
			...{ topic, period: when(state.period) }
		}),
		option: barOption(bars, facts.scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('timeliness.time'), isText: true },
				{ label: t('timeliness.cases') },
				{ label: t('figure.with-unit', { name: t('timeliness.share'), unit: '%' }) }
			],
			rows: rows.map(({ name, bin, count }) => ({
				key: bin,
				cells: [name, text(count), formatNumber(count / total, SHARES)]
			}))
		},
		notes: [
			...(facts.hasDibaoLimits ? [t('timeliness.limits')] : []),
			...(hasDays(rung) && waiting === 'untold' ? [t('timeliness.no-curve-untold')] : []),
			...(waiting === 'inconsistent' ? [t('timeliness.no-curve-inconsistent')] : []),
			...symbolNotes(answers['bins']?.points ?? [], outline, locale)
		],
		answers: [answers['bins'], answers['within-20'], answers['within-30'], answers['on-time']]
	};
}

function title({ t, now, shareWords, state, when }: TimelinessFacts): string {
	const [early, late, onTime] = ['within-20', 'within-30', 'on-time'].map(now);
	if (early?.value === 1) return t('timeliness.days-title-all');
	if (late?.value === 0) return t('timeliness.days-title-none');
	if (early?.value != null && late?.value != null)
		return t('timeliness.days-title', { early: shareWords(early), late: shareWords(late) });
	return onTime?.value == null
		? t('timeliness.days-title-no-limit', { period: when(state.period) })
		: t('timeliness.days-title-limit', { share: shareWords(onTime) });
}
