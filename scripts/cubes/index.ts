import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { areasOf } from './areas.ts';
import { budgetOf } from './budget.ts';
import { benefit } from './benefit.ts';
import { checks } from './checks.ts';
import { coverage } from './coverage.ts';
import type { Cube } from './define-cube.ts';
import { events } from './events.ts';
import { flows } from './flows.ts';
import { funds } from './funds.ts';
import { leads } from './leads.ts';
import { opinionsOf } from './opinions.ts';
import { population } from './population.ts';
import { priceIndexOf } from './price-index.ts';
import { proceduresOf } from './procedures.ts';
import { processOf, type ProcessSettings } from './process.ts';
import { profileOf } from './profile.ts';
import { reported } from './reported.ts';
import { services } from './services.ts';
import { staffing } from './staffing.ts';
import { stagesOf } from './stages.ts';
import { careStandards, standards } from './standards.ts';

/**
 * Every cube of a records dataset.
 *
 * @param settings.readable records tables that are there.
 */
export function cubesOf(
	dataset: Dataset & { level: DatasetLevel },
	settings: ProcessSettings & { readable: ReadonlySet<string> }
): Cube[] {
	return [
		areasOf(dataset),
		...[population, standards, careStandards, priceIndexOf(dataset), budgetOf(dataset)],
		...[services, staffing, reported, opinionsOf(dataset)],
		...[coverage, events, flows, funds, processOf(settings)],
		...[
			profileOf(settings.readable),
			benefit,
			leads,
			checks,
			proceduresOf(settings.readable, settings.dialect),
			stagesOf({ dialect: settings.dialect, stages: dataset.stages ?? {} }, settings.readable)
		]
	];
}
