import { error } from '@sveltejs/kit';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readCurrentSnapshot, readIndex } from '#scripts/engine/read-snapshot.ts';
import { ship } from '#scripts/engine/ship.ts';
import { profiledAreas } from '../../town-topics.ts';
import { profileQuestions } from './profile-questions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every town of every dataset, in both languages. */
export const entries: EntryGenerator = async () => {
	// Those of a province would take the bench hours.
	if (process.env['LOOKOUT_PAGES']) return [];
	const { datasets } = await readIndex();
	const found = datasets.map(async ({ id: dataset }) => {
		const { folder, manifest } = await readCurrentSnapshot(dataset);
		const engine = await openNodeEngine(folder);
		const outline = await readOutline(engine, manifest).finally(() => engine.close());
		return profiledAreas(outline).flatMap(({ ref_area: town }) => [
			{ dataset, town },
			{ lang: 'en' as const, dataset, town }
		]);
	});
	return (await Promise.all(found)).flat();
};

export const load: PageServerLoad = async ({ parent, params }) => {
	const { outline } = await parent();
	const town = profiledAreas(outline).find(({ ref_area }) => ref_area === params.town);
	if (!town) error(404);
	return {
		town: town.ref_area,
		shipped: await ship(outline.dataset, [profileQuestions(outline, town)])
	};
};
