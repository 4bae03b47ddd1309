import type { Finding } from '#lib/contract/manifest.ts';
import { cellKey } from '#scripts/writing/stored-cell.ts';
import type { CheckInput } from './check-input.ts';
import { compare, halfUnit, inBaseUnit, isFirm } from './compare.ts';

/** What is printed twice (in a table and in the text beside it, say) is the same number. */
export function checkText({ figures, preferred, tolerance }: CheckInput): Finding[] {
	return figures.flatMap((figure) => {
		const kept = preferred.get(cellKey(figure));
		if (kept === figure || !isFirm(kept) || !isFirm(figure)) return [];
		return compare('text', figure, inBaseUnit(kept), {
			rounding: halfUnit(kept),
			share: tolerance['text'] ?? 0,
			against: [kept]
		});
	});
}
