import type { Finding } from '#lib/contract/manifest.ts';
import type { PublishedData } from '#scripts/connectors/published.ts';
import type { StoredCell } from '#scripts/writing/stored-cell.ts';

export function runCrossChecks(_data: PublishedData, _cells: readonly StoredCell[]): Finding[] {
	return [];
}
