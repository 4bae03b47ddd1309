import { afterAll, describe, expect, test } from 'vitest';
import { answerAll } from '#lib/queries/answer-all.ts';
import { warningMonths, warningQuestions } from '#lib/warnings/judge.ts';
import { noticeAreas, noticeView } from '#lib/warnings/notice-view.ts';
import { warningsView } from '#lib/warnings/warnings-view.ts';
import { openDataset } from '../themes/open-theme.ts';

const DATASETS = [
	...['yuzhong', 'jinan', 'dehua', 'yuhang', 'sanming', 'fujian', 'nation', 'synthetic-county']
];
/** The latest months, the first, where most is missing, and the ends of years. */
const some = (months: readonly string[]) => [
	...new Set([...months.slice(0, 2), ...months.filter((month) => month.endsWith('-12'))]),
	...months.slice(-2)
];

describe.each(DATASETS)('the warnings of %s', async (id) => {
	const { outline, source, close } = await openDataset(id);
	afterAll(() => close());

	test('read well in every month and language, for every town', async () => {
		const months = warningMonths(outline);
		for (const month of months.length > 0 ? some(months) : [''])
			for (const locale of ['zh-CN', 'en'] as const) {
				const answers = await answerAll(source, warningQuestions(outline, month));
				const facts = { outline, month, answers, locale };
				const { title, lead, rows, rules } = warningsView(facts);
				const notices = noticeAreas(outline).map((area) => noticeView(facts, area));
				const words = JSON.stringify([
					...[title, lead, rules],
					...[rows, notices.flatMap(({ rows }) => rows)].map((all) =>
						all.map(({ place, rule, figure, threshold, since, spoken, basis, verify }) => [
							...[place, rule, figure, threshold, since, spoken, basis, verify]
						])
					),
					notices.map(({ to, date, body, left }) => [to, date, body, left])
				]);
				const place = `${month} ${locale}`;
				expect([place, /undefined|NaN|Infinity|null|\{\w+\}/.exec(words)?.[0]]).toEqual([
					...[place, undefined]
				]);
				const keys = rows.map(({ key }) => key);
				expect([...new Set(keys)]).toEqual(keys);
				// Every warning is in the notice of its town, and in no other.
				expect(notices.flatMap(({ rows }) => rows.map(({ key }) => key)).sort()).toEqual(
					[...keys].sort()
				);
			}
	}, 300_000);
});

test('what is printed of Jin’an: one town assisted 1 household where its share is 9.6 of 46', async () => {
	const { outline, source, close } = await openDataset('jinan');
	const answers = await answerAll(source, warningQuestions(outline, '2020-03'));
	await close();
	const facts = { outline, month: '2020-03', answers, locale: 'zh-CN' } as const;
	const { title, rows } = warningsView(facts);
	// 98,191 of 472,533 inhabitants; e⁻⁹·⁵⁶(1 + 9.56) = 0.0007.
	expect(rows.map(({ level, place, figure }) => `${level} ${place} ${figure}`)).toEqual([
		'red 岳峰镇 2020年第一季度1户，按所占份额应为约9.6'
	]);
	expect(title).toBe('截至2020年3月，1个镇街有预警1项：红1、橙0、黄0');
});

describe('the synthetic county', async () => {
	const { outline, source, close } = await openDataset('synthetic-county');
	afterAll(() => close());
	const see = async (month: string) => {
		const answers = await answerAll(source, warningQuestions(outline, month));
		return warningsView({ outline, month, answers, locale: 'zh-CN' });
	};

	test('has six towns without all their assistants in June 2025, and nothing else to warn of', async () => {
		const { title, lead, rows, rules } = await see('2025-06');
		expect(rows.map(({ level, place, figure }) => [level, place, figure.slice(7)])).toEqual([
			['red', '合成五街道', '72.7%（8/11）'],
			['orange', '合成七镇', '80.0%（8/10）'],
			['orange', '合成九镇', '87.5%（7/8）'],
			['yellow', '合成一街道', '91.2%（31/34）'],
			['yellow', '合成三街道', '93.8%（15/16）'],
			['yellow', '合成六街道', '90.0%（9/10）']
		]);
		expect(title).toBe('截至2025年6月，6个镇街有预警6项：红1、橙2、黄3');
		expect(lead).toBe(
			'能够判断60项（一条规则对一个镇街或全县算一项，城乡分开的各算一项），其中预警6项。无法判断28项：数字隐去8项、没有公布18项、没有可比的数2项；无法判断不等于没有问题。另有2条规则缺少近一年的数字，没有判断。'
		);
		const verdict = (wanted: string) => rules.find(({ id }) => id === wanted)?.verdict;
		expect(verdict('assistants')).toBe('2025年6月：判断12项，预警6项');
		expect(verdict('on-time-fall')).toBe(
			'2024年：判断1项，预警0项；无法判断11项（没有公布9项、没有可比的数2项）'
		);
		expect(verdict('overdue')).toMatch('判断0项，预警0项；无法判断1项（数字隐去1项）');
		expect(verdict('reserve')).toBe('不能判断');
	});

	test('decided late in 2022: 36 of 57 is red, 4 of 7 may be chance and is only yellow', async () => {
		const { rows } = await see('2022-12');
		expect(rows[0]?.figure).toBe(
			'2022年第四季度超过20个工作日的占66.7%（18/27），时限较长的不一定超期'
		);
		const late = rows.filter(({ rule }) => rule === '按时办结率偏低');
		expect(late.map(({ level, place, figure }) => [level, place, figure.slice(5)])).toEqual([
			['red', '合成一街道', '63.2%（36/57）'],
			['red', '合成二街道', '51.7%（15/29）'],
			['red', '合成三街道', '54.5%（12/22）'],
			['orange', '合成五街道', '53.8%（7/13）'],
			['orange', '合成六街道', '50.0%（4/8）'],
			['orange', '合成十一镇', '50.0%（3/6）'],
			['yellow', '合成四街道', '72.2%（13/18）'],
			['yellow', '合成九镇', '57.1%（4/7）']
		]);
	});
});
