import { yearOf } from './month.ts';
import { scaled, type SynthesisOptions, type Window } from './options.ts';
import { randomStream, type Random } from './random.ts';
import type { Row } from './row.ts';
import { COUNTY_CODE } from './towns.ts';

/** The only printed figures in these data: of another district, and not what the records here add up to. */
const QUOTED = '引自《关于X区社会救助工作情况的调研报告》（2025），不是本合成数据的合计';
const QUOTATIONS: readonly (readonly [string, string])[] = [
	['medical_cap_households', '3'],
	['medical_cap_persons', '3'],
	['medical_cap_amount_yuan', '26894.25'],
	['medical_cap_coverage_percent', '90.75']
];

/** What the departments of the other programmes report by the year, for 1800 households; invented. */
const BY_DEPARTMENT: readonly (readonly [string, number, string])[] = [
	['disaster_relief_persons', 85, '应急管理'],
	['medical_insured_persons', 2240, '医疗保障'],
	['education_aid_persons', 310, '教育'],
	['housing_aid_households', 128, '住房和城乡建设'],
	['employment_aid_persons', 176, '人力资源和社会保障']
];

/** What offices count of their own work by the year; invented. A share has what it is a share of. */
const BY_OFFICE: readonly (readonly [indicator: string, value: number, of?: number])[] = [
	['joint_meetings', 4],
	['town_joint_meetings', 31],
	['joint_meeting_cases', 27],
	['vagrant_person_times', 96],
	['complaints_closed_percent', 41, 44],
	['service_stations', 26],
	['work_budget_yuan', 380_000],
	['random_inspections_percent', 6, 6],
	['agent_handled_percent', 96, 420],
	['one_visit_percent', 341, 420],
	['window_cases', 420],
	['housing_approved_percent', 128, 167],
	['credit_records', 7],
	['shelter_capacity_percent', 3],
	['trained_employed_percent', 63, 118],
	['education_due_persons', 342],
	['education_declined_persons', 29],
	['local_donation_percent', 402, 655],
	['hotline_calls', 512],
	['hotline_closed_percent', 488, 512],
	['assisting_units', 18],
	['assistance_matters', 42],
	['certificates_waived_percent', 11, 15]
];

/** What offices alone know, drawn apart from the rest; a share of people on the rolls is told without its parts. */
const OF_OFFICES_ALONE: typeof BY_OFFICE = [
	['urgent_team_visits', 164],
	['grid_visits', 5200],
	['grid_aided_percent', 52, 138],
	['informant_aided_percent', 61, 147],
	['alliance_accepted_percent', 112, 131],
	['alliance_done_percent', 96, 131],
	['refused_referred_percent', 58],
	['needs_assessed_percent', 64],
	['needs_met_percent', 318, 417],
	['banks_connected_percent', 19, 24],
	['remote_verification_percent', 8],
	['reports_accepted_percent', 1010, 1120],
	['disputes_upheld_percent', 23, 41],
	['monitoring_updated_percent', 91],
	['status_update_days', 12],
	['mobile_applications_percent', 12],
	['utility_aid_households', 640],
	['multiple_programmes_percent', 38],
	['job_offers', 214],
	['home_beds_used_percent', 142, 260],
	['home_carers', 24],
	['reserve_used_percent', 19],
	['reserve_topups', 4],
	['campaign_verified_percent', 58, 64],
	['campaign_rectified_percent', 52, 64],
	['enforcement_closed_percent', 21, 24],
	['allowance_errors_percent', 31, 4800]
];

function officeRows(year: number, figures: typeof BY_OFFICE, random: Random): Row[] {
	return figures.map(([indicator, base, of]) => {
		const varied = Math.round((base * random.between(92, 108)) / 100);
		const value = of === undefined ? varied : Math.min(varied, of);
		return {
			...{ area_code: COUNTY_CODE, period: year, indicator, approximate: 0 },
			...(of === undefined
				? { value }
				: { value: ((value / of) * 100).toFixed(2), numerator: value, denominator: of }),
			note: '合成：经办机构填报'
		};
	});
}

/** What is told twice in a year agrees: a whole with what its share is of, those due with those aided and not. */
function agreeing(rows: readonly Row[]): Row[] {
	const of = (indicator: string, column = 'value') =>
		Number(rows.find((row) => row['indicator'] === indicator)?.[column]);
	const housed = of('housing_aid_households');
	const applied = Math.round(housed * 1.3);
	const agreed: Readonly<Record<string, Row>> = {
		hotline_calls: { value: of('hotline_closed_percent', 'denominator') },
		window_cases: { value: of('one_visit_percent', 'denominator') },
		education_due_persons: {
			value: of('education_aid_persons') + of('education_declined_persons')
		},
		housing_approved_percent: {
			...{ value: ((housed / applied) * 100).toFixed(2), numerator: housed, denominator: applied }
		}
	};
	return rows.map((row) => ({ ...row, ...agreed[String(row['indicator'])] }));
}

/** Figures that departments report and nobody computes from the records, by the year. */
export function synthesiseReported(options: SynthesisOptions, window: Window): Row[] {
	const random = randomStream(options.seed, 'reported');
	const ofOffices = randomStream(options.seed, 'reported-offices');
	const alone = randomStream(options.seed, 'reported-offices-alone');
	const rows: Row[] = [];
	for (let year = yearOf(window.first + 11); year * 12 + 11 <= window.last; year++) {
		const common = { area_code: COUNTY_CODE, period: year };
		const ofYear: Row[] = [];
		for (const [indicator, base, department] of BY_DEPARTMENT) {
			const value = scaled((base * random.between(85, 115)) / 100, options);
			ofYear.push({
				...common,
				indicator,
				value,
				approximate: 0,
				note: `合成：${department}部门填报`
			});
		}
		const [satisfied, asked] = [random.between(352, 384), 400];
		ofYear.push({
			...{ ...common, indicator: 'satisfaction_percent', value: (satisfied / 4).toFixed(2) },
			...{ numerator: satisfied, denominator: asked, approximate: 0, note: '合成：抽样调查' }
		});
		ofYear.push(
			...officeRows(year, BY_OFFICE, ofOffices),
			...officeRows(year, OF_OFFICES_ALONE, alone)
		);
		rows.push(...agreeing(ofYear));
		if (year === 2024)
			for (const [indicator, value] of QUOTATIONS)
				rows.push({ ...common, indicator, value, approximate: 0, note: QUOTED });
	}
	return rows;
}
