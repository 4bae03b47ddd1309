import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/** Figures of real people say who protected them and how; synthetic ones and printed ones need nobody to. */
export function checkAttestation({ manifest }: Inspected): Promise<CheckResult> {
	const isNeeded = manifest.kind === 'records';
	const failures =
		isNeeded && manifest.attestation === null
			? [
					both(
						'清单没有隐私保护说明（attestation）：由真实记录汇总的快照未经保护不得公布',
						'manifest.json: attestation is null; what is counted from real records must not be published unprotected'
					)
				]
			: [];
	return Promise.resolve({
		...{ name: both('保护说明', 'attestation'), looked: isNeeded ? 1 : 0, failures }
	});
}
