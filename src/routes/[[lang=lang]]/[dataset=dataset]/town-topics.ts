import { partsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import {
	countedPeriods,
	listedParts,
	measurePeriods,
	topicsOf,
	type Topic
} from '#lib/contract/topics.ts';

/** Topics with figures by town, each with the periods that have them. */
export const townTopics = oncePerOutline((outline): Topic[] =>
	topicsOf(outline)
		.map((topic) => ({ ...topic, periods: countedPeriods(outline, topic, 'parts') }))
		.filter(({ periods }) => periods.length > 0)
);

/** Whether anything is known by town; without, the page that compares them is not built. */
export const hasTowns = (outline: Outline): boolean => townTopics(outline).length > 0;

/** The areas that have a page of their own, in the order of divisions: every town, institutions where they are counted. */
export const profiledAreas = oncePerOutline((outline): readonly Area[] => {
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
});

/** Every row of a page asks for them. */
function oncePerOutline<T>(find: (outline: Outline) => T): (outline: Outline) => T {
	const known = new WeakMap<Outline, T>();
	return (outline) => {
		const found = known.get(outline) ?? find(outline);
		known.set(outline, found);
		return found;
	};
}
