import type { BudgetMonths } from '#lib/contract/outline.ts';
import type { QueryEngine, Value } from '#lib/queries/query-engine.ts';

/** When the money of each year's budget came and was last paid out, sources together. */
export async function readBudgetMonths(engine: QueryEngine, area: string): Promise<BudgetMonths[]> {
	const rows = await engine.rows({
		sql:
			'SELECT time_period, programme, received_in, disbursed_in FROM budget ' +
			`WHERE ref_area = ? AND source = '_T' AND (received_in IS NOT NULL OR disbursed_in IS NOT NULL) ORDER BY programme, time_period`,
		params: [area],
		tables: ['budget']
	});
	return rows.map(({ time_period, programme, received_in, disbursed_in }) => ({
		...{ year: String(time_period), programme: String(programme) },
		received_in: monthOf(received_in),
		disbursed_in: monthOf(disbursed_in)
	}));
}

const monthOf = (value: Value | undefined): string | null => (value == null ? null : String(value));
