import type { Application } from './application.ts';
import type { Episode } from './household.ts';
import { monthText } from './month.ts';
import type { Paid } from './payment-lists.ts';
import { paymentsOf } from './payments.ts';
import { flag, yuan, type Row } from './row.ts';
import { COUNTY_CODE, type Town } from './towns.ts';

export function townRows(towns: readonly Town[]): Row[] {
	return towns.map(
		({ code, name, nameEn, kind, stratum, villages, devolvedOn, reserveYuan }, at) => ({
			...{ town_code: code, town_name: name, town_name_en: nameEn, county_code: COUNTY_CODE, kind },
			...{ urban_rural: stratum, villages, devolved_on: devolvedOn },
			reserve_quota_yuan: reserveYuan === undefined ? undefined : yuan(reserveYuan * 100),
			display_order: at + 1
		})
	);
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** A row for each member of each episode. Nothing is said of a phase-out that came to nothing. */
export function* spellRows(episodes: readonly Episode[]): Generator<Row> {
	for (const episode of episodes) {
		const { household, programme, town, residence, singleCase, care, lastReviewedOn } = episode;
		for (const { person, relation, startsOn, endsOn, reason } of episode.stays) {
			const wasReviewed = lastReviewedOn && lastReviewedOn <= (endsOn ?? '9');
			// Who joins a household that is being phased out is phased out from the first day.
			const phaseOut = episode.phaseOutFrom && laterOf(episode.phaseOutFrom, startsOn);
			yield {
				...{ person_id: person.id, household_id: household.id, programme },
				...{ town_code: town.code, residence_town_code: residence.code },
				...{ urban_rural: household.stratum, sex: person.sex },
				...{ birth_month: monthText(person.born), relation },
				...{ disability: person.disability, illness: flag(person.ill) },
				...{ able_to_work: flag(person.ableToWork), single_person_case: flag(singleCase) },
				...{ care_mode: care?.mode, self_care: care?.selfCare },
				phase_out_from: phaseOut && phaseOut <= (endsOn ?? '9') ? phaseOut : undefined,
				...{ starts_on: startsOn, ends_on: endsOn, exit_reason: reason },
				last_reviewed_on: wasReviewed && lastReviewedOn >= startsOn ? lastReviewedOn : undefined
			};
		}
	}
}

export function* paymentRows(world: Paid): Generator<Row> {
	let number = 0;
	for (const { line, month, source, cents, dueCents } of paymentsOf(world))
		// One literal: this is written a hundred times for every other row.
		yield {
			payment_id: `F${String(++number).padStart(8, '0')}`,
			household_id: line.household,
			programme: line.programme,
			town_code: line.town,
			month: monthText(month),
			amount_yuan: yuan(cents),
			kind: line.kind,
			source,
			due_yuan: dueCents === undefined ? undefined : yuan(dueCents),
			due_on: line.dueOn,
			paid_on: line.paidOn
		};
}

export function applicationRow(application: Application, id: string): Row {
	const { town, declared_relative, reported_by_public, ...rest } = application;
	return {
		...{ application_id: id, town_code: town.code, ...rest },
		declared_relative: flag(declared_relative),
		reported_by_public: flag(reported_by_public)
	};
}
