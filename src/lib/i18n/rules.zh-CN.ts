/** Texts of what the law asks of an office with each case. */
export const rulesZhCN = {
	'rules.title': '{year}“{rule}”做到{share}，在已公布的{count}项中最低',
	'rules.title-one': '{year}“{rule}”做到{share}',
	'rules.title-one-shown': '{year}“{rule}”做到{share}，其他各项没有公布',
	'rules.title-all': '{year}已公布的{count}项法定程序全部做到',
	'rules.sub': '{programme}，做到的件（户）占应当做到的比重，%，{year}',
	'rules.rule': '法定程序',
	'rules.cases': '应当做到',
	'rules.met': '做到',
	'rules.share': '比重',
	'rules.note': '没有记录日期的按没有做到计；审核类按全年办结的申请，发放、核查类按户。',
	'rules.hidden-note': '隐：没有做到的件数很少，只公布应当做到的件数。'
} as const;
