import type { EChartsOption } from 'echarts';
import { formatPeriodName, scaleFor } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { translate } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import type { Answer } from '#lib/queries/query-metric.ts';
import { kindMark, quantity } from '#lib/wording/words.ts';
import { parsePeriod } from '#lib/calendar/period.ts';
import type { Block } from './define-report.ts';
import { figurePeriods } from './figure-periods.ts';
import { nameOf } from './figure-words.ts';
import type { ReportFacts } from './write-sentence.ts';

type LineBlock = Extract<Block, { kind: 'line' }>;

export interface ComposedFigure {
	title: string;
	subtitle: string;
	option: EChartsOption;
	/** CSS pixels. */
	height: number;
	answers: readonly (Answer | undefined)[];
}

/** Months drawn: five years and the one before. */
const MONTHS = 61;
const HEIGHT = 240;

export function lineQuestion(
	{ figure }: LineBlock,
	outline: Outline,
	month: string
): Question | undefined {
	const metric = metricById(figure.metric);
	const time_period = figurePeriods(outline, metric, figure.where)
		.filter((period) => parsePeriod(period).frequency === 'month' && period <= month)
		.slice(-MONTHS);
	if (time_period.length < 3) return undefined;
	const codes = Object.entries(figure.where).map(([name, value]) => [name, [value]]);
	const where = { ...Object.fromEntries(codes), ref_area: [outline.area_code], time_period };
	return { metric, request: { by: ['time_period'], where } };
}

/** @returns undefined where fewer than two months are told. */
export function composeLine(block: LineBlock, facts: ReportFacts): ComposedFigure | undefined {
	const { outline, month, answers, locale } = facts;
	const question = lineQuestion(block, outline, month);
	const points = (question && answers[nameOf(question)]?.points) ?? [];
	const told = points.filter(({ value }) => value !== null);
	const [first, last] = [told[0], told[told.length - 1]];
	if (!question || !first || !last || told.length < 2) return undefined;
	const { metric } = question;
	const scale = scaleFor(
		metric,
		told.map(({ value }) => value),
		locale
	);
	const when = (point: typeof first) => point.dimensions.time_period ?? '';
	const words = (point: typeof first) => quantity(point, metric.id, locale) ?? '';
	const name = block.name[locale];
	return {
		title: `${name}${locale === 'en' ? ': ' : '：'}${translate(locale, 'overview.from-to', {
			...{ from: words(first), first: formatPeriodName(when(first), locale) },
			...{ to: words(last), last: formatPeriodName(when(last), locale) }
		})}`,
		subtitle: translate(locale, 'figure.unit', { unit: scale.unit }),
		option: lineOption(
			[
				{
					...{ name, values: new Map(points.map((point) => [when(point), point.value])) },
					...(block.isStep ? { isStep: true } : {})
				}
			],
			points.map(when),
			scale,
			kindMark(outline, locale)
		),
		height: HEIGHT,
		answers: [answers[nameOf(question)]]
	};
}
