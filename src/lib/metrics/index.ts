import { serviceContracts, serviceTimes, serviceTimesByKind } from './capacity/service-times.ts';
import {
	assistantCoverage,
	assistants,
	certifiedShare,
	fullTimeShare,
	informationOfficers
} from './capacity/staffing.ts';
import { checks, checksPerHundred, inconsistentShare } from './checks/checks.ts';
import { areaShare } from './coverage/area-share.ts';
import { coverageRateRegistered, coverageRateResident } from './coverage/coverage-rate.ts';
import { households } from './coverage/households.ts';
import { persons } from './coverage/persons.ts';
import { personsPerHousehold } from './coverage/persons-per-household.ts';
import { populationShare } from './coverage/population-share.ts';
import { programmeShare } from './coverage/programme-share.ts';
import { defineChanges } from './define-changes.ts';
import type { Metric } from './define-metric.ts';
import { eventHouseholds } from './events/event-households.ts';
import { personTimes } from './events/person-times.ts';
import {
	exits,
	householdsClosing,
	householdsIn,
	householdsNet,
	householdsOpening,
	householdsOut,
	turnoverRate
} from './flows/household-flows.ts';
import { leads, leadsDue, leadsRecovered, recoveryRate } from './leads/leads.ts';
import { populationRegistered, populationResident } from './population/population.ts';
import {
	applicationsDecided,
	applicationsDecidedByBin,
	applicationsOpen,
	applicationsOpenByBin
} from './process/applications.ts';
import {
	channelShare,
	onTimeRate,
	openBeyond20Days,
	within10Days,
	within20Days,
	within30Days
} from './process/shares.ts';
import { procedureCases, procedureShare } from './procedures/procedure-share.ts';
import { stageShare } from './process/stage-share.ts';
import { budgetAdjusted, budgetPlanned, budgetReceived } from './budget/budget.ts';
import { householdProfile, personProfile } from './profile/profile-share.ts';
import { reportedShare } from './reported/reported-share.ts';
import { reportedValue } from './reported/reported-value.ts';
import { bracketBenefit, bracketHouseholds } from './spending/benefit-brackets.ts';
import { fiscalShare, fiscalShareWithLottery, sourceShare } from './spending/fund-sources.ts';
import { meanBenefitAsPaid, meanBenefitRegular } from './spending/mean-benefit.ts';
import { meanPaidFor, meanPaidTotal, paidFor, paidForShare } from './spending/paid-for.ts';
import { paidPerHead, spendingPerHead } from './spending/per-head.ts';
import { spending } from './spending/spending.ts';
import { spendingShare } from './spending/spending-share.ts';
import { useRate } from './spending/use-rate.ts';
import { standard } from './standards/standard.ts';
import { foodPriceChange, priceChange } from './standards/price-change.ts';
import { standardMultiple } from './standards/standard-multiple.ts';
import { standardRuralShare } from './standards/standard-rural-share.ts';

const changing = [
	...[persons, households, spending, paidFor, eventHouseholds, personTimes],
	standard
];

/** Every number the project knows, by id. */
export const metrics: ReadonlyMap<string, Metric> = new Map(
	[
		persons,
		households,
		personsPerHousehold,
		coverageRateRegistered,
		coverageRateResident,
		areaShare,
		populationShare,
		programmeShare,
		spending,
		meanBenefitRegular,
		meanBenefitAsPaid,
		spendingShare,
		paidFor,
		meanPaidFor,
		meanPaidTotal,
		paidForShare,
		sourceShare,
		fiscalShare,
		fiscalShareWithLottery,
		bracketHouseholds,
		bracketBenefit,
		useRate,
		spendingPerHead,
		paidPerHead,
		householdsIn,
		householdsOut,
		householdsNet,
		householdsOpening,
		householdsClosing,
		turnoverRate,
		exits,
		checks,
		inconsistentShare,
		checksPerHundred,
		leads,
		leadsDue,
		leadsRecovered,
		recoveryRate,
		applicationsDecided,
		applicationsDecidedByBin,
		within10Days,
		within20Days,
		within30Days,
		onTimeRate,
		applicationsOpen,
		applicationsOpenByBin,
		openBeyond20Days,
		channelShare,
		standard,
		standardMultiple,
		standardRuralShare,
		priceChange,
		foodPriceChange,
		assistants,
		informationOfficers,
		assistantCoverage,
		fullTimeShare,
		certifiedShare,
		serviceTimes,
		serviceTimesByKind,
		serviceContracts,
		procedureCases,
		procedureShare,
		stageShare,
		budgetPlanned,
		budgetAdjusted,
		budgetReceived,
		householdProfile,
		personProfile,
		populationRegistered,
		populationResident,
		eventHouseholds,
		personTimes,
		reportedValue,
		reportedShare,
		...changing.flatMap(defineChanges)
	].map((metric) => [metric.id, metric])
);

/** A metric that code names itself. */
export function metricById(id: string): Metric {
	const metric = metrics.get(id);
	if (!metric) throw new Error(`no metric ${id}`);
	return metric;
}
