import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerAll, type Answers } from '#lib/queries/answer-all.ts';
import type { ThemeView } from '#lib/themes/define-theme.ts';
import { readTheme } from '#lib/themes/define-theme.ts';
import { themeById } from '#lib/themes/index.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

const lead = (view: ThemeView) => view.lead.map(({ text }) => text).join('');
const exhibit = ({ exhibits }: ThemeView, wanted: string) =>
	exhibits.find(({ id }) => id === wanted);
const cells = (view: ThemeView, wanted: string) =>
	exhibit(view, wanted)?.table.rows.map(({ cells }) => cells.join(' '));

/** What the theme asks, and what it makes of the answers, some of them changed. */
async function seeChanged(
	query: string,
	change: (answers: Answers) => Answers,
	outline = county.outline
) {
	const theme = themeById('timeliness');
	const { source } = county;
	const state = readTheme(theme, outline, new URLSearchParams(query));
	if (!state) throw new Error('the county has no applications');
	const questions = theme.questions(outline, state);
	const answers = change(await answerAll(source, questions));
	return { questions, view: theme.view({ outline, state, answers, locale: 'zh-CN' }) };
}

describe('a quarter told by seven bins: 0, 0, 3, 42, 5, 5 and 0 of 55', () => {
	test('has (3 + 42) ⁄ 55 within 20 days, its 28th among 16 to 20, its 50th among 21 to 30', async () => {
		const view = await county.see('timeliness', '');
		expect(view.title).toBe('2025年第二季度低保办结55件，81.8%在20个工作日内办结');
		expect(lead(view)).toBe(
			'2025年第二季度，合成县低保办结55件，用时中位数为16至20个工作日，' +
				'九成位数为21至30个工作日；季末在办16件，其已用时间不单独公布。'
		);
		expect(view.figures.map(({ id, value }) => `${id} ${value}`)).toEqual([
			...['applications-decided 55', 'within-20 81.8'],
			...['decision-median 16–20', 'decision-p90 21–30'],
			'applications-open 16'
		]);
		expect(exhibit(view, 'days')?.title).toBe('81.8%在20个工作日内办结，90.9%在30个工作日内办结');
	});

	test('leaves (71 − d) ⁄ 71 at most, (35 − d) ⁄ 35 at least: 16 are open, 20 were, of unknown age', async () => {
		const view = await county.see('timeliness', '');
		expect(exhibit(view, 'waiting')?.title).toBe('计入在办件，办结一半申请要16至20个工作日');
		// 68, 26, 21 and 16 of 71; 32 of 35, then none.
		expect(cells(view, 'waiting')?.slice(2)).toEqual([
			...['15 91.4 95.8', '20 0.0 36.6', '30 0.0 29.6', '45 0.0 22.5']
		]);
		expect(exhibit(view, 'open')).toBeUndefined();
	});
});

test('where open ones are told by four bins, these bound the curve', async () => {
	const view = await county.see('timeliness', 'period=2022-Q2');
	// 57 decided: 11, 40, 6; open 16, 4, 11, 7; before 11, 8, 9, 8: 59 begin, 58 are there after day 20.
	// By day 30: 1 − 11⁄(58 + 9) and 1 − 11⁄(58 − 11); by day 45: × (45 + 8 − 40)⁄(45 + 8), and none.
	expect(cells(view, 'waiting')).toEqual([
		...['5 100.0 100.0', '10 100.0 100.0', '15 100.0 100.0', '20 100.0 100.0'],
		...['30 76.6 83.6', '45 0.0 20.5']
	]);
	expect(exhibit(view, 'waiting')?.title).toBe('计入在办件，办结一半申请要31至45个工作日');
	expect(exhibit(view, 'open')?.title).toBe('季末在办38件，18件已超过20个工作日，占47.4%');
	expect(exhibit(view, 'days')?.title).toBe('没有一件在20个工作日内办结，19.3%在30个工作日内办结');
	expect(exhibit(view, 'steps')?.title).toBe(
		'2022年第二季度已公布的环节中，初审10个工作日内办完的占比最低，为0.0%'
	);
});

test('a quarter that tells the limit alone says 49 of 57, and no days', async () => {
	const view = await county.see('timeliness', 'period=2024-Q1');
	expect(view.title).toBe('2024年第一季度低保办结57件，86.0%在时限内办结');
	expect(view.figures.map(({ value }) => value)).toEqual(['57', '86.0', '隐', '隐', '9']);
	expect(cells(view, 'days')).toEqual(['时限内 49 86.0', '超时限 8 14.0']);
	expect(exhibit(view, 'waiting')).toBeUndefined();
});

test('a share of days is asked only of quarters that tell days, by the outline', async () => {
	const { questions } = await seeChanged('', (answers) => answers);
	const periods = (name: string) => questions[name]?.request.where.time_period;
	expect(periods('decided')).toHaveLength(12);
	expect(periods('within-20')).toEqual(['2022-Q3', '2025-Q1', '2025-Q2']);
	expect(periods('on-time')).toEqual([
		...['2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1']
	]);
	expect(questions['open-bins']).toBeUndefined();
});

test('years are the last whole ones that tell: 2023 by devolution, 2024 by channel and town', async () => {
	const view = await county.see('timeliness', '');
	expect(exhibit(view, 'devolved')?.title).toBe(
		'2023年权限下放后受理的77.2%在20个工作日内办结，未下放的没有一件'
	);
	// 17 + 132 and 33 more of 193; 3 of 21 within 30 days.
	expect(cells(view, 'devolved')).toEqual(['已下放 193 0.0 77.2 94.3', '未下放 21 0.0 0.0 14.3']);
	// 48 and 40 of 206.
	expect(exhibit(view, 'channels')?.title).toBe(
		'2024年办结的申请中，主动发现占23.3%，网上申请占19.4%'
	);
	expect(exhibit(view, 'towns')?.title).toBe(
		'2024年已公布的3个镇街，按时办结率81.3%至93.2%，区间彼此重叠，不宜分高下'
	);
	expect(cells(view, 'towns')?.slice(0, 3)).toEqual([
		...['合成一街道 44 44 93.2 82–98', '合成二街道 27 隐 隐 ', '合成三街道 21 21 85.7 65–95']
	]);
});

test('the trend tells of what was told last, without a gap, and leaves gaps', async () => {
	const view = await county.see('timeliness', '', 'en');
	expect(exhibit(view, 'trend')?.title).toBe(
		'The share decided within 20 working days: 76.8% in Q1 2025, 81.8% in Q2 2025; their 95% intervals overlap'
	);
	expect(cells(view, 'trend')?.slice(0, 2)).toEqual([
		...['2022-Q3 62 38 0.0 hidden', '2022-Q4 58 27 hidden 58.6']
	]);
	const before = await county.see('timeliness', 'period=2024-Q1');
	expect(exhibit(before, 'trend')?.title).toBe(
		'按时办结率由2022年第四季度的58.6%升到2024年第一季度的86.0%'
	);
});

/** An answer with other figures: of one code of a dimension, `[numerator, denominator]`, or null where hidden. */
const withFigures =
	(
		name: string,
		dimension: string,
		figures: Readonly<Record<string, readonly [number, number] | null>>
	) =>
	(answers: Answers): Answers => {
		const answer = answers[name];
		if (!answer) throw new Error(`nothing was asked as ${name}`);
		const points = answer.points.map((point) => {
			const figure = figures[point.dimensions[dimension] ?? ''];
			if (figure === undefined) return point;
			if (figure === null) return { ...point, value: null, reason: 'hidden' as const };
			const [numerator, denominator] = figure;
			return { ...point, numerator, denominator, value: numerator / denominator };
		});
		return { ...answers, [name]: { ...answer, points } };
	};

test('a trend is no rise where the intervals of its ends overlap: 8 of 10, then 9 of 10', async () => {
	const title = async (from: readonly [number, number], to: readonly [number, number]) => {
		const figures = { '2025-Q1': from, '2025-Q2': to };
		const { view } = await seeChanged('', withFigures('within-20', 'time_period', figures));
		return exhibit(view, 'trend')?.title;
	};
	// By Wilson at 95%: 49.0 to 94.3, 59.6 to 98.2.
	expect(await title([8, 10], [9, 10])).toBe(
		'20个工作日内办结的占比2025年第一季度80.0%、2025年第二季度90.0%，两期的95%区间有重叠'
	);
	// 71.1 to 86.7, 82.6 to 94.5 still meet; of a thousand each they do not.
	expect(await title([80, 100], [90, 100])).toMatch(/区间有重叠/);
	expect(await title([800, 1000], [900, 1000])).toMatch(/升到/);
});

describe('towns', () => {
	const [first, third, fourth] = ['990101001', '990101003', '990101004'];
	const title = async (figures: Parameters<typeof withFigures>[2]) =>
		exhibit((await seeChanged('', withFigures('towns-on-time', 'ref_area', figures))).view, 'towns')
			?.title;

	test('whose intervals do not overlap are told apart: 200 of 200 beside 8 of 16', async () => {
		expect(await title({ [first]: [200, 200], [fourth]: [8, 16] })).toBe(
			'2024年已公布的3个镇街，按时办结率50.0%至100.0%，最低的是合成四街道，有的区间不重叠'
		);
	});

	test('with one rate, or only one of them told, or none', async () => {
		expect(await title({ [first]: [9, 10], [third]: [18, 20], [fourth]: [27, 30] })).toBe(
			'2024年已公布的3个镇街，按时办结率都是90.0%'
		);
		expect(await title({ [third]: null, [fourth]: null })).toBe(
			'2024年只有合成一街道公布按时办结率，为93.2%'
		);
		expect(await title({ [first]: null, [third]: null, [fourth]: null })).toBeUndefined();
	});
});

test('channels of which one is hidden have no shares, and the largest told is said to be so', async () => {
	const hidden = { window: null, online: null, proactive: null, agent: null };
	const { view } = await seeChanged('', (answers) =>
		withFigures(
			'channel-shares',
			'channel',
			hidden
		)(withFigures('channels', 'channel', { agent: null })(answers))
	);
	expect(exhibit(view, 'channels')?.title).toBe('2024年已公布的渠道中，窗口申请最多，111件');
	expect(cells(view, 'channels')?.[3]).toBe('代为申请 隐 隐 隐');
});

test('open ones told by their limit alone are within it or over it, never in days', async () => {
	const dimensions = {
		programme: '01',
		step: 'whole',
		status: 'open',
		channel: '_T',
		devolved: '_T'
	};
	const series = {
		...{ table: 'process', measure: 'applications', own: ['2025-Q2'], parts: [], listed: {} },
		dimensions: { ...dimensions, bin: 'within' }
	};
	const outline = { ...county.outline, series: [...county.outline.series, series] };
	const told = (over: number) =>
		withFigures('open-bins', 'bin', { within: [16 - over, 1], over: [over, 1], _Z: [0, 1] });
	const title = async (over: number) =>
		exhibit((await seeChanged('', told(over), outline)).view, 'open')?.title;
	expect(await title(4)).toBe('季末在办16件，4件已超时限，占25.0%');
	expect(await title(0)).toBe('季末在办16件，没有超时限的');
	// Their age is still unknown.
	const { view } = await seeChanged('', told(4), outline);
	expect(cells(view, 'waiting')?.[2]).toBe('15 91.4 95.8');
});

describe('what cannot be counted', () => {
	const openBefore = (count: number | null) =>
		withFigures('open', 'time_period', { '2025-Q1': count === null ? null : [count, 1] });

	test('is said where it is hidden, or where more were open before than can have been', async () => {
		const hidden = await seeChanged('', openBefore(null));
		expect(exhibit(hidden.view, 'waiting')).toBeUndefined();
		expect(exhibit(hidden.view, 'days')?.notes.join()).toContain('在办件数未公布');
		// 55 + 16 are there in all.
		const wrong = await seeChanged('', openBefore(72));
		expect(exhibit(wrong.view, 'waiting')).toBeUndefined();
		expect(exhibit(wrong.view, 'days')?.notes.join()).toContain('互不相符');
	});

	test('a programme of few says that it is hidden', async () => {
		const view = await county.see('timeliness', 'topic=monitored');
		expect(view.title).toMatch(/办结件数隐去$/);
		expect(view.exhibits.map(({ id }) => id)).toEqual(['devolution']);
	});

	test('a programme without a limit in law is not said to be on time', async () => {
		const view = await county.see('timeliness', 'topic=08');
		expect(view.title).toBe('2025年第二季度临时救助办结27件，用时不单独公布');
		const words = JSON.stringify(view.exhibits.map(({ table }) => table));
		expect(words).not.toContain('按时');
	});
});
