import { balanceMeasures } from './balance/balance-measures.ts';
import { capacityMeasures } from './capacity/capacity-measures.ts';
import { changesMeasures } from './changes/changes-measures.ts';
import { evaluationMeasures } from './evaluation-measures.ts';
import { checksMeasures } from './checks/checks-measures.ts';
import { leadsMeasures } from './leads/leads-measures.ts';
import { fundsMeasures } from './funds/funds-measures.ts';
import { reconciliationMeasures } from './reconciliation/reconciliation-measures.ts';
import { recipientsMeasures } from './recipients/recipients-measures.ts';
import type { Measure } from './measure.ts';
import { standardsMeasures } from './standards/standards-measures.ts';
import { timelinessMeasures } from './timeliness/timeliness-measures.ts';
import { townMeasures } from './town-measures.ts';
import { warningMeasures } from './warning-measures.ts';

/** How every theme compares areas, for the definitions. */
export const measures: readonly Measure[] = [
	...recipientsMeasures,
	...balanceMeasures,
	...checksMeasures,
	...leadsMeasures,
	...fundsMeasures,
	...timelinessMeasures,
	...standardsMeasures,
	...capacityMeasures,
	...changesMeasures,
	...townMeasures,
	...evaluationMeasures,
	...warningMeasures,
	...reconciliationMeasures
];
