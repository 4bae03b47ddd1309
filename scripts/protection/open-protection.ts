import { join } from 'node:path';
import type { Dataset } from '#lib/contract/dataset.ts';
import { AppError } from '#lib/errors.ts';
import type { ReleasePlan } from '#lib/privacy/plan.ts';
import { policies, SYNTHETIC_PERCENT, type Policy } from '#lib/privacy/policy.ts';
import { openLedger } from './ledger/open-ledger.ts';
import type { Release } from './ledger/read-ledger.ts';
import { readPlan } from './plan/read-plan.ts';

export interface ProtectionOptions {
	/** The dataset's folder, with its plan. */
	folder: string;
	/** Without it, `ledger` in that folder. */
	ledger?: string | undefined;
	isFirstRelease: boolean;
	/** The last month again, since what is reported in it was wrong. */
	isCorrection?: boolean;
	/** `JIUZHU_P`, percent. */
	secret: string | undefined;
}

/** By what a release is protected: what may be published, how carefully, and what was before. */
export interface Protection {
	plan: ReleasePlan;
	policy: Policy;
	/** Nobody comes within this of the largest amount of a sum. */
	percent: number;
	/** Oldest first. */
	releases: readonly Release[];
}

export const ledgerOf = ({ folder, ledger }: Pick<ProtectionOptions, 'folder' | 'ledger'>) =>
	ledger ?? join(folder, 'ledger');

/**
 * @throws {AppError} `protection/percent-missing`, `protection/plan-refused`, `protection/ledger-…`,
 *   `dataset/…`
 */
export async function openProtection(
	{ id, kind, policy }: Dataset,
	options: ProtectionOptions
): Promise<Protection> {
	const plan = await readPlan(options.folder, policy);
	const percent = kind === 'synthetic' ? SYNTHETIC_PERCENT : readPercent(options.secret);
	const releases = await openLedger(ledgerOf(options), id, options.isFirstRelease);
	return { plan, policy: policies[plan.policy], percent, releases };
}

/** Never part of a message: whoever knows it can take it off again. */
function readPercent(secret: string | undefined): number {
	const percent = Number(secret);
	if (secret?.trim() && percent > 0 && percent <= 100) return percent;
	throw new AppError('protection/percent-missing', {});
}
