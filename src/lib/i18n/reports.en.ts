import type { reportsZhCN } from './reports.zh-CN.ts';

export const reportsEn: Record<keyof typeof reportsZhCN, string> = {
	'nav.reports': 'Reports',
	'reports.title': 'Reports',
	'reports.lead':
		'Written from the figures of this dataset, in a fixed form; each number can be traced, and what people wrote is marked.',
	'reports.none': 'This dataset has no persons by month, so no report can be written.',
	'reports.latest': 'Latest: {period}',
	'reports.table-number': 'Table {number}',
	'reports.figure-number': 'Figure {number}',
	'reports.problem-group': '({at}) {name}. ',
	'reports.problem': '{at}) “{problem}”: ',
	'reports.problems-opening':
		'Inspections keep finding what follows, and the figures of this dataset support it. That is no finding yet: the causes are for the inspection to tell.',
	'reports.problems-left':
		'Of the problems that inspections keep finding, the figures up to {period} support {confirmed}, do not support {opposed}, and cannot decide {open}; the page “Problems” goes through them.',
	'reports.by-people':
		'This part was written by people; its statements and figures are not checked by this site.',
	'reports.item': 'Item',
	'reports.sources': 'Source: {title}, snapshot {snapshot}, released {released}.',
	'reports.symbols':
		'Symbols: “hidden” is small and not published on its own, to protect personal information; … is less than the smallest unit shown; “about” marks numbers that the source gives so or that come from rounded ones; blank is not applicable, or has nothing to be compared with.',
	'reports.rounding':
		'Relative changes are worked out before rounding; parts may not add up to a total because of it.',
	'reports.print': 'Print or save as PDF',
	'reports.all': 'All reports'
};
