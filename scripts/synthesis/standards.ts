import { dayOf, firstDay, monthOf, monthsBetween, yearOf, type Month } from './month.ts';
import type { Row } from './row.ts';
import type { Window } from './options.ts';
import { COUNTY_CODE } from './towns.ts';
import { yuan } from './row.ts';

interface Step {
	from: Month;
	urban: number;
	rural: number;
	destitute: number;
}

/**
 * Yuan a month, from July of each year. Source of 1041 → 1301 and 1837 → 2255: 关于X区社会救助工作情况的调研报告 (2025),
 * 一(二). The years between are invented; so is the rural standard, which catches up in 2023 (城乡统筹).
 */
const STEPS: readonly Step[] = [
	{ from: monthOf('2018-07'), urban: 917, rural: 690, destitute: 1620 },
	{ from: monthOf('2019-07'), urban: 977, rural: 760, destitute: 1727 },
	{ from: monthOf('2020-07'), urban: 1041, rural: 850, destitute: 1837 },
	{ from: monthOf('2021-07'), urban: 1104, rural: 960, destitute: 1940 },
	{ from: monthOf('2022-07'), urban: 1168, rural: 1075, destitute: 2045 },
	{ from: monthOf('2023-07'), urban: 1234, rural: 1234, destitute: 2150 },
	{ from: monthOf('2024-07'), urban: 1301, rural: 1301, destitute: 2255 }
];

/** The rise that became known late: two months were paid at the old standard and made up in the third. */
export const lateRise = { from: monthOf('2022-07'), madeUp: monthOf('2022-09') } as const;

/** 照料护理: added to the basic standard of 特困, yuan a month from the first step on. */
const CARE = { none: 1120, partial: 560, full: 220 } as const;
const CARE_KINDS = { none: 'care_full', partial: 'care_half', full: 'care_self' } as const;

/** The steps that a window needs; before the first known one each year lies 7 % below the next. */
function stepsOf({ first }: Window): Step[] {
	const steps = [...STEPS];
	for (let [earliest] = steps; earliest && earliest.from > first; [earliest] = steps) {
		const lower = (amount: number) => Math.round(amount / 1.07);
		const { from, urban, rural, destitute } = earliest;
		steps.unshift({
			from: from - 12,
			...{ urban: lower(urban), rural: lower(rural), destitute: lower(destitute) }
		});
	}
	return steps;
}

/** The standards in force in a month, yuan. */
export function standardsBook(window: Window) {
	const steps = stepsOf(window);
	const byMonth = new Map(
		monthsBetween(steps[0]?.from ?? window.first, window.last + 1).map((month) => [
			month,
			steps.filter(({ from }) => from <= month).at(-1) as Step
		])
	);
	const stepOf = (month: Month): Step => {
		const step = byMonth.get(month);
		if (!step) throw new Error(`no standard for ${firstDay(month)}`);
		return step;
	};
	return {
		basic: (stratum: 'urban' | 'rural', month: Month): number => stepOf(month)[stratum],
		destitute: (selfCare: keyof typeof CARE, month: Month): number =>
			stepOf(month).destitute + CARE[selfCare],
		rows: () => steps.flatMap(standardRows)
	};
}

export type StandardsBook = ReturnType<typeof standardsBook>;

function standardRows({ from, urban, rural, destitute }: Step): Row[] {
	const effective = dayOf(from, 1);
	const common = { area_code: COUNTY_CODE, effective_from: effective };
	const document = `合成民〔${yearOf(from)}〕1号`;
	return [
		...(['urban', 'rural'] as const).flatMap((stratum) => [
			['01', 'basic', stratum, stratum === 'urban' ? urban : rural] as const,
			['02', 'basic', stratum, destitute] as const,
			...Object.entries(CARE_KINDS).map(
				([selfCare, kind]) => ['02', kind, stratum, CARE[selfCare as keyof typeof CARE]] as const
			)
		])
	].map(([programme, kind, urban_rural, amount]) => ({
		...common,
		...{ programme, kind, urban_rural },
		monthly_yuan: yuan(amount * 100),
		...{ document, printed_unit: '元/人·月' }
	}));
}
