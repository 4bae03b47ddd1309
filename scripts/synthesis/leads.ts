import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import { benefitOf } from './benefits.ts';
import { reportedSums } from './calibration.ts';
import type { Episode } from './household.ts';
import { dayOf, monthsBetween, type Month } from './month.ts';
import { scaled } from './options.ts';
import { compareText, idOf } from './order.ts';
import type { Paid } from './payment-lists.ts';
import { randomStream, type Random } from './random.ts';
import { yuan, type Row } from './row.ts';

interface Lead {
	kind: string;
	episode: Episode;
	found_on: string;
	found_by: string;
	outcome: 'confirmed' | 'dismissed' | 'open';
	due?: number;
	recovered?: number;
}

/**
 * Clues and what became of them. Households that left for their income gave back what they had for
 * the last months, until the recoveries of the report are reached (种子002 “60余万元”).
 */
export function synthesiseLeads(world: Paid): Row[] {
	const { options, window, episodes } = world;
	const random = randomStream(options.seed, 'leads');
	const leads = [...afterDeath(world, random), ...withoutMoney(world, random)];
	let wanted = scaled(reportedSums.recoveredYuan, options) * 100;
	for (const { recovered } of leads) wanted -= recovered ?? 0;
	for (const { episode, kind } of shuffled(leavers(episodes, window.first), random)) {
		if (wanted <= 0) break;
		const to = episode.to ?? window.last;
		const due = listedIn(world, episode, to - random.between(2, 11), to);
		const paidBack = random.chance(0.8) ? 1000 : random.between(300, 900);
		const recovered = Math.min(wanted, Math.round((due * paidBack) / 100_000) * 100);
		if (due === 0) continue;
		wanted -= recovered;
		const found_by = random.pick(['verification', 'verification', 'audit', 'public_report']);
		const found_on = dayOf(to, random.between(1, 27));
		leads.push({ kind, episode, found_on, found_by, outcome: 'confirmed', due, recovered });
	}
	return leads
		.filter(({ found_on }) => found_on >= window.begin && found_on <= window.end)
		.sort((a, b) => compareText(a.found_on, b.found_on))
		.map((lead, at) => leadRow(lead, at + 1, window.end, random));
}

/** Those who left for an income, declared or not; a prison term ends the benefit as well. */
function leavers(episodes: readonly Episode[], first: Month) {
	return episodes.flatMap((episode) => {
		const reason = episode.stays.at(-1)?.reason;
		if (episode.programme !== '01' || (episode.to ?? 0) < first + 3) return [];
		if (reason === 'nondisclosure' || reason === 'income')
			return [{ episode, kind: 'over_income' }];
		return reason === 'other' ? [{ episode, kind: 'paid_in_prison' }] : [];
	});
}

/** What was listed for a household from one month to another, in cents. */
function listedIn({ standards, window }: Paid, episode: Episode, from: Month, to: Month): number {
	return monthsBetween(Math.max(from, episode.from, window.first), to).reduce(
		(sum, month) => sum + (benefitOf(episode, month, standards)?.listed ?? 0),
		0
	);
}

/** Families that were paid for a member whose death had not been heard of. */
function afterDeath(world: Paid, random: Random): Lead[] {
	return world.episodes.flatMap((episode) => {
		const { unheard } = episode;
		if (!unheard || unheard.to >= world.window.last) return [];
		const due = monthsBetween(unheard.from, unheard.to).reduce((sum, month) => {
			const benefit = benefitOf(episode, month, world.standards);
			return sum + Math.max(0, (benefit?.listed ?? 0) - (benefit?.due ?? 0));
		}, 0);
		if (due === 0) return [];
		const found_on = dayOf(unheard.to + 1, random.between(1, 20));
		const about = { episode, found_on, found_by: 'data_match' };
		return [{ kind: 'paid_after_death', ...about, outcome: 'confirmed', due, recovered: due }];
	});
}

/** Families that had been missed, clues that came to nothing, and some that are still open. */
function withoutMoney({ episodes, window, options }: Paid, random: Random): Lead[] {
	return episodes.flatMap((episode): Lead[] => {
		const { from, to = window.last, entry } = episode;
		if (entry === 'application' && random.chance(0.04))
			return [
				{
					...{ kind: 'missed', episode, found_by: 'patrol', outcome: 'confirmed' },
					found_on: dayOf(from - 2, random.between(1, 27))
				}
			];
		if (!random.chance(0.05) || options.months < 6) return [];
		const month = random.between(Math.max(from, window.first), to);
		const kinds = ['over_income', 'duplicate', 'wrong_amount', 'relative', 'paid_after_death'];
		const outcome = month > window.last - 2 ? 'open' : 'dismissed';
		const found_on = dayOf(month, random.between(1, 27));
		return [{ kind: random.pick(kinds), episode, found_on, found_by: 'data_match', outcome }];
	});
}

/** Fisher and Yates: every order is as likely. */
function shuffled<T>(list: readonly T[], random: Random): T[] {
	const mixed = [...list];
	for (let last = mixed.length - 1; last > 0; last--) {
		const other = random.between(0, last);
		[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
	}
	return mixed;
}

function leadRow(lead: Lead, number: number, end: string, random: Random): Row {
	const { kind, episode, found_on, found_by, due, recovered } = lead;
	const verified = addNaturalDays(found_on, random.between(3, 25));
	const closed = addNaturalDays(verified, random.between(0, 40));
	const outcome = verified > end ? 'open' : lead.outcome;
	const isKnown = outcome !== 'open';
	return {
		...{ lead_id: idOf('L', number), kind, household_id: episode.household.id },
		...{ town_code: episode.town.code, found_on, found_by, outcome },
		verified_on: isKnown ? verified : undefined,
		amount_due_yuan: isKnown && due !== undefined ? yuan(due) : undefined,
		amount_recovered_yuan: isKnown && recovered !== undefined ? yuan(recovered) : undefined,
		closed_on: isKnown && closed <= end ? closed : undefined
	};
}
