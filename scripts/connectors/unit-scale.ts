const LARGE = { 百: 100, 千: 1_000, 万: 10_000, 百万: 1_000_000, 亿: 100_000_000 } as const;

/** Units in which amounts and counts of different areas may be added up. */
const COUNTABLE = /^(百万|百|千|万|亿)?(元|人|户|人次|户次|家|个|件)$/;
/** Of these, the ones that have no fraction: a whole count of them is exact. */
const INDIVISIBLE = new Set(['人', '户', '人次', '户次', '家', '个', '件']);

/**
 * What a printed unit is multiplied by to become the unit of the contract: 万元 by 10,000, 元/人·年
 * by 1/12 (standards are stored per month), anything without a large-number word by 1.
 */
export function unitScale(unit: string): number {
	const [amount = '', per = ''] = unit.split('/');
	const large = COUNTABLE.exec(amount)?.[1] as keyof typeof LARGE | undefined;
	return (large ? LARGE[large] : 1) / (per.endsWith('年') ? 12 : 1);
}

/** False for rates, ranks and means. */
export function isCountable(unit: string): boolean {
	return COUNTABLE.test(unit);
}

export function isIndivisible(unit: string): boolean {
	return INDIVISIBLE.has(unit);
}
