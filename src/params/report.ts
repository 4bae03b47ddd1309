import { isReportId, type ReportId } from '#lib/reports/report-ids.ts';

/** A report that is read from its document. */
export const match = (text: string): text is ReportId => isReportId(text);
