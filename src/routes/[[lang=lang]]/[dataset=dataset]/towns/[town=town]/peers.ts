import { townsOf, type Area } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { nearestInSize } from '../nearest-in-size.ts';
import type { ProfileFacts, ProfileRow } from './profile-rows.ts';

/** By what towns are held against each other, best first: a share of people before what is paid. */
const MAIN = [
	...['coverage-rate-registered', 'mean-benefit', 'mean-benefit-as-paid', 'use-rate'],
	'persons-per-household'
];

export interface Peer {
	area: Area;
	size: number;
	rate: Point | undefined;
}

export interface Peers {
	/** What says which towns are alike, and what is compared. */
	size: ProfileRow;
	rate: ProfileRow;
	/** Nearest first, equally near ones in the order of divisions. */
	peers: readonly Peer[];
}

/** The towns nearest in households, so that like is held against like; nothing where the town's own are not told. */
export function nearestTowns(
	{ outline, town, answers }: Pick<ProfileFacts, 'outline' | 'town' | 'answers'>,
	rows: readonly ProfileRow[]
): Peers | undefined {
	const of = (ids: readonly string[]) =>
		ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])[0];
	const size = of(['households', 'event-households', 'persons', 'person-times']);
	const rate = of(MAIN);
	if (!size || !rate || size.own.value === null || town.kind === 'institution') return undefined;
	const value = (id: string, { ref_area }: Area) =>
		answers[id]?.points.find(({ dimensions }) => dimensions.ref_area === ref_area);
	const households = (area: Area) => value(size.id, area)?.value;
	const peers = nearestInSize(townsOf(outline), households, town).map((peer) => ({
		...peer,
		rate: value(rate.id, peer.area)
	}));
	return peers.length > 0 ? { size, rate, peers } : undefined;
}
