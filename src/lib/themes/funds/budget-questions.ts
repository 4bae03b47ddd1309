import { monthsBetween } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Topic } from '#lib/contract/topics.ts';
import { metricPeriods } from '#lib/queries/metric-choices.ts';
import type { ThemeState } from '../define-theme.ts';
import { seriesPeriods } from '../series-periods.ts';
import type { Ask } from './funds-questions.ts';
import { lastYear } from './paid-topics.ts';

const YEARS = 6;

/** What a budget became, in the whole years up to a month; what was paid is asked month by month. */
export function askBudget(outline: Outline, topic: Topic, { period }: ThemeState, ask: Ask): void {
	const county = { programme: topic.programmes, ref_area: [outline.area_code] };
	const codes = { programme: topic.programmes[0] ?? '', source: '_T' };
	const time_period = seriesPeriods(outline, 'budget', codes, 'own')
		.filter((year) => year <= lastYear(period))
		.slice(-YEARS);
	if (time_period.length === 0) return;
	for (const id of ['budget-planned', 'budget-adjusted', 'budget-received'])
		ask(id, id, ['time_period'], { ...county, time_period });
	const paid = metricPeriods(outline, 'paid-for', topic, 'own');
	for (const year of time_period) {
		const months = monthsBetween(`${year}-01`, `${year}-12`);
		if (months.every((month) => paid.includes(month)))
			ask(`budget-paid-${year}`, 'paid-for', [], { ...county, time_period: months });
	}
}
