import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatChange } from '#lib/charts/format-value.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { changeClause } from './change-words.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';

/** 累计支出 beside the same months of the year before: the only comparison that it allows. */
export function yearToDateExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, topic, topics, pointsOf, answers, outline, locale, cell, mark, state } = facts;
	const rows = topics
		.filter(({ id }) => pointsOf(`ytd-${id}`).length > 0)
		.map((each) => ({
			each,
			now: pointsOf(`ytd-${each.id}`)[0],
			before: pointsOf(`ytd-before-${each.id}`)[0],
			change: pointsOf(`ytd-change-${each.id}`)[0]
		}));
	const all = rows.flatMap(({ now, before }) => [now, before].flatMap((point) => point ?? []));
	if (!rows.some(({ now }) => now?.value != null)) return undefined;
	const scale = facts.moneyScale(all);
	const months = facts.monthsWords(state.period);
	const own = rows.find(({ each }) => each.id === topic.id);
	const hasBefore = rows.some(({ before }) => before?.value != null);
	const words = { months, topic: facts.topicName, unit: scale.unit };
	const bars = rows.map(({ each, now, before }): Bar => ({
		...{ name: facts.name(each), value: now?.value ?? null, symbol: cell(now, scale) },
		...{ earlier: before?.value ?? null, emphasised: each.id === topic.id }
	}));
	const changeCell = (point: (typeof rows)[number]['change']) =>
		point?.value == null
			? t('reason.no-base')
			: `${facts.about(point)}${formatChange(point.value, SHARE_SCALE)}`;
	return {
		id: 'year-to-date',
		title:
			own?.now?.value == null
				? t('funds.ytd-title-others', words)
				: facts.say('funds.ytd-title', {
						...{ ...words, amount: facts.about(own.now) + facts.inScale(own.now.value, scale) },
						change: changeClause(own.change, facts)
					}),
		subtitle: t(hasBefore ? 'funds.ytd-sub-before' : 'funds.ytd-sub', words),
		option: barOption(bars, scale, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.programme'), isText: true },
				{ label: t('funds.ytd-now') },
				{ label: t('funds.ytd-before') },
				{ label: t('funds.ytd-change') }
			],
			rows: rows.map(({ each, now, before, change }) => ({
				key: each.id,
				cells: [
					...[facts.shortName(each), cell(now, scale)],
					...[before ? cell(before, scale) : t('reason.no-base'), changeCell(change)]
				]
			}))
		},
		notes: [t('funds.ytd-note'), ...symbolNotes(all, outline, locale)],
		answers: rows.flatMap(({ each }) => [
			answers[`ytd-${each.id}`],
			answers[`ytd-before-${each.id}`]
		])
	};
}
