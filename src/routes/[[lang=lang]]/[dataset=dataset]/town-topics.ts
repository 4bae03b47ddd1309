import type { Outline } from '#lib/contract/outline.ts';
import { countedPeriods, topicsOf, type Topic } from '#lib/contract/topics.ts';

/** Topics with figures by town, each with the periods that have them. */
export function townTopics(outline: Outline): Topic[] {
	return topicsOf(outline)
		.map((topic) => ({ ...topic, periods: countedPeriods(outline, topic, 'parts') }))
		.filter(({ periods }) => periods.length > 0);
}

/** Whether anything is known by town; without, the page that compares them is not built. */
export const hasTowns = (outline: Outline): boolean => townTopics(outline).length > 0;
