import {
	closingMonth,
	parsePeriod,
	previousPeriod,
	samePeriodLastYear,
	shiftPeriod
} from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { termsOf, type Metric } from '#lib/metrics/define-metric.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import type { FigureSpec } from './define-report.ts';
import { figurePeriods } from './figure-periods.ts';

/** What a figure asks in one report, by the part that the answer plays. */
export interface AskedFigure {
	spec: FigureSpec;
	period: string;
	/** What it is compared with; undefined where nothing is, or nothing is there. */
	base: string | undefined;
	questions: Readonly<Partial<Record<'now' | 'before' | 'change' | 'growth', Question>>>;
}

/** Months after which a quarter or a year is no news of a month. */
const OLDEST = 12;
/** Years back to the end of which standards are compared. */
const FIFTH = 5;

/** @returns undefined where the dataset has no such figure by the end of `month`, or nothing to compare it with. */
export function askFigure(
	outline: Outline,
	spec: FigureSpec,
	month: string
): AskedFigure | undefined {
	const metric = metricById(spec.metric);
	const known = figurePeriods(outline, metric, spec.where);
	const isTold = (period: string) => storedOf(metric, known, period) !== undefined;
	const wanted = spec.every ?? 'month';
	const period = [...new Set(wanted === 'year' ? known.map(yearOf) : known)]
		.sort()
		.filter(
			(each) =>
				parsePeriod(each).frequency === wanted &&
				closingMonth(each) <= month &&
				closingMonth(each) >= shiftPeriod(month, -OLDEST) &&
				isTold(each)
		)
		.pop();
	// A report of a month says nothing of an earlier one as if it were its own.
	if (period === undefined || (wanted === 'month' && period !== month)) return undefined;
	const stored = storedOf(metric, known, period) ?? [];
	const dimensions = new Set(termsOf(metric).flatMap(({ table }) => table.dimensions));
	const request = {
		by: [],
		where: {
			...Object.fromEntries(
				Object.entries(spec.where).flatMap(([name, value]) =>
					dimensions.has(name) ? [[name, [value]]] : []
				)
			),
			ref_area: [outline.area_code],
			time_period: stored
		}
	};
	const now = { metric, request };
	if (spec.as === undefined || spec.as === 'number')
		return { spec, period, base: undefined, questions: { now } };
	const base = baseOf(spec, period);
	const earlier = storedOf(metric, known, base);
	if (earlier?.length !== stored.length) return undefined;
	if (spec.as === 'points') {
		const where = { ...request.where, time_period: earlier };
		return {
			spec,
			period,
			base,
			questions: { now, before: { metric, request: { by: [], where } } }
		};
	}
	// Of four quarters each has its own base.
	const on = { ...request, base: stored.length > 1 ? 'year-ago' : base };
	return {
		...{ spec, period, base },
		questions: {
			now,
			change: { metric: metricById(`${metric.id}-change`), request: on },
			growth: { metric: metricById(`${metric.id}-change-percent`), request: on }
		}
	};
}

const yearOf = (period: string): string => period.slice(0, 4);

/** The periods that hold a figure: itself, or the four quarters of a year where they may be added up. */
function storedOf(metric: Metric, known: readonly string[], period: string): string[] | undefined {
	if (known.includes(period)) return [period];
	if (parsePeriod(period).frequency !== 'year') return undefined;
	if (metric.additivity.time_period !== 'always' || metric.denominator !== 'none') return undefined;
	const quarters = [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`);
	return quarters.every((quarter) => known.includes(quarter)) ? quarters : undefined;
}

function baseOf({ base = 'year' }: FigureSpec, period: string): string {
	if (base === 'before') return previousPeriod(period);
	if (base === 'year') return samePeriodLastYear(period);
	return `${Number(period.slice(0, 4)) - FIFTH}-12`;
}
