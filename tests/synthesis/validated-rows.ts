import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordsConnector } from '#scripts/connectors/records-connector.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { openStage } from '#scripts/staging/open-stage.ts';
import type { ValidationFinding } from '#scripts/validation/finding.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';

export interface Validated {
	findings: readonly ValidationFinding[];
	/** Good rows in their order, in their stored types, by table; none where they stay in their database. */
	rows: Readonly<Record<string, unknown[][]>>;
}

/** Read a source as the export does, the day after the county ends. */
export async function validatedRows(connector: RecordsConnector): Promise<Validated> {
	const root = await mkdtemp(join(tmpdir(), 'validated-'));
	const stage = await openStage(root);
	try {
		const source = await connector.attach(stage);
		const report = await validateSource(source.store ?? stage, source, {
			...{ origin: connector.origin, columns: {}, today: '2025-07-01', rejects: null }
		});
		await source.close?.();
		if (source.store) return { findings: report.findings, rows: {} };
		const rows: Record<string, unknown[][]> = {};
		for (const { name, columns } of recordsTables) {
			if (report.absent.includes(name)) continue;
			const reader = await stage.connection.runAndReadAll(
				`SELECT ${Object.keys(columns).join(', ')} FROM records_${name} ORDER BY _row`
			);
			rows[name] = reader.getRowsJson();
		}
		return { findings: report.findings, rows };
	} finally {
		await stage.close();
		await rm(root, { recursive: true });
	}
}
