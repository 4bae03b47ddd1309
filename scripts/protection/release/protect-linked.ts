import { addAudit, auditRelease, nothingAudited, type ReleaseAudit } from './audit-release.ts';
import type { Figure } from './figure.ts';
import { hideMore, isFixed, unprotected, type Linked } from './hide-more.ts';
import { insidersOf } from './insiders.ts';
import { releaseParts, type ReleasePart } from './release-parts.ts';
import { relationsOf } from './relations.ts';

export interface ProtectedFigures {
	figures: Figure[];
	audit: ReleaseAudit;
}

/**
 * Hide what figures give away together, then audit all of them as they will be: everything ever
 * published, and, in what is new, everybody who is the only household of a figure.
 *
 * @throws {AppError} `protection/unprotected` with the figure, `protection/contradictory`
 */
export async function protectLinked({
	figures: treated,
	span,
	base
}: {
	figures: readonly Figure[];
	span: { from: string; to: string };
	base: Linked['base'];
}): Promise<ProtectedFigures> {
	const relations = relationsOf(treated, span);
	const figures = [...treated];
	const linkedOf = ({ places, relations: own }: ReleasePart): Linked => ({
		figures: places.map((place) => figures[place] as Figure),
		...{ relations: own, base }
	});
	for (const part of releaseParts(figures, relations, isFixed)) {
		const isNew = part.places.some((place) => !figures[place]?.isReleased);
		if (!isNew) continue;
		const safe = await hideMore(linkedOf(part));
		for (const [at, place] of part.places.entries()) figures[place] = safe[at] as Figure;
	}
	const audit = nothingAudited();
	for (const part of releaseParts(figures, relations, ({ status }) => status === 'A')) {
		const linked = linkedOf(part);
		addAudit(audit, await auditRelease(linked.figures, linked.relations, base));
		for (const own of insidersOf(linked.figures)) {
			const { solved, disclosures } = await auditRelease(
				...([linked.figures, linked.relations, base, own] as const)
			);
			audit.insiders += 1;
			addAudit(audit, { ...nothingAudited(), solved, disclosures });
		}
		const [first] = audit.disclosures;
		if (first) throw unprotected(first);
	}
	return { figures, audit };
}
