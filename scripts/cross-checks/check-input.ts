import type { PrintedCheck } from '#lib/contract/dataset.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';

/** What every rule is given. Rules look and report; they change nothing. */
export interface CheckInput {
	area_code: string;
	/** As printed, in the order of sources and lines. */
	figures: readonly PrintedFigure[];
	/** Cell key → the figure that is stored for it. */
	preferred: ReadonlyMap<string, PrintedFigure>;
	tables: readonly { id: string; complete: boolean; checks: readonly PrintedCheck[] }[];
	/** Area code → name, for ties that a source orders by name. */
	areaNames: ReadonlyMap<string, string>;
	/** Rule id → share by which it may be missed. */
	tolerance: Readonly<Record<string, number>>;
}
