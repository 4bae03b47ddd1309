import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import type { Application } from './application.ts';
import { reportedSums } from './calibration.ts';
import type { Episode } from './household.ts';
import { dayOf, monthsBetween, type Month } from './month.ts';
import { scaled, type SynthesisOptions, type Window } from './options.ts';
import { compareText, idOf } from './order.ts';
import { randomStream, type Random } from './random.ts';
import type { Row } from './row.ts';
import { addWorkingDays } from './working-time.ts';

export interface Check {
	kind: 'verification' | 'home_visit' | 'spot_check' | 'certification';
	level: 'county' | 'town';
	town: string;
	household: string;
	requested_on: string;
	returned_on: string;
	result: 'consistent' | 'inconsistent';
	data_source?: string;
	disputed?: number;
}

/**
 * Checks beside the regular visits. The means tests of applications stand in `applications`
 * (`check_started_on`, `check_returned_on`); a `verification` here is the later one of a household
 * on a programme, as in the drive of the last year: 种子002 “线上查验核对报告1000份”.
 */
export function synthesiseChecks(
	options: SynthesisOptions,
	window: Window,
	episodes: readonly Episode[],
	applications: readonly Application[]
): Check[] {
	const random = randomStream(options.seed, 'checks');
	const driveFrom = Math.max(window.first, window.last - 11);
	const present = episodes.filter(
		({ from, to, programme }) => to === undefined && from < driveFrom && programme !== 'monitored'
	);
	const verifications =
		present.length === 0 ? 0 : scaled(reportedSums.verificationReports, options);
	return [
		...Array.from({ length: verifications }, () =>
			verification(random.pick(present), random.between(driveFrom, window.last), random)
		),
		...applications.flatMap((application) => countyChecks(application, window, random)),
		...certifications(episodes, window, random)
	]
		.filter(({ requested_on }) => requested_on <= window.end)
		.sort((a, b) => compareText(a.requested_on, b.requested_on));
}

function verification({ household, town }: Episode, month: Month, random: Random): Check {
	const requested_on = dayOf(month, random.between(1, 28));
	const result = random.chance(0.09) ? 'inconsistent' : 'consistent';
	const data_source = random.weighted([
		['bank', 34],
		['social_insurance', 18],
		['property', 12],
		['vehicle', 10],
		['business', 8],
		['tax', 8],
		['funeral', 6],
		['prison', 2],
		['other', 2]
	]);
	return {
		...{ kind: 'verification', level: 'county', town: town.code, household: household.id },
		...{ requested_on, result, data_source },
		returned_on: addWorkingDays(requested_on, random.between(1, 9)),
		disputed: result === 'inconsistent' && random.chance(0.08) ? 1 : 0
	};
}

/** 备案 and reported cases are visited by the county (57号第20条); of 特困 three in ten are spot-checked (43号第16条). */
function countyChecks(application: Application, { end }: Window, random: Random): Check[] {
	const { programme, town, household_id, visited_on, decided_on } = application;
	const about = { level: 'county', town: town.code, household: household_id } as const;
	const isMarked = application.declared_relative || application.reported_by_public;
	const checked: Check[] = [];
	if (isMarked && visited_on && random.chance(0.96))
		checked.push({
			...{ kind: 'home_visit', ...about, requested_on: visited_on },
			...{ returned_on: visited_on, result: 'consistent' }
		});
	if (programme === '02' && decided_on && random.chance(0.4)) {
		const requested_on = addNaturalDays(decided_on, 12);
		if (requested_on <= end)
			checked.push({
				...{ kind: 'spot_check', ...about, requested_on },
				...{ returned_on: requested_on, result: 'consistent' }
			});
	}
	return checked;
}

/** 生存认证 of 特困, each September. */
function certifications(episodes: readonly Episode[], { first, last }: Window, random: Random) {
	return monthsBetween(first, last)
		.filter((month) => month % 12 === 8)
		.flatMap((month) =>
			episodes
				.filter(
					({ programme, from, to = last }) => programme === '02' && from < month && to > month
				)
				.map(({ household, town }): Check => {
					const requested_on = dayOf(month, random.between(1, 20));
					return {
						...{ kind: 'certification', level: 'town', town: town.code },
						...{ household: household.id, requested_on, returned_on: requested_on },
						result: 'consistent'
					};
				})
		);
}

export function checkRows(checks: readonly Check[], { end }: Window): Row[] {
	return checks.map(({ town, household, returned_on, result, ...check }, at) => ({
		...check,
		check_id: idOf('C', at + 1),
		...{ town_code: town, household_id: household },
		...(returned_on <= end ? { returned_on, result } : {})
	}));
}
