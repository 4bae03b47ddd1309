import { parsePeriod } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import { seriesPeriods } from '#lib/themes/series-periods.ts';
import { hasDays, rungTold } from '#lib/themes/timeliness/told-bins.ts';
import { defineRule, isLess, type Step } from './define-rule.ts';
import { ON_TIME } from './on-time-periods.ts';
import { areasOf } from './told-points.ts';

const OPEN = { ...ON_TIME, status: 'open' };
const WHOLE = { scope: 'whole' } as const;
const rungOf = (outline: Outline, period: string) => rungTold(outline, OPEN, period);

/**
 * Open cases beyond their limit at a quarter's end; where only days are told, those beyond 20 working
 * days. By town open cases are not published.
 */
export const overdue = defineRule({
	...{ id: 'overdue', page: 'timeliness', ...WHOLE, unit: 'percent' },
	thresholds: { red: 0.2, orange: 0.1, yellow: 0.05 },
	kind: 'share-above',
	periods: (outline) =>
		seriesPeriods(outline, 'process', OPEN, 'own').filter(
			(period) => parsePeriod(period).frequency === 'quarter'
		),
	questions(outline, periods) {
		const where = { programme: [OPEN.programme], ref_area: [outline.area_code] };
		const dated = periods.filter((period) => hasDays(rungOf(outline, period)));
		const judged = periods.filter((period) => rungOf(outline, period) === 'limit');
		const questions: Record<string, Question> = {};
		if (dated.length > 0)
			questions['overdue'] = {
				metric: metricById('open-beyond-20-days'),
				request: { by: ['time_period'], where: { ...where, time_period: dated } }
			};
		if (judged.length > 0)
			questions['overdue-bins'] = {
				metric: metricById('applications-open-by-bin'),
				request: {
					by: ['time_period', 'bin'],
					where: { ...where, time_period: judged, bin: ['within', 'over'] }
				}
			};
		return questions;
	},
	read(outline, periods, answers) {
		const days = new Map(
			answers['overdue']?.points.map((point) => [point.dimensions.time_period, point])
		);
		const bin = (period: string, code: string) =>
			answers['overdue-bins']?.points.find(
				({ dimensions }) => dimensions.time_period === period && dimensions.bin === code
			)?.value ?? null;
		const step = (period: string): Step => {
			const [within, over] = [bin(period, 'within'), bin(period, 'over')];
			const told = days.get(period);
			const part = told ? told.numerator : over;
			const all = told ? told.denominator : within === null || over === null ? null : within + over;
			if (part === null || all === null)
				return { period, value: null, reason: 'hidden', isBeyond: () => false };
			if (all === 0) return { period, value: null, reason: 'no-base', isBeyond: () => false };
			return {
				...{ period, value: part / all, part, all, isOfDays: told !== undefined },
				isBeyond: (threshold) => part > 0 && !isLess(part / all, threshold)
			};
		};
		return areasOf(outline, WHOLE).map((area) => ({ area, steps: periods.map(step) }));
	}
});
