import { AppError } from '#lib/errors.ts';
import {
	auditRelease,
	type Disclosure,
	type ReleaseAudit
} from '#scripts/protection/release/audit-release.ts';
import { isCommonRow, STOCKS, type Figure } from '#scripts/protection/release/figure.ts';
import { releaseParts } from '#scripts/protection/release/release-parts.ts';
import { relationsOf, type Relation } from '#scripts/protection/release/relations.ts';
import { both, type CheckResult } from '../checks/check-result.ts';
import { placeOf, type Attacked } from './attacked.ts';

/** Sums of which one figure is hidden: it is the rest. */
export function attackSums({ figures, inspected }: Attacked): CheckResult {
	const relations = relationsOf(figures, inspected.manifest.period).filter(
		({ lower, upper }) => lower === upper
	);
	const failures = relations.flatMap(({ terms, lower }) => {
		const hidden = terms.filter(({ place }) => figures[place]?.status !== 'A');
		const [only] = hidden;
		if (!only || hidden.length > 1) return [];
		const figure = figures[only.place] as Figure;
		const known = terms.reduce(
			(sum, { place, times }) => sum + times * (figures[place]?.published ?? 0),
			0
		);
		const rounded = only.times * (figure.published ?? 0);
		const value = Math.abs((lower - (known - rounded)) / only.times);
		const isLeak = figure.status === 'R' || value < figure.threshold;
		return isLeak
			? [
					both(
						`${placeOf(figure)}可由合计减去其余得出`,
						`${placeOf(figure)} is what a total leaves of its other parts`
					)
				]
			: [];
	});
	return {
		...{ name: both('合计减部分、时段相减', 'totals minus parts, windows minus windows') },
		...{ looked: relations.length, failures }
	};
}

/**
 * What linear programmes, and equations alone, make of all files together, within tables and across
 * them, and of changes from one period to the next.
 */
export async function attackLinear(attacked: Attacked): Promise<CheckResult[]> {
	const { figures, inspected, base, attestation } = attacked;
	const relations = relationsOf(figures, inspected.manifest.period, attestation.plan.known);
	const counts = { intervals: 0, linked: 0, differences: 0 };
	const found = { intervals: [], linked: [], rank: [], differences: [] } as Record<
		'intervals' | 'linked' | 'rank' | 'differences',
		Disclosure[]
	>;
	const contradictory: Figure[] = [];
	for (const { places, relations: own } of releaseParts(
		figures,
		relations,
		({ status }) => status === 'A'
	)) {
		const part = places.map((place) => figures[place] as Figure);
		const hidden = part.filter(({ status }) => status !== 'A');
		const isLinked = new Set(part.map(({ table }) => table)).size > 1;
		const audit = await attackPart(part, own, base);
		if (!audit) {
			contradictory.push(part[0] as Figure);
			continue;
		}
		counts[isLinked ? 'linked' : 'intervals'] += hidden.length;
		counts.differences += audit.differences;
		for (const disclosure of audit.disclosures) {
			const { rule } = disclosure;
			const kind = isLinked ? 'linked' : 'intervals';
			found[rule === 'recovered' ? 'rank' : rule === 'difference' ? 'differences' : kind].push(
				disclosure
			);
		}
	}
	const result = (zh: string, en: string, looked: number, disclosures: Disclosure[]) => ({
		...{ name: both(zh, en), looked, failures: disclosures.map(sentence) }
	});
	const contradictions = contradictory.map((figure) =>
		both(
			`${placeOf(figure)}等处的数字互相矛盾`,
			`${placeOf(figure)} and what hangs together with it contradict each other`
		)
	);
	const all = counts.intervals + counts.linked;
	return [
		result('线性规划区间', 'intervals by linear programmes', counts.intervals, found.intervals),
		result('跨表勾稽', 'linked tables', counts.linked, found.linked),
		result('线性方程求解', 'rank test', all, found.rank),
		result('前后期相减', 'differences over time', counts.differences, found.differences),
		{ name: both('互相矛盾', 'contradictions'), looked: all, failures: contradictions }
	];
}

/** Where households are in two places, parts exceed their whole: then that is all that is known of them. */
async function attackPart(
	part: readonly Figure[],
	relations: readonly Relation[],
	base: Attacked['base']
): Promise<ReleaseAudit | undefined> {
	const loose = relations.map((each) => (each.isOnePlace ? { ...each, upper: Infinity } : each));
	for (const known of [relations, loose])
		try {
			return await auditRelease(part, known, base);
		} catch (error) {
			if (!(error instanceof AppError) || error.code !== 'protection/contradictory') throw error;
		}
	return undefined;
}

const sentence = ({ figure, lo, hi }: Disclosure) =>
	both(
		`${placeOf(figure)}可推知在${lo}与${hi}之间`,
		`${placeOf(figure)} can be worked out to lie between ${lo} and ${hi}`
	);

/** Who is alone in a small town knows one household of the common row: the others must still be enough. */
export function attackAsInsider({ figures }: Attacked): CheckResult {
	const rows = figures.filter(
		({ ref_area, table, measure, status }) =>
			isCommonRow(ref_area) &&
			table !== STOCKS &&
			status === 'A' &&
			['households', 'applications', 'checks'].includes(measure)
	);
	const failures = rows
		.filter(({ published, threshold }) => (published ?? 0) - 1 < threshold)
		.map((figure) =>
			both(
				`${placeOf(figure)}中只有一户的镇街可推知其余各户`,
				`${placeOf(figure)}: the only household of a town can tell of the others`
			)
		);
	return { name: both('内部人', 'insider'), looked: rows.length, failures };
}
