import { group } from 'd3-array';
import type { Attestation } from '#lib/contract/attestation.ts';
import type { ManifestTable } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import { residualRisks } from '#lib/privacy/residual-risks.ts';
import { sha256 } from '#scripts/writing/sha256.ts';
import type { Release } from '../ledger/read-ledger.ts';
import type { Protection } from '../open-protection.ts';
import type { ProtectedRelease } from '../protect-cubes.ts';
import type { Disclosure, ReleaseAudit } from '../release/audit-release.ts';
import type { Figure } from '../release/figure.ts';
import { isProtected } from '../tables/read-counted.ts';

/**
 * What the exporter vouches for: by which policy and plan a release was protected, what it follows, how
 * much of each file is exact, rounded or hidden, and what the audit of it found. Nothing in it says
 * which figure was small.
 */
export function attest(
	{ plan, policy }: Pick<Protection, 'plan' | 'policy'>,
	earlier: readonly Release[],
	{ figures, audit, bases, untold }: ProtectedRelease,
	written: readonly ManifestTable[]
): Attestation {
	const last = earlier.at(-1);
	const byTable = group(figures, ({ table }) => table);
	return {
		schema: 'attestation/1',
		policy: { ...policy, sha256: hashOf(policy) },
		plan: {
			...{ cubes: plan.cubes, known: plan.known, impossible: plan.impossible },
			sha256: hashOf(plan)
		},
		ledger: {
			releases: earlier.length,
			previous_attestation: last ? hashOf(last.manifest.attestation) : null,
			files_sha256: sha256(
				earlier.flatMap((release) => release.manifest.tables.map((file) => file.sha256)).join('\n')
			)
		},
		files: written.map(({ name, sha256: hash, rows }) => ({
			...{ name, sha256: hash, rows, is_public: !isProtected(name) },
			measures: measuresOf(name, byTable.get(name) ?? [])
		})),
		rounded_to: bases,
		audit: {
			linear_programmes: audit.solved,
			figures: audit.hidden + audit.rounded,
			differences: audit.differences,
			insider_runs: audit.insiders,
			releases_united: earlier.length + 1,
			narrowest_hidden_interval: audit.narrowestHidden,
			narrowest_rounded_interval: audit.narrowestRounded,
			checks: checksOf(audit),
			violations: audit.disclosures.length,
			exactly_recovered: audit.disclosures.filter(({ rule }) => rule === 'recovered').length
		},
		refusals: untold.map(({ county, table, programme }) => ({
			...{ ref_area: county, table },
			...(programme !== undefined && { programme })
		})),
		residual_risks: residualRisks
	};
}

/** What the audit attacked, kind by kind, and whether it found nothing. */
function checksOf({ hidden, rounded, differences, insiders, disclosures }: ReleaseAudit) {
	const check = (
		id: Attestation['audit']['checks'][number]['id'],
		tested: number,
		rule: Disclosure['rule']
	) => ({ id, tested, pass: !disclosures.some((each) => each.rule === rule) });
	return [
		check('hidden-counts', hidden, 'count'),
		check('rounded-figures', rounded, 'rounding'),
		check('equations-alone', hidden + rounded, 'recovered'),
		check('differences', differences, 'difference'),
		check('insiders', insiders, 'insider')
	];
}

const hashOf = (value: unknown): string => sha256(JSON.stringify(value));

function measuresOf(name: string, figures: readonly Figure[]) {
	const table = tables.find((each) => each.name === name);
	const byMeasure = group(figures, ({ measure }) => measure);
	return Object.keys(isProtected(name) ? (table?.measures ?? {}) : {}).map((measure) => {
		const own = byMeasure.get(measure) ?? [];
		const count = (which: Figure['status']) => own.filter(({ status }) => status === which).length;
		return { name: measure, exact: count('A'), rounded: count('R'), hidden: count('C') };
	});
}
