/** Texts of the search box and of what is carried from page to page. */
export const searchZhCN = {
	'search.label': '查找',
	'search.placeholder': '镇街、指标，可用拼音',
	'search.count': '找到{count}项',
	'search.first': '找到{count}项，列出前{shown}项',
	'search.none': '没有找到“{query}”。可输入镇街、指标或页面的名称、拼音首字母或英文',
	'search.failed': '查找所用的目录未能取得，请检查网络后重试',
	'search.kind-town': '镇街',
	'search.kind-topic': '项目',
	'search.kind-page': '页面',
	'search.kind-metric': '指标，见“{on}”',
	'search.kind-definition': '口径',
	'search.kind-measure': '算法，见“{on}”',
	'search.kind-dataset': '数据集',
	'filter.lacking': '这里没有{asked}的数字，所示为{shown}的。',
	'follow.label': '关注镇街',
	'follow.none': '不限',
	'follow.profile': '概况',
	'follow.stop': '取消关注',
	'follow.on-paper': '带▶的为关注的{town}。'
} as const;
