import type { Outline } from '#lib/contract/outline.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';
import type { ThemeId } from '#lib/themes/theme-ids.ts';
import type { ReportId } from './report-ids.ts';

/** How often the period of a figure comes; that of the report itself where nothing is said. */
export type Every = 'month' | 'quarter' | 'year';

/** One number of a report: a metric with all that it is asked by, but for place and period. */
export interface FigureSpec {
	metric: string;
	/** Values of the dimensions that are no totals. */
	where: Readonly<Record<string, string>>;
	/** The latest period of this frequency that is over when the report’s is. */
	every?: Every;
	/**
	 * `number` with its unit (the usual), `change` on the base with its growth, `points` for the
	 * change of a rate in percentage points, `count` without unit.
	 */
	as?: 'number' | 'change' | 'points';
	/** What a change is taken on; the same period of the year before where nothing is said. */
	base?: 'before' | 'year' | 'end-of-fifth-year-before';
}

/** Part of a sentence: said only where each of its figures is there, all of one period. */
export interface Clause {
	figures: Readonly<Record<string, FigureSpec>>;
	/** `{name}` of a figure, `{place}`, `{when}` the period, `{end}` its last day. */
	says: Bilingual;
	/** Said instead where a figure is hidden. */
	hidden?: Bilingual;
}

/** Clauses joined by semicolons; those without figures are left out, and a sentence without clauses too. */
export interface Sentence {
	/** Says of when and where, before whichever clause comes first. */
	opens?: Bilingual;
	clauses: readonly Clause[];
}

/** A column of a table: the figure of each row, as it is or changed. */
export interface Column {
	head: Bilingual;
	as: NonNullable<FigureSpec['as']>;
	base?: FigureSpec['base'];
}

export type Block =
	| { kind: 'paragraph'; sentences: readonly Sentence[] }
	/** Markdown that people wrote, from the dataset’s folder. */
	| { kind: 'written'; part: string }
	/** An exhibit of a theme’s page, with its table. */
	| { kind: 'exhibit'; theme: ThemeId; exhibit: string }
	/** Months of a figure; one that holds until it is changed is drawn in steps. */
	| { kind: 'line'; figure: FigureSpec; name: Bilingual; isStep?: true }
	| {
			kind: 'table';
			title: Bilingual;
			rows: readonly { name: Bilingual; figure: FigureSpec }[];
			columns: readonly Column[];
	  }
	/** What inspections keep finding, where the figures confirm it. */
	| { kind: 'problems' };

export interface Section {
	heading: Bilingual;
	/** 一、 or （一）. */
	level: 1 | 2;
	blocks: readonly Block[];
}

/** A report as data: what it asks, in what order, and the sentences around it. */
export interface ReportDocument {
	id: ReportId;
	/** `{place}` and `{when}` are filled in. */
	title: Bilingual;
	/** Before the first heading. */
	opening: readonly Block[];
	sections: readonly Section[];
	/** Whether a dataset has enough for it. */
	isFor(outline: Outline): boolean;
	/** Months that it may be of, in order of time. */
	periods(outline: Outline): readonly string[];
}
