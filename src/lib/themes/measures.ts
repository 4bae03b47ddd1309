import { balanceMeasures } from './balance/balance-measures.ts';
import { capacityMeasures } from './capacity/capacity-measures.ts';
import type { Measure } from './measure.ts';
import { timelinessMeasures } from './timeliness/timeliness-measures.ts';

/** How every theme compares areas, for the definitions. */
export const measures: readonly Measure[] = [
	...balanceMeasures,
	...timelinessMeasures,
	...capacityMeasures
];
