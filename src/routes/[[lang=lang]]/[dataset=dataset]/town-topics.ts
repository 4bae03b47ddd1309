import { partsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import {
	countedPeriods,
	listedParts,
	measurePeriods,
	topicsOf,
	type Topic
} from '#lib/contract/topics.ts';

/** Topics with figures by town, each with the periods that have them. */
export function townTopics(outline: Outline): Topic[] {
	return topicsOf(outline)
		.map((topic) => ({ ...topic, periods: countedPeriods(outline, topic, 'parts') }))
		.filter(({ periods }) => periods.length > 0);
}

/** Whether anything is known by town; without, the page that compares them is not built. */
export const hasTowns = (outline: Outline): boolean => townTopics(outline).length > 0;

/** The areas that have a page of their own, in the order of divisions: every town, institutions where they are counted. */
export function profiledAreas(outline: Outline): readonly Area[] {
	if (!hasTowns(outline)) return [];
	const counted = townTopics(outline).flatMap((topic) =>
		['persons', 'households', 'person_times'].flatMap((measure) => {
			const measured = { table: topic.counts, measure };
			return measurePeriods(outline, measured, topic, 'parts').flatMap((period) =>
				listedParts(outline, measured, topic, period)
			);
		})
	);
	const known = new Set(counted);
	return partsOf(outline).filter((area) => area.kind !== 'institution' || known.has(area));
}
