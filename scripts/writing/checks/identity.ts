import { snapshotId } from '../snapshot-id.ts';
import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/** The id says what the manifest says: anything changed in it afterwards would have another one. */
export async function checkIdentity({ manifest, name }: Inspected): Promise<CheckResult> {
	const failures = [];
	const { id, previous: _, ...content } = manifest;
	const expected = snapshotId(content);
	if (id !== expected)
		failures.push(
			both(
				`清单内容与编号不符：编号为${id}，按内容应为${expected}`,
				`manifest.json: id is ${id}, its content gives ${expected}`
			)
		);
	if (id !== name)
		failures.push(
			both(
				`文件夹名为${name}，清单编号为${id}`,
				`folder is called ${name}, the manifest says ${id}`
			)
		);
	return { name: both('编号', 'identity'), looked: 1, failures };
}
