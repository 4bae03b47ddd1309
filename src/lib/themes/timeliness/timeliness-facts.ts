import { cellText } from '#lib/charts/figure-table.ts';
import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { toldDayBins, verdicts } from '#lib/contract/case-codes.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Answer, Point } from '#lib/queries/query-metric.ts';
import { kindMark, percentText } from '#lib/wording/words.ts';
import { groupedQuantile } from '#lib/statistics/grouped-quantile.ts';
import type { ThemeFacts } from '../define-theme.ts';
import { daysOf, hasDays, rungTold } from './told-bins.ts';

export const SHARES = { divisor: 0.01, decimals: 1, unit: '%' };

/** What the sentences and charts of the theme are made of, worked out once. */
export function timelinessFacts(given: ThemeFacts) {
	const { outline, state, answers, locale } = given;
	const t = translator(locale);
	const topic = state.topic as Topic;
	const programme = topic.programmes[0] ?? '';
	const counts = { divisor: 1, decimals: 0, unit: t('timeliness.unit') };
	const rung = rungTold(outline, { programme }, state.period);
	const now = (name: string): Point | undefined =>
		answers[name]?.points.find(({ dimensions }) => dimensions.time_period === state.period);
	const bins = countsByBin(answers['bins']);
	return {
		...given,
		/** Whether the law limits the whole process, so that a case can be on time. */
		hasLimit: outline.series.some(
			({ table, dimensions }) =>
				table === 'process' && dimensions.programme === programme && dimensions.bin === 'within'
		),
		/** Whether the limits of 20, 30 and 45 working days are its own. */
		hasDibaoLimits: programme === '01',
		...{ t, programme, rung, now, bins, scale: counts, mark: kindMark(outline, locale) },
		text: (value: number) => formatNumber(value, counts),
		/** A count; what was not asked is not told, for too few stand behind it. */
		count: (point: Point | undefined) =>
			point ? cellText(point, counts, locale) : t('reason.hidden'),
		share: (point: Point | undefined) =>
			point ? cellText(point, SHARES, locale) : t('reason.hidden'),
		/** A share as a sentence has it: none, all, or 81.8%. */
		shareWords: ({ value }: Point) => {
			if (value === 0) return t('timeliness.none');
			return value === 1 ? t('timeliness.all') : percentText(value ?? 0);
		},
		/** The point of a code in an answer by one dimension. */
		of: (name: string, dimension: string, code: string): Point | undefined =>
			answers[name]?.points.find(({ dimensions }) => dimensions[dimension] === code),
		binName: (bin: string) => ({ ...toldDayBins, ...verdicts })[bin as 'within'][locale],
		/** In words: 16至20个工作日, 20个工作日以内, 46个工作日以上. */
		interval: ({ from, to }: { from: number; to: number }) => {
			if (to === Infinity) return t('timeliness.at-least', { from });
			return from === 0 ? t('timeliness.at-most', { to }) : t('timeliness.between', { from, to });
		},
		/** Between which days the quantile of those decided lies. */
		quantile: (p: number) => {
			if (!hasDays(rung) || bins === undefined) return undefined;
			const at = groupedQuantile([...bins.values()], p);
			const bin = at === undefined ? undefined : [...bins.keys()][at];
			return bin === undefined ? undefined : daysOf(bin);
		},
		topic: topicName(topic)[locale],
		when: (period: string) => formatPeriodName(period, locale),
		/** The one period that an answer is of. */
		periodOf: (name: string) => answers[name]?.request.where.time_period?.[0] ?? ''
	};
}

export type TimelinessFacts = ReturnType<typeof timelinessFacts>;

/** Counts by bin in the order of the bins; undefined where they are not all told. */
export function countsByBin(answer: Answer | undefined): ReadonlyMap<string, number> | undefined {
	const counts = new Map<string, number>();
	for (const { dimensions, value } of answer?.points ?? []) {
		if (value === null) return undefined;
		counts.set(dimensions.bin ?? '', value);
	}
	return counts.size > 0 ? counts : undefined;
}
