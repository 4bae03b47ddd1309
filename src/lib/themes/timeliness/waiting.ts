import { previousPeriod } from '#lib/calendar/period.ts';
import { CODES_OF_RUNG, RUNGS, type Rung } from '#lib/privacy/day-bins-ladder.ts';
import { survivalBounds, type DurationGroup, type Survival } from '#lib/statistics/kaplan-meier.ts';
import { countsByBin, type TimelinessFacts } from './timeliness-facts.ts';
import { daysOf, hasDays, rungTold } from './told-bins.ts';

export interface Waiting {
	bounds: readonly Survival[];
	/** Whether it is told how long the open ones have been waiting, at both ends of the quarter. */
	isAged: boolean;
}

/**
 * How long applications wait, those still open counted: bounds by the bins of those decided. The bins
 * of open ones are the coarsest that both ends of the quarter tell; where one tells none, they are one
 * group.
 *
 * @returns `untold` where a count that it rests on is not told, `inconsistent` where more left than were there.
 */
export function waitingOf(facts: TimelinessFacts): Waiting | 'untold' | 'inconsistent' {
	const { outline, answers, state, programme, rung, bins, now } = facts;
	const before = previousPeriod(state.period);
	const censored = now('open')?.value;
	const entered = facts.of('open', 'time_period', before)?.value;
	if (!hasDays(rung) || bins === undefined || censored == null || entered == null) return 'untold';
	const open = (period: string) => rungTold(outline, { programme, status: 'open' }, period);
	const rungs = [rung, open(state.period), open(before)].map((each) =>
		hasDays(each) ? each : 'all'
	);
	const coarsest = [...RUNGS].reverse().find((each: Rung) => rungs.some((one) => one === each));
	const codes = coarsest === 'days' || coarsest === 'wide' ? CODES_OF_RUNG[coarsest] : ['0+'];
	const [ages, agesBefore] = ['open-bins', 'open-bins-before'].map((name) =>
		coarsest === 'all' ? undefined : countsByBin(answers[name])
	);
	const groups = codes.map((code): DurationGroup => {
		const group = daysOf(code);
		const isWithin = (bin: string) => {
			const { from, to } = daysOf(bin);
			return from >= group.from && to <= group.to;
		};
		const of = (counts: ReadonlyMap<string, number> | undefined, all: number) =>
			counts ? sumOf([...counts].filter(([bin]) => isWithin(bin))) : all;
		return {
			...group,
			entered: of(agesBefore, entered),
			censored: of(ages, censored),
			ended: [...bins]
				.filter(([bin]) => isWithin(bin))
				.map(([bin, count]) => ({ to: daysOf(bin).to, count }))
		};
	});
	const bounds = survivalBounds(groups);
	return bounds ? { bounds, isAged: coarsest !== 'all' } : 'inconsistent';
}

const sumOf = (counts: readonly (readonly [string, number])[]): number =>
	counts.reduce((sum, [, count]) => sum + count, 0);
