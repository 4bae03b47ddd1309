/** Texts of the page 对照核验. */
export const crosscheckZhCN = {
	'nav.crosscheck': '对照核验',
	'crosscheck.title': '对照核验',
	'crosscheck.lead':
		'把书面报告的文字或表格粘贴到下面，本页找出其中的数字，逐个与{place}的数据对照。内容只在本页处理，不保存，不上传。',
	'crosscheck.input': '书面报告的文字或表格',
	'crosscheck.button': '对照',
	'crosscheck.example-button': '填入示例',
	'crosscheck.how':
		'数字说的是什么，只看它前面的文字：救助项目和时期沿用上文，地区和城乡只看本句，没有写地区的按全部地区。认错的，把那句话写完整（如“2025年6月低保户数1,739户”）再对照。表格每行一个名称、一个数字。',
	'crosscheck.working': '正在与数据对照……',
	'crosscheck.none': '没有找到可以对照的数字。数字后面要有单位（户、人、元、万元、%等）。',
	'crosscheck.summary': '找到{count}个数字：{parts}。',
	'crosscheck.count-same': '一致{n}个',
	'crosscheck.count-rounded': '四舍五入内{n}个',
	'crosscheck.count-different': '不一致{n}个',
	'crosscheck.count-cannot-tell': '无法核验{n}个',
	'crosscheck.same': '一致',
	'crosscheck.rounded': '四舍五入内',
	'crosscheck.different': '不一致',
	'crosscheck.cannot-tell': '无法核验',
	'crosscheck.caption': '书面报告的数字与本站数据对照',
	'crosscheck.number': '序号',
	'crosscheck.said': '报告原文',
	'crosscheck.scope': '对照的口径和时期',
	'crosscheck.ours': '本站数字',
	'crosscheck.result': '结论',
	'crosscheck.difference': '报告{way}{value}',
	'crosscheck.more': '多',
	'crosscheck.less': '少',
	'crosscheck.metric-scope': '{metric}（{scope}）',
	'crosscheck.no-metric': '没有认出是哪项指标',
	'crosscheck.no-programme': '没有说明是哪项救助',
	'crosscheck.no-period': '没有说明时期',
	'crosscheck.no-figure': '本数据集没有这个地区、项目、时期的数字',
	'crosscheck.other-base': '不是与上期或上年同期相比，请核对两个时期的数字',
	'crosscheck.unit': '单位与本站的不同',
	'crosscheck.untold': '本站的数字隐去或未列',
	'crosscheck.note':
		'“一致”指数值相同；“四舍五入内”指报告的数取整、约数的范围之内，或者本站公布的数取整的范围之内；“不一致”只说明两个数不同，可能是口径、时点不同，须查明。以快照{snapshot}为准。',
	'crosscheck.example':
		'截至2025年6月底，全县低保对象1,739户、2,051人，比上年同期减少46户；特困供养对象22户、22人。2025年6月，城市低保标准每人每月1,300元，特困人员基本生活标准2,255元。'
} as const;
