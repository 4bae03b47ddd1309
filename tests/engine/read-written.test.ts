import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWritten } from '#scripts/engine/read-written.ts';

test('Markdown of a period becomes HTML by part, in one language, and HTML in it stays text', async () => {
	const root = await mkdtemp(join(tmpdir(), 'written-'));
	const folder = join(root, 'county', 'reports', 'inspection', '2025-06');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'preface.zh-CN.md'), '根据**计划**。\n\n<script>alert(1)</script>');
	await writeFile(join(folder, 'preface.en.md'), 'By the plan.');
	await writeFile(join(folder, 'notes.txt'), 'no part');
	expect(await readWritten('county', 'inspection', 'zh-CN', root)).toEqual({
		'2025-06': {
			preface: '<p>根据<strong>计划</strong>。</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'
		}
	});
	expect(await readWritten('county', 'inspection', 'en', root)).toEqual({
		'2025-06': { preface: '<p>By the plan.</p>\n' }
	});
});

test('where nobody wrote anything there is nothing', async () => {
	expect(await readWritten('county', 'annual', 'en', tmpdir())).toEqual({});
});
