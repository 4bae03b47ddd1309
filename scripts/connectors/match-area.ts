import type { Dataset } from '#lib/contract/dataset.ts';
import { childrenOf, type Divisions } from './divisions.ts';

/** How a table calls the row of its whole area. */
const TOTALS = new Set(['合计', '总计', '全区', '全县', '全市', '全省', '全国']);

/**
 * Matches printed names of one dataset: official names of the area and of those just below it,
 * else `aliases`. Spaces that tables put inside short names (大 坪) do not count.
 *
 * @returns the area code, or undefined for a name that matches nothing.
 */
export function areaMatcher(
	{ area_code, title, aliases = {} }: Pick<Dataset, 'area_code' | 'title' | 'aliases'>,
	divisions: Divisions
): (name: string) => string | undefined {
	const codes = new Map<string, string>();
	for (const total of TOTALS) codes.set(total, area_code);
	for (const code of childrenOf(divisions, area_code)) codes.set(divisions.get(code) ?? '', code);
	for (const [name, code] of Object.entries(aliases)) codes.set(compact(name), code);
	codes.set(compact(title['zh-CN']), area_code);
	codes.set(divisions.get(area_code) ?? area_code, area_code);
	return (name) => codes.get(compact(name));
}

function compact(name: string): string {
	return name.replace(/\s/g, '');
}
