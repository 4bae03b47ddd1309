import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Finding } from '#lib/contract/manifest.ts';
import { unitScale } from '#scripts/connectors/unit-scale.ts';
import { cellKey } from '#scripts/writing/stored-cell.ts';
import type { CheckInput } from './check-input.ts';
import { isFirm, type Firm } from './compare.ts';

/**
 * A source whose values plainly have another unit than its head says: one finding per source, on
 * its first line, with the month's money per person as the head would have it and as it is read.
 */
export function checkUnit({ figures, preferred, tables, area_code }: CheckInput): Finding[] {
	return tables.flatMap(({ id }) => {
		const misread = figures.filter(
			(figure): figure is Firm =>
				figure.source === id &&
				isFirm(figure) &&
				(figure.declared.read_as?.unit ?? figure.printed_unit) !== figure.printed_unit
		);
		const money = misread.filter(
			({ table, dimensions }) => table === 'spending' && dimensions['kind'] === TOTAL
		);
		const paid = money.flatMap((figure) => {
			const persons = preferred.get(personsKey(figure));
			return isFirm(persons) && figure.row_kind !== 'total' ? [{ figure, persons }] : [];
		});
		const [shown = misread[0]] = money;
		if (!shown) return [];
		const printed = paid.reduce((sum, { figure }) => sum + figure.printed, 0);
		const heads = paid.reduce((sum, { persons }) => sum + persons.value, 0);
		const perHead = heads > 0 ? printed / heads : shown.printed;
		const { printed_unit, scale, column, time_period } = shown;
		const finding: Finding = {
			...{ rule: 'unit', source: id, line: 1, column, time_period, ref_area: area_code },
			stated: toCents(perHead * unitScale(printed_unit)),
			derived: toCents(perHead * scale),
			unit: heads > 0 ? '元/人·月' : '元',
			...{ tolerance: 0, against: [] }
		};
		return [finding];
	});
}

function personsKey({ dimensions, time_period, ref_area }: Firm): string {
	const { programme = '', urban_rural = '' } = dimensions;
	return cellKey({
		...{ table: 'coverage', measure: 'persons', time_period, ref_area },
		dimensions: { programme, urban_rural }
	});
}

function toCents(value: number): number {
	return Math.round(value * 100) / 100;
}
