import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SnapshotIndex } from '#lib/contract/manifest.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { exportSynthetic } from '../support/export-dataset.ts';
import { forgeManifest, forgeTable, leaksIn } from './forge.ts';
import { emptyFolder, readManifest } from './published-copy.ts';

let out: string;
let before: string;
let now: string;
beforeAll(async () => {
	// Two releases of one county, a month apart.
	out = await exportSynthetic({ towns: 9, households: 900, months: 26, seed: 5 }, [
		...['2025-05', '2025-06']
	]);
	const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as SnapshotIndex;
	const [{ snapshots = [] } = {}] = index.datasets;
	[before = '', now = ''] = snapshots.map(({ id }) => join(out, 'synthetic', id));
}, 240_000);
afterAll(() => rm(out, { recursive: true }));

let folder: string;
beforeEach(async () => {
	folder = join(await emptyFolder(), 'copy');
	await cp(now, folder, { recursive: true });
});

const leaks = (place: string, against: string[] = [before]) => leaksIn(place, against);
const planted = async (table: string, change: string, rest = {}) =>
	leaks(await forgeTable(folder, { table, change, ...rest }));

const MONTH = `time_period = '2025-03' AND programme = '01' AND urban_rural = '_T'`;
const TOWN = `${MONTH} AND length(ref_area) = 9`;

test('a good snapshot withstands every attack, alone and beside the release before', async () => {
	const places = await checkSnapshots(now, [before]);
	const results = places.flatMap(({ results }) => results);
	expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
	const idle = results.filter(({ looked }) => looked === 0).map(({ name }) => name.en);
	// Of printed figures.
	expect(idle).toEqual(['totals', 'strata']);
}, 60_000);

describe('what is planted is caught:', () => {
	test.each([
		[
			'a small cell',
			'coverage',
			`UPDATE coverage SET households = 3, households_status = 'A' WHERE ${TOWN} AND households IS NULL`,
			'small cells'
		],
		[
			'a reported count that differs from a published one by two households',
			'reported',
			`UPDATE reported SET value = value - 2, value_status = 'A' WHERE indicator = 'dibao_urban_households' AND time_period = '2025-04'`,
			'reported figures beside counted ones'
		],
		[
			'a reported total that tells a part by subtraction',
			'reported',
			`UPDATE reported SET value = value - 3 WHERE indicator = 'dibao_households' AND time_period = '2025-04'`,
			'reported figures beside counted ones'
		],
		[
			'reported money to the decimal',
			'reported',
			`UPDATE reported SET value = value + 0.1 WHERE indicator = 'dibao_spending_to_date' AND time_period = '2025-03'`,
			'reported figures beside counted ones'
		],
		[
			'a step that all but three of those decided went through',
			'process',
			`UPDATE process SET applications = applications - 3 WHERE step = 'review' AND bin = '_T' AND applications > 10`,
			'totals near each other'
		],
		[
			'a year by which a hidden quarter is known',
			'procedures',
			`UPDATE procedures SET cases = 12, cases_status = 'A' WHERE rule = 'two_visitors' AND outcome = '_T'`,
			'totals near each other'
		],
		[
			'a bin of one application',
			'process',
			`UPDATE process SET applications = 1 WHERE bin = '6-10'`,
			'small cells'
		],
		[
			'a zero that is not structural',
			'coverage',
			`UPDATE coverage SET households = 0, persons = 0 WHERE ${TOWN} AND ref_area = (SELECT min(ref_area) FROM coverage WHERE ${TOWN})`,
			'zeros'
		],
		[
			'a total of which all parts but one are told',
			'coverage',
			`UPDATE coverage SET households = 1, households_status = 'A' WHERE ${TOWN} AND households IS NULL
				AND ref_area > (SELECT min(ref_area) FROM coverage WHERE ${TOWN} AND households IS NULL);
			 UPDATE coverage SET households = 2 + (SELECT sum(households) FROM coverage WHERE ${TOWN} AND ref_area NOT LIKE 'X%')
				WHERE ${MONTH} AND ref_area = '990101'`,
			'totals minus parts, windows minus windows'
		],
		[
			'a quarter of which all months but one are told',
			'flows',
			`UPDATE flows SET households = 4, households_status = 'A', persons = 4, persons_status = 'A'
				WHERE time_period IN ('2025-01', '2025-02', '2025-Q1') AND households IS NULL;
			 UPDATE flows SET households = NULL, households_status = 'C' WHERE time_period = '2025-03'`,
			'totals minus parts, windows minus windows'
		],
		[
			'a common row so small that its towns are known closely',
			'coverage',
			`UPDATE coverage SET households = 2 WHERE ${MONTH} AND ref_area LIKE 'X%';
			 UPDATE coverage SET households = 2 + (SELECT sum(households) FROM coverage WHERE ${TOWN} AND ref_area NOT LIKE 'X%')
				WHERE ${MONTH} AND ref_area = '990101'`,
			'intervals by linear programmes'
		],
		[
			'a total that is less than its parts',
			'coverage',
			`UPDATE coverage SET households = 2 WHERE ${MONTH} AND ref_area LIKE 'X%'`,
			'contradictions'
		],
		[
			'an amount that towns give away together',
			'funds',
			`UPDATE funds SET amount_yuan_status = 'A' WHERE time_period = '2025-Q1' AND programme = '01' AND length(ref_area) = 9
				AND ref_area > (SELECT min(ref_area) FROM funds WHERE time_period = '2025-Q1' AND programme = '01' AND amount_yuan_status = 'R' AND length(ref_area) = 9)`,
			'means, ratios and roundings'
		],
		[
			'an amount to the yuan',
			'funds',
			`UPDATE funds SET amount_yuan = amount_yuan + 1 WHERE amount_yuan_status = 'R' AND time_period = '2025-Q1'`,
			'means, ratios and roundings'
		],
		[
			'a mean to the yuan, which times its count is a sum',
			'benefit',
			`UPDATE benefit SET mean_yuan = mean_yuan + 1`,
			'means, ratios and roundings'
		],
		[
			'two groupings of the same persons',
			'profile',
			`INSERT INTO profile SELECT * REPLACE ('60-79..80+' AS category) FROM profile WHERE attribute = 'age' AND category = '16-59'`,
			'overlapping groupings'
		],
		[
			'both rungs of the same waiting times',
			'process',
			`INSERT INTO process SELECT * REPLACE ('0-10' AS bin) FROM process WHERE bin = '0-5'`,
			'overlapping groupings'
		],
		[
			'an attribute that nearly everybody has',
			'profile',
			`UPDATE profile SET persons = 50000 WHERE attribute = 'disability' AND category = '1'`,
			'group attributes'
		],
		[
			'a common row in which one household knows the others',
			'events',
			`UPDATE events SET households = 5, person_times = 5 WHERE ref_area LIKE 'X%'`,
			'insider'
		],
		[
			'a figure that was hidden a month ago',
			'coverage',
			`UPDATE coverage SET households = 9, households_status = 'A' WHERE ${TOWN} AND households IS NULL`,
			'united releases'
		],
		[
			'a figure that was another a month ago',
			'coverage',
			`UPDATE coverage SET households = households + 1 WHERE ${MONTH} AND ref_area = '990101'`,
			'revisions'
		],
		[
			'an amount that was rounded otherwise a month ago',
			'funds',
			`UPDATE funds SET amount_yuan = amount_yuan + 5000 WHERE amount_yuan_status = 'R' AND time_period = '2025-Q1'`,
			'intersected roundings'
		],
		[
			'more detail of a period that was told before',
			'events',
			`INSERT INTO events SELECT * REPLACE ('990101999' AS ref_area) FROM events WHERE length(ref_area) = 9 AND households > 0 LIMIT 1`,
			'gained detail'
		]
	])(
		'%s',
		async (_what, table, change, attack) => {
			expect(await planted(table, change)).toHaveProperty([attack]);
		},
		60_000
	);

	test.each([
		['an extreme', 'max_households', '10'],
		['a sum of days', 'sum_days', '10'],
		['a sketch', 'digest', `'abc'::BLOB`]
	])(
		'%s',
		async (_what, column, value) => {
			expect(await planted('events', '', { select: `*, ${value} AS ${column}` })).toHaveProperty([
				'extremes and sketches'
			]);
		},
		60_000
	);

	test.each([
		['a hashed key', `md5(ref_area || time_period)`],
		['a hashed key in base64', `to_base64(md5(ref_area || time_period)::BLOB)`],
		['a number of each row', `'h' || row_number() OVER ()`]
	])(
		'%s',
		async (_what, value) => {
			expect(await planted('coverage', '', { select: `*, ${value} AS note` })).toHaveProperty([
				'identifiers and hashes'
			]);
		},
		60_000
	);

	test('a word in the footer', async () => {
		const found = await planted('events', '', { copy: `, KV_METADATA {note: 'H17'}` });
		expect(found).toHaveProperty(['key-value metadata']);
	}, 60_000);

	test('rows in the order of their households', async () => {
		const found = await planted('coverage', '', { order: 'households, ref_area' });
		expect(found).toHaveProperty(['order']);
	}, 60_000);

	test('a release that follows another than it says', async () => {
		const manifest = await readManifest(folder);
		const previous = { id: manifest.previous?.id ?? '', manifest_sha256: '0'.repeat(64) };
		const forged = await forgeManifest(folder, { ...manifest, previous });
		expect(await leaks(forged)).toHaveProperty(['ledger']);
	}, 60_000);

	test('a release that is missing from the chain', async () => {
		const manifest = await readManifest(folder);
		const previous = { id: '2025-04-0000000', manifest_sha256: '0'.repeat(64) };
		const forged = await forgeManifest(folder, { ...manifest, previous });
		expect(await leaks(forged)).toHaveProperty(['ledger']);
	}, 60_000);

	test('a file that was altered', async () => {
		const { tables } = await readManifest(folder);
		await writeFile(join(folder, tables[0]?.path ?? ''), 'x', { flag: 'a' });
		expect(await leaks(folder)).toHaveProperty(['files']);
	}, 60_000);

	test.each([
		['a database beside the files', 'stage.duckdb', '', 'foreign files'],
		['a write-ahead log', 'stage.duckdb.wal', '', 'foreign files'],
		['a source map', 'app.js.map', '{}', 'foreign files'],
		['a password in an address', 'app.js', `"postgres://bureau:secret@db/x"`, 'secrets'],
		['the secret p', 'notes.txt', 'JIUZHU_P=12', 'secrets']
	])(
		'%s',
		async (_what, name, text, attack) => {
			await mkdir(dirname(join(folder, name)), { recursive: true });
			await writeFile(join(folder, name), text);
			expect(await leaks(folder, [])).toHaveProperty([attack]);
		},
		60_000
	);
});
