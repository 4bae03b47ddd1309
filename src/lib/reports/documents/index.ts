import type { ReportDocument } from '../define-report.ts';
import { reportIds, type ReportId } from '../report-ids.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { annual } from './annual.ts';
import { bulletin } from './bulletin.ts';
import { inspection } from './inspection.ts';
import { work } from './work.ts';

export const reportDocuments: Readonly<Record<ReportId, ReportDocument>> = {
	...{ inspection, work, bulletin, annual }
};

/** The reports that a dataset has enough for. */
export const reportsOf = (outline: Outline): ReportDocument[] =>
	reportIds.map((id) => reportDocuments[id]).filter(({ isFor }) => isFor(outline));
