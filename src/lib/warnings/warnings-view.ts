import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { Area, Outline } from '#lib/contract/outline.ts';
import { LEVELS, type Level } from '#lib/contract/warning-levels.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import { areaName, townWord, wholeName, wholeWord } from '#lib/wording/words.ts';
import type { ThemeId } from '#lib/themes/theme-ids.ts';
import type { Unjudged } from './define-rule.ts';
import { judgeAll, warningsIn, type Judged, type RuleResult } from './judge.ts';
import {
	figureText,
	noteText,
	sinceText,
	stepText,
	thresholdsText,
	thresholdText
} from './warning-words.ts';

/** Periods of a history in running text. */
const SHORT = 6;

export interface WarningsFacts {
	outline: Outline;
	/** The month by whose end figures count. */
	month: string;
	answers: Answers;
	locale: Locale;
}

export interface WarningRow {
	key: string;
	level: Level;
	/** The town, or the whole area. */
	area: Area;
	place: string;
	rule: string;
	page: ThemeId;
	figure: string;
	threshold: string;
	since: string;
	/** In order of time; null where a figure is not told. */
	history: readonly (number | null)[];
	/** The same read aloud. */
	spoken: string;
	/** Its end, as a sheet has room for. */
	recent: string;
	basis: string;
	verify: string;
}

export interface RuleRow {
	id: string;
	name: string;
	note: string;
	/** A line a level. */
	thresholds: readonly string[];
	basis: string;
	verdict: string;
}

export interface WarningsView {
	title: string;
	lead: string;
	rows: readonly WarningRow[];
	rules: readonly RuleRow[];
	/** What none of the figures allows to judge, by area. */
	unjudged: readonly Judged[];
	judged: readonly Judged[];
}

/** The page in words: what is to be warned of, and what every rule looked at. */
export function warningsView({ outline, month, answers, locale }: WarningsFacts): WarningsView {
	const t = translator(locale);
	const results = judgeAll(outline, month, answers);
	const all = results.flatMap(({ judged }) => judged);
	const judged = all.filter(({ step }) => step.reason === undefined);
	const unjudged = all.filter(({ step }) => step.reason !== undefined);
	const warned = warningsIn(results);
	const whole = wholeWord(outline, locale);
	const period = formatPeriodName(month, locale);
	const words = { whole, period, unit: townWord(outline), count: warned.length };
	const rows = warned.map((one) => warningRow(one, outline, locale));
	return {
		title: titleOf(),
		lead: t('warnings.lead', {
			...{ ...words, judged: judged.length, unjudged: unjudgedText() },
			absent: results.filter(({ judged, thresholds }) => thresholds !== null && judged.length === 0)
				.length
		}),
		...{ rows, judged, unjudged },
		rules: results.map((result) => ruleRow(result, outline, locale))
	};

	function titleOf(): string {
		if (judged.length === 0) return t('warnings.title-unjudged', words);
		if (warned.length === 0) return t('warnings.title-none', words);
		const towns = new Set(
			warned.flatMap(({ area, rule }) => (rule.scope === 'towns' ? [area.ref_area] : []))
		).size;
		const hasWhole = warned.some(({ rule }) => rule.scope === 'whole');
		const kind = towns === 0 ? 'whole' : hasWhole ? 'both' : 'towns';
		const counts = LEVELS.map((level) => [
			level,
			warned.filter((one) => one.level === level).length
		]);
		return t('warnings.title', {
			...{ ...words, ...(Object.fromEntries(counts) as Record<Level, number>) },
			where: t(`warnings.where-${kind}`, { ...words, towns })
		});
	}

	function unjudgedText(): string {
		if (unjudged.length === 0) return t('warnings.unjudged-none');
		return t('warnings.unjudged', {
			count: unjudged.length,
			reasons: reasonsText(unjudged, locale)
		});
	}
}

/** `数字隐去3项、没有公布8项`, each as often as it occurs. */
function reasonsText(unjudged: readonly Judged[], locale: Locale): string {
	const t = translator(locale);
	return (['hidden', 'untold', 'no-base'] as const satisfies readonly Unjudged[])
		.flatMap((reason) => {
			const count = unjudged.filter(({ step }) => step.reason === reason).length;
			return count > 0 ? [t(`warnings.${reason}`, { count })] : [];
		})
		.join(t('site.list-joiner'));
}

function warningRow(one: Judged, outline: Outline, locale: Locale): WarningRow {
	const t = translator(locale);
	const { rule, area, stratum, steps, threshold } = one;
	const inWords = steps.map((step) => stepText(rule, step, locale));
	return {
		key: `${rule.id} ${area.ref_area} ${stratum ?? ''}`,
		...{ level: one.level as Level, area, page: rule.page },
		place: rule.scope === 'whole' ? wholeName(outline, locale) : areaName(area, locale),
		rule: t(`warnings.${rule.id}`),
		figure: figureText(one, locale),
		threshold: threshold === undefined ? '' : thresholdText(rule, threshold, locale),
		since: sinceText(one, locale),
		history: steps.map(({ value }) => value),
		spoken: inWords.join(t('site.list-joiner')),
		recent: inWords.slice(-SHORT).join(t('site.list-joiner')),
		basis: t(`warnings.${rule.id}-basis`),
		verify: t(`warnings.${rule.id}-verify`)
	};
}

function ruleRow(
	{ rule, thresholds, period, judged }: RuleResult,
	outline: Outline,
	locale: Locale
): RuleRow {
	const t = translator(locale);
	const unjudged = judged.filter(({ step }) => step.reason !== undefined);
	const counts = {
		period: period === undefined ? '' : formatPeriodName(period, locale),
		judged: judged.length - unjudged.length,
		warned: judged.filter(({ level }) => level !== null).length,
		unjudged: unjudged.length,
		reasons: reasonsText(unjudged, locale)
	};
	const verdict = () => {
		if (thresholds === null) return t('warnings.off');
		if (Object.keys(thresholds).length === 0) return t('warnings.no-threshold');
		if (judged.length === 0) return t('warnings.no-figures');
		return t(unjudged.length > 0 ? 'warnings.judged-unjudged' : 'warnings.judged', counts);
	};
	return {
		...{ id: rule.id, name: t(`warnings.${rule.id}`), note: noteText(rule, outline, locale) },
		thresholds: thresholdsText(rule, thresholds ?? {}, locale),
		basis: t('warnings.basis', { basis: t(`warnings.${rule.id}-basis`) }),
		verdict: verdict()
	};
}
