/** Statuses of a stored figure; see `code-lists.ts` for their words. */
export type Status = 'A' | 'R' | 'E' | 'P' | 'B' | 'C' | 'M' | 'Z';

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DECIMAL(18,2)';

export interface Measure {
	type: Exclude<ColumnType, 'VARCHAR'>;
	/** person, household, person-time, yuan, yuan/person·month …; `as printed` where each row names its own. */
	unit: string;
}

/** The roles a column of a published file can play. */
export type ColumnRole = 'dimension' | 'measure' | 'status' | 'source' | 'attribute';

export interface PhysicalColumn {
	name: string;
	type: ColumnType;
	role: ColumnRole;
	unit?: string;
}

export interface Table<Dimension extends string = string, MeasureName extends string = string> {
	readonly name: string;
	/** Grouped and filtered by, VARCHAR, and the order in which rows are sorted. */
	readonly dimensions: readonly Dimension[];
	/** Only ever aggregated. */
	readonly measures: Readonly<Record<MeasureName, Measure>>;
	/** Words about a row that are neither: the printed label, the document of a standard. */
	readonly attributes: Readonly<Record<string, ColumnType>>;
}

/** Every table begins with these two. */
export const AXES = ['time_period', 'ref_area'] as const;

/** Declare one published table. Exporter, site and tests all read this declaration. */
export function defineTable<const D extends string, const M extends string>(
	name: string,
	own: readonly D[],
	measures: Record<M, Measure>,
	attributes: Record<string, ColumnType> = {}
): Table<D | (typeof AXES)[number], M> {
	return { name, dimensions: [...AXES, ...own], measures, attributes };
}

/**
 * The columns of the Parquet file, in order: dimensions; for every measure `m` the columns
 * `m`, `m_status` and `m_source` (`<source id>:<line>`, joined by `+` where the exporter added
 * two printed figures); attributes.
 */
export function physicalColumns(table: Table): PhysicalColumn[] {
	return [
		...table.dimensions.map((name) => ({ name, type: 'VARCHAR', role: 'dimension' }) as const),
		...Object.entries(table.measures).flatMap(([name, { type, unit }]): PhysicalColumn[] => [
			{ name, type, role: 'measure', unit },
			{ name: `${name}_status`, type: 'VARCHAR', role: 'status' },
			{ name: `${name}_source`, type: 'VARCHAR', role: 'source' }
		]),
		...Object.entries(table.attributes).map(
			([name, type]) => ({ name, type, role: 'attribute' }) as const
		)
	];
}
