import { closingMonth } from '#lib/calendar/period.ts';
import { questionsOf } from '#lib/asking/grid.ts';
import { findFigures, periodsFound } from '#lib/asking/find-figures.ts';
import { resolveWish, scopeOf, type Asked } from '#lib/asking/question.ts';
import { refusalOf } from '#lib/asking/refusal.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metrics } from '#lib/metrics/index.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import { wishOf, type Statement } from './read-report.ts';

/** Why a number cannot be held against anything. */
export type Unmatched =
	| 'no-metric'
	| 'no-programme'
	| 'no-period'
	/** The dataset has no such figure. */
	| 'no-figure'
	/** A change on a period that is not the one before or the year before. */
	| 'other-base';

export type Match = Question | { unmatched: Unmatched };

/** The question whose answer a written number claims to be. */
export function matchStatement(statement: Statement, outline: Outline): Match {
	if (statement.base === 'other') return { unmatched: 'other-base' };
	const known = statement.metrics.flatMap((id) => metrics.get(id) ?? []);
	if (known.length === 0) return { unmatched: 'no-metric' };
	if (statement.period === undefined) return { unmatched: 'no-period' };
	let unmatched: Unmatched = 'no-figure';
	for (const metric of known) {
		const asked = resolveWish(outline, wishOf(statement, metric));
		if (asked?.metric !== metric) continue;
		if (needsProgramme(asked, statement)) unmatched = 'no-programme';
		else if (!isOfWhatWasSaid(asked, statement) || refusalOf(outline, asked)) continue;
		else {
			const question = questionOf(asked, statement.period.period, outline);
			if (question) return question;
		}
	}
	return { unmatched };
}

/** The question of one period; of a year that has no figure of its own, of its quarters or months where they add up. */
function questionOf(asked: Asked, said: string, outline: Outline): Question | undefined {
	const { metric, to } = asked;
	const [question] = Object.values(questionsOf(outline, asked));
	const isStock = metric.numerator.terms.every(({ table }) => STOCKS.includes(table.name));
	if (to === said || (isStock && closingMonth(to) === closingMonth(said))) return question;
	if (!question || metric.additivity.time_period !== 'always' || !isYear(said)) return undefined;
	const { splits: _, ...scope } = scopeOf(asked);
	for (const frequency of ['quarter', 'month'] as const) {
		const found = findFigures(outline, { ...scope, splits: [], frequency });
		const parts = periodsFound(found).filter((period) => period.startsWith(`${said}-`));
		if (parts.length === (frequency === 'quarter' ? 4 : 12))
			return {
				metric,
				request: { ...question.request, where: { ...question.request.where, time_period: parts } }
			};
	}
	return undefined;
}

const isYear = (period: string) => /^\d{4}$/.test(period);

/** A programme that nobody named is not taken for the usual one. */
const needsProgramme = ({ codes }: Asked, statement: Statement): boolean =>
	'programme' in codes && codes['programme'] !== TOTAL && !('programme' in statement.codes);

/** Tables of what is there at the end of a period: a year's figure is that of its December. */
const STOCKS = ['coverage', 'standards', 'care_standards', 'staffing'];

/** Questions fall back on the usual where something is not there; a number is held against what it says, or nothing. */
const isOfWhatWasSaid = ({ codes }: Asked, statement: Statement): boolean =>
	Object.entries(statement.codes).every(([name, code]) => !(name in codes) || codes[name] === code);
