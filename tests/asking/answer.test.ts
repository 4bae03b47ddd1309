import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryOf, readQuestion } from '#lib/asking/address.ts';
import { answerCsv } from '#lib/asking/answer-csv.ts';
import { answerTable } from '#lib/asking/answer-table.ts';
import { gridOf, questionsOf } from '#lib/asking/grid.ts';
import { changed, nearest, offersOf } from '#lib/asking/offers.ts';
import { pivotOf, toldGrid } from '#lib/asking/pivot.ts';
import type { Asked } from '#lib/asking/question.ts';
import { MOST_CELLS, refusalOf } from '#lib/asking/refusal.ts';
import { refusalWords, titleOf } from '#lib/asking/words.ts';
import { scaleFor } from '#lib/charts/format-value.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { answerAll } from '#lib/queries/answer-all.ts';
import type { Answer } from '#lib/queries/query-metric.ts';
import { openDataset, type OpenDataset } from '../themes/open-theme.ts';
import { makePoint } from '../support/make-point.ts';

let county: OpenDataset;
let nation: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
	nation = await openDataset('nation');
}, 60_000);
afterAll(async () => {
	await county.close();
	await nation.close();
});

const read = (query: string, { outline } = county): Asked =>
	readQuestion(outline, new URLSearchParams(query)) as Asked;

async function answer(query: string, { outline, source } = county) {
	const asked = read(query, { outline, source } as OpenDataset);
	const answers = await answerAll(source, questionsOf(outline, asked));
	const grid = toldGrid(outline, asked, gridOf(outline, asked), answers);
	const pivot = pivotOf(asked, grid, answers);
	const table = (locale: Locale) =>
		answerTable(outline, asked, grid, pivot, scaleFor(asked.metric, [], locale), locale);
	return { asked, grid, pivot, table };
}

const BY_STRATUM =
	'metric=persons&rows=time_period&columns=urban_rural&from=2025-05&to=2025-06&is.programme=01';
const BY_TOWN = 'metric=persons&rows=ref_area&to=2025-06&is.programme=01';

describe('a pivot', () => {
	const point = (value: number, dimensions: Record<string, string>) => ({
		...makePoint(value),
		dimensions
	});
	const answers = {
		parts: {
			points: [
				point(1, { time_period: '2024', urban_rural: 'urban' }),
				point(2, { time_period: '2025', urban_rural: 'urban' })
			]
		} as Partial<Answer> as Answer,
		totals: {
			points: [point(9, { time_period: '2025', urban_rural: '_T' })]
		} as Partial<Answer> as Answer
	};

	test('puts points of several answers where they belong; one that nobody gave stays out', () => {
		const sides = { rows: 'time_period', columns: 'urban_rural' };
		const grid = { rows: ['2024', '2025'], columns: ['_T', 'urban'] };
		const values = pivotOf(sides, grid, answers).map((row) => row.map((each) => each?.value));
		expect(values).toEqual([
			[undefined, 1],
			[9, 2]
		]);
	});

	test('swapped has rows for columns', () => {
		const sides = { rows: 'urban_rural', columns: 'time_period' };
		const grid = { rows: ['_T', 'urban'], columns: ['2024', '2025'] };
		const values = pivotOf(sides, grid, answers).map((row) => row.map((each) => each?.value));
		expect(values).toEqual([
			[undefined, 9],
			[1, 2]
		]);
	});
});

describe('a table', () => {
	test('has the totals that the data have', async () => {
		const { table } = await answer(BY_STRATUM);
		expect(table('zh-CN')).toMatchObject({
			columns: [{ label: '时期' }, { label: '城乡合计' }, { label: '城市' }, { label: '农村' }],
			// 1,462 + 589 = 2,051: the survey's own number of June.
			rows: [
				{ cells: ['2025年5月', '2,052', '1,467', '585'] },
				{ cells: ['2025年6月', '2,051', '1,462', '589'] }
			]
		});
	});

	test('by town keeps small towns hidden, in the order of divisions, without a row that says nothing', async () => {
		const { table } = await answer(BY_TOWN);
		const rows = table('zh-CN').rows.map(({ cells }) => cells.join(' '));
		expect(rows.slice(0, 2)).toEqual(['全县 2,051', '合成一街道 543']);
		expect(rows[8]).toBe('合成八镇 隐');
		expect(rows[rows.length - 1]).toBe('合成福利院 0');
	});
});

test('a file has its bytes: a mark, what it is, plain numbers, symbols, what they mean', async () => {
	const { outline } = county;
	const { asked, grid, pivot } = await answer(BY_STRATUM);
	const { definition, basis } = asked.metric;
	const checked = { codes: ['4633-3333-333K'], link: 'http://10.0.0.1/x/ask/?a=1' };
	expect(answerCsv(outline, asked, grid, pivot, checked, 'zh-CN')).toBe(
		'\uFEFF表名,在册人数，按时期、城乡分\r\n数据集,合成县\r\n数据性质,合成数据，非真实情况\r\n' +
			`快照,synthetic-county/${outline.snapshot}\r\n公布日期,${outline.released_on}\r\n` +
			`范围,全县、低保\r\n时期,2025年5月至2025年6月\r\n单位,人\r\n` +
			`口径,${definition['zh-CN']}\r\n依据,${basis['zh-CN']}\r\n` +
			'校验码,4633-3333-333K\r\n固定链接,http://10.0.0.1/x/ask/?a=1\r\n\r\n' +
			'时期,城乡合计,城市,农村\r\n2025年5月,2052,1467,585\r\n2025年6月,2051,1462,589\r\n\r\n'
	);
	const towns = await answer(BY_TOWN);
	const file = answerCsv(outline, towns.asked, towns.grid, towns.pivot, checked, 'en');
	expect(file).toContain('\r\nNote,');
	expect(file).toMatch(/,hidden\r\n/);
});

describe('a question', () => {
	test('reads itself again from the address that it writes', () => {
		const asked = read(BY_STRATUM);
		expect(queryOf(read(queryOf(asked)))).toBe(queryOf(asked));
	});

	test('with wrong values in its address is the usual one', () => {
		const usual = queryOf(read(''));
		const wrong = 'metric=nothing&rows=colour&frequency=daily&to=yesterday&is.programme=99';
		expect(queryOf(read(wrong))).toBe(usual);
		expect(titleOf(read(wrong), 'zh-CN')).toBe('在册人数，按时期、城乡分');
	});

	test('keeps what it can when its metric changes', () => {
		const next = changed(county.outline, read(BY_TOWN), { metric: 'households' });
		expect(next).toMatchObject({ rows: 'ref_area', to: '2025-06', metric: { id: 'households' } });
	});

	test('exchanges its sides when one takes what the other has', () => {
		const next = changed(county.outline, read(BY_STRATUM), { rows: 'urban_rural' });
		expect(next).toMatchObject({ rows: 'urban_rural', columns: 'time_period' });
	});
});

describe('a refusal', () => {
	const refused = (query: string, dataset = county) =>
		refusalOf(dataset.outline, read(query, dataset));

	test('of towns by stratum is for the protection of persons, and leads to each side alone', () => {
		const query = 'metric=persons&rows=ref_area&columns=urban_rural';
		const asked = read(query);
		const refusal = refused(query);
		expect(refusal).toEqual({
			...{ kind: 'cross', dimensions: ['ref_area', 'urban_rural'], why: 'protected' }
		});
		expect(refusal && refusalWords(county.outline, asked, refusal, 'zh-CN')).toContain(
			'“地区 × 城乡”'
		);
		const near = nearest(county.outline, asked);
		expect(near.map(({ rows, columns }) => [rows, columns])).toEqual([
			...[
				['ref_area', undefined],
				['urban_rural', undefined]
			],
			['time_period', undefined]
		]);
		expect(near.map((question) => refusalOf(county.outline, question))).toEqual([
			...[undefined, undefined, undefined]
		]);
		const { columns } = offersOf(county.outline, read(BY_TOWN));
		expect(columns).toContainEqual({ value: 'urban_rural', refused: 'protected' });
	});

	test('of what a source does not print is for want of figures', () => {
		expect(refused('metric=persons&rows=ref_area', nation)).toMatchObject({ why: 'absent' });
	});

	test('of a share without its whole names the whole', () => {
		expect(refused('metric=programme-share&rows=time_period&columns=none')).toEqual({
			...{ kind: 'no-whole', dimension: 'programme' }
		});
	});

	test('of a frequency, and of a table that is too large', () => {
		expect(refused('metric=on-time-rate&rows=ref_area&frequency=quarter')).toMatchObject({
			kind: 'frequency'
		});
		const query = 'metric=persons&rows=ref_area&columns=time_period&frequency=month&from=2018-07';
		expect(refused(query)).toBeUndefined();
		// Twenty more towns, with figures in every one of 84 months: 34 × 84 cells and the whole's 84.
		const more = Array.from({ length: 20 }, (_, at) => `9901012${String(at).padStart(2, '0')}`);
		const [town] = county.outline.areas.filter(({ kind }) => kind === 'town');
		const outline = {
			...county.outline,
			areas: [
				...county.outline.areas.filter(({ kind }) => kind !== 'rest'),
				...more.map((ref_area) => ({ ...(town as NonNullable<typeof town>), ref_area }))
			],
			series: county.outline.series.map((series) => ({ ...series, listed: {} }))
		};
		const asked = readQuestion(outline, new URLSearchParams(query)) as Asked;
		const refusal = refusalOf(outline, asked);
		const cells = outline.areas.length * 84;
		expect([cells > MOST_CELLS, refusal]).toEqual([true, { kind: 'too-many', cells }]);
	});
});
