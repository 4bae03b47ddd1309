import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerAll } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { checks } from '#lib/themes/checks/checks.ts';
import type { ThemeView } from '#lib/themes/define-theme.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

const lead = (view: ThemeView) => view.lead.map(({ text }) => text).join('');
const exhibit = (view: ThemeView, wanted: string) => view.exhibits.find(({ id }) => id === wanted);

test('a quarter is told with what is hidden of it: 26 / 233, 776 / (1,739 + 22)', async () => {
	const view = await county.see('checks', 'period=2025-Q2');
	expect(view.title).toBe('2025年第二季度信息核对233次、入户调查776次');
	expect(lead(view)).toBe(
		'合成县2025年第二季度信息核对233次，结果不一致26次，核对不一致率11.2%（95%区间7.7%至15.8%）；' +
			'入户调查776次，平均每百户在册户44.1次；抽查、生存认证的次数隐去，不等于没有。'
	);
	expect(view.figures.map(({ id, value, unit }) => `${id} ${value}${unit}`)).toEqual([
		...['checks-verification 233次', 'checks-home_visit 776次', 'inconsistent-share 11.2%'],
		...['visits-per-hundred 44.1次/百户', 'fewest 178.5次/百户']
	]);
	expect(view.figures[4]?.note).toBe('2024年，合成二街道（在正常波动范围内）');
});

test('what four quarters were together: 270 + 255 + 242 + 233 and 739 + 778 + 767 + 776', async () => {
	const kinds = exhibit(await county.see('checks', 'period=2025-Q2'), 'kinds');
	expect(kinds?.title).toBe('近四个季度信息核对1,000次、入户调查3,060次');
	// Of verifications one of the four is hidden: then nothing is said of the year.
	const before = exhibit(await county.see('checks', 'period=2025-Q1'), 'kinds');
	expect(before?.title).toBe('近四个季度入户调查2,896次');
});

test('in English, too', async () => {
	const view = await county.see('checks', 'period=2025-Q2', 'en');
	expect(view.title).toBe('Q2 2025: 233 verifications, 776 home visits');
});

test('where verifications are hidden, nothing is said of what did not match', async () => {
	const view = await county.see('checks', 'period=2024-Q2');
	expect(view.title).toBe('2024年第二季度入户调查612次');
	// 612 / (1,785 + 22).
	expect(lead(view)).toBe(
		'合成县2024年第二季度入户调查612次，平均每百户在册户33.9次；信息核对、抽查、生存认证的次数隐去，不等于没有。'
	);
	expect(view.figures[2]).toMatchObject({ value: '隐', unit: '', note: '' });
	// Of verifications none is told up to then, so that visits speak: 13 / 612 to 26 / 645 or 27 / 664.
	expect(exhibit(view, 'mismatches')?.title).toBe(
		'2024年第二季度入户调查不一致率2.1%，已公布的12个季度在2.1%至4.1%之间'
	);
});

test('what did not match is told of four quarters, each with its interval', async () => {
	const view = await county.see('checks', '');
	const found = exhibit(view, 'mismatches');
	expect(found?.title).toBe(
		'2025年第二季度信息核对不一致率11.2%，已公布的4个季度在6.2%至11.4%之间'
	);
	expect(found?.table.rows.slice(-2).map(({ cells }) => cells)).toEqual([
		['2025年第一季度', '15/242', '6.2', '3.8至10.0', '2.7'],
		['2025年第二季度', '26/233', '11.2', '7.7至15.8', '3.4']
	]);
	expect(found?.table.rows[0]?.cells.slice(1, 4)).toEqual(['隐', '隐', '隐']);
});

test('a year is the sum of its quarters: 637 + 612 + 739 + 778 = 2,766 over 1,762 + 22', async () => {
	const found = exhibit(await county.see('checks', ''), 'years');
	expect(found?.title).toBe('全年每百户入户调查2019年136.9次，2024年155.0次');
	const rows = found?.table.rows.map(({ cells }) => cells);
	// In 2023 the welfare home is hidden, and the sum of all with it.
	expect(rows?.slice(-2)).toEqual([
		['2023年', '2,545', '139.1', '隐', '隐'],
		['2024年', '2,766', '155.0', '3,313', '185.7']
	]);
});

test('towns stand in the order of divisions; the home has a number and no rate', async () => {
	const view = await county.see('checks', '');
	const found = exhibit(view, 'towns');
	expect(found?.title).toBe('2024年各镇街每百户核查在178.5次至196.8次之间，差别都在正常波动范围内');
	const rows = found?.table.rows.map(({ cells }) => cells) ?? [];
	expect(rows).toHaveLength(13);
	expect(rows[0]).toEqual(['合成一街道', '887', '473', '187.5', '之内']);
	expect(rows[12]).toEqual(['合成福利院', '24', '', '', '']);
});

test('proofs of life stand beside persons on destitute support, of the last quarter told', async () => {
	const found = exhibit(await county.see('checks', ''), 'certification');
	expect(found?.title).toBe('2023年第三季度生存认证21次，季末特困人员21人');
	expect(found?.table.rows.slice(-1)[0]?.cells).toEqual(['2025年第二季度', '隐', '22']);
});

test('before any year is over, towns and years are left out', async () => {
	const view = await county.see('checks', 'period=2018-Q3');
	expect(view.exhibits.map(({ id }) => id)).toEqual(['kinds', 'mismatches', 'certification']);
	expect(exhibit(view, 'kinds')?.title).toBe('入户调查2018年第三季度747次');
	expect(exhibit(view, 'mismatches')?.title).toMatch(/^2018年第三季度入户调查不一致率2.0%（95%/);
});

test('a hidden town is said to be one, and the common row has a number and no rate', async () => {
	const { outline, source } = county;
	const state = { topic: null, metric: null, period: '2025-Q2' };
	const answers = await answerAll(source, checks.questions(outline, state));
	const isHidden = ({ dimensions }: Point) => dimensions.ref_area === '990101201';
	const isCommon = ({ dimensions }: Point) => dimensions.ref_area === 'X990101';
	const changed = (name: string) => {
		const answer = answers[name];
		if (!answer) throw new Error(`nothing is asked of ${name}`);
		const points = answer.points.map((point): Point => {
			if (isCommon(point)) return { ...point, value: 123, status: 'A' };
			return isHidden(point) ? { ...point, value: null, status: 'C', reason: 'hidden' } : point;
		});
		return { ...answer, points };
	};
	const view = checks.view({
		...{ outline, state, locale: 'zh-CN' },
		answers: { ...answers, towns: changed('towns'), all: changed('all') }
	});
	const found = exhibit(view, 'towns');
	expect(found?.title).toBe(
		'2024年已公布的11个镇街，每百户核查在178.5次至196.8次之间，差别都在正常波动范围内'
	);
	expect(found?.table.rows.slice(-3).map(({ cells }) => cells)).toEqual([
		...[
			['合成十二乡', '隐', '54', '隐', ''],
			['合成福利院', '24', '', '', ''],
			['其余镇街', '123', '', '', '']
		]
	]);
	expect(found?.notes.join()).toContain('“其余镇街”是未单独公布的镇街和机构合计');
	expect(view.figures[4]?.note).toBe('2024年已公布的11个镇街中，合成二街道（在正常波动范围内）');
	expect(exhibit(view, 'years')?.table.rows.slice(-1)[0]?.cells.slice(3)).toEqual(['隐', '隐']);
});

test('beyond chance: 40 checks of 293 households where all have 187 for a hundred', async () => {
	const { outline, source } = county;
	const state = { topic: null, metric: null, period: '2025-Q2' };
	const answers = await answerAll(source, checks.questions(outline, state));
	const { towns } = answers;
	if (!towns) throw new Error('nothing is asked of towns');
	const points = towns.points.map((point): Point => {
		const isFew = point.dimensions.ref_area === '990101002';
		return isFew ? { ...point, value: 40 / 293, numerator: 40 } : point;
	});
	const changed = { ...answers, towns: { ...towns, points } };
	const view = checks.view({ ...{ outline, state, locale: 'zh-CN' }, answers: changed });
	// Of the 2,806 left the first, fourth and fifth then have more than their households' share: 887
	// where 753 ± 3.09 × 23.5 are expected, 310 (261 ± 3.09 × 15.4) and 232 (188 ± 3.09 × 13.2).
	const found = exhibit(view, 'towns');
	expect(found?.title).toBe('2024年各镇街每百户核查在13.7次至196.8次之间，4个在正常波动范围外');
	expect(found?.table.rows.slice(0, 6).map(({ cells }) => cells[4])).toEqual([
		...['高于', '低于', '之内', '高于', '高于', '之内']
	]);
	expect(view.figures[4]).toMatchObject({
		value: '13.7',
		note: '2024年，合成二街道（低于正常波动范围）'
	});
});
