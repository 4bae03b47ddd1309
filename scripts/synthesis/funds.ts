import { comparePeriods } from '#lib/calendar/period.ts';
import { dayOf, yearOf } from './month.ts';
import { idOf } from './order.ts';
import type { Paid } from './payment-lists.ts';
import { paymentsOf, type Payment } from './payments.ts';
import { randomStream, type Random } from './random.ts';
import { yuan, type Row } from './row.ts';
import { governmentSources } from './split-sources.ts';
import { payDayOf } from './working-time.ts';

/** 政府收支分类科目 of general budget lines, by programme and stratum. */
const SUBJECTS: Readonly<Record<string, string>> = {
	...{ '01/urban': '2081901', '01/rural': '2081902' },
	...{ '02/urban': '2082101', '02/rural': '2082102' },
	...{ '08/urban': '2082001', '08/rural': '2082001' }
};
/** 用于社会福利的彩票公益金支出 */
const LOTTERY_SUBJECT = '2296002';

interface BudgetLine {
	year: number;
	programme: string;
	source: Payment['source'];
	subject: string | undefined;
	cents: number;
}

/** A budget line for each year, programme, source and subject: what was paid from it, to the cent. */
export function synthesiseFunds(world: Paid): Row[] {
	const lines = new Map<string, BudgetLine>();
	for (const { line: paid, month, source, cents } of paymentsOf(world)) {
		const { programme, stratum } = paid;
		const subject = subjectOf(programme, stratum, source);
		const year = yearOf(month);
		const key = [year, programme, source, subject ?? ''].join('/');
		const line = lines.get(key) ?? { year, programme, source, subject, cents: 0 };
		line.cents += cents;
		lines.set(key, line);
	}
	const random = randomStream(world.options.seed, 'funds');
	return [...lines]
		.sort(([a], [b]) => comparePeriods(a, b))
		.map(([, line], at) => fundRow(line, at + 1, world, random));
}

function subjectOf(programme: string, stratum: string, source: Payment['source']) {
	if (source === 'lottery') return LOTTERY_SUBJECT;
	return governmentSources.includes(source) ? SUBJECTS[`${programme}/${stratum}`] : undefined;
}

function fundRow(line: BudgetLine, number: number, { window }: Paid, random: Random): Row {
	const { year, programme, source, subject, cents } = line;
	const thousands = (amount: number) => yuan(Math.ceil(amount / 100_000) * 100_000);
	const isOver = year < yearOf(window.last) || window.last % 12 === 11;
	// The money of a year that is not over is a part of the budget; the rest is still to be paid.
	const whole = isOver ? cents : (cents * 12) / ((window.last % 12) + 1);
	const general = governmentSources.includes(source) ? 'general' : undefined;
	const receivedMonth = year * 12 + (isOver ? random.between(2, 9) : random.between(1, 3));
	const lastPaid = Math.min(window.last, year * 12 + 11);
	const adjusted = whole * (1 + random.between(0, 40) / 1000);
	return {
		...{ fund_id: idOf('F', number), year, programme, source },
		fund_kind: source === 'lottery' || source === 'donation' ? source : general,
		subject_code: subject,
		budget_yuan: thousands((whole * random.between(930, 1060)) / 1000),
		adjusted_yuan: thousands(adjusted),
		final_yuan: isOver ? yuan(cents) : undefined,
		received_yuan: isOver ? thousands(adjusted) : yuan(cents),
		received_on: dayOf(receivedMonth, random.between(5, 25)),
		disbursed_yuan: yuan(cents),
		disbursed_on: payDayOf(lastPaid)
	};
}
