import type { Measure } from './measure.ts';

const OWN = {
	'zh-CN': '本系统约定；各条规则的依据见指标预警',
	en: 'Convention of this system; for the basis of each rule see the page of warnings'
};

/** How the page of warnings judges figures. */
export const warningMeasures: readonly Measure[] = [
	{
		id: 'warning-level',
		name: { 'zh-CN': '预警等级（红、橙、黄）', en: 'Level of a warning (red, orange, yellow)' },
		definition: {
			'zh-CN':
				'一条规则对一个镇街（或全县）最近一期的数字越过的最重一级界限；隐去、没有公布或没有可比的数的，无法判断，另计。数字所属时期结束已满一年的不再判断。',
			en: 'The gravest threshold of a rule that the latest figure of a town (or of the whole county) lies beyond; what is hidden, not published or has nothing to be held against cannot be judged and is counted apart. A figure is no longer judged once its period ended more than a year before.'
		},
		source: OWN
	},
	{
		id: 'warning-expected',
		name: { 'zh-CN': '按份额应有的数', en: 'Number by its share' },
		definition: {
			'zh-CN':
				'已公布各镇街的合计，乘以该镇街在其中的份额：新增按年初户数，临时救助按户籍人口，核查按年末户数，在册人数按上年同月（没有的按上月）人数。与之相比仅因偶然出现的机会：新增、救助用泊松分布，核查、人数用二项分布控制限。',
			en: 'All that the towns told have together times the town’s share of them: for new cases by households at the start, for temporary assistance by registered inhabitants, for checks by households at the end, for persons by those of the same month last year (else of the month before). The chance of so few is taken from the Poisson distribution; checks and persons are held against binomial control limits.'
		},
		source: {
			'zh-CN': '泊松（1837）；Spiegelhalter（2005）',
			en: 'Poisson (1837); Spiegelhalter (2005)'
		}
	}
];
