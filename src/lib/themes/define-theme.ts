import type { EChartsOption } from 'echarts';
import { choosePeriod } from '#lib/calendar/choose-period.ts';
import type { FigureTable } from '#lib/charts/figure-table.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Topic } from '#lib/contract/topics.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import type { Answers, Questions } from '#lib/queries/answer-all.ts';
import type { Answer } from '#lib/queries/query-metric.ts';
import type { Fragment } from '#lib/wording/fragment.ts';
import type { Measure } from './measure.ts';
import type { ThemeId } from './theme-ids.ts';

/** What can be looked at together: a topic and a metric where the theme has several, and when. */
export interface ThemeChoice {
	topic: Topic | null;
	metric: string | null;
	/** In order of time, at least one. */
	periods: readonly string[];
	/** Which of them is shown first; the latest where nothing is said. */
	preferred?: string;
}

export interface ThemeState {
	topic: Topic | null;
	metric: string | null;
	period: string;
}

export interface ThemeFacts {
	outline: Outline;
	state: ThemeState;
	answers: Answers;
	locale: Locale;
}

/** One number of the ruled row, as it is shown. */
export interface KeyFigure {
	id: string;
	name: string;
	value: string;
	unit: string;
	note: string;
}

/** One chart that answers one question, with its table; without a chart the table stands open. */
export interface ThemeExhibit {
	id: string;
	/** Says what is seen. */
	title: string;
	subtitle: string;
	option?: EChartsOption;
	/** CSS pixels of the chart. */
	height?: number;
	table: FigureTable;
	notes: readonly string[];
	answers: readonly (Answer | undefined)[];
}

export interface ThemeView {
	title: string;
	lead: readonly Fragment[];
	figures: readonly KeyFigure[];
	/** Worked out when they are asked for: a page shows the rest first. */
	readonly exhibits: readonly ThemeExhibit[];
}

/** A page that opens with what the data says now, then a chart for each question. */
export interface Theme {
	readonly id: ThemeId;
	/** What a dataset that has nothing for it lacks. */
	readonly lacks: Bilingual;
	readonly measures: readonly Measure[];
	/** Best first; none where the dataset has nothing for the theme. */
	choices(outline: Outline): readonly ThemeChoice[];
	questions(outline: Outline, state: ThemeState): Questions;
	view(facts: ThemeFacts): ThemeView;
}

/** Declare one theme. The page, the menu and the definitions read this declaration and nothing else. */
export const defineTheme = (theme: Theme): Theme => theme;

/**
 * The state that an address asks for; what it does not say, or says wrongly, is the first and the
 * latest, and a period without figures the nearest before it.
 *
 * @returns undefined where the dataset has nothing for the theme.
 */
export function readTheme(
	theme: Theme,
	outline: Outline,
	params: URLSearchParams
): ThemeState | undefined {
	const choices = theme.choices(outline);
	const topicId = params.get('topic') ?? choices[0]?.topic?.id;
	const ofTopic = choices.filter(({ topic }) => topic?.id === topicId);
	const among = ofTopic.length > 0 ? ofTopic : choices;
	const choice = among.find(({ metric }) => metric === params.get('metric')) ?? among[0];
	if (!choice) return undefined;
	const { topic, metric, periods, preferred } = choice;
	const usual = preferred ?? (periods[periods.length - 1] as string);
	return { topic, metric, period: choosePeriod(periods, params.get('period'), usual) };
}
