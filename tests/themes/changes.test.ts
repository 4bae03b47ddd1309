import { afterAll, describe, expect, test } from 'vitest';
import { openDataset } from './open-theme.ts';

const county = await openDataset('synthetic-county');
const others = await Promise.all(['yuzhong', 'nation'].map(openDataset));
afterAll(() => Promise.all([county, ...others].map((dataset) => dataset.close())));

const textOf = (lead: readonly { text: string }[]) => lead.map(({ text }) => text).join('');

describe('what changed since the release before', () => {
	test('opens with the persons on the rolls, 2,052 and now 2,051', async () => {
		const { title, lead, figures } = await county.see('changes', '');
		expect(title).toBe('2025年6月低保在册人数比2025年5月减少1人');
		expect(textOf(lead)).toBe(
			'合成县上一次发布的数据截至2025年5月，本次到2025年6月，在册2,051人。两期都公布的9处镇街和机构中，增加的4处、减少的3处、持平的2处。'
		);
		expect(figures[0]?.note).toBe('比2025年5月减少1人；比2024年6月减少58人');
	});

	test('names the biggest movers, and tells hidden towns together', async () => {
		const [movers] = (await county.see('changes', '')).exhibits;
		expect(movers?.title).toBe(
			'人数比2025年5月增加最多的是合成七镇（4人），减少最多的是合成一街道（5人）'
		);
		// 2,052 − 1,771 and 2,051 − 1,772.
		expect(movers?.table.rows.map(({ cells }) => cells.join(' ')).pop()).toBe(
			'其余4处合计 281 279 −2'
		);
	});

	test('splits money by persons and by what each gets, worked by hand', async () => {
		const [, money] = (await county.see('changes', '')).exhibits;
		// 1,851,739 ⁄ 2,052 and 1,853,061 ⁄ 2,051 yuan: −1 × 902.96 and 1.085 × 2,051.5.
		expect(money?.table.rows[0]?.cells).toEqual(['2025年5月', '+1,322', '−903', '+2,225']);
	});

	test('splits coverage of a year by where people live and by towns’ own coverage', async () => {
		const [, , coverage] = (await county.see('changes', '')).exhibits;
		expect(coverage?.title).toBe(
			'与2024年6月相比，各镇街合计的覆盖率变动−0.023个百分点：人口构成影响不到0.001，各地覆盖率变动影响−0.023'
		);
	});
});

test('an earlier month is held against the one before, not against a release', async () => {
	const { title } = await county.see('changes', 'period=2024-12');
	expect(title).toMatch(/^2024年12月低保在册人数比2024年11月/);
});

test('published datasets compare what they print, rounded figures as about', async () => {
	const [yuzhong, nation] = others;
	const printed = await yuzhong?.see('changes', '');
	expect(printed?.title).toBe('2024年2月低保在册人数比2024年1月增加3人');
	expect(printed?.exhibits.map(({ id }) => id)).toEqual(['movers']);
	const country = await nation?.see('changes', '', 'en');
	expect(country?.title).toContain('down about 0.76 million persons');
});
