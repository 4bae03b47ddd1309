import { mkdir } from 'node:fs/promises';
import { shiftPeriod } from '#lib/calendar/period.ts';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { AppError } from '#lib/errors.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import type { AttachedSource } from '#scripts/connectors/records-connector.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { openStage } from '#scripts/staging/open-stage.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';
import { draftWith, type Draft, type SnapshotContent } from '#scripts/writing/draft-snapshot.ts';
import { countCubes } from './count-cubes.ts';
import { deriveFromRoster } from './derive-from-roster.ts';
import { countsOf, refuseErrors, summarise, writeReport } from './judge-validation.ts';
import { openSource } from './open-source.ts';
import { refuseUncoveredDates } from './refuse-uncovered-dates.ts';

export interface RecordsOptions {
	/** `KIND:PLACE`. */
	source: string;
	out: string;
	/** Where private folders may be made. */
	staging: string;
	/** Validate and count in the database; only counts cross the wire. */
	pushDown?: boolean;
	/** The longest that a database may work without an answer. */
	statementTimeoutSeconds?: number | undefined;
	/** Last month included, `YYYY-MM`; without it, the last one with records. */
	period: string | undefined;
	releasedOn: string | undefined;
	rejects: string | undefined;
	/** Validate and count, and leave nothing. */
	isDryRun: boolean;
	/** Day of the export, `YYYY-MM-DD`. */
	today: string;
	/** Hears what is going on, a line at a time; counts only. */
	say: (line: string) => void;
}

/**
 * Records to a draft of a snapshot: read, validate, count. Nothing else of the records is left
 * behind, whether it succeeds or not.
 *
 * @returns undefined for a dry run.
 * @throws {AppError} `source/…`, `validation/failed`, `calendar/uncovered-year`, `snapshot/records-refused`
 */
export async function exportRecords(
	dataset: Dataset & { level: DatasetLevel },
	options: RecordsOptions
): Promise<Draft | undefined> {
	// Until protection is part of the export, only data that is nobody's may leave it.
	if (dataset.kind !== 'synthetic' && !options.isDryRun)
		throw new AppError('snapshot/records-refused', { dataset: dataset.id });
	const { pushDown = false, statementTimeoutSeconds } = options;
	const opened = openSource(options.source, {
		...{ columns: dataset.columns ?? {}, pushDown },
		...(statementTimeoutSeconds !== undefined && { statementTimeoutSeconds })
	});
	const rejects = pushDown ? undefined : (options.rejects ?? opened.rejects);
	const stage = await openStage(options.staging);
	let attached: AttachedSource | undefined;
	try {
		const { say, today } = options;
		say(`${opened.connector.origin}: reading 读取`);
		attached = await opened.connector.attach(stage);
		const store = attached.store ?? stage;
		if (rejects) await mkdir(rejects, { recursive: true, mode: 0o700 });
		const report = await validateSource(store, attached, {
			...{ origin: opened.connector.origin, columns: dataset.columns ?? {}, today },
			rejects: rejects ?? null
		});
		const place = rejects ? await writeReport(report, rejects) : '';
		say(summarise(report).trimEnd());
		refuseErrors(report, dataset.tolerance ?? {}, place);
		const readable = new Set(recordsTables.map(({ name }) => name));
		for (const name of report.absent) readable.delete(name);
		await deriveFromRoster(store, readable);
		await refuseUncoveredDates(store, readable);
		const span = await monthsOf(store, opened.connector.origin, readable, options.period);
		const periods = cubePeriods(span.from, span.to);
		const content = async (folder: string): Promise<SnapshotContent> => ({
			schema: 'snapshot/1',
			dataset: dataset.id,
			kind: dataset.kind,
			title: dataset.title,
			area_code: dataset.area_code,
			level: dataset.level,
			licence: dataset.licence ?? '',
			contact: dataset.contact ?? '',
			period: span,
			released_on: options.releasedOn ?? `${shiftPeriod(span.to, 1)}-01`,
			parameters: dataset.parameters ?? {},
			notes: dataset.notes ?? [],
			tables: await countCubes(stage, store, dataset, readable, periods, folder, (cube) =>
				say(`${cube}: counting 汇总`)
			),
			sources: [],
			findings: [],
			validation: countsOf(report),
			attestation: null
		});
		if (!options.isDryRun) return await draftWith(dataset.id, options.out, content);
		await content(stage.folder);
		return undefined;
	} finally {
		await attached?.close?.();
		await stage.close();
	}
}

/** @throws {AppError} `source/missing-table` without spells or payments */
async function monthsOf(
	store: RecordsStore,
	origin: string,
	readable: ReadonlySet<string>,
	until: string | undefined
): Promise<{ from: string; to: string }> {
	// A spell may have begun long before the records do; the months that are paid for are whole.
	const table = ['payments', 'spells'].find((name) => readable.has(name));
	if (!table) throw new AppError('source/missing-table', { source: origin, table: 'spells' });
	const month = table === 'payments' ? 'month' : 'substr(CAST(starts_on AS VARCHAR), 1, 7)';
	const [[from, to] = []] = await store.ask(
		table,
		`SELECT min(${month}), max(${month}) FROM ${store.relation(`records_${table}`)} AS r`
	);
	if (typeof from !== 'string' || typeof to !== 'string')
		throw new AppError('source/missing-table', { source: origin, table: 'spells' });
	return { from, to: until && until < to ? until : to };
}
