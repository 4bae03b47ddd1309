import type { WrittenUnit } from './read-number.ts';

/** What a number of a unit is of where the words before it say so; those that a dataset has not give way to the next. */
interface SpokenMetric {
	units: readonly WrittenUnit[];
	/** Undefined: whatever is said. */
	words?: RegExp;
	/** Of these programmes alone. */
	programmes?: readonly string[];
	metrics: readonly string[];
}

const OF_ONCE = ['08'];

/** The more particular ones first. */
export const SPOKEN_METRICS: readonly SpokenMetric[] = [
	{ units: ['person'], words: /户籍人口/, metrics: ['population-registered'] },
	{ units: ['person'], words: /常住人口/, metrics: ['population-resident'] },
	{ units: ['person'], words: /协理员/, metrics: ['assistants'] },
	{ units: ['person'], words: /信息员/, metrics: ['information-officers'] },
	{ units: ['person', 'person-time'], programmes: OF_ONCE, metrics: ['person-times'] },
	{ units: ['person-time'], words: /服务/, metrics: ['service-times'] },
	{ units: ['household'], words: /新增|新纳入|新批准/, metrics: ['households-in'] },
	{ units: ['household'], words: /退出|停发|停保|清退/, metrics: ['households-out'] },
	{ units: ['household'], programmes: OF_ONCE, metrics: ['event-households'] },
	{ units: ['household'], metrics: ['households'] },
	{ units: ['person'], metrics: ['persons'] },
	{ units: ['case'], words: /在办|未办结/, metrics: ['applications-open'] },
	{ units: ['case'], words: /办结|审批|办理/, metrics: ['applications-decided'] },
	{ units: ['yuan'], words: /标准/, metrics: ['standard'] },
	{ units: ['yuan'], words: /补差|人均补助|补助水平/, metrics: ['mean-paid-for', 'mean-benefit'] },
	{ units: ['yuan'], words: /应追/, metrics: ['leads-due'] },
	{ units: ['yuan'], words: /追回|追缴/, metrics: ['leads-recovered'] },
	{ units: ['yuan'], words: /预算/, metrics: ['budget-adjusted', 'budget-planned'] },
	{ units: ['yuan'], words: /到账|下达/, metrics: ['budget-received'] },
	{
		units: ['yuan'],
		words: /支出|发放|支付|资金|救助金|保障金/,
		metrics: ['paid-for', 'spending']
	},
	{ units: ['percent'], words: /常住人口/, metrics: ['coverage-rate-resident'] },
	{ units: ['percent'], words: /协理员覆盖/, metrics: ['assistant-coverage'] },
	{ units: ['percent'], words: /覆盖率|户籍人口/, metrics: ['coverage-rate-registered'] },
	{ units: ['percent'], words: /按时办结|限时办结/, metrics: ['on-time-rate'] },
	{ units: ['percent'], words: /不一致/, metrics: ['inconsistent-share'] },
	{ units: ['percent'], words: /追回/, metrics: ['recovery-rate'] },
	{ units: ['percent'], words: /财政/, metrics: ['fiscal-share'] },
	{ units: ['percent'], words: /专职/, metrics: ['full-time-share'] },
	{ units: ['percent'], words: /持证/, metrics: ['certified-share'] },
	{ units: ['times'], words: /特困|标准/, metrics: ['standard-multiple'] }
];

/** Words of a column or row that has its unit in its name alone. */
export const NAMED_UNITS: readonly (readonly [RegExp, WrittenUnit, number])[] = [
	[/亿元/, 'yuan', 1e8],
	[/万元/, 'yuan', 1e4],
	[/人次/, 'person-time', 1],
	[/户数|（户）|\(户\)/, 'household', 1],
	[/人数|（人）|\(人\)|人口/, 'person', 1],
	[/率|占比|比重|%|％/, 'percent', 0.01],
	[/件数|（件）|\(件\)/, 'case', 1],
	[/倍数/, 'times', 1],
	[/元|标准|金额/, 'yuan', 1]
];

/** Programmes as texts call them; what is longer stands before what it contains. */
export const SPOKEN_PROGRAMMES: readonly (readonly [RegExp, string])[] = [
	[/低保边缘|最低生活保障边缘/g, 'dibian'],
	[/刚性支出/g, 'rigid'],
	[/返贫/g, 'monitored'],
	[/特困/g, '02'],
	[/临时救助/g, '08'],
	[/低保(?!边缘)|最低生活保障(?!边缘)/g, '01']
];
