import {
	paidOf,
	reconciledIndicators,
	type ReconciledIndicator
} from '#lib/contract/reconciled-indicators.ts';

/** A figure reported upward, in the indicator's unit. */
export interface Reported {
	indicator: string;
	value: number;
}

/** What is published of the same thing: a number told as it is, hidden or rounded, or nothing. */
export type Beside = { value: number } | 'hidden' | 'rounded' | undefined;

/**
 * How a reported figure may be taken over: exact, `near` one of the figures beside it and told as that one
 * (a difference of few households would be a small cell), rounded, hidden, or left out where there is
 * nothing yet to judge it by.
 */
export type Taken =
	{ status: 'A' | 'E' | 'R'; value: number } | { status: 'C'; value: null } | undefined;

const HIDDEN: Taken = { status: 'C', value: null };

/** Money is taken over to ten thousand yuan at least, its unit. */
const WAN = 10_000;

/**
 * The reported figures of one area and period as they may stand beside what is published.
 *
 * A count that differs from a published one by no more households than the threshold is told as that
 * one (`E`), so that a difference of none, of one and of the threshold look alike. Who was paid is judged
 * by who is on the rolls, what is reported by both. Persons follow their households; a total is the
 * sum of its parts as they are told, or else subtraction would tell the part.
 *
 * @param beside what is published of the figure's counterpart; of money, from January to the month.
 * @param base to which amounts of the programme are rounded, yuan.
 */
export function treatReported(
	reported: readonly Reported[],
	beside: (indicator: ReconciledIndicator) => Beside,
	base: (programme: string) => number,
	threshold: number
): ReadonlyMap<string, Taken> {
	const values = new Map(reported.map(({ indicator, value }) => [indicator, value]));
	const done = new Map<string, Taken>();
	const take = (id: string): Taken => {
		if (!done.has(id)) done.set(id, judge(id));
		return done.get(id);
	};
	return new Map(reported.map(({ indicator }) => [indicator, take(indicator)]));

	function judge(id: string): Taken {
		const about = reconciledIndicators[id];
		const value = values.get(id);
		if (!about || value === undefined) return undefined;
		const ours = beside(about);
		if (ours === undefined) return undefined;
		if (about.counted === 'year-to-date') {
			const step = Math.max(WAN, base(about.ours.codes.programme)) / WAN;
			return typeof ours === 'string' ? HIDDEN : { status: 'R', value: rounded(value, step) };
		}
		if (typeof ours === 'string') return HIDDEN;
		const own = about.households
			? follow(id, about.households, value, ours)
			: near(id, value, ours);
		return about.parts ? asTotal(value, own, about.parts) : own;
	}

	/** Told as the closest figure beside it where that is within the threshold. */
	function near(id: string, value: number, ours: { value: number }): Taken {
		const paid = exactPaid(id);
		const closest = [ours.value, ...(paid === undefined ? [] : [paid])].sort(
			(a, b) => Math.abs(value - a) - Math.abs(value - b)
		)[0] as number;
		return Math.abs(value - closest) <= threshold
			? { status: 'E', value: closest }
			: { status: 'A', value };
	}

	/** Persons of households that are told as they are, are too; of others only as the same figure. */
	function follow(id: string, households: string, value: number, ours: { value: number }): Taken {
		const taken = take(households);
		if (taken?.status === 'A') return { status: 'A', value };
		const own = taken?.status === 'E' ? near(id, value, ours) : HIDDEN;
		return own?.status === 'E' ? own : HIDDEN;
	}

	/** Of what is reported itself, whoever was paid, where that is told as it is. */
	function exactPaid(id: string): number | undefined {
		const paid = paidOf(id);
		const taken = paid === undefined ? undefined : take(paid);
		return taken?.status === 'A' ? taken.value : undefined;
	}

	/** The sum of its parts as they are told, which tells no more than they do. */
	function asTotal(value: number, own: Taken, parts: readonly string[]): Taken {
		// Where no part is reported there is nothing to subtract.
		if (!parts.some((part) => values.has(part))) return own;
		const told = parts.map(take);
		const isExact = told.every((part) => part?.status === 'A');
		const sum = parts.reduce((total, part) => total + (values.get(part) ?? NaN), 0);
		if (sum !== value) return isExact ? own : HIDDEN;
		if (told.some((part) => part?.value == null)) return HIDDEN;
		const shown = told.reduce((total, part) => total + (part?.value ?? 0), 0);
		return { status: isExact ? 'A' : 'E', value: shown };
	}
}

const rounded = (value: number, step: number): number => Math.round(value / step) * step;
