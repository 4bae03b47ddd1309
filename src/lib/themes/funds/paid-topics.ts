import {
	monthsBetween,
	openingMonth,
	closingMonth,
	parsePeriod,
	shiftPeriod
} from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { topicsOf, type Topic } from '#lib/contract/topics.ts';
import type { RulesOf } from '../rules/rules-questions.ts';
import { metricPeriods } from '#lib/queries/metric-choices.ts';

/** From records, money is filed by the month it is for; in print, by the period in which it went out. */
export const paidMetric = (outline: Outline): 'paid-for' | 'spending' =>
	outline.series.some(({ table }) => table === 'funds') ? 'paid-for' : 'spending';

/** Of the area itself; where only areas below it are told, of these. */
export function paidPeriods(outline: Outline, topic: Topic): readonly string[] {
	const id = paidMetric(outline);
	const own = metricPeriods(outline, id, topic, 'own');
	return own.length > 0 ? own : metricPeriods(outline, id, topic, 'parts');
}

/** Single programmes under which something was paid. */
export const paidTopics = (outline: Outline): Topic[] =>
	topicsOf(outline).filter(
		(topic) => topic.programmes.length === 1 && paidPeriods(outline, topic).length > 0
	);

/** 及时足额发放: what the law asks with every payment. */
export const paymentRules = ({ programmes }: Topic): RulesOf => ({
	programme: programmes[0] ?? '',
	rules: ['first_payment', 'paid_in_time', 'paid_in_full']
});

/** 低保, in whichever strata: only its benefit is what a household lacks to the standard. */
export const isDibao = ({ programmes }: Topic): boolean => programmes.join() === '01';

/** The last quarter that is over when a month is. */
export function lastQuarter(month: string): string {
	const { year, ordinal } = parsePeriod(month);
	const quarters = Math.floor(ordinal / 3);
	return quarters === 0 ? `${year - 1}-Q4` : `${year}-Q${quarters}`;
}

/** The last year that is over when a month is. */
export function lastYear(month: string): string {
	const { year, ordinal } = parsePeriod(month);
	return String(ordinal === 12 ? year : year - 1);
}

/** The three months of a quarter, the twelve of a year. */
export const monthsOf = (period: string): string[] =>
	monthsBetween(shiftPeriod(openingMonth(period), 1), closingMonth(period));

export const quartersOf = (year: string): string[] =>
	[1, 2, 3, 4].map((each) => `${year}-Q${each}`);

/** January to the month, over which 累计 is added up: it never runs over the turn of a year. */
export const yearToDate = (month: string): string[] =>
	monthsBetween(`${month.slice(0, 4)}-01`, month);
