import { RULES, type Finding, type Rule } from '#lib/contract/manifest.ts';
import type { PublishedData } from '#scripts/connectors/published.ts';
import { preferredFigures } from '#scripts/writing/choose-figures.ts';
import { checkChange } from './change.ts';
import type { CheckInput } from './check-input.ts';
import { checkLabel } from './label.ts';
import { checkParts } from './parts.ts';
import { checkPerHead } from './per-head.ts';
import { checkRank } from './rank.ts';
import { checkRate } from './rate.ts';
import { checkSum } from './sum.ts';
import { checkText } from './text.ts';
import { checkUnit } from './unit.ts';
import { checkYearToDate } from './year-to-date.ts';

const CHECKS: Record<Rule, (input: CheckInput) => Finding[]> = {
	sum: checkSum,
	parts: checkParts,
	change: checkChange,
	rate: checkRate,
	rank: checkRank,
	'year-to-date': checkYearToDate,
	text: checkText,
	label: checkLabel,
	unit: checkUnit,
	'per-head': checkPerHead
};

/** Where the sources contradict themselves, by rule, then in the order of sources and lines. */
export function runCrossChecks(data: PublishedData): Finding[] {
	const input: CheckInput = {
		area_code: data.dataset.area_code,
		figures: data.figures,
		preferred: preferredFigures(data.figures),
		tables: data.sources.map(({ id, printed }) => ({
			...{ id, complete: printed.complete },
			checks: printed.checks ?? []
		})),
		areaNames: new Map(data.areas.map(({ ref_area, name }) => [ref_area, name])),
		tolerance: data.dataset.tolerance ?? {}
	};
	return RULES.flatMap((rule) => withoutRepeats(CHECKS[rule](input)).sort(byPlace));
}

/** A relation that a table declares may also hold by a general rule. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
	const seen = new Map<string, Finding>();
	for (const finding of findings) {
		const { rule, source, line, column, time_period, derived } = finding;
		const key = JSON.stringify([rule, source, line, column, time_period, derived]);
		if (!seen.has(key)) seen.set(key, finding);
	}
	return [...seen.values()];
}

function byPlace(a: Finding, b: Finding): number {
	return a.source === b.source ? a.line - b.line : a.source < b.source ? -1 : 1;
}
