import type { Bilingual } from '#lib/i18n/locale.ts';
import type { ThemeId } from '#lib/themes/theme-ids.ts';

const ONE_BY_ONE = {
	'zh-CN': '填报的数字各有单位和口径，不能放在一张表里比较，在“填报”页逐项列出。',
	en: 'What departments report has a unit and a definition for each figure and does not go into one table; the page “Reported” lists it.'
};

/** Metrics that no bundled dataset can be asked for: why, and the page that shows what there is. */
export const notAsked: Readonly<Record<string, { reason: Bilingual; page: ThemeId }>> = {
	'reported-value': { reason: ONE_BY_ONE, page: 'reported' },
	'reported-share': { reason: ONE_BY_ONE, page: 'reported' },
	'mean-paid-for': {
		reason: {
			'zh-CN': '需要按发放类别分的金额，为保护个人信息没有公布；可查“月人均补助水平（含补发等）”。',
			en: 'It needs amounts by kind of payment, which are not published, to protect persons; “Mean monthly benefit, all payments” can be asked for.'
		},
		page: 'funds'
	},
	'spending-per-head': {
		reason: {
			'zh-CN': '需要同一来源既公布支出又公布上年末户籍人口，本数据集没有。',
			en: 'It needs a source that publishes both spending and the registered population at the end of the year before; this dataset has none.'
		},
		page: 'funds'
	}
};
