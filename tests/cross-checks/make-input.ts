import type { PrintedCheck, PrintedMeasure } from '#lib/contract/dataset.ts';
import { convertFigure } from '#scripts/connectors/convert-figure.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import { unitScale } from '#scripts/connectors/unit-scale.ts';
import type { CheckInput } from '#scripts/cross-checks/check-input.ts';
import { preferredFigures } from '#scripts/writing/choose-figures.ts';

type Declared = Partial<PrintedMeasure> & Pick<PrintedMeasure, 'to'>;
type Place = Partial<
	Pick<PrintedFigure, 'source' | 'line' | 'shape' | 'time_period' | 'ref_area' | 'row_kind'>
>;

/** A printed cell, converted as the connector does; by default of the county, 2024-02, source `a`, line 2. */
export function figure(
	column: string,
	text: string,
	measure: Declared,
	place: Place = {}
): PrintedFigure {
	const printed_unit = measure.printed_unit ?? '人';
	const keepsUnit = measure.to.startsWith('reported');
	const declared: PrintedMeasure = {
		...{ printed_unit, decimals: 0, multiplier: keepsUnit ? 1 : unitScale(printed_unit) },
		...measure
	};
	return {
		...{ source: 'a', line: 2, column, shape: 'wide', row_kind: 'total' },
		...{ time_period: '2024-02', ref_area: '500103', ...place },
		...convertFigure(text, declared, { file: 'a.csv', line: 2, column })
	};
}

export function input(
	figures: PrintedFigure[],
	checks: PrintedCheck[] = [],
	change: Partial<CheckInput> = {}
): CheckInput {
	const ids = [...new Set(figures.map(({ source }) => source))];
	return {
		...{ area_code: '500103', figures, preferred: preferredFigures(figures) },
		tables: ids.map((id) => ({ id, complete: true, checks })),
		...{ areaNames: new Map(), tolerance: {} },
		...change
	};
}

export const persons = (urban_rural = '_T', programme = '01'): Declared => ({
	...{ to: 'coverage.persons', dimensions: { programme, urban_rural } }
});

export const money = (
	printed_unit = '元',
	decimals = 0,
	{ urban_rural = '_T', kind = '_T' } = {}
): Declared => ({
	...{ to: 'spending.amount_yuan', dimensions: { programme: '01', kind, urban_rural } },
	...{ printed_unit, decimals }
});

export const standard: Declared = {
	...{ to: 'standards.monthly_yuan', dimensions: { programme: '01', urban_rural: '_T' } },
	printed_unit: '元/人·月'
};

export const reported = (
	indicator: string,
	printed_unit = '人',
	decimals = 0,
	more: Partial<PrintedMeasure> = {}
): Declared => ({
	...{ to: 'reported.value', dimensions: { indicator }, printed_unit, decimals },
	...{ label: { 'zh-CN': indicator, en: indicator }, ...more }
});

/** Town by number, e.g. 1 → line 2, 500103001. */
export const town = (number: number): Place => ({
	...{ line: number + 1, row_kind: 'town', ref_area: `50010300${number}` }
});
