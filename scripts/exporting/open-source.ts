import { AppError } from '#lib/errors.ts';
import { csvFolder } from '#scripts/connectors/csv-folder.ts';
import { parquetFolder } from '#scripts/connectors/parquet-folder.ts';
import type { RecordsConnector } from '#scripts/connectors/records-connector.ts';

interface OpenedSource {
	connector: RecordsConnector;
	/** Where rows that are left out go unless the operator says otherwise: beside the source. */
	rejects: string | undefined;
}

const KINDS: Readonly<Record<string, (place: string) => OpenedSource>> = {
	csv: (place) => ({ connector: csvFolder(place), rejects: `${place}.rejects` }),
	parquet: (place) => ({ connector: parquetFolder(place), rejects: `${place}.rejects` })
};

/** @param source `KIND:PLACE`, as on the command line. @throws {AppError} `usage/unknown-source` */
export function openSource(source: string): OpenedSource {
	const at = source.indexOf(':');
	const open = KINDS[source.slice(0, Math.max(0, at))];
	const place = source.slice(at + 1).replace(/[/\\]+$/, '');
	if (!open || place === '') {
		const known = Object.keys(KINDS)
			.map((kind) => `${kind}:DIR`)
			.join(', ');
		throw new AppError('usage/unknown-source', { source, known });
	}
	return open(place);
}
