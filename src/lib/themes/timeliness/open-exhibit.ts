import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { capital } from '#lib/i18n/letter-case.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { percentText } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { countsByBin, SHARES, type TimelinessFacts } from './timeliness-facts.ts';
import { daysOf, rungTold } from './told-bins.ts';

const OVER = [20, 30, 45] as const;

/** How long those have been waiting that are not decided. */
export function openExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, state, text, outline, programme } = facts;
	const bins = countsByBin(answers['open-bins']);
	if (bins === undefined) return undefined;
	const shown = [...bins].filter(([bin, count]) => bin !== '_Z' || count > 0);
	const total = shown.reduce((sum, [, count]) => sum + count, 0);
	if (total === 0) return undefined;
	const ofLimit = rungTold(outline, { programme, status: 'open' }, state.period) === 'limit';
	const beyond = (days: number) =>
		shown.filter(([bin]) => daysOf(bin).from > days).reduce((sum, [, count]) => sum + count, 0);
	// Whether any bin ends there.
	const told = OVER.filter((days) => shown.some(([bin]) => daysOf(bin).to === days));
	const over = ofLimit ? (bins.get('over') ?? 0) : beyond(20);
	const bars = shown.map(([bin, count]): Bar => ({
		...{ name: facts.binName(bin), value: count },
		emphasised: ofLimit ? bin === 'over' : daysOf(bin).from > 20
	}));
	const words = {
		...{ total: text(total), over: text(over), share: percentText(over / total) },
		period: when(state.period)
	};
	return {
		id: 'open',
		title: t(`timeliness.open-title${ofLimit ? '-limit' : ''}${over === 0 ? '-none' : ''}`, words),
		subtitle: t('timeliness.open-sub', { topic, period: when(state.period) }),
		option: barOption(bars, facts.scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('timeliness.time-so-far'), isText: true },
				{ label: t('timeliness.cases') },
				{ label: t('figure.with-unit', { name: t('timeliness.share'), unit: '%' }) }
			],
			rows: shown.map(([bin, count]) => ({
				key: bin,
				cells: [facts.binName(bin), text(count), formatNumber(count / total, SHARES)]
			}))
		},
		notes: [
			...(ofLimit || told.length === 0
				? []
				: [
						capital(
							told
								.map((days) => t('timeliness.open-beyond', { days, count: text(beyond(days)) }))
								.join(t('site.clause-joiner'))
						)
					]),
			...(facts.hasDibaoLimits ? [t('timeliness.open-note')] : [])
		],
		answers: [answers['open-bins'], answers['open'], answers['open-beyond-20']]
	};
}
