import { process } from '#lib/contract/tables.ts';
import type { Term } from './define-metric.ts';

/** Where the limits of working days come from. */
export const LIMITS_BASIS = {
	'zh-CN':
		'《最低生活保障审核确认办法》（民发〔2021〕57号）第二十二条：未下放的30个工作日，特殊情形45个；民发〔2022〕83号：下放的20个',
	en: 'Ministry of Civil Affairs Document 57 of 2021, art. 22: 30 working days where not devolved, 45 in special cases; Document 83 of 2022: 20 where devolved'
};

/** Applications with certain codes. */
export const countOf = (where: Term['where']): Term => ({
	...{ table: process, measure: 'applications' },
	...(where && { where })
});
