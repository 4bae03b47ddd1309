import { describe, expect, test } from 'vitest';
import { readPublished } from '#scripts/connectors/published.ts';
import { persons, THREE_ROWS, writeDataset, type DatasetParts } from './write-dataset.ts';

const bundled = (id: string) => readPublished(`data/datasets/${id}`);

describe('渝中区 as published', () => {
	const sumOf = async (source: string, column: string) => {
		const { figures } = await bundled('yuzhong');
		const printed = figures.filter((each) => each.source === source && each.column === column);
		const parts = printed.filter(({ row_kind }) => row_kind !== 'total');
		const total = printed.find(({ row_kind }) => row_kind === 'total');
		expect(parts).toHaveLength(12);
		return [parts.reduce((sum, { value }) => sum + Number(value), 0), total?.value];
	};

	test.each([
		['2021-05', '户数', 8_151],
		['2021-05', '人数', 10_212],
		['2021-05', '当月发放金额', 6_552_071],
		['2020-01', '户数', 8_160],
		['2020-01', '人数', 10_358],
		['2020-01', '当月发放金额', 6_740_029]
	])(
		'%s %s below the total adds up to %i, which is the printed total',
		async (month, column, sum) => {
			expect(await sumOf(`dibao-towns-${month}`, column)).toEqual([sum, sum]);
		}
	);

	test('has 11 subdistricts in the order of divisions, the institution last', async () => {
		const { areas } = await bundled('yuzhong');
		expect(areas.map(({ ref_area }) => ref_area)).toEqual([
			'500103',
			...['001', '003', '004', '005', '007', '008', '010', '011', '012', '013', '014'].map(
				(town) => `500103${town}`
			),
			'I50010301'
		]);
		expect(areas.map(({ kind }) => kind)).toEqual([
			'county',
			...Array.from({ length: 11 }, () => 'street'),
			'institution'
		]);
		expect(areas.at(-1)).toMatchObject({ name: '区福利院', parent: '500103' });
		// 化龙桥 is the north-west corner of the schematic grid.
		expect(areas.find(({ ref_area }) => ref_area === '500103013')).toMatchObject({
			...{ name_en: 'Hualongqiao', place_row: 0, place_column: 0 }
		});
	});
});

test('德化县 lists its 18 towns, of which 7 have figures', async () => {
	const { areas, figures } = await bundled('dehua');
	expect(areas.filter(({ kind }) => kind !== 'county')).toHaveLength(18);
	expect(areas.map(({ kind }) => kind).filter((kind) => kind === 'township')).toHaveLength(6);
	expect(new Set(figures.map(({ ref_area }) => ref_area)).size).toBe(7);
});

describe('a printed name', () => {
	test('with a space inside is the alias without', async () => {
		const { figures } = await readPublished(await writeDataset());
		expect(figures.map(({ ref_area, row_kind }) => [ref_area, row_kind])).toEqual([
			['500103001', 'town'],
			['500103012', 'town'],
			['I50010301', 'institution'],
			['500103', 'total']
		]);
	});

	test('is not taken for an official one that it merely begins', async () => {
		await refused(
			{ csv: THREE_ROWS.replace('七星岗街道', '七星岗') },
			{ code: 'dataset/unknown-area', context: { file: 'tables/a.csv', line: 2, area: '七星岗' } }
		);
	});
});

test('a figure knows its source, its line (header = 1) and its column', async () => {
	const { figures } = await readPublished(await writeDataset());
	expect(figures[1]).toMatchObject({
		...{ source: 'a', line: 3, column: '人数', time_period: '2024-02', value: 12 }
	});
});

test('a blank cell is not reported: M without a value', async () => {
	const folder = await writeDataset({ csv: THREE_ROWS.replace('town,12', 'town,') });
	const { figures } = await readPublished(folder);
	expect(figures[1]).toMatchObject({ value: null, printed: null, status: 'M' });
});

test('a table in GB18030 reads like one in UTF-8', async () => {
	// 合计 and 人数 in GB18030; the period and the value are ASCII.
	const folder = await writeDataset();
	const { writeFile } = await import('node:fs/promises');
	const gb = Buffer.from('706572696f642c617265612cc8cbcafd0a323032342d30322cbacfbcc62c3435', 'hex');
	await writeFile(`${folder}/tables/a.csv`, gb);
	expect((await readPublished(folder)).figures).toMatchObject([{ ref_area: '500103', value: 45 }]);
});

describe('an input that is wrong is refused with its place', () => {
	const measure = (change: object) => ({
		table: { measures: { 人数: { ...persons, ...change } } }
	});
	const csv = (from: string, to: string) => ({ csv: THREE_ROWS.replace(from, to) });

	test.each<[string, DatasetParts, object]>([
		[
			'a period that is none',
			csv('2024-02,七', '2024年2月,七'),
			{
				code: 'dataset/unreadable-period',
				context: { file: 'tables/a.csv', line: 2, period: '2024年2月' }
			}
		],
		['a repeated row', csv('大 坪', '七星岗街道'), { code: 'dataset/repeated-row' }],
		[
			'a column nobody declared',
			csv('row_kind,人数', 'row_kind,人 数'),
			{ code: 'dataset/missing-column' }
		],
		[
			'one column too many',
			{ csv: 'period,area,人数,户数\n2024-02,合计,45,40' },
			{ code: 'dataset/unknown-column', context: { file: 'tables/a.csv', line: 1, column: '户数' } }
		],
		['a ragged row', csv('town,12', 'town,12,9'), { code: 'dataset/invalid' }],
		['a blank line', csv('\n2024-02,合', '\n\n2024-02,合'), { code: 'dataset/invalid' }],
		['a town called a total', csv('大 坪,town', '大 坪,total'), { code: 'dataset/unknown-code' }],
		[
			'a measure that is none',
			measure({ to: 'coverage.heads' }),
			{ code: 'dataset/unknown-measure' }
		],
		[
			'a programme that is none',
			measure({ dimensions: { programme: '09', urban_rural: '_T' } }),
			{ code: 'dataset/unknown-code' }
		],
		[
			'a dimension left out',
			measure({ dimensions: { programme: '01' } }),
			{ code: 'dataset/missing-field' }
		],
		[
			'a multiplier that is not its unit’s',
			measure({ printed_unit: '万人' }),
			{ code: 'dataset/wrong-multiplier' }
		],
		['a misspelt field', measure({ mulitplier: 1 }), { code: 'dataset/unknown-field' }],
		[
			'a check of a column that is not there',
			{ table: { checks: [{ rule: 'parts', whole: '人数', parts: ['女性'] }] } },
			{ code: 'dataset/missing-column' }
		],
		['no title', { files: { 'dataset.json': '{"id":"x"}' } }, { code: 'dataset/missing-field' }],
		['no JSON at all', { files: { 'dataset.json': '{' } }, { code: 'dataset/invalid' }]
	])('%s', async (_, parts, error) => refused(parts, error));

	test('an indicator with two units', async () => {
		const count = (printed_unit: string) => ({
			...{ to: 'reported.value', dimensions: { indicator: 'women' }, printed_unit },
			...{ label: { 'zh-CN': '女性', en: 'Women' }, multiplier: 1, decimals: 0 }
		});
		const measures = { 女性: count('人'), 妇女: count('万人') } as never;
		const csv = 'period,area,女性,妇女\n2024-02,合计,1,2';
		await refused({ csv, table: { measures } }, { code: 'dataset/indicator-differs' });
	});
});

async function refused(parts: DatasetParts, error: object): Promise<void> {
	await expect(readPublished(await writeDataset(parts))).rejects.toMatchObject(error);
}
