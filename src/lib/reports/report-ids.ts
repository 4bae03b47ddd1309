import type { Bilingual } from '#lib/i18n/locale.ts';

export const reportNames = {
	inspection: { 'zh-CN': '专题调研报告', en: 'Inspection report' },
	bulletin: { 'zh-CN': '月度简报', en: 'Monthly bulletin' }
} as const satisfies Record<string, Bilingual>;

export type ReportId = keyof typeof reportNames;

export const reportIds = Object.keys(reportNames) as ReportId[];

export const isReportId = (text: string): text is ReportId => text in reportNames;
