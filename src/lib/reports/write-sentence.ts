import { parsePeriod } from '#lib/calendar/period.ts';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Answers, Question } from '#lib/queries/answer-all.ts';
import { wholeWord } from '#lib/wording/words.ts';
import { askFigure, type AskedFigure } from './ask-figure.ts';
import type { Clause, FigureSpec, Sentence } from './define-report.ts';
import { figureWords } from './figure-words.ts';

/** A piece of running text; of a figure, what it asks, so that it can be traced and worked out again. */
export interface TextPart {
	text: string;
	questions?: readonly Question[];
}

export interface ReportFacts {
	outline: Outline;
	/** Of the report. */
	month: string;
	answers: Answers;
	locale: Locale;
}

/** @returns no part where nothing of it can be said. */
export function writeSentence({ opens, clauses }: Sentence, facts: ReportFacts): TextPart[] {
	const { locale } = facts;
	const said = clauses.flatMap((clause) => writeClause(clause, facts) ?? []);
	const [first] = said;
	if (!first) return [];
	const joiner = { text: translate(locale, 'site.clause-joiner') };
	const end = translate(locale, 'site.sentence-end');
	return [
		...(opens ? fill(opens[locale], [], placeAndTime(first.period, facts)) : []),
		...said.flatMap(({ parts }, at) => (at === 0 ? parts : [joiner, ...parts])),
		{ text: locale === 'en' ? `${end} ` : end }
	];
}

/** `{name}` of a figure or of the place and time; `[…]` is left out where a figure in it is not told. */
const PIECES = /\{([\w-]+)\}/;
const OPTIONAL = /\[([^\]]*)\]/;

function writeClause(
	{ figures, says, hidden }: Clause,
	facts: ReportFacts
): { period: string; parts: TextPart[] } | undefined {
	const { locale } = facts;
	const told = Object.entries(figures).map(([name, spec]) => ({ name, ...tell(spec, facts) }));
	const text = says[locale];
	const isNeeded = ({ name }: { name: string }) =>
		text.split(OPTIONAL).some((part, at) => at % 2 === 0 && part.includes(`{${name}}`));
	const needed = told.filter(isNeeded);
	const periods = new Set(needed.map(({ asked }) => asked?.period));
	// Figures of two periods never stand in one clause as if they were of one.
	if (needed.some(({ words }) => words === undefined) || periods.size > 1) return undefined;
	const isHidden = needed.some(({ words }) => words === 'hidden');
	if (isHidden && !hidden) return undefined;
	const [period = facts.month] = periods;
	const words = isHidden && hidden ? hidden[locale] : text;
	return { period, parts: fill(words, told, placeAndTime(period, facts)) };
}

interface Told {
	name: string;
	asked: AskedFigure | undefined;
	words: string | undefined;
}

function tell(spec: FigureSpec, { outline, month, answers, locale }: ReportFacts) {
	const asked = askFigure(outline, spec, month);
	return { asked, words: asked && figureWords(asked, answers, locale) };
}

function fill(
	text: string,
	told: readonly Told[],
	named: Readonly<Record<string, string>>
): TextPart[] {
	const figureOf = (name: string) =>
		told.find((each) => each.name === name && each.words !== 'hidden' && each.words !== undefined);
	return text
		.split(OPTIONAL)
		.filter(
			(part, at) =>
				at % 2 === 0 ||
				part
					.split(PIECES)
					.every((name, place) => place % 2 === 0 || name in named || figureOf(name))
		)
		.flatMap((part) => part.split(PIECES).map((piece, at) => ({ piece, isName: at % 2 === 1 })))
		.map(({ piece, isName }): TextPart => {
			if (!isName) return { text: piece };
			const figure = figureOf(piece);
			return figure?.asked
				? { text: figure.words ?? '', questions: Object.values(figure.asked.questions) }
				: { text: named[piece] ?? '' };
		})
		.filter(({ text }) => text !== '');
}

export function placeAndTime(
	period: string,
	{ outline, locale }: Pick<ReportFacts, 'outline' | 'locale'>
): Readonly<Record<string, string>> {
	return {
		place: outline.title[locale],
		whole: locale === 'en' ? outline.title.en : wholeWord(outline, locale),
		when: formatPeriodName(period, locale),
		year: formatPeriodName(period.slice(0, 4), locale),
		end: endWords(period, locale)
	};
}

/** 2025年6月底, 2025年第二季度末, 2024年末: the day a stock is of. */
function endWords(period: string, locale: Locale): string {
	const name = formatPeriodName(period, locale);
	if (locale === 'en') return `the end of ${name}`;
	return parsePeriod(period).frequency === 'month' ? `${name}底` : `${name}末`;
}
