import type { Bilingual } from '#lib/i18n/locale.ts';

/** What protection does not prevent, said to everybody who reads a release. */
export const residualRisks: readonly Bilingual[] = [
	{
		'zh-CN':
			'某镇街某月在册户数的增减可以看出。救助对象依法在当地公示，增减本身不是秘密；是谁、为什么，看不出来。',
		en: 'How many households more or fewer a town has than the month before can be seen. Recipients are posted locally by law, so that this is no secret; who they are and why cannot be seen.'
	},
	{
		'zh-CN':
			'一个镇街在年中降到门槛以下的，当年起不再公布，读者可以猜到它变小了（约千分之一的数字）。',
		en: 'A town that falls below the threshold during a year is no longer told, and readers may guess that it became small (about one figure in a thousand).'
	},
	{
		'zh-CN':
			'与快照之外的消息（邻里见闻、其他机关的公告）合在一起能看出什么，无法穷尽；已公开的公告数字列入发布计划后一并审计。',
		en: 'What can be seen together with news from elsewhere (neighbours, notices of other offices) cannot be listed in full; printed figures that the plan names are part of the audit.'
	},
	{
		'zh-CN': '构成、用时等几类合并公布的，可以知道其中有一类件数很少，但看不出是哪一类、有几件。',
		en: 'Where neighbouring classes (of composition, of waiting times) are told as one, one of them is small; which, and how many it has, cannot be seen.'
	},
	{
		'zh-CN':
			'部门填报的数字，除列入对账的以外，没有与业务记录一起审计；本机关另行公布的同一口径的数字与快照相减，可能推出隐去的数，须先列入发布计划。',
		en: 'What departments report is not audited together with the records, except what is reconciled; figures of the same definition that the office publishes elsewhere may be subtracted from the snapshot, so the plan has to name them first.'
	}
];
