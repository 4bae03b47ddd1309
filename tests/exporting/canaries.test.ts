import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthsBetween } from '#lib/calendar/period.ts';
import type { Dataset } from '#lib/contract/dataset.ts';
import { exportRecords } from '#scripts/exporting/export-records.ts';
import { appendRelease } from '#scripts/protection/ledger/append-release.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';
import { withConnection } from '#scripts/writing/write-parquet.ts';

/** What cannot occur by chance, and nowhere but in the records or in how they are exported. */
const CANARIES = {
	person: 'zqperson7f3a',
	household: 'zqhouse91c4',
	payment: 'zqpaid55d0',
	amount: '7319.53',
	yearly: '65875.77',
	percent: '13.370917',
	place: 'zqplace88aa',
	sql: 'records_spells',
	behind: 'behind'
};
const MONTHS = monthsBetween('2023-10', '2024-06');
const DATASET: Dataset & { level: 'county' } = {
	...{ id: 'county', kind: 'records', area_code: '990101', level: 'county' },
	title: { 'zh-CN': '某县', en: 'A county' }
};

/** 60 households, 42 of them in the first town; one of the smallest town is paid what nobody else is. */
function recordsOf(): Record<string, string> {
	const households = [42, 9, 5, 4].flatMap((count, at) =>
		Array.from({ length: count }, (_, nth) => ({
			id: `${CANARIES.household}-${at}-${nth}`,
			person: `${CANARIES.person}-${at}-${nth}`,
			town: `99010100${at + 1}`,
			yuan: at === 3 && nth === 0 ? CANARIES.amount : '600.00'
		}))
	);
	const lines = (header: string, rows: string[]) => `${[header, ...rows].join('\n')}\n`;
	return {
		towns: lines(
			'town_code,town_name,county_code,kind,urban_rural,villages',
			[1, 2, 3, 4].map((at) => `99010100${at},镇${at},990101,town,rural,9`)
		),
		spells: lines(
			'person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on',
			households.map(
				({ id, person, town }) => `${person},${id},01,${town},rural,f,1950-01,head,2023-01-01`
			)
		),
		payments: lines(
			'payment_id,household_id,programme,town_code,month,amount_yuan,kind,source',
			households.flatMap(({ id, town, yuan }, at) =>
				MONTHS.map(
					(month) =>
						`${CANARIES.payment}-${at}-${month},${id},01,${town},${month},${yuan},regular,county`
				)
			)
		)
	};
}

/** Every file as it lies there and, of Parquet, every cell, statistic and name in it as text. */
async function textsOf(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const places = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	return withConnection(async (connection) => {
		const texts = new Map<string, string>();
		for (const place of places) {
			const parts = [place.slice(folder.length), (await readFile(place)).toString('latin1')];
			if (place.endsWith('.parquet'))
				for (const sql of [
					`SELECT * FROM '${place}'`,
					...['metadata', 'schema', 'kv_metadata'].map(
						(what) => `SELECT * EXCLUDE (file_name) FROM parquet_${what}('${place}')`
					)
				])
					parts.push(JSON.stringify((await connection.runAndReadAll(sql)).getRowsJson()));
			texts.set(place, parts.join('\n'));
		}
		return texts;
	});
}

const found = (texts: Map<string, string>) =>
	[...texts].flatMap(([place, text]) =>
		Object.entries(CANARIES).flatMap(([name, canary]) =>
			text.toLowerCase().includes(canary.toLowerCase()) ? [`${name} in ${place}`] : []
		)
	);

let root: string;
let said = '';
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'canaries-'));
	const source = join(root, CANARIES.place);
	const [out, ledger] = [join(root, 'out'), join(root, 'ledger')];
	await mkdir(source);
	for (const [name, text] of Object.entries(recordsOf()))
		await writeFile(join(source, `${name}.csv`), text);
	for (const [at, period] of ['2024-05', '2024-06'].entries()) {
		const draft = await exportRecords(DATASET, {
			...{ source: `csv:${source}`, out, staging: join(root, 'staging'), period },
			...{ releasedOn: undefined, rejects: join(root, 'rejects'), isDryRun: false },
			...{ today: '2025-01-01', folder: root, ledger, isFirstRelease: at === 0 },
			...{ secret: CANARIES.percent, say: (line) => (said += `${line}\n`) }
		});
		if (!draft) throw new Error('nothing was released');
		await appendRelease(ledger, draft);
		await publishDraft(draft, out);
	}
});
afterAll(() => rm(root, { recursive: true }));

test('no name, identifier, hidden amount, secret, place or statement is left in what is published', async () => {
	const texts = new Map([
		...(await textsOf(join(root, 'out'))),
		...(await textsOf(join(root, 'ledger')))
	]);
	// Two releases, each shown and kept, and the index.
	expect([...texts.keys()].filter((place) => place.endsWith('manifest.json'))).toHaveLength(4);
	expect([...texts.keys()].filter((place) => /funds\..*parquet$/.test(place))).toHaveLength(4);
	expect(found(texts)).toEqual([]);
});

test('nor in what the export says or logs', async () => {
	const log = await readFile(join(root, 'rejects', 'runs.jsonl'), 'utf8');
	const { place, sql, ...personal } = CANARIES;
	expect(Object.values(personal).filter((canary) => `${said}${log}`.includes(canary))).toEqual([]);
	expect(said).not.toContain(sql);
	expect(said).not.toContain(`${place}/towns`);
});

test('no file holds anything but its rows', async () => {
	const places = await checkSnapshots(join(root, 'out'), []);
	const failures = places.flatMap(({ results }) => results.flatMap(({ failures }) => failures));
	expect(failures).toEqual([]);
});

test('a value that no row has, left in the dictionary of a file, would be found', async () => {
	const folder = join(root, 'planted');
	await mkdir(folder);
	await withConnection((connection) =>
		connection.run(
			`COPY (SELECT '${CANARIES.person}' AS ref_area) TO '${join(folder, 'a.parquet')}' (FORMAT parquet)`
		)
	);
	await writeFile(join(folder, 'manifest.json'), `{"p": ${CANARIES.percent}}`);
	expect(found(await textsOf(folder))).toEqual([
		expect.stringMatching(/^person in /),
		expect.stringMatching(/^percent in /)
	]);
});
