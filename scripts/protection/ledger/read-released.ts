import { join } from 'node:path';
import { group } from 'd3-array';
import { cubeGrains } from '#lib/contract/cube-grains.ts';
import { isOfGrain, rowKeyOf } from '#lib/contract/define-grain.ts';
import { tables } from '#lib/contract/tables.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { withConnection } from '#scripts/writing/write-parquet.ts';
import { countyOf } from '../release/figure.ts';
import type { ReleasedFigure } from '../release/released-figures.ts';
import type { AmountBases } from '../tables/amount-bases.ts';
import { isProtected } from '../tables/read-counted.ts';
import type { Release } from './read-ledger.ts';

export interface Released {
	/** By county. */
	figures: ReadonlyMap<string, readonly ReleasedFigure[]>;
	bases: Readonly<Record<string, AmountBases['told']>>;
}

/** Every figure of the last release, which holds all that the earlier ones do. */
export async function readReleased(releases: readonly Release[]): Promise<Released> {
	const last = releases.at(-1);
	if (!last) return { figures: new Map(), bases: {} };
	const figures = await withConnection(async (connection) => {
		const found: ReleasedFigure[] = [];
		for (const { name, path } of last.manifest.tables) {
			const table = tables.find((each) => each.name === name);
			if (!table || !isProtected(name)) continue;
			const measures = Object.keys(table.measures);
			const columns = measures.flatMap((measure) => [
				`CAST(${measure} AS DOUBLE) AS ${measure}`,
				`${measure}_status`
			]);
			const read = await connection.runAndReadAll(
				`SELECT ${[...table.dimensions, ...columns].join(', ')} ` +
					`FROM read_parquet(${quoteText(join(last.folder, path))})`
			);
			for (const row of read.getRowObjectsJS()) {
				const key = rowKeyOf(table, row);
				const grain = cubeGrains[name]?.find((each) => isOfGrain(each, key));
				if (!grain) throw new Error(`${name} of ${last.manifest.id} holds a row of no grain`);
				for (const measure of measures) {
					const status = String(row[`${measure}_status`]);
					if (status !== 'A' && status !== 'R' && status !== 'C') continue;
					const published = row[measure] as number | null;
					found.push({ table: name, grain: grain.name, ...key, measure, status, published });
				}
			}
		}
		return found;
	});
	return {
		figures: group(figures, ({ ref_area }) => countyOf(ref_area)),
		bases: last.manifest.attestation?.rounded_to ?? {}
	};
}
