import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readPinyin } from '#scripts/engine/pinyin.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readCurrentSnapshot, readIndex } from '#scripts/engine/read-snapshot.ts';
import { searchEntries } from './search-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** No page links to the files that the search box fetches. */
export const entries: EntryGenerator = async () => {
	const { datasets } = await readIndex();
	return datasets.flatMap(({ id }) => [{ dataset: id }, { dataset: id, lang: 'en' }]);
};

/** What can be found from a dataset's pages, made at build. */
export const GET: RequestHandler = async ({ params }) => {
	const { datasets } = await readIndex();
	const { folder, manifest } = await readCurrentSnapshot(params.dataset);
	const engine = await openNodeEngine(folder);
	const outline = await readOutline(engine, manifest).finally(() => engine.close());
	const locale = params.lang === 'en' ? 'en' : 'zh-CN';
	return new Response(JSON.stringify(searchEntries(outline, datasets, locale, readPinyin)), {
		headers: { 'Content-Type': 'application/json' }
	});
};
