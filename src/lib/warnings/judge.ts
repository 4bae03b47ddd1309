import { closingMonth, parsePeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { LEVELS, type Level, type Thresholds } from '#lib/contract/warning-levels.ts';
import type { Answers, Questions } from '#lib/queries/answer-all.ts';
import type { Rule, Series, Step } from './define-rule.ts';
import { rules } from './index.ts';

/** Periods of a history. */
const RECENT = 12;

/** One series with its verdict in the last period of the rule by then. */
export interface Judged extends Series {
	rule: Rule;
	step: Step;
	/** None where nothing is to be warned of, or nothing can be judged. */
	level: Level | null;
	/** The one that was passed. */
	threshold: number | undefined;
	/** Periods one after the other, this one included, with a warning of any level. */
	running: number;
}

export interface RuleResult {
	rule: Rule;
	/** As this dataset has them; null where it switched the rule off. */
	thresholds: Thresholds | null;
	/** None where the dataset has no figure that is recent enough. */
	period: string | undefined;
	judged: readonly Judged[];
}

/** What applies here: the dataset's own thresholds, else those of the rule. */
export function thresholdsOf({ id, thresholds }: Rule, { warnings }: Outline): Thresholds | null {
	const own = warnings[id];
	return own === false ? null : (own ?? thresholds);
}

/** Months at whose end something new could be judged, in order of time. */
export function warningMonths(outline: Outline): string[] {
	const ends = rules.flatMap((rule) => rule.periods(outline).map(closingMonth));
	return [...new Set(ends)].sort();
}

/** A rule's last periods by a month; none where the latest ended more than a year before it. */
export function periodsBy(rule: Rule, outline: Outline, month: string): string[] {
	const ended = rule.periods(outline).filter((period) => closingMonth(period) <= month);
	const latest = ended[ended.length - 1];
	if (latest === undefined || closingMonth(latest) < samePeriodLastYear(month)) return [];
	const { frequency } = parsePeriod(latest);
	return ended.filter((period) => parsePeriod(period).frequency === frequency).slice(-RECENT);
}

/** Rules that apply, with the periods that they look at. */
function applied(outline: Outline, month: string) {
	return rules.flatMap((rule) => {
		const periods = periodsBy(rule, outline, month);
		return periods.length > 0 && thresholdsOf(rule, outline) ? [{ rule, periods }] : [];
	});
}

/** Everything that the rules ask, by a month. */
export function warningQuestions(outline: Outline, month: string): Questions {
	const asked = applied(outline, month).map(({ rule, periods }) =>
		rule.questions(outline, periods)
	);
	return Object.assign({}, ...asked) as Questions;
}

/** Every rule with what it says of each area, by a month. @param answers to `warningQuestions` */
export function judgeAll(outline: Outline, month: string, answers: Answers): RuleResult[] {
	const asked = applied(outline, month);
	return rules.map((rule): RuleResult => {
		const thresholds = thresholdsOf(rule, outline);
		const periods = asked.find((each) => each.rule === rule)?.periods ?? [];
		const series = thresholds && periods.length > 0 ? rule.read(outline, periods, answers) : [];
		return {
			...{ rule, thresholds, period: periods[periods.length - 1] },
			judged: series.flatMap((one) => judge(rule, one, thresholds ?? {}) ?? [])
		};
	});
}

function judge(rule: Rule, series: Series, thresholds: Thresholds): Judged | undefined {
	const { steps } = series;
	const step = steps[steps.length - 1];
	if (!step) return undefined;
	const calm = [...steps].reverse().findIndex((each) => levelOf(each, thresholds) === null);
	const level = levelOf(step, thresholds);
	return {
		...{ ...series, rule, step, level, threshold: level ? thresholds[level] : undefined },
		running: calm < 0 ? steps.length : calm
	};
}

/** The gravest level whose threshold a figure lies beyond. */
export function levelOf(step: Step, thresholds: Thresholds): Level | null {
	if (step.reason !== undefined) return null;
	const found = LEVELS.find((level) => {
		const threshold = thresholds[level];
		return threshold !== undefined && step.isBeyond(threshold);
	});
	return found ?? null;
}

/** Warnings alone, gravest first, then in the order of the rules and of divisions. */
export function warningsIn(results: readonly RuleResult[]): Judged[] {
	const warned = results.flatMap(({ judged }) => judged.filter(({ level }) => level !== null));
	const rank = ({ level }: Judged) => LEVELS.indexOf(level as Level);
	return [...warned].sort((a, b) => rank(a) - rank(b));
}
