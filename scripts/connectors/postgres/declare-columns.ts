import { cellReadings } from '#scripts/records/cell-types.ts';
import type { CellType, RecordsTable } from '#scripts/records/define-records-table.ts';
import { quoteName } from '#scripts/records/quote.ts';
import { spellings } from '#scripts/records/sql-dialect.ts';

/** PostgreSQL's name of the type in which cells of one kind are stored. */
const postgresType = (type: CellType): string => spellings.postgres.type(cellReadings[type].stored);

/** What stands between the brackets of CREATE TABLE, for a records table in its stored types. */
export const declareColumns = ({ columns }: RecordsTable): string =>
	Object.entries(columns)
		.map(([name, { type }]) => `${quoteName(name)} ${postgresType(type)}`)
		.join(', ');
