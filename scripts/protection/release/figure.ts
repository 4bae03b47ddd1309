import type { GrainName, RowKey } from '#lib/contract/define-grain.ts';

/** One figure of a release: what was counted, which never leaves, and what is published. */
export interface Figure extends RowKey {
	table: string;
	grain: GrainName;
	measure: string;
	counted: number;
	/** Fewest that an attacker may be sure of, or must at least reckon with, where it is hidden. */
	threshold: number;
	/** Of an amount: whether one household was paid all of it. */
	isOfOneHousehold?: boolean;
	/** Of a town: whether the common row of its county counts it in. */
	isInCommonRow?: boolean;
	/** Of a town that is told beside a common row: hidden, it would have to be counted there. */
	isBesideCommonRow?: boolean;
	/** Exact, rounded or hidden. */
	status: 'A' | 'R' | 'C';
	/** Null where it is hidden. */
	published: number | null;
	/** Whether an earlier release holds it: it stays as it is. */
	isReleased?: boolean;
}

type Unpublished = Omit<Figure, 'status' | 'published'>;

export const hide = (figure: Unpublished): Figure => ({ ...figure, status: 'C', published: null });

/** A figure as it was counted, or hidden. */
export const exactOrHidden = (figure: Unpublished, isShown: boolean): Figure =>
	isShown ? { ...figure, status: 'A', published: figure.counted } : hide(figure);

/**
 * Told as they are wherever they are shown, and coarsened instead of hidden: what follows from them is
 * known whatever else is hidden.
 */
export const STOCKS = 'coverage';

/** The row 其余镇街 of a county: towns that are too small to stand by themselves. */
export const commonRow = (county: string): string => `X${county}`;

export const isCommonRow = (area: string): boolean => area.startsWith('X');

/** County of a county, a town, an institution or a common row. */
export const countyOf = (area: string): string => area.replace(/^[IX]/, '').slice(0, 6);

/** In yuan. */
export const isAmount = ({ measure }: Pick<Figure, 'measure'>): boolean =>
	measure.endsWith('_yuan');

/** Codes without the totals, in one order, whatever order they came in. */
const toldCodes = (codes: RowKey['codes']): string[] =>
	Object.entries(codes)
		.filter(([, code]) => code !== '_T')
		.map(([name, code]) => `${name}=${code}`)
		.sort();

/** Equal for figures of one row; `area` where another area's row of the same kind is meant. */
export const rowOf = (row: RowKey & { table: string }, area = row.ref_area): string =>
	[row.table, row.time_period, area, ...toldCodes(row.codes)].join(' ');

/** What is released at once and never touched again: a table, of one county, programme and period. */
export const blockOf = ({
	table,
	time_period,
	ref_area,
	codes
}: RowKey & { table: string }): string =>
	[table, time_period, countyOf(ref_area), codes['programme'] ?? ''].join(' ');
