import { formatQuantityBeside } from '#lib/charts/format-value.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import { askFigure } from './ask-figure.ts';
import type { Block, FigureSpec } from './define-report.ts';
import { figureWords, growthText, inYuan, nameOf } from './figure-words.ts';
import type { ReportFacts, TextPart } from './write-sentence.ts';

export interface ComposedTable {
	head: readonly string[];
	rows: readonly { name: string; cells: readonly TextPart[] }[];
}

type TableBlock = Extract<Block, { kind: 'table' }>;

/** The columns of a row: the figure itself and its changes, each a figure of its own. */
export const rowFigures = (figure: FigureSpec, { columns }: TableBlock): FigureSpec[] =>
	columns.map(({ as, base }) => ({ ...figure, as, ...(base ? { base } : {}) }));

/** Rows of which the dataset has the figure, be it hidden. */
export function composeTable(block: TableBlock, facts: ReportFacts): ComposedTable {
	const { outline, month, locale } = facts;
	const told = block.rows.filter(({ figure }) => askFigure(outline, figure, month));
	const rows = told.map(({ name, figure }) => ({
		name: name[locale],
		cells: rowFigures(figure, block).map((spec) => cell(spec, facts))
	}));
	// A column that has nothing to say is none.
	const isSaid = (at: number) => rows.some(({ cells }) => cells[at]?.text !== '');
	return {
		head: block.columns.flatMap(({ head }, at) => (isSaid(at) ? [head[locale]] : [])),
		rows: rows.map(({ name, cells }) => ({ name, cells: cells.filter((_, at) => isSaid(at)) }))
	};
}

function cell(spec: FigureSpec, { outline, month, answers, locale }: ReportFacts): TextPart {
	const asked = askFigure(outline, spec, month);
	if (!asked) return { text: '' };
	const questions = Object.values(asked.questions);
	const words = figureWords(asked, answers, locale);
	if (words === 'hidden') return { text: translate(locale, 'reason.hidden'), questions };
	if (words === undefined) return { text: translate(locale, 'reason.not-reported'), questions };
	if (asked.base === undefined) return { text: words, questions };
	const point = (question: Question | undefined) =>
		question && answers[nameOf(question)]?.points[0];
	const [now, change, growth] = (['now', 'change', 'growth'] as const).map((part) =>
		point(asked.questions[part])
	);
	const metric = asked.questions.now?.metric;
	if (!metric || change?.value == null) return { text: words, questions };
	const value = change.value;
	const size = formatQuantityBeside(inYuan(metric), Math.abs(value), now?.value ?? 0, locale);
	const sign = value > 0 ? '+' : value < 0 ? '−' : '';
	const rate = growth?.value == null ? undefined : growthText(growth.value);
	return { text: sign + size + (rate === undefined ? '' : ` (${rate}%)`), questions };
}
