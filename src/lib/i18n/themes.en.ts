import { balanceEn } from './balance.en.ts';
import { capacityEn } from './capacity.en.ts';
import { changesEn } from './changes.en.ts';
import { checksEn } from './checks.en.ts';
import { compareEn } from './compare.en.ts';
import { evaluationEn } from './evaluation.en.ts';
import { coverageEn } from './coverage.en.ts';
import { dynamicsEn } from './dynamics.en.ts';
import { leadsEn } from './leads.en.ts';
import { fundsEn } from './funds.en.ts';
import { problemsEn } from './problems.en.ts';
import { reconciliationEn } from './reconciliation.en.ts';
import { recipientsEn } from './recipients.en.ts';
import { rulesEn } from './rules.en.ts';
import { reportedEn } from './reported.en.ts';
import { searchEn } from './search.en.ts';
import { standardsEn } from './standards.en.ts';
import { timelinessEn } from './timeliness.en.ts';
import type { themesZhCN } from './themes.zh-CN.ts';
import { townEn } from './town.en.ts';

export const themesEn: Record<keyof typeof themesZhCN, string> = {
	'theme.lacks': 'This dataset has nothing on this theme',
	'theme.measures': 'Measures of difference',
	'theme.measures-lead': 'These are worked out from the figures on the page; no file holds them.',
	'theme.measure-source': 'Source',
	...balanceEn,
	...coverageEn,
	...recipientsEn,
	...rulesEn,
	...standardsEn,
	...fundsEn,
	...compareEn,
	...dynamicsEn,
	...changesEn,
	...checksEn,
	...leadsEn,
	...timelinessEn,
	...capacityEn,
	...townEn,
	...reportedEn,
	...searchEn,
	...problemsEn,
	...evaluationEn,
	...reconciliationEn
};
