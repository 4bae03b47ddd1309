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

export interface SourceOptions {
	/** Given names of columns by declared ones. */
	columns?: Readonly<Record<string, string>>;
	/** Validate and count where the records lie. */
	pushDown?: boolean;
	statementTimeoutSeconds?: number;
}

type Open = (place: string, options: SourceOptions) => OpenedSource;

const KINDS: Readonly<Record<string, Open>> = {
	csv: (place) => ({ connector: csvFolder(place), rejects: `${place}.rejects` }),
	parquet: (place) => ({ connector: parquetFolder(place), rejects: `${place}.rejects` }),
	xlsx: (place, { columns }) => ({
		connector: xlsxWorkbook(place, {}, columns),
		rejects: `${place}.rejects`
	}),
	postgres: (place, { columns = {}, ...options }) => ({
		connector: postgresSchema(place, { mapped: columns, ...options }),
		rejects: undefined
	})
};

const KNOWN = 'csv:DIR, xlsx:FILE, parquet:DIR, postgres:[SCHEMA]';

/**
 * @param source `KIND:PLACE`, as on the command line.
 * @throws {AppError} `usage/unknown-source`, `usage/no-schema-name`, `usage/no-push-down`
 */
export function openSource(source: string, options: SourceOptions = {}): OpenedSource {
	const at = source.indexOf(':');
	const open = KINDS[source.slice(0, Math.max(0, at))];
	const place = source.slice(at + 1).replace(/[/\\]+$/, '');
	if (!open || (place === '' && open !== KINDS['postgres']))
		throw new AppError('usage/unknown-source', { source: named(source), known: KNOWN });
	if (options.pushDown && open !== KINDS['postgres'])
		throw new AppError('usage/no-push-down', { source: named(source) });
	return open(place, options);
}

/** An address of a database may hold a password, so only the kind of a source is repeated. */
const named = (source: string): string => source.replace(/:.*$/s, ':…');
