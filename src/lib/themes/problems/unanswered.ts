import type { Bilingual } from '#lib/i18n/locale.ts';

/** What the documents name and this site does not answer, and why. */
export interface Unanswered {
	/** Row of data/reference/needs.csv, to which a test holds this list. */
	id: string;
	/** Background and words that are no figure; or what a static site of totals cannot be. */
	kind: 'context' | 'outside';
	phrase: Bilingual;
	reason: Bilingual;
}

export const unanswered: readonly Unanswered[] = [
	{
		...{ id: 'S0-29', kind: 'context' },
		phrase: {
			'zh-CN': '精准救助、高效救助、温暖救助、智慧救助',
			en: 'Targeted, efficient, warm and smart assistance'
		},
		reason: {
			'zh-CN': '工作目标的概括，没有对应的单项数字；各专题分别给出有关指标。',
			en: 'A summary of aims, with no figure of its own; the themes give the figures that bear on it.'
		}
	},
	{
		...{ id: 'S1-02', kind: 'context' },
		phrase: {
			'zh-CN': '利用临时救助资金，将老人转移到附近宾馆居住',
			en: 'An old man moved to a hotel with temporary assistance'
		},
		reason: {
			'zh-CN': '个案经过不公布，也不据以推算；临时救助的人次和金额见总览。',
			en: 'What happened to one person is neither published nor generalised; temporary assistance in all is on the overview.'
		}
	},
	{
		...{ id: 'S1-06', kind: 'context' },
		phrase: {
			'zh-CN': '今年1月，吴某领取了第一份低保金',
			en: 'A Mr or Ms Wu drew the first benefit in January'
		},
		reason: {
			'zh-CN': '只涉及一人，依个人信息保护规定不查询、不公布；首次发放是否按期，只公布汇总。',
			en: 'One person: for the protection of personal information neither looked up nor published; first payments are told in totals alone.'
		}
	},
	{
		...{ id: 'S1-13', kind: 'outside' },
		phrase: {
			'zh-CN': '集合了医保、乡村振兴、残联等部门数据，通过大数据筛查功能就可实现信息预警',
			en: 'Screening the data of several departments to give warnings'
		},
		reason: {
			'zh-CN':
				'按部门数据筛查出的是一户、一人的对象预警，属于业务系统；本网站只有汇总数字，只作针对镇街的指标预警。',
			en: 'Such screening warns about households and persons, which belongs to the business system; this site has totals alone and warns about figures of towns.'
		}
	},
	{
		...{ id: 'S1-20', kind: 'context' },
		phrase: {
			'zh-CN': '全省共有95个县区、1210个乡镇实现审批确认权下放',
			en: 'Confirmation devolved in 95 counties and 1,210 towns of the province'
		},
		reason: {
			'zh-CN': '全省的背景数，县级数据集不能核验；本地的下放情况见时效。',
			en: 'Background of a province, which data of a county cannot check; what is devolved here is under timeliness.'
		}
	},
	{
		...{ id: 'S2-04', kind: 'context' },
		phrase: {
			'zh-CN': '构建“1+8+2”社会大救助体系',
			en: 'The “1+8+2” system'
		},
		reason: {
			'zh-CN': '体系名称；八类项目见总览，“2”的内容原文没有展开。',
			en: 'The name of a system; the eight programmes are on the overview, and the text does not say what the two are.'
		}
	},
	{
		...{ id: 'S2-35', kind: 'context' },
		phrase: {
			'zh-CN': '结合慈善项目、公益力量、应急救',
			en: 'Together with charity, volunteers and emergency …'
		},
		reason: {
			'zh-CN': '原文在此中断，句意不完整，不作解读。',
			en: 'The text breaks off here; nothing is read into it.'
		}
	},
	{
		...{ id: 'S3-05', kind: 'context' },
		phrase: {
			'zh-CN': '全国4680多万困难群众纳入低保或特困供养，全年实施临时救助1089万人次',
			en: 'More than 46.8 million on assistance and 10.89 million person-times of temporary assistance in China'
		},
		reason: {
			'zh-CN': '2021年全国的背景数，“多”为约数；见“全国”数据集，不与本地数字同图比较。',
			en: 'Background of China in 2021, in part approximate; see the dataset of China. It never shares a chart with local figures.'
		}
	},
	{
		...{ id: 'S3-06', kind: 'context' },
		phrase: {
			'zh-CN': '1936万建档立卡贫困人口纳入低保或特困供养范围，占全部脱贫人口的19.6%',
			en: '19.36 million registered poor on assistance, 19.6% of those out of poverty'
		},
		reason: {
			'zh-CN': '全国的背景数，见“全国”数据集；县级没有同口径的数字。',
			en: 'Background of China, in its dataset; counties have no such figure.'
		}
	},
	{
		...{ id: 'S3-07', kind: 'context' },
		phrase: {
			'zh-CN': '符合条件的240万人纳入低保或特困供养',
			en: '2.4 million more taken onto the rolls'
		},
		reason: {
			'zh-CN': '全国的背景数；县级没有同口径的数字。',
			en: 'Background of China; counties have no such figure.'
		}
	},
	{
		...{ id: 'S3-08', kind: 'context' },
		phrase: {
			'zh-CN': '各级财政累计支出基本生活救助资金超过2万亿元',
			en: 'More than 2 trillion yuan spent on basic assistance'
		},
		reason: {
			'zh-CN': '全国多年累计的背景数，为约数；本地支出见资金。',
			en: 'Background of China over many years, approximate; what is spent here is under funds.'
		}
	},
	{
		...{ id: 'S3-09', kind: 'context' },
		phrase: {
			'zh-CN': '城市和农村低保平均标准分别增长了1倍和2倍',
			en: 'Urban and rural standards up by one and two times'
		},
		reason: {
			'zh-CN': '全国的背景数，“增长1倍”即为原来的2倍；本地标准的增幅见标准。',
			en: 'Background of China; up by one time is twice as much. How standards rose here is under standards.'
		}
	},
	{
		...{ id: 'S3-17', kind: 'context' },
		phrase: {
			'zh-CN': '6000多万低收入人口信息',
			en: 'More than 60 million low-income persons on record'
		},
		reason: {
			'zh-CN': '全国的背景数，为约数；本地低收入人口见对象。',
			en: 'Background of China, approximate; the low-income population here is under recipients.'
		}
	},
	{
		...{ id: 'S3-22', kind: 'context' },
		phrase: {
			'zh-CN': '做到救助对象精准、措施精准、成效精准',
			en: 'Precise in recipients, measures and results'
		},
		reason: {
			'zh-CN': '工作目标，没有对应的单项数字；有关数字见核查、时效、疑点。',
			en: 'An aim, with no figure of its own; figures that bear on it are under checks, timeliness and leads.'
		}
	},
	{
		...{ id: 'S4-08', kind: 'context' },
		phrase: {
			'zh-CN': '“三统一、两不变、一共享”的原则',
			en: 'Three things unified, two unchanged, one shared'
		},
		reason: {
			'zh-CN': '工作原则，不是数字；页面按受理、核查、资金分列。',
			en: 'A principle, not a figure; the pages keep acceptance, checks and funds apart.'
		}
	},
	{
		...{ id: 'S4-11', kind: 'outside' },
		phrase: {
			'zh-CN': '协同救助信息平台',
			en: 'A platform on which offices work together'
		},
		reason: {
			'zh-CN': '平台的账号和权限属于业务系统；本网站是静态的汇总数字，不设账号。',
			en: 'Accounts and permissions belong to the business system; this site has totals and no accounts.'
		}
	},
	{
		...{ id: 'S4-13', kind: 'outside' },
		phrase: {
			'zh-CN': '由系统按户形成全区困难群众社会救助信息信息台账',
			en: 'A ledger of households'
		},
		reason: {
			'zh-CN': '按户台账属于业务系统；本网站只有汇总数字，不含任何一户的信息。',
			en: 'A ledger by household belongs to the business system; this site has totals and nothing of any household.'
		}
	},
	{
		...{ id: 'S4-20', kind: 'outside' },
		phrase: {
			'zh-CN': '开通“操作日志”，实行全过程记录、全过程留痕',
			en: 'An operation log'
		},
		reason: {
			'zh-CN': '操作日志属于业务系统；本网站只记录每次发布的批次和校验码。',
			en: 'The log of operations belongs to the business system; this site records batch and checksum of each release.'
		}
	}
];
