import type { Bilingual } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { ThemeExhibit } from '#lib/themes/define-theme.ts';
import { composeLine, type ComposedFigure } from './compose-line.ts';
import { composeProblems } from './compose-problems.ts';
import { composeTable, type ComposedTable } from './compose-table.ts';
import type { Block, ReportDocument } from './define-report.ts';
import { themeAt, type Themes } from './report-questions.ts';
import { ofTheme } from './theme-names.ts';
import { placeAndTime, writeSentence, type ReportFacts, type TextPart } from './write-sentence.ts';

/** HTML of what people wrote, by part. */
export type Written = Readonly<Record<string, string>>;

export type Composed =
	| { kind: 'paragraph'; parts: readonly TextPart[] }
	| { kind: 'written'; html: string }
	| ({ kind: 'table'; label: string; title: string } & ComposedTable)
	| ({ kind: 'figure'; label: string } & ComposedFigure)
	| { kind: 'exhibit'; label: string; exhibit: ThemeExhibit };

export interface ComposedSection {
	heading: string;
	level: 0 | 1 | 2;
	blocks: readonly Composed[];
}

export interface ComposedReport {
	title: string;
	sections: readonly ComposedSection[];
}

/** The report as it is read: sentences, tables and figures numbered in the order in which they stand. */
export function composeReport(
	report: ReportDocument,
	facts: ReportFacts,
	themes: Themes,
	written: Written
): ComposedReport {
	const { locale, month } = facts;
	const numbers = { table: 0, figure: 0 };
	const label = (kind: keyof typeof numbers): string =>
		translate(locale, `reports.${kind}-number`, { number: ++numbers[kind] });
	const named = placeAndTime(month, facts);
	const all: readonly { heading?: Bilingual; level: 0 | 1 | 2; blocks: readonly Block[] }[] = [
		{ level: 0, blocks: report.opening },
		...report.sections
	];
	const sections = all.map(({ heading, level, blocks }) => ({
		heading: heading?.[locale] ?? '',
		level,
		blocks: blocks.flatMap((block) => composeBlock(block, facts, themes, written, label))
	}));
	return {
		title: report.title[locale].replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? ''),
		sections: withContent(sections)
	};
}

/** Without headings that nothing follows; a first-level one has what its second levels have. */
function withContent(sections: readonly ComposedSection[]): ComposedSection[] {
	return sections.filter(({ level, blocks }, at) => {
		if (blocks.length > 0) return true;
		if (level !== 1) return false;
		const rest = sections.slice(at + 1);
		const end = rest.findIndex((other) => other.level === 1);
		return rest.slice(0, end < 0 ? undefined : end).some((other) => other.blocks.length > 0);
	});
}

function composeBlock(
	block: Block,
	facts: ReportFacts,
	themes: Themes,
	written: Written,
	label: (kind: 'table' | 'figure') => string
): Composed[] {
	switch (block.kind) {
		case 'paragraph': {
			const parts = block.sentences.flatMap((sentence) => writeSentence(sentence, facts));
			return parts.length > 0 ? [paragraph(parts)] : [];
		}
		case 'written': {
			const html = written[block.part];
			return html ? [{ kind: 'written', html }] : [];
		}
		case 'table': {
			const table = composeTable(block, facts);
			if (table.rows.length === 0) return [];
			return [{ kind: 'table', label: label('table'), title: block.title[facts.locale], ...table }];
		}
		case 'line': {
			const figure = composeLine(block, facts);
			return figure ? [{ kind: 'figure', label: label('figure'), ...figure }] : [];
		}
		case 'problems':
			return composeProblems(facts).map(paragraph);
		case 'exhibit': {
			const exhibit = exhibitOf(block, facts, themes);
			if (!exhibit) return [];
			const kind = exhibit.option ? 'figure' : 'table';
			return [{ kind: 'exhibit', label: label(kind), exhibit }];
		}
	}
}

/** English sentences end in a space, the last one does not. */
const paragraph = (parts: readonly TextPart[]): Composed => ({
	kind: 'paragraph',
	parts: parts.map((part, at) =>
		at === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part
	)
});

function exhibitOf(
	{ theme: id, exhibit }: Extract<Block, { kind: 'exhibit' }>,
	{ outline, month, answers, locale }: ReportFacts,
	themes: Themes
): ThemeExhibit | undefined {
	const { theme, state } = themeAt(id, outline, month, themes);
	if (!theme || !state) return undefined;
	const view = theme.view({ outline, state, locale, answers: ofTheme(id, answers) });
	return view.exhibits.find((each) => each.id === exhibit);
}
