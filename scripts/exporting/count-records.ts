import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shiftPeriod } from '#lib/calendar/period.ts';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import type { ValidationCount } from '#lib/contract/manifest.ts';
import { AppError, asAppError } from '#lib/errors.ts';
import { cubePeriods, type CubePeriods } from '#scripts/cubes/cube-periods.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import type { AttachedSource } from '#scripts/connectors/records-connector.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';
import { countCubes } from './count-cubes.ts';
import { deriveFromRoster } from './derive-from-roster.ts';
import { countsOf, refuseErrors, summarise, writeReport } from './judge-validation.ts';
import { openSource } from './open-source.ts';
import { createProgress, type Progress } from './progress.ts';
import { refuseUncoveredDates } from './refuse-uncovered-dates.ts';
import { appendRun, beginRun, type RunRecord } from './run-log.ts';

export interface CountOptions {
	/** `KIND:PLACE`. */
	source: string;
	/** Where private folders may be made. */
	staging: string;
	/** Validate and count in the database; only counts cross the wire. */
	pushDown?: boolean;
	/** The longest that a database may work without an answer. */
	statementTimeoutSeconds?: number | undefined;
	/** Last month included, `YYYY-MM`; without it, the last one with records. */
	period: string | undefined;
	rejects: string | undefined;
	/** Validate and count, and leave nothing. */
	isDryRun: boolean;
	/** Day of the export, `YYYY-MM-DD`. */
	today: string;
	/** Hears what is going on, a line at a time; counts only. */
	say: (line: string) => void;
	/** A terminal, on which one line may be written over. */
	terminal?: ((text: string) => void) | undefined;
	/** A file that gets a line a run; without it, `runs.jsonl` beside the rows left out. */
	log?: string | undefined;
}

/** Cubes as they were counted, for as long as they are used: private, like the records themselves. */
export interface CountedCubes {
	/** Holds one table a cube, by its name. */
	stage: Stage;
	cubes: readonly Cube[];
	span: { from: string; to: string };
	periods: CubePeriods;
	validation: ValidationCount[];
	progress: Progress;
	/** What the log will say of this run. */
	run: RunRecord;
}

/**
 * Records to cubes: read, validate, count. Nothing of the records is left behind, whether it succeeds
 * or not.
 *
 * @throws {AppError} `source/…`, `validation/failed`, `calendar/uncovered-year`
 */
export async function countRecords<T>(
	dataset: Dataset & { level: DatasetLevel },
	options: CountOptions,
	use: (counted: CountedCubes) => Promise<T>
): Promise<T> {
	const { pushDown = false, statementTimeoutSeconds } = options;
	const opened = openSource(options.source, {
		...{ columns: dataset.columns ?? {}, pushDown },
		...(statementTimeoutSeconds !== undefined && { statementTimeoutSeconds })
	});
	const rejects = pushDown ? undefined : (options.rejects ?? opened.rejects);
	const run = beginRun(dataset.id, options);
	const progress = createProgress(options);
	const stage = await openStage(options.staging);
	let attached: AttachedSource | undefined;
	try {
		progress.begin('读取 reading', undefined, () => stage.connection.progress);
		stage.heard = progress.rows;
		attached = await opened.connector.attach(stage);
		run.seconds['reading'] = progress.end();
		const store = attached.store ?? stage;
		if (rejects) {
			await mkdir(rejects, { recursive: true, mode: 0o700 });
			// One that was there before may be open to others.
			await chmod(rejects, 0o700);
		}
		progress.begin('核验 checking', attached.tables.length, () => stage.connection.progress);
		const report = await validateSource(store, attached, {
			...{ origin: opened.connector.origin, columns: dataset.columns ?? {} },
			...{ today: options.today, rejects: rejects ?? null },
			heard: (table, rows) => (rows === undefined ? progress.step(table) : progress.rows(rows))
		});
		run.seconds['checking'] = progress.end();
		const validation = countsOf(report);
		Object.assign(run, { records: report.tables, validation });
		const place = rejects ? await writeReport(report, rejects) : '';
		progress.say(summarise(report).trimEnd());
		refuseErrors(report, dataset.tolerance ?? {}, place);
		const readable = new Set(recordsTables.map(({ name }) => name));
		for (const name of report.absent) readable.delete(name);
		await deriveFromRoster(store, readable);
		await refuseUncoveredDates(store, readable);
		const span = await monthsOf(store, opened.connector.origin, readable, options);
		run.period = span;
		const periods = cubePeriods(span.from, span.to);
		const cubes = await countCubes(stage, store, dataset, readable, periods, progress);
		run.seconds['counting'] = progress.end();
		return await use({ stage, cubes, span, periods, validation, progress, run });
	} catch (thrown) {
		run.error = asAppError(thrown).code;
		throw thrown;
	} finally {
		progress.end();
		await attached?.close?.();
		await stage.close();
		const log = options.log ?? (rejects && join(rejects, 'runs.jsonl'));
		if (log) await appendRun(log, run);
	}
}

/**
 * The months that the records are whole for: from the first regular payment, since a spell may have
 * begun long before the records do and back pay reaches behind them, to the last that is over.
 *
 * @throws {AppError} `source/missing-table` without spells or payments
 */
async function monthsOf(
	store: RecordsStore,
	origin: string,
	readable: ReadonlySet<string>,
	{ period, today }: CountOptions
): Promise<{ from: string; to: string }> {
	const table = ['payments', 'spells'].find((name) => readable.has(name));
	if (!table) throw new AppError('source/missing-table', { source: origin, table: 'spells' });
	const month = table === 'payments' ? 'month' : 'substr(CAST(starts_on AS VARCHAR), 1, 7)';
	const regular = table === 'payments' ? `CASE WHEN kind = 'regular' THEN month END` : month;
	const [[first, from, last] = []] = await store.ask(
		table,
		`SELECT min(${month}), min(${regular}), max(${month}) ` +
			`FROM ${store.relation(`records_${table}`)} AS r`
	);
	if (typeof first !== 'string' || typeof last !== 'string')
		throw new AppError('source/missing-table', { source: origin, table: 'spells' });
	const over = [last, shiftPeriod(today.slice(0, 7), -1), ...(period ? [period] : [])];
	return { from: typeof from === 'string' ? from : first, to: over.sort()[0] as string };
}
