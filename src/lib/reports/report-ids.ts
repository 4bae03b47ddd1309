import type { Bilingual } from '#lib/i18n/locale.ts';

export const reportNames = {
	inspection: { 'zh-CN': '专题调研报告', en: 'Inspection report' },
	work: { 'zh-CN': '工作情况报告', en: 'Report of work' },
	bulletin: { 'zh-CN': '月度简报', en: 'Monthly bulletin' },
	annual: { 'zh-CN': '年度报告', en: 'Annual report' }
} as const satisfies Record<string, Bilingual>;

export type ReportId = keyof typeof reportNames;

export const reportIds = Object.keys(reportNames) as ReportId[];

export const isReportId = (text: string): text is ReportId => text in reportNames;
