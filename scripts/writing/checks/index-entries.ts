import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotIndex } from '#lib/contract/manifest.ts';
import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/** The index and the folders say the same: every snapshot listed, unchanged, one of them current. */
export async function checkIndexEntries(
	root: string,
	index: SnapshotIndex,
	snapshots: readonly Inspected[]
): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	const entries = index.datasets.flatMap(({ id: dataset, snapshots: listed }) =>
		listed.map((snapshot) => ({ dataset, ...snapshot }))
	);
	for (const { dataset, id, manifest_sha256, released_on } of entries) {
		const found = snapshots.find(
			({ manifest, name }) => manifest.dataset === dataset && name === id
		);
		if (!found) {
			failures.push(
				both(`索引中的${dataset}/${id}不存在`, `${dataset}/${id} is listed but missing`)
			);
			continue;
		}
		if (found.manifestSha256 !== manifest_sha256)
			failures.push(
				both(
					`${dataset}/${id}的清单与索引校验值不符`,
					`${dataset}/${id}: manifest does not match the index`
				)
			);
		if (found.manifest.released_on !== released_on)
			failures.push(
				both(`${dataset}/${id}的发布日期不符`, `${dataset}/${id}: release dates differ`)
			);
		const { previous } = found.manifest;
		const before = previous && entries.find((each) => each.id === previous.id);
		if (previous && before?.manifest_sha256 !== previous.manifest_sha256)
			failures.push(
				both(
					`${dataset}/${id}的上一快照不在索引中`,
					`${dataset}/${id}: previous snapshot is not in the index`
				)
			);
	}
	for (const { id, current, snapshots: listed } of index.datasets) {
		const marked = listed.filter(({ status }) => status === 'current').map((each) => each.id);
		if (marked.length !== 1 || marked[0] !== current)
			failures.push(
				both(`${id}的当前快照标记不一致`, `${id}: the current snapshot is not marked as such`)
			);
	}
	const datasets = new Set(index.datasets.map(({ id }) => id));
	for (const name of await readdir(root))
		if (name !== 'index.json' && !datasets.has(name))
			failures.push(both(`索引之外的${name}`, `${name} is not in the index`));
	for (const dataset of datasets)
		for (const name of await readdir(join(root, dataset)).catch(() => [] as string[]))
			if (!entries.some((each) => each.dataset === dataset && each.id === name))
				failures.push(
					both(`索引之外的${dataset}/${name}`, `${dataset}/${name} is not in the index`)
				);
	return { name: both('索引', 'index'), looked: entries.length, failures };
}
