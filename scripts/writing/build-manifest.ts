import { comparePeriods } from '#lib/calendar/period.ts';
import type { Finding, ManifestTable, SnapshotManifest } from '#lib/contract/manifest.ts';
import type { PublishedData } from '#scripts/connectors/published.ts';
import { describeSource } from './describe-source.ts';

/**
 * The manifest without `id` and `previous`, which depend on it. Keys always in the same order.
 *
 * @param releasedOn without it, the latest day on which a source was read.
 */
export function buildManifest(
	{ dataset, sources, figures }: PublishedData,
	tables: ManifestTable[],
	findings: Finding[],
	releasedOn?: string
): Omit<SnapshotManifest, 'id' | 'previous'> {
	const periods = figures.map(({ time_period }) => time_period).sort(comparePeriods);
	const accessed = sources.map(({ printed }) => printed.accessed).sort();
	const { id, kind, title, area_code, level, only_stratum } = dataset;
	return {
		schema: 'snapshot/1',
		dataset: id,
		...{ kind, title, area_code, level },
		licence: dataset.licence ?? '',
		contact: dataset.contact ?? '',
		...(dataset.release_every ? { release_every: dataset.release_every } : {}),
		period: { from: periods[0] ?? '', to: periods.at(-1) ?? '' },
		released_on: releasedOn ?? accessed.at(-1) ?? '',
		...(only_stratum ? { only_stratum } : {}),
		parameters: dataset.parameters ?? {},
		...(dataset.warnings ? { warnings: dataset.warnings } : {}),
		notes: dataset.notes ?? [],
		tables,
		sources: sources.map(describeSource),
		findings,
		attestation: null
	};
}
