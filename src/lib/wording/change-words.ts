import { formatPeriodName } from '#lib/charts/format-value.ts';
import { codeLists } from '#lib/contract/code-list-index.ts';
import { areaKinds, strata, TOTAL } from '#lib/contract/code-lists.ts';
import { cubeGrains } from '#lib/contract/cube-grains.ts';
import type { Area } from '#lib/contract/outline.ts';
import type { Change } from '#lib/contract/release-history.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import { cubeWords } from './validation-words.ts';
import { areaName } from './words.ts';

/** Columns of public tables; one that is all that its table says needs no word. */
const columnWords: Readonly<Record<string, Bilingual>> = {
	households: { 'zh-CN': '户数', en: 'households' },
	persons: { 'zh-CN': '人数', en: 'persons' },
	person_times: { 'zh-CN': '人次', en: 'person-times' },
	mean_yuan: { 'zh-CN': '户均（元）', en: 'mean of a household (yuan)' },
	due_yuan: { 'zh-CN': '应追金额（元）', en: 'due (yuan)' },
	recovered_yuan: { 'zh-CN': '追回金额（元）', en: 'recovered (yuan)' },
	inconsistent: { 'zh-CN': '不一致', en: 'inconsistent' },
	budget_yuan: { 'zh-CN': '预算数（元）', en: 'budgeted (yuan)' },
	adjusted_yuan: { 'zh-CN': '调整预算数（元）', en: 'adjusted (yuan)' },
	received_yuan: { 'zh-CN': '到账数（元）', en: 'received (yuan)' },
	numerator: { 'zh-CN': '分子', en: 'numerator' },
	denominator: { 'zh-CN': '分母', en: 'denominator' },
	contract_yuan: { 'zh-CN': '合同金额（元）', en: 'contracted (yuan)' },
	cpi: { 'zh-CN': '居民消费价格指数', en: 'consumer prices' },
	food_cpi: { 'zh-CN': '食品价格指数', en: 'food prices' },
	low_income_cpi: { 'zh-CN': '低收入居民价格指数', en: 'prices for low incomes' },
	baseline: { 'zh-CN': '起点值', en: 'baseline' },
	target: { 'zh-CN': '目标值', en: 'target' },
	effective_from: { 'zh-CN': '施行日期', en: 'in force from' },
	document: { 'zh-CN': '文件', en: 'document' },
	title: { 'zh-CN': '标题', en: 'title' },
	responsible: { 'zh-CN': '承办单位', en: 'who is responsible' },
	measure: { 'zh-CN': '办理措施', en: 'measure taken' },
	indicator: { 'zh-CN': '指标', en: 'indicator' },
	raised_on: { 'zh-CN': '提出日期', en: 'raised on' },
	due_on: { 'zh-CN': '办结期限', en: 'due on' },
	closed_on: { 'zh-CN': '销号日期', en: 'closed on' },
	label: { 'zh-CN': '名称', en: 'label' },
	label_en: { 'zh-CN': '英文名称', en: 'English label' },
	unit: { 'zh-CN': '单位', en: 'unit' },
	name: { 'zh-CN': '名称', en: 'name' },
	name_en: { 'zh-CN': '英文名称', en: 'English name' },
	kind: { 'zh-CN': '类别', en: 'kind' },
	urban_rural: { 'zh-CN': '城乡', en: 'urban or rural' },
	parent: { 'zh-CN': '上级', en: 'is part of' },
	place_row: { 'zh-CN': '示意图行', en: 'row on the tile map' },
	villages: { 'zh-CN': '村（居）数', en: 'villages' },
	devolved_in: { 'zh-CN': '审核确认权限下放', en: 'confirmation devolved in' },
	reserve_quota_yuan: { 'zh-CN': '临时救助备用金额度', en: 'reserve for small quick aid' },
	received_in: { 'zh-CN': '首笔到账', en: 'first received in' },
	disbursed_in: { 'zh-CN': '最后拨付', en: 'last disbursed in' },
	place_column: { 'zh-CN': '示意图列', en: 'column on the tile map' }
};

const joiner = (locale: Locale): string => (locale === 'zh-CN' ? '，' : ', ');

/** What a change is about: `2025年4月，甲镇，服务类救助，照料护理`. */
export function changeSubject(change: Change, areas: readonly Area[], locale: Locale): string {
	const { table, time_period, ref_area, codes, column } = change;
	const area = areas.find((each) => each.ref_area === ref_area);
	const words = [
		time_period && formatPeriodName(time_period, locale),
		area ? areaName(area, locale) : ref_area,
		cubeWords[table]?.[locale] ?? table,
		...Object.entries(codes).map(([dimension, code]) => codeWord(table, dimension, code)?.[locale]),
		columnWords[column]?.[locale]
	];
	return words.filter(Boolean).join(joiner(locale));
}

function codeWord(table: string, dimension: string, code: string): Bilingual | undefined {
	if (code === TOTAL) return undefined;
	for (const { codes } of cubeGrains[table] ?? []) {
		const list = codes[dimension];
		if (typeof list !== 'string' || list === 'free') continue;
		const labels: Readonly<Record<string, Bilingual>> = codeLists[list];
		if (labels[code]) return labels[code];
	}
	return reportedIndicators[code]?.label ?? { 'zh-CN': code, en: code };
}

/** A value of a change; undefined where nothing was said. */
export function changedValue(
	{ table, column }: Change,
	value: Change['before'],
	locale: Locale
): string | undefined {
	if (value === null) return undefined;
	if (typeof value === 'number') return NUMBER.format(value).replace('-', '−');
	const labels: Readonly<Record<string, Bilingual>> =
		table !== 'areas' ? {} : column === 'kind' ? areaKinds : column === 'urban_rural' ? strata : {};
	return labels[value]?.[locale] ?? value;
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });
