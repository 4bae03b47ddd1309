import type { paymentKinds } from '#scripts/records/codes.ts';
import { benefitOf } from './benefits.ts';
import { membersIn, type Episode } from './household.ts';
import { firstDay, monthOf, monthsBetween, type Month } from './month.ts';
import type { SynthesisOptions, Window } from './options.ts';
import type { PriceMonth } from './price-index.ts';
import { randomStream, type Random } from './random.ts';
import type { SinglePayment } from './single-payment.ts';
import { lateRise, type StandardsBook } from './standards.ts';
import { addWorkingDays, payDayOf } from './working-time.ts';

/** One line of a month's list: a household, a kind, before it is known whose money it is. */
export interface Line {
	household: string;
	programme: string;
	town: string;
	stratum: 'urban' | 'rural';
	kind: (typeof paymentKinds)[number];
	cents: number;
	dueCents?: number;
	dueOn?: string;
	paidOn: string;
	/** Of a regular line: whom it pays. */
	episode?: Episode;
}

export interface Paid {
	options: SynthesisOptions;
	window: Window;
	episodes: readonly Episode[];
	standards: StandardsBook;
	prices: readonly PriceMonth[];
	singles: readonly SinglePayment[];
}

/** What one month's list is made with. */
interface ListMonth {
	month: Month;
	payDay: string;
	lines: Line[];
	random: Random;
	/** What households wait for, and the month in which they get it. */
	owed: Map<Episode, { cents: number; month: Month }>;
}

/** The lines of every month, by household in the order in which they came. */
export function* listsOf(world: Paid): Generator<[Month, Line[]]> {
	const { options, window, episodes, prices, singles } = world;
	const random = randomStream(options.seed, 'payments');
	const owed: ListMonth['owed'] = new Map();
	for (const month of monthsBetween(window.first, window.last)) {
		const list: ListMonth = { month, payDay: payDayOf(month), lines: [], random, owed };
		const price = prices[month - window.first];
		for (const episode of episodes) {
			if (episode.from > month || (episode.to ?? month) < month - 2) continue;
			payDebt(list, episode);
			payRegular(list, episode, world);
			if (price && price.subsidy > 0) paySubsidy(list, episode, price);
		}
		for (const { programme, application, paidOn, cents } of singles) {
			if (monthOf(paidOn) !== month) continue;
			const { household_id: household, town } = application;
			const where = { household, programme, town: town.code, stratum: town.stratum };
			list.lines.push({ ...where, kind: 'one_off', cents, dueCents: cents, paidOn });
		}
		yield [month, list.lines];
	}
}

function payDebt({ month, owed, lines, payDay }: ListMonth, episode: Episode): void {
	const debt = owed.get(episode);
	if (!debt || debt.month > month) return;
	owed.delete(episode);
	lines.push(lineOf(episode, 'back_pay', debt.cents, payDay));
}

/** What comes later comes as 补发; what nobody is left to pay before the window ends is not written. */
function owe(owed: ListMonth['owed'], episode: Episode, cents: number, month: Month): void {
	if (cents > 0) owed.set(episode, { cents: cents + (owed.get(episode)?.cents ?? 0), month });
}

/** By the tenth of the month, but for a few; 低保 that began late has its first months made up. */
function payRegular(list: ListMonth, episode: Episode, { standards, window }: Paid): void {
	const { month, payDay, random, owed } = list;
	const benefit = benefitOf(episode, month, standards);
	if (!benefit) return;
	const { firstPaidOn } = episode;
	const firstPaid = firstPaidOn === undefined ? 0 : monthOf(firstPaidOn);
	if (firstPaid > month) {
		owe(owed, episode, benefit.due, firstPaid);
		return;
	}
	const isSlip = month < window.last && random.chance(0.0025);
	const cents = isSlip ? Math.round(benefit.listed * 0.009) * 100 : benefit.listed;
	const isRise = month >= lateRise.from && month < lateRise.madeUp;
	owe(owed, episode, benefit.due - cents, isRise ? lateRise.madeUp : month + 1);
	const isLate = random.chance(0.012);
	const usual = isLate ? addWorkingDays(payDay, random.between(2, 11)) : payDay;
	const paidOn = firstPaid === month && firstPaidOn ? firstPaidOn : usual;
	const line = lineOf(episode, 'regular', cents, paidOn);
	line.dueCents = benefit.due;
	line.dueOn = payDay;
	line.episode = episode;
	list.lines.push(line);
}

/** 价格临时补贴, by the head; 低边 since September 2022. */
function paySubsidy({ lines, payDay }: ListMonth, episode: Episode, price: PriceMonth): void {
	const { month, subsidy } = price;
	const { programme, to = month } = episode;
	const isEntitled =
		programme === '01' ||
		programme === '02' ||
		(programme === 'dibian' && month >= monthOf('2022-09'));
	const members = to >= month && isEntitled ? membersIn(episode, firstDay(month)) : 0;
	if (members === 0) return;
	const cents = members * subsidy * 100;
	const line = lineOf(episode, 'price_subsidy', cents, addWorkingDays(payDay, 9));
	line.dueCents = cents;
	lines.push(line);
}

function lineOf(episode: Episode, kind: Line['kind'], cents: number, paidOn: string): Line {
	const { household, programme, town } = episode;
	return {
		household: household.id,
		programme,
		town: town.code,
		stratum: household.stratum,
		kind,
		cents,
		paidOn
	};
}
