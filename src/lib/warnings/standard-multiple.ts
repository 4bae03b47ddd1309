import { metricById } from '#lib/metrics/index.ts';
import { seriesPeriods } from '#lib/themes/series-periods.ts';
import { LEAST_MULTIPLE } from '#lib/themes/standards/standards-facts.ts';
import { defineRule, isLess, unjudged, type Series, type Step } from './define-rule.ts';
import { areasOf } from './told-points.ts';

const STRATA = ['urban', 'rural'] as const;
const WHOLE = { scope: 'whole' } as const;

/** Per place and date; above the county a standard is a mean, whose multiple is no place's. */
export const standardMultiple = defineRule({
	...{ id: 'standard-multiple', page: 'standards', ...WHOLE, unit: 'times' },
	thresholds: { red: LEAST_MULTIPLE },
	kind: 'multiple',
	periods(outline) {
		if (outline.level !== 'county') return [];
		const allowance = seriesPeriods(outline, 'standards', { programme: '01' }, 'own');
		return seriesPeriods(outline, 'standards', { programme: '02' }, 'own').filter((period) =>
			allowance.includes(period)
		);
	},
	questions: (outline, periods) => ({
		'standard-multiple': {
			metric: metricById('standard-multiple'),
			request: {
				by: ['urban_rural', 'time_period'],
				where: { ref_area: [outline.area_code], urban_rural: STRATA, time_period: periods }
			}
		}
	}),
	read(outline, periods, answers) {
		const points = answers['standard-multiple']?.points ?? [];
		const step = (period: string, stratum: string): Step => {
			const point = points.find(
				({ dimensions }) => dimensions.time_period === period && dimensions.urban_rural === stratum
			);
			const value = point?.value ?? null;
			return {
				...{ period, value, ...(value === null && { reason: unjudged(point?.reason) }) },
				isBeyond: (threshold) => value !== null && isLess(value, threshold)
			};
		};
		return areasOf(outline, WHOLE).flatMap((area) =>
			STRATA.map((stratum): Series => ({
				...{ area, stratum },
				steps: periods.map((period) => step(period, stratum))
			}))
		);
	}
});
