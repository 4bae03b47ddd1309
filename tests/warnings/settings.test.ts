import { expect, test } from 'vitest';
import { readPublished } from '#scripts/connectors/published.ts';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { draftSnapshot } from '#scripts/writing/draft-snapshot.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';
import { writeDataset } from '../connectors/write-dataset.ts';
import { emptyFolder } from '../writing/published-copy.ts';

test('thresholds of dataset.json reach the page', async () => {
	const warnings = { assistants: { red: 0.5, yellow: 0.9 }, reserve: false as const };
	const [folder, out] = [await writeDataset({ dataset: { warnings } }), await emptyFolder()];
	await publishDraft(await draftSnapshot(await readPublished(folder), out), out);
	const { folder: snapshot, manifest } = await readCurrentSnapshot('small', out);
	const engine = await openNodeEngine(snapshot);
	const outline = await readOutline(engine, manifest);
	await engine.close();
	expect(outline.warnings).toEqual(warnings);
});
