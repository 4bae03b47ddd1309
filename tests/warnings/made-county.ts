import { gridOf, requestKey } from '#lib/metrics/metric-request.ts';
import type { Outline, Series } from '#lib/contract/outline.ts';
import { shippedAnswers } from '#lib/queries/answer-all.ts';
import type { Cell } from '#lib/queries/read-cells.ts';
import type { RuleId } from '#lib/warnings/define-rule.ts';
import { judgeAll, warningQuestions, type Judged } from '#lib/warnings/judge.ts';

const area = (ref_area: string, kind = 'town') => ({
	...{ ref_area, name: ref_area, name_en: null, kind, parent: null, place: null },
	...{ devolved_in: null, reserve_quota_yuan: null }
});

/** Six towns a to f of a county; `series` says of what there are figures. */
export const madeOutline = (series: readonly Series[], more: Partial<Outline> = {}): Outline => ({
	...{
		dataset: 'made',
		snapshot: '1',
		kind: 'records',
		policy: null,
		amounts_rounded_to: {},
		budget_months: []
	},
	...{ title: { 'zh-CN': '某县', en: 'Some County' }, area_code: '990101', level: 'county' },
	...{ period: { from: '2020', to: '2025-06' }, released_on: '2025-07-01', only_stratum: null },
	...{
		notes: [],
		parameters: {},
		released_before: null,
		warnings: {},
		files: [],
		sources: [],
		findings: 0
	},
	...{ has_validation: false, indicators: [], series },
	areas: [area('990101', 'county'), ...[...'abcdef'].map((code) => area(code))],
	...more
});

export const series = (
	table: string,
	dimensions: Series['dimensions'],
	periods: readonly string[],
	level: 'own' | 'parts'
): Series => ({
	...{ table, dimensions, measure: '', listed: {} },
	...{ own: level === 'own' ? periods : [], parts: level === 'parts' ? periods : [] }
});

export const HIDDEN: Cell = ['C', null, null, ''];
export const MISSING: Cell = ['M', null, null, ''];
export const told = (numerator: number, denominator: number | null = null): Cell => [
	...(['A', numerator, denominator, ''] as const)
];

export type Cells = (
	metric: string,
	dimensions: Readonly<Record<string, string>>
) => Cell | undefined;

/** What one rule says by a month, where each figure is what `cells` has of it, and missing where it has none. */
export function judgeBy(outline: Outline, id: RuleId, month: string, cells: Cells): Judged[] {
	const questions = warningQuestions(outline, month);
	const shipped = Object.fromEntries(
		Object.values(questions).map(({ metric, request }) => [
			requestKey(metric.id, request),
			gridOf(request).map((dimensions) => cells(metric.id, dimensions) ?? MISSING)
		])
	);
	const source = {
		...{ dataset: 'made', snapshot: '1', policy: null, parameters: {}, shipped },
		engine: () => Promise.reject(new Error('every answer is at hand'))
	};
	const answers = shippedAnswers(source, questions);
	if (!answers) throw new Error('an answer is not at hand');
	return [...(judgeAll(outline, month, answers).find(({ rule }) => rule.id === id)?.judged ?? [])];
}

/** `a red`, `b –`, `c hidden`: the verdict on each area. */
export const verdicts = (judged: readonly Judged[]): string[] =>
	judged.map(
		({ area, stratum, level, step }) =>
			`${area.ref_area}${stratum ? ` ${stratum}` : ''} ${step.reason ?? level ?? '–'}`
	);
