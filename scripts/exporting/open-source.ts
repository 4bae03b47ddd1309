import { AppError } from '#lib/errors.ts';
import { csvFolder } from '#scripts/connectors/csv-folder.ts';
import { parquetFolder } from '#scripts/connectors/parquet-folder.ts';
import { postgresSchema } from '#scripts/connectors/postgres-schema.ts';
import type { RecordsConnector } from '#scripts/connectors/records-connector.ts';
import { xlsxWorkbook } from '#scripts/connectors/xlsx-workbook.ts';

interface OpenedSource {
	connector: RecordsConnector;
	/** Where rows that are left out go unless the operator says otherwise: beside the source. */
	rejects: string | undefined;
}

type Open = (place: string, mapped: Readonly<Record<string, string>>) => OpenedSource;

const KINDS: Readonly<Record<string, Open>> = {
	csv: (place) => ({ connector: csvFolder(place), rejects: `${place}.rejects` }),
	parquet: (place) => ({ connector: parquetFolder(place), rejects: `${place}.rejects` }),
	xlsx: (place, mapped) => ({
		connector: xlsxWorkbook(place, {}, mapped),
		rejects: `${place}.rejects`
	}),
	postgres: (place, mapped) => ({
		connector: postgresSchema(place, { mapped }),
		rejects: undefined
	})
};

const KNOWN = 'csv:DIR, xlsx:FILE, parquet:DIR, postgres:[SCHEMA]';

/**
 * @param source `KIND:PLACE`, as on the command line.
 * @param mapped given names of columns by declared ones.
 * @throws {AppError} `usage/unknown-source`, `usage/no-schema-name`
 */
export function openSource(
	source: string,
	mapped: Readonly<Record<string, string>> = {}
): OpenedSource {
	const at = source.indexOf(':');
	const open = KINDS[source.slice(0, Math.max(0, at))];
	const place = source.slice(at + 1).replace(/[/\\]+$/, '');
	if (!open || (place === '' && open !== KINDS['postgres']))
		throw new AppError('usage/unknown-source', { source, known: KNOWN });
	return open(place, mapped);
}
