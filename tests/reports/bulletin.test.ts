import { expect, test } from 'vitest';
import { bulletin } from '#lib/reports/documents/bulletin.ts';
import { reportsOf } from '#lib/reports/documents/index.ts';
import { openDataset } from '../themes/open-theme.ts';
import { composeMonth, linesOf } from './compose.ts';

test('渝中区 of February 2024 as the district printed it, with the month before and without a year before', async () => {
	const district = await openDataset('yuzhong');
	const lines = linesOf(await composeMonth(district, bulletin, '2024-02', 'zh-CN'));
	expect(lines).toEqual([
		'重庆市渝中区社会救助月度简报',
		'一、当月情况',
		'截至2024年2月底，全区低保在册7,581户、9,369人；特困人员在册829人；低保边缘家庭在册181户、285人。' +
			'2024年2月低保发放资金约708.6万元；月人均补助水平（含补发等）约756.3元。',
		'二、与上月和上年同期比较',
		'低保人数比上月增加3人。特困人员人数比上月增加34人、增长4.3%。',
		...[
			'表1 主要指标',
			'低保户数 7,581户',
			'低保人数 9,369人 +3人',
			'特困人员人数 829人 +34人 (4.3%)'
		],
		...['低保边缘家庭户数 181户', '低保边缘家庭人数 285人', '低保发放资金 约708.6万元'],
		'三、走势',
		'图1 低保在册人数：2020年1月10,358人，2024年2月9,369人'
	]);
	await district.close();
});

test('a dataset without months has no reports', async () => {
	const province = await openDataset('fujian');
	expect(reportsOf(province.outline)).toEqual([]);
	await province.close();
});
