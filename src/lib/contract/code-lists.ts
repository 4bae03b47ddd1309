import type { Bilingual } from '#lib/i18n/locale.ts';
import type { Status } from './define-table.ts';

/** A total over a dimension; SDMX writes `_T`. */
export const TOTAL = '_T';

/**
 * 01–08 follow chapters 2–9 of 《社会救助暂行办法》 (国务院令第649号); the letters name statuses that
 * later documents added (国办发〔2023〕39号).
 */
export const programmes = {
	'01': { 'zh-CN': '低保', en: 'Subsistence allowance' },
	'02': { 'zh-CN': '特困供养', en: 'Destitute support' },
	'03': { 'zh-CN': '受灾人员救助', en: 'Disaster relief' },
	'04': { 'zh-CN': '医疗救助', en: 'Medical assistance' },
	'05': { 'zh-CN': '教育救助', en: 'Education assistance' },
	'06': { 'zh-CN': '住房救助', en: 'Housing assistance' },
	'07': { 'zh-CN': '就业救助', en: 'Employment assistance' },
	'08': { 'zh-CN': '临时救助', en: 'Temporary assistance' },
	dibian: { 'zh-CN': '低保边缘', en: 'Near-threshold households' },
	rigid: { 'zh-CN': '刚性支出困难', en: 'Rigid-expense hardship' },
	monitored: { 'zh-CN': '防止返贫监测', en: 'Anti-relapse monitoring' }
} as const satisfies Record<string, Bilingual>;

/** Held over time and counted as a stock; the other programmes are one-off assistance, counted as events. */
export const STANDING_PROGRAMMES = ['01', '02', 'dibian', 'rigid', 'monitored'] as const;

/** Statuses that one person cannot hold together by law, so that their counts may be added (57号第4条, 43号第8条). */
export const EXCLUSIVE_PROGRAMMES: readonly string[] = ['01', '02'];

export const strata = {
	_T: { 'zh-CN': '城乡合计', en: 'All' },
	urban: { 'zh-CN': '城市', en: 'Urban' },
	rural: { 'zh-CN': '农村', en: 'Rural' }
} as const satisfies Record<string, Bilingual>;

export const spendingKinds = {
	_T: { 'zh-CN': '合计', en: 'Total' },
	regular: { 'zh-CN': '常规发放', en: 'Regular' },
	back_pay: { 'zh-CN': '补发', en: 'Back pay' },
	price_subsidy: { 'zh-CN': '价格临时补贴', en: 'Price subsidy' },
	one_off: { 'zh-CN': '一次性补助', en: 'One-off payment' }
} as const satisfies Record<string, Bilingual>;

export const populationBases = {
	registered: { 'zh-CN': '户籍人口', en: 'Registered population' },
	resident: { 'zh-CN': '常住人口', en: 'Resident population' }
} as const satisfies Record<string, Bilingual>;

export const areaKinds = {
	nation: { 'zh-CN': '全国', en: 'Nation' },
	province: { 'zh-CN': '省级', en: 'Province' },
	prefecture: { 'zh-CN': '地级', en: 'Prefecture' },
	county: { 'zh-CN': '县级', en: 'County' },
	street: { 'zh-CN': '街道', en: 'Subdistrict' },
	town: { 'zh-CN': '镇', en: 'Town' },
	township: { 'zh-CN': '乡', en: 'Township' },
	zone: { 'zh-CN': '功能区', en: 'Zone' },
	institution: { 'zh-CN': '机构', en: 'Institution' },
	rest: { 'zh-CN': '其余镇街', en: 'Other towns' }
} as const satisfies Record<string, Bilingual>;

export const statuses: Record<Status, Bilingual> = {
	A: { 'zh-CN': '实数', en: 'Exact' },
	R: { 'zh-CN': '取整', en: 'Rounded' },
	E: { 'zh-CN': '约数', en: 'Approximate' },
	P: { 'zh-CN': '初步数', en: 'Provisional' },
	B: { 'zh-CN': '口径变化', en: 'Break in series' },
	C: { 'zh-CN': '隐', en: 'Suppressed' },
	M: { 'zh-CN': '未报', en: 'Not reported' },
	Z: { 'zh-CN': '无该项', en: 'Not applicable' }
};

/** OBS_STATUS and CONF_STATUS of SDMX, split from the one stored status. */
export function splitStatus(status: Status): { observation: string; confidentiality: 'F' | 'C' } {
	if (status === 'C') return { observation: 'Q', confidentiality: 'C' };
	if (status === 'R') return { observation: 'A', confidentiality: 'F' };
	if (status === 'Z') return { observation: 'M', confidentiality: 'F' };
	return { observation: status, confidentiality: 'F' };
}
