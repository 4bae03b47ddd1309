import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { KnownFigure } from '#lib/contract/attestation.ts';
import type { SnapshotIndex } from '#lib/contract/manifest.ts';
import { exportSynthetic } from '../support/export-dataset.ts';
import { forgeManifest, forgeTable, leaksIn, queryTable } from './forge.ts';
import { emptyFolder, readManifest } from './published-copy.ts';

let out: string;
let now: string;
beforeAll(async () => {
	out = await exportSynthetic({ towns: 9, households: 900, months: 26, seed: 5 }, ['2025-06']);
	const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as SnapshotIndex;
	now = join(out, 'synthetic', index.datasets[0]?.current ?? '');
}, 240_000);
afterAll(() => rm(out, { recursive: true }));

let folder: string;
beforeEach(async () => {
	folder = join(await emptyFolder(), 'copy');
	await cp(now, folder, { recursive: true });
});

const planted = async (table: string, change: string) =>
	Object.keys(await leaksIn(await forgeTable(folder, { table, change })));

/** As if a bulletin had printed these amounts of a quarter, each a yuan beside what is published. */
async function withBulletin(
	amounts: readonly { ref_area: string; source: string; yuan: number }[],
	time_period: string
): Promise<string> {
	const manifest = await readManifest(folder);
	const { attestation } = manifest;
	if (!attestation || amounts.length < 2) throw new Error('amounts must be told');
	const known = amounts.map(({ ref_area, source, yuan }, at): KnownFigure => ({
		...{ table: 'funds', measure: 'amount_yuan', time_period, ref_area },
		...{ codes: { programme: '01', source, kind: '_T' }, source: '公报' },
		value: yuan + (at % 2 === 0 ? 1 : -1)
	}));
	const attested = { ...attestation, plan: { ...attestation.plan, known } };
	return forgeManifest(folder, { ...manifest, attestation: attested });
}

/** The amounts of the last quarter that answers, by what `select` finds. */
async function amountsOf(where: string) {
	const rows = await queryTable(
		...([folder, 'funds'] as const),
		`SELECT time_period, ref_area, source, CAST(amount_yuan AS DOUBLE) AS yuan FROM funds
			WHERE time_period LIKE '%Q%' AND programme = '01' AND ${where} AND amount_yuan IS NOT NULL
			ORDER BY time_period DESC, ref_area, source`
	);
	const quarter = String(rows[0]?.['time_period']);
	const amounts = rows
		.filter(({ time_period }) => time_period === quarter)
		.map(({ ref_area, source, yuan }) => ({
			...{ ref_area: String(ref_area), source: String(source), yuan: Number(yuan) }
		}));
	return { quarter, amounts };
}

describe('what several figures give away together is caught:', () => {
	test('those who left, by stocks and those who came', async () => {
		const hidden = ['households', 'persons']
			.map((measure) => `${measure} = NULL, ${measure}_status = 'C'`)
			.join(', ');
		const own = `programme = '01' AND reason = '_T' AND time_period = '2024'`;
		const town = `${own} AND ref_area = (SELECT town FROM picked)`;
		// Of opening, those who came and closing, the few who left a town in a year are what is left.
		const found = await planted(
			'flows',
			`CREATE TABLE picked AS SELECT ref_area AS town, i.households - o.households AS net
				FROM (FROM flows WHERE ${own} AND direction = 'in') AS i
				JOIN (FROM flows WHERE ${own} AND direction = 'out') AS o USING (ref_area)
				WHERE i.households IS NOT NULL ORDER BY abs(net), town LIMIT 1;
			 UPDATE flows SET households = (SELECT greatest(2, 2 + net) FROM picked) WHERE ${town} AND direction = 'in';
			 UPDATE flows SET ${hidden} WHERE ${town} AND direction = 'out'`
		);
		expect(found).toEqual(
			expect.arrayContaining(['totals minus parts, windows minus windows', 'rank test'])
		);
	}, 60_000);

	test('rounded categories that the stock in December leaves hardly any room', async () => {
		const own = `programme = '01' AND time_period = '2024' AND attribute = 'size'`;
		const [stock] = await queryTable(
			...([folder, 'coverage'] as const),
			`SELECT households FROM coverage WHERE programme = '01' AND urban_rural = '_T'
				AND time_period = '2024-12' AND ref_area = '990101'`
		);
		// Each may be up to five more than was counted: together they are all of that, but for four.
		const found = await planted(
			'profile',
			`CREATE TABLE sizes AS SELECT category, row_number() OVER (ORDER BY category) AS nth,
					count(*) OVER () AS n, sum(households) OVER () - ${String(stock?.['households'])} AS over
				FROM profile WHERE ${own} AND households IS NOT NULL;
			 UPDATE profile SET households = households + 5 WHERE ${own}
				AND category IN (SELECT category FROM sizes WHERE nth <= n - ceil(over / 5.0))`
		);
		expect(found).toContain('linked tables');
	}, 60_000);

	test('the amount of a town, by a bulletin with those of all others', async () => {
		// The row 其余镇街 is told: all rows together are the county.
		const { quarter, amounts } = await amountsOf(
			`length(ref_area) <> 6 AND time_period IN (SELECT time_period FROM funds
				WHERE ref_area LIKE 'X%' AND programme = '01' AND amount_yuan IS NOT NULL)`
		);
		const forged = await withBulletin(amounts.slice(1), quarter);
		expect(await leaksIn(forged)).toHaveProperty(['rank test']);
	}, 60_000);

	test('by how much a rounded whole exceeds a rounded part, by a bulletin with its other parts', async () => {
		const { quarter, amounts } = await amountsOf(`length(ref_area) = 6 AND source <> '_T'`);
		const { attestation } = await readManifest(folder);
		const [year = '', nth] = quarter.split('-Q');
		const base = attestation?.rounded_to['990101']?.['01']?.[year] ?? 0;
		const months = [2, 1, 0].map(
			(back) => `${year}-${String(Number(nth) * 3 - back).padStart(2, '0')}`
		);
		folder = await forgeTable(folder, {
			table: 'funds',
			change: `UPDATE funds SET amount_yuan = round(amount_yuan / ${base}) * ${base}, amount_yuan_status = 'R'
				WHERE programme = '01' AND length(ref_area) = 6 AND time_period IN ('${months.join("', '")}')`
		});
		const forged = await withBulletin(amounts.slice(1), quarter);
		expect(await leaksIn(forged)).toHaveProperty(['differences over time']);
	}, 60_000);
});
