import { balanceMeasures } from './balance/balance-measures.ts';
import { capacityMeasures } from './capacity/capacity-measures.ts';
import { checksMeasures } from './checks/checks-measures.ts';
import { leadsMeasures } from './leads/leads-measures.ts';
import { fundsMeasures } from './funds/funds-measures.ts';
import type { Measure } from './measure.ts';

/** How every theme compares areas, for the definitions. */
export const measures: readonly Measure[] = [
	...balanceMeasures,
	...checksMeasures,
	...leadsMeasures,
	...fundsMeasures,
	...capacityMeasures
];
