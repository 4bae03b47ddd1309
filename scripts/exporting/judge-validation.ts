import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ValidationCount } from '#lib/contract/manifest.ts';
import { AppError } from '#lib/errors.ts';
import type { ValidationFinding, ValidationReport } from '#scripts/validation/finding.ts';

/** Write `validation.json` into `folder`. */
export async function writeReport(report: ValidationReport, folder: string): Promise<string> {
	const path = join(folder, 'validation.json');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
	return path;
}

/** The report as a table for the terminal: counts only. */
export function summarise({ tables, findings, skipped }: ValidationReport): string {
	const lines = [
		...tables.map(
			({ name, rows, rejected }) => `  ${name.padEnd(14)} ${rows} rows, ${rejected} left out`
		),
		...findings.map(
			({ severity, rule, table, column, count, share, places, months = [] }) =>
				`  ${severity === 'error' ? '错误 error' : '提示 note '} ${rule} ${table}${column ? `.${column}` : ''}: ` +
				`${count} (${(share * 100).toFixed(2)}%)${placeOf(places[0])}` +
				(months.length > 0 ? ` ${months.join(', ')}` : '')
		),
		...skipped.map(
			({ rule, table, column, absent }) =>
				`  未查 skipped ${rule} ${table}.${column}: 来源没有 not given: ${absent.join(', ')}`
		)
	];
	// Names of files and columns are the source's, and a terminal obeys some of them.
	return `${lines.map((line) => line.replace(/\p{Cc}/gu, '\uFFFD')).join('\n')}\n`;
}

function placeOf(place: ValidationFinding['places'][number] | undefined): string {
	if (!place) return '';
	const sheet = place.sheet === null ? '' : ` ${place.sheet}`;
	return ` ${place.file}${sheet}${place.row === null ? '' : `:${place.row}`}`;
}

/**
 * Errors stop the export unless the dataset tolerates that share of them.
 *
 * @param tolerance rule id → share of rows, 0–1.
 * @throws {AppError} `validation/failed`
 */
export function refuseErrors(
	{ findings }: ValidationReport,
	tolerance: Readonly<Record<string, number>>,
	report: string
): void {
	const errors = findings
		.filter(({ severity, rule, share }) => {
			const tolerated = tolerance[rule];
			return severity === 'error' && (tolerated === undefined || share > tolerated);
		})
		.reduce((sum, { count }) => sum + count, 0);
	if (errors > 0) throw new AppError('validation/failed', { errors, report });
}

/** What a reader of the snapshot may know of it. */
export function countsOf({ findings }: ValidationReport): ValidationCount[] {
	return findings.map(({ rule, severity, table, column, count, share }) => ({
		...{ rule, severity, table, column, count },
		share: Number(share.toFixed(6))
	}));
}
