import type { Bilingual } from '#lib/i18n/locale.ts';
import type { Every, FigureSpec, Sentence } from '../define-report.ts';

const of = (programme: string) => ({ programme });

/** A figure with its change on the year before. */
export const changed = (figure: FigureSpec, base: FigureSpec['base'] = 'year'): FigureSpec => ({
	...figure,
	...{ as: 'change', base }
});

export const personsOf = (programme: string): FigureSpec => ({
	...{ metric: 'persons', where: of(programme) }
});
export const householdsOf = (programme: string): FigureSpec => ({
	...{ metric: 'households', where: of(programme) }
});

/** What the standing programmes are called in running text: `低保1,739户、2,051人`. */
export const standing: readonly { programme: string; name: Bilingual }[] = [
	{ programme: '01', name: { 'zh-CN': '低保', en: 'subsistence allowance' } },
	{ programme: '02', name: { 'zh-CN': '特困人员', en: 'destitute support' } },
	{ programme: 'dibian', name: { 'zh-CN': '低保边缘家庭', en: 'near-threshold households' } },
	{ programme: 'rigid', name: { 'zh-CN': '刚性支出困难家庭', en: 'rigid-expense hardship' } },
	{ programme: 'monitored', name: { 'zh-CN': '防止返贫监测对象', en: 'anti-relapse monitoring' } }
];

/** How many are on the rolls at the month's end, programme by programme. */
export const onTheRolls: Sentence = {
	opens: { 'zh-CN': '截至{end}，{whole}', en: 'At {end}, in {place}: ' },
	clauses: standing.map(({ programme, name }) => ({
		figures: { persons: personsOf(programme), households: householdsOf(programme) },
		says: {
			'zh-CN': `${name['zh-CN']}在册[{households}、]{persons}`,
			en: `${name.en}, [{households} and ]{persons}`
		},
		hidden: {
			'zh-CN': `${name['zh-CN']}人数较少，为保护个人信息不单独公布`,
			en: `${name.en}, few and not published, to protect them`
		}
	}))
};

/** How a programme's persons moved on a base. */
export const personsMoved = (
	programme: string,
	name: Bilingual,
	base: FigureSpec['base']
): Sentence => ({
	clauses: [
		{
			figures: {
				persons: personsOf(programme),
				change: changed(personsOf(programme), base),
				households: changed(householdsOf(programme), base)
			},
			says: {
				'zh-CN': `${name['zh-CN']}人数{change}[，户数{households}]`,
				en: `Persons under ${name.en}: {change}[; households: {households}]`
			}
		}
	]
});

export const coverage: Sentence = {
	opens: { 'zh-CN': '低保覆盖率', en: 'Coverage of subsistence allowance: ' },
	clauses: [
		{
			figures: {
				rate: { metric: 'coverage-rate-registered', where: of('01') },
				points: { metric: 'coverage-rate-registered', where: of('01'), as: 'points' }
			},
			says: {
				'zh-CN': '按上年末户籍人口计算为{rate}[，{points}]',
				en: '{rate} of the registered population at the end of last year[, {points}]'
			}
		},
		{
			figures: { rate: { metric: 'coverage-rate-resident', where: of('01') } },
			says: {
				'zh-CN': '按上年末常住人口计算为{rate}',
				en: '{rate} of the resident population then'
			}
		}
	]
};

export const flows = (every: Every): Sentence => ({
	clauses: [
		{
			figures: {
				in: { metric: 'households-in', where: of('01'), every },
				out: { metric: 'households-out', where: of('01'), every },
				turnover: { metric: 'turnover-rate', where: of('01'), every }
			},
			says: {
				'zh-CN': '{when}低保新增{in}、退出{out}[，进出率{turnover}]',
				en: 'In {when}, {in} came onto subsistence allowance and {out} left[, a turnover of {turnover}]'
			}
		}
	]
});

export const standardOf = (programme: string, urban_rural: string): FigureSpec => ({
	...{ metric: 'standard', where: { programme, urban_rural } }
});

export const standards: Sentence = {
	opens: { 'zh-CN': '{end}，', en: 'At {end}, per person and month: ' },
	clauses: [
		{
			figures: {
				standard: standardOf('01', 'urban'),
				change: changed(standardOf('01', 'urban'), 'end-of-fifth-year-before')
			},
			says: {
				'zh-CN': '城市低保标准为每人每月{standard}[，{change}]',
				en: 'standard of subsistence allowance in towns, {standard}[, {change}]'
			}
		},
		{
			figures: { standard: standardOf('01', 'rural') },
			says: { 'zh-CN': '农村低保标准为每人每月{standard}', en: 'in the country, {standard}' }
		},
		{
			figures: {
				standard: standardOf('02', 'urban'),
				change: changed(standardOf('02', 'urban'), 'end-of-fifth-year-before'),
				multiple: { metric: 'standard-multiple', where: { urban_rural: 'urban' } }
			},
			says: {
				'zh-CN': '特困人员基本生活标准为每人每月{standard}[，{change}][，是低保标准的{multiple}]',
				en: 'basic living standard of destitute support, {standard}[, {change}][, {multiple} the standard of the allowance]'
			}
		}
	]
};

/** Of money by the month it is for, and by the month of its payment, as a source has it. */
const MEANS = { 'paid-for': 'mean-paid-total', spending: 'mean-benefit-as-paid' } as const;

export const paidInMonth: Sentence = {
	clauses: (['paid-for', 'spending'] as const).map((metric) => ({
		figures: {
			paid: { metric, where: of('01') },
			change: changed({ metric, where: of('01') }),
			mean: { metric: MEANS[metric], where: of('01') }
		},
		says: {
			'zh-CN': '{when}低保发放资金{paid}[，{change}][；月人均补助水平（含补发等）{mean}]',
			en: 'For {when}, {paid} of subsistence allowance were paid[, {change}][; back pay included, {mean} a person]'
		}
	}))
};

export const fiscal: Sentence = {
	clauses: [
		{
			figures: {
				share: { metric: 'fiscal-share', where: of('01'), every: 'quarter' },
				lottery: { metric: 'fiscal-share-with-lottery', where: of('01'), every: 'quarter' }
			},
			says: {
				'zh-CN': '{when}低保资金中，各级财政一般预算占比{share}[，计入福利彩票公益金{lottery}]',
				en: 'In {when}, budgets of all levels gave {share} of the money for subsistence allowance[, {lottery} with the welfare lottery]'
			}
		}
	]
};

export const temporary = (every: Every): Sentence => ({
	clauses: [
		{
			figures: {
				times: { metric: 'person-times', where: of('08'), every },
				change: changed({ metric: 'person-times', where: of('08'), every })
			},
			says: {
				'zh-CN': '{when}实施临时救助{times}[，{change}]',
				en: 'In {when}, temporary assistance was given to {times}[, {change}]'
			},
			hidden: {
				'zh-CN': '{when}临时救助人次较少，为保护个人信息不单独公布',
				en: 'Temporary assistance in {when} went to few, and is not published, to protect them'
			}
		}
	]
});

export const onTime: Sentence = {
	clauses: [
		{
			figures: { share: { metric: 'on-time-rate', where: of('01'), every: 'year' } },
			says: {
				'zh-CN': '{when}期限届满的低保申请中，按时办结的占{share}',
				en: 'Of applications for subsistence allowance due in {when}, {share} were decided in time'
			}
		}
	]
};

export const verified = (every: Every): Sentence => ({
	clauses: [
		{
			figures: {
				checks: { metric: 'checks', where: { kind: 'verification' }, every },
				inconsistent: { metric: 'inconsistent-share', where: { kind: 'verification' }, every }
			},
			says: {
				'zh-CN': '{when}核对家庭经济状况{checks}[，结果不一致的占{inconsistent}]',
				en: 'In {when}, means were verified in {checks}[, of which {inconsistent} did not agree with what was declared]'
			}
		}
	]
});

export const suspected = (every: Every): Sentence => ({
	clauses: [
		{
			figures: { leads: { metric: 'leads', where: {}, every } },
			says: {
				'zh-CN': '{when}发现疑点线索{leads}，线索须经核实，不等于违规事实',
				en: '{leads} were found in {when}, each to be verified and none yet a fact'
			}
		}
	]
});
