/** Texts of the page 数字校验. */
export const verifyZhCN = {
	'verify.title': '数字校验',
	'verify.lead':
		'每张图表下都有12位校验码。输入校验码，或者粘贴图表的固定链接，本页就由快照重新算出这个数，并说明现在是否有变。',
	'verify.input': '校验码或固定链接',
	'verify.button': '校验',
	'verify.signs': '校验码不用容易看错的0 O、1 I L、2 Z、5 S、8 B、U V；大小写和连字符不论。',
	'verify.searching': '正在各页查找这个校验码（{share}）……',
	'verify.working': '正在由快照重算……',
	'verify.mistyped': '校验码输入有误：末位与前11位不符，其中至少有一位错了，请对照原件再看一遍。',
	'verify.length': '校验码应有12位，这里有{length}位。',
	'verify.sign': '第{at}位“{sign}”不是校验码所用的字符。',
	'verify.elsewhere': '这是“{title}”的校验码。',
	'verify.elsewhere-link': '到该数据集校验',
	'verify.no-snapshot':
		'本站没有这份快照{snapshot}，无法校验：它不是本站发布的，或者已经不在本站。',
	'verify.no-question':
		'校验码本身无误，出自{released}发布的快照{snapshot}，但不在各页常见的图表之列。自助查询和另选条件的图表，请粘贴它的固定链接校验。',
	'verify.same': '一致。由现行快照重算，与校验码所记相同。',
	'verify.same-older':
		'一致，至今未变。由当时的快照重算，与校验码所记相同；当时已有的数字，现行快照也相同。',
	'verify.revised':
		'当时无误，后来有变。由当时的快照重算，与校验码所记相同；现行快照有{count}个数字不同。',
	'verify.differs':
		'不符。校验码本身无误，但由该快照重算的数字与它所记的不同：所校验的数字不是由本站数据得出的。',
	'verify.added': '另有{count}个数字当时还没有，现行快照已有。',
	'verify.cited-title': '{metric}（{scope}）',
	'verify.recomputed': '由现行快照重算。',
	'verify.recomputed-same': '由当时的快照重算；当时已有的数字，现行快照也相同。',
	'verify.recomputed-revised': '由当时的快照重算；现行快照有{count}个数字不同。',
	'verify.status.current': '现行',
	'verify.status.superseded': '已有新快照',
	'verify.status.corrected': '已更正',
	'verify.status.withdrawn': '已撤回',
	'verify.reason.superseded': '此后发布了新的快照，数字以现行快照为准。',
	'verify.reason.corrected': '该快照有误，已由后来的快照更正。',
	'verify.reason.withdrawn': '该快照已撤回，数字不应再用。',
	'verify.snapshot': '快照',
	'verify.snapshot-line': '{snapshot}，{released}发布，{status}',
	'verify.then': '当时',
	'verify.now': '现行',
	'verify.value': '数值',
	'verify.row': '项',
	'verify.whole': '合计',
	'verify.first-rows': '列出前{shown}个，共{count}个；全部数字可由查询语句得出。',
	'verify.file': '数据文件',
	'verify.file-line': '{path}（SHA-256 {hash}）',
	'verify.protection': '保护处理',
	'verify.protected': '按“{policy}”办法保护；本图表{count}个数字中隐去{hidden}个。',
	'verify.unprotected': '原为政府公开数据，未作处理。',
	'verify.unprotected-records': '没有经过保护处理，仅供内部核对。',
	'verify.code': '校验码',
	'verify.link': '固定链接',
	'verify.cite': '引用格式（GB/T 7714）',
	'verify.citation':
		'{author}. {place}：{title}[DS/OL]. 快照{snapshot}. ({released})[{today}]. {link}. 校验码{code}.',
	'verify.page.current': '此链接所引的快照{snapshot}是现行快照，数字没有变。',
	'verify.page.superseded':
		'此链接引自{released}发布的快照{snapshot}，已有新快照。本页是现行数字；当时的数字可用校验码或数字的链接查对。',
	'verify.page.corrected':
		'此链接引自{released}发布的快照{snapshot}，该快照有误，已更正。本页是更正后的数字。',
	'verify.page.withdrawn':
		'此链接引自{released}发布的快照{snapshot}，该快照已撤回，其中的数字不应再用。本页是现行数字。',
	'verify.page.unknown': '本站没有此链接所引的快照{snapshot}。本页是现行数字。',
	'verify.page.link': '本页固定链接',
	'verify.and-more': '{words}等{count}项',
	'verify.base': '与{base}比',
	'verify.page-figures': '本页数字的出处和校验码',
	'verify.traced': '溯源和校验',
	'verify.trace-more': '共{count}个',
	'verify.trace-spoken': '溯源和校验：{name}，校验码{code}'
} as const;
