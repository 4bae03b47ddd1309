import type { KnownFigure } from '#lib/contract/attestation.ts';
import {
	addAudit,
	auditRelease,
	nothingAudited,
	type Attack,
	type ReleaseAudit
} from './audit-release.ts';
import type { Figure } from './figure.ts';
import { hideAgainst, hideMore, isFixed, type Leak, type Linked } from './hide-more.ts';
import { insidersOf } from './insiders.ts';
import { releaseParts } from './release-parts.ts';
import { relationsOf } from './relations.ts';

export interface ProtectedFigures {
	figures: Figure[];
	audit: ReleaseAudit;
}

/**
 * Hide what figures give away together, then audit all of them as they will be: everything ever
 * published, and, in what is new, everybody who is the only household of a figure. Parts that know
 * nothing of each other are protected one by one.
 *
 * @throws {AppError} `protection/unprotected` with the figure, `protection/contradictory`
 */
export async function protectLinked({
	figures: treated,
	span,
	known,
	base,
	depth
}: {
	figures: readonly Figure[];
	span: { from: string; to: string };
	/** What bulletins and budgets have made public. */
	known: readonly KnownFigure[];
	base: Linked['base'];
	/** Of the audit; an insider's attack is only ever decided. */
	depth: NonNullable<Attack['depth']>;
}): Promise<ProtectedFigures> {
	const all = relationsOf(treated, span, known);
	const figures = [...treated];
	const audit = nothingAudited();
	for (const { places, relations } of releaseParts(figures, all, isFixed)) {
		const given = places.map((place) => figures[place] as Figure);
		let linked: Linked = { figures: given, relations, base };
		if (given.some(({ isReleased }) => !isReleased))
			linked = { ...linked, figures: await hideMore(linked) };
		for (;;) {
			const { leak, audit: own } = await auditFinely(linked, depth);
			if (!leak) {
				addAudit(audit, own);
				break;
			}
			linked = { ...linked, figures: await hideAgainst(linked, leak) };
		}
		for (const [at, place] of places.entries()) figures[place] = linked.figures[at] as Figure;
	}
	return { figures, audit };
}

/** The gate for one part, up to its first leak. */
async function auditFinely(
	{ figures, relations, base }: Linked,
	depth: NonNullable<Attack['depth']>
): Promise<{ audit: ReleaseAudit; leak?: Leak }> {
	const audit = nothingAudited();
	for (const fine of releaseParts(figures, relations, ({ status }) => status === 'A')) {
		const own = fine.places.map((place) => figures[place] as Figure);
		const inPart = (place: number) => fine.places[place] as number;
		for (const insider of [new Set<number>(), ...insidersOf(own)]) {
			const isInsider = insider.size > 0;
			const found = await auditRelease(own, fine.relations, base, {
				...{ own: insider, depth: isInsider ? 'decided' : depth }
			});
			addAudit(
				audit,
				isInsider ? { ...nothingAudited(), insiders: 1, solved: found.solved } : found
			);
			if (found.disclosures.length === 0) continue;
			const disclosures = found.disclosures.map((each) => ({ ...each, place: inPart(each.place) }));
			return { audit, leak: { disclosures, own: new Set([...insider].map(inPart)) } };
		}
	}
	return { audit };
}
