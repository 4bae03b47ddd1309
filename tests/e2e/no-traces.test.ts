import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '#scripts/connectors/read-dataset.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';

/** As the synthetic county numbers persons, households, payments and cases. */
const NUMBERED = /\b[A-Z]\d{6,8}\b/g;
/** Of persons, households and their cases; opinions and services are public, and so are their numbers. */
const PERSONAL = ['spells', 'payments', 'applications', 'steps', 'checks', 'leads'];
/** What only the exporter knows: its tables, and who stands behind a row. */
const OF_THE_EXPORTER = /\brecords_(spells|payments|steps|leads|checks)\b|behind_recovered/;

/** Every identifier of every record that the county's snapshots were counted from. */
async function identifiers(): Promise<Set<string>> {
	const { synthesis } = await readDataset('data/datasets/synthetic-county');
	if (!synthesis) throw new Error('the county is synthetic');
	const county = synthesiseCounty(synthesis);
	const found = new Set<string>();
	for (const name of PERSONAL)
		for (const row of county[name]?.() ?? [])
			for (const [column, value] of Object.entries(row))
				if (column.endsWith('_id') && value !== undefined) found.add(String(value));
	return found;
}

test('the built site holds no identifier of any record, and nothing of the exporter', async () => {
	const ids = await identifiers();
	expect(ids.size).toBeGreaterThan(100_000);
	expect([...ids].filter((id) => !new RegExp(`^${NUMBERED.source}$`).test(id))).toEqual([]);
	const entries = await readdir('build', { recursive: true, withFileTypes: true });
	const files = entries.filter(
		(entry) => entry.isFile() && !['.br', '.gz'].includes(extname(entry.name))
	);
	const traces: string[] = [];
	let bytes = 0;
	for (const { parentPath, name } of files) {
		const text = await readFile(join(parentPath, name), 'latin1');
		bytes += text.length;
		const named = [...text.matchAll(NUMBERED)].filter(([id]) => ids.has(id));
		if (named.length > 0 || OF_THE_EXPORTER.test(text)) traces.push(join(parentPath, name));
	}
	expect(bytes).toBeGreaterThan(10_000_000);
	expect(traces).toEqual([]);
}, 120_000);
