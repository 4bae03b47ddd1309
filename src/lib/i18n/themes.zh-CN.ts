import { balanceZhCN } from './balance.zh-CN.ts';
import { capacityZhCN } from './capacity.zh-CN.ts';
import { changesZhCN } from './changes.zh-CN.ts';
import { checksZhCN } from './checks.zh-CN.ts';
import { compareZhCN } from './compare.zh-CN.ts';
import { evaluationZhCN } from './evaluation.zh-CN.ts';
import { coverageZhCN } from './coverage.zh-CN.ts';
import { dynamicsZhCN } from './dynamics.zh-CN.ts';
import { leadsZhCN } from './leads.zh-CN.ts';
import { fundsZhCN } from './funds.zh-CN.ts';
import { problemsZhCN } from './problems.zh-CN.ts';
import { reconciliationZhCN } from './reconciliation.zh-CN.ts';
import { recipientsZhCN } from './recipients.zh-CN.ts';
import { rulesZhCN } from './rules.zh-CN.ts';
import { reportedZhCN } from './reported.zh-CN.ts';
import { searchZhCN } from './search.zh-CN.ts';
import { standardsZhCN } from './standards.zh-CN.ts';
import { timelinessZhCN } from './timeliness.zh-CN.ts';
import { townZhCN } from './town.zh-CN.ts';

/** Texts of the pages of themes. */
export const themesZhCN = {
	'theme.lacks': '本数据集没有这一专题的数据',
	'theme.measures': '差距与波动的算法',
	'theme.measures-lead': '下列各项由页面上的数字算出，不另存数据。',
	'theme.measure-source': '依据',
	...balanceZhCN,
	...coverageZhCN,
	...recipientsZhCN,
	...rulesZhCN,
	...standardsZhCN,
	...fundsZhCN,
	...compareZhCN,
	...dynamicsZhCN,
	...changesZhCN,
	...checksZhCN,
	...leadsZhCN,
	...timelinessZhCN,
	...capacityZhCN,
	...townZhCN,
	...reportedZhCN,
	...searchZhCN,
	...problemsZhCN,
	...evaluationZhCN,
	...reconciliationZhCN
} as const;
