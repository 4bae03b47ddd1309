import { policies } from '#lib/privacy/policy.ts';
import { sha256 } from '../sha256.ts';
import { both, type CheckResult } from './check-result.ts';
import { isCounted, type Inspected } from './inspected.ts';

/**
 * What is counted from records says how it was protected, about the very files that are here, by a
 * policy as it ships, and that the audit found nothing. Printed figures need nobody to protect them.
 */
export function checkAttestation(snapshot: Inspected): Promise<CheckResult> {
	const { attestation, tables } = snapshot.manifest;
	const failures: CheckResult['failures'] = [];
	const isNeeded = isCounted(snapshot);
	if (isNeeded && !attestation)
		failures.push(
			both(
				'清单没有隐私保护说明（attestation）：由记录汇总的快照未经保护不得公布',
				'manifest.json: attestation is null; what is counted from records must not be published unprotected'
			)
		);
	if (attestation) {
		const { sha256: hash, ...parameters } = attestation.policy;
		const shipped = policies[attestation.policy.id];
		if (
			sha256(JSON.stringify(shipped)) !== hash ||
			JSON.stringify(parameters) !== JSON.stringify(shipped)
		)
			failures.push(both('保护办法的参数不是本软件的', 'the policy is not one that ships'));
		const { violations, exactly_recovered, checks } = attestation.audit;
		if (violations + exactly_recovered > 0 || checks.some(({ pass }) => !pass))
			failures.push(both('审计发现过泄露', 'the audit found disclosures'));
		const attested = new Map(attestation.files.map((file) => [file.name, file.sha256]));
		for (const { name, sha256: own } of tables)
			if (attested.get(name) !== own)
				failures.push(
					both(`保护说明说的不是这个${name}`, `the attestation is about another ${name}`)
				);
	}
	return Promise.resolve({
		...{ name: both('保护说明', 'attestation'), looked: isNeeded ? tables.length : 0, failures }
	});
}
