import { together, type Problem, type ProblemFacts, type Verdict } from './define-problem.ts';

export interface Judged extends Problem {
	/** Each figure with its name. */
	figures: readonly string[];
	verdict: Verdict;
}

/** A problem with its figures in words, and what they say of it together. */
export function judgeProblem(problem: Problem, facts: ProblemFacts): Judged {
	const found = problem.evidence.map((evidence) => ({
		name: facts.t(`problems.${evidence.id}`),
		...evidence.judge(facts)
	}));
	const verdicts = found.flatMap(({ verdict }) => verdict ?? []);
	return {
		...problem,
		figures: found.map(({ name, text }) => facts.t('problems.named', { name, text })),
		verdict: together(verdicts, problem.supportedBy)
	};
}
