import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { defineCube, type Cube } from './define-cube.ts';

/** The dataset's own area, then its towns. Public: no protection. */
export function areasOf(dataset: Dataset & { level: DatasetLevel }): Cube {
	const own = quoteText(dataset.area_code);
	const nowhere = 'CAST(NULL AS INTEGER) AS place_row, CAST(NULL AS INTEGER) AS place_column';
	return defineCube({
		name: 'areas',
		reads: ['towns'],
		queries: (from) => [
			{
				grain: 'area',
				sql:
					`SELECT ${own} AS ref_area, ${quoteText(dataset.title['zh-CN'])} AS name, ` +
					`${quoteText(dataset.title.en)} AS name_en, ${quoteText(dataset.level)} AS kind, ` +
					`CAST(NULL AS VARCHAR) AS urban_rural, CAST(NULL AS VARCHAR) AS parent, ${nowhere}, ` +
					`CAST(NULL AS INTEGER) AS villages, CAST(NULL AS VARCHAR) AS devolved_in, ` +
					`CAST(NULL AS DECIMAL(18,2)) AS reserve_quota_yuan UNION ALL ` +
					`SELECT town_code, town_name, town_name_en, kind, urban_rural, ` +
					`${own}, CAST(NULL AS INTEGER), CAST(NULL AS INTEGER), villages, ` +
					`left(CAST(devolved_on AS VARCHAR), 7), reserve_quota_yuan FROM ${from('towns')} AS t`
			}
		]
	});
}
