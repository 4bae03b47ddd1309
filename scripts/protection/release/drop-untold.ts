import { group } from 'd3-array';
import { STOCKS, type Figure } from './figure.ts';

/** A programme of which a table tells nothing at all, of any period; without one, the table. */
export interface Untold {
	table: string;
	programme?: string;
}

/** Tables that hang on the stock: where that is told of no month, neither are they. */
const OF_STOCKS = ['flows', 'profile', 'benefit'];

/** A zero that the plan declares says nothing of how many there are. */
const tells = ({ status, counted }: Figure) => status !== 'C' && counted !== 0;

/**
 * Leave out what has nothing to tell, so that a programme which is too small in a county and one which
 * nobody is on look alike. What was released before stays.
 */
export function dropUntold(figures: readonly Figure[]): { told: Figure[]; untold: Untold[] } {
	const keyOf = (table: string, programme = '') => `${table} ${programme}`;
	const groups = group(figures, ({ table, codes }) => keyOf(table, codes['programme']));
	const isTold = (own: readonly Figure[] | undefined) =>
		own?.some((figure) => tells(figure) || figure.isReleased) ?? false;
	const dropped = new Map<string, Untold>();
	for (const [key, own] of groups) {
		const { table, codes } = own[0] as Figure;
		const { programme } = codes;
		const hasStock = !OF_STOCKS.includes(table) || isTold(groups.get(keyOf(STOCKS, programme)));
		if (!hasStock || !isTold(own))
			dropped.set(key, { table, ...(programme !== undefined && { programme }) });
	}
	return {
		told: figures.filter(({ table, codes }) => !dropped.has(keyOf(table, codes['programme']))),
		untold: [...dropped.values()]
	};
}
