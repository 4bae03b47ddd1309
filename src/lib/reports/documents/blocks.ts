import { parsePeriod } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Block, Column, FigureSpec } from '../define-report.ts';
import { figurePeriods } from '../figure-periods.ts';
import { householdsOf, personsOf, standardOf, standing } from './sentences.ts';

export const dibao: Bilingual = { 'zh-CN': '低保', en: 'subsistence allowance' };

/** Months with a figure of anybody on the rolls, in order of time. */
export function toldMonths(outline: Outline): string[] {
	const known = standing.flatMap(({ programme }) =>
		figurePeriods(outline, metricById('persons'), { programme })
	);
	return [...new Set(known)].sort().filter((period) => parsePeriod(period).frequency === 'month');
}

/** Whether it counts records, by month: the reports on how a place works ask for more than print has. */
export const countsRecords = (outline: Outline): boolean =>
	outline.has_validation && toldMonths(outline).length > 0;

const NOW: Column = { head: { 'zh-CN': '本期', en: 'Now' }, as: 'number' };
export const onMonthBefore: Column = {
	...{ head: { 'zh-CN': '比上月', en: 'On the month before' }, as: 'change', base: 'before' }
};
export const onYearBefore: Column = {
	...{ head: { 'zh-CN': '比上年同期', en: 'On the year before' }, as: 'change', base: 'year' }
};

/** Households and persons of every standing programme, and what follows them, with their changes. */
export const rollsTable = (
	title: Bilingual,
	changes: readonly Column[],
	more: readonly { name: Bilingual; figure: FigureSpec }[] = []
): Block => ({
	kind: 'table',
	title,
	columns: [NOW, ...changes],
	rows: [
		...standing.flatMap(({ programme, name }) => [
			{
				name: { 'zh-CN': `${name['zh-CN']}户数`, en: `Households, ${name.en}` },
				figure: householdsOf(programme)
			},
			{
				name: { 'zh-CN': `${name['zh-CN']}人数`, en: `Persons, ${name.en}` },
				figure: personsOf(programme)
			}
		]),
		...more
	]
});

export const dibaoLine: Block = {
	kind: 'line',
	figure: personsOf('01'),
	name: { 'zh-CN': '低保在册人数', en: 'Persons under subsistence allowance' }
};

export const standardLine: Block = {
	...{ kind: 'line', isStep: true },
	figure: standardOf('01', 'urban'),
	name: { 'zh-CN': '城市低保标准', en: 'Standard of subsistence allowance, urban' }
};
