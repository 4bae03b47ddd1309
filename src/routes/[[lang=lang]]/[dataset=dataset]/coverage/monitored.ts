import { barHeight, barOption } from '#lib/charts/bar-option.ts';
import { cellText, symbolNotes } from '#lib/charts/figure-table.ts';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { capital } from '#lib/i18n/letter-case.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers, Question, Questions } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '#lib/themes/define-theme.ts';
import { toldCategories } from '#lib/themes/recipients/told-categories.ts';
import { seriesPeriods } from '#lib/themes/series-periods.ts';

const [MONITORED, CLASS] = ['monitored', 'counted_under'] as const;
const COUNT = { divisor: 1, decimals: 0, unit: '' };

/** The latest year in which those monitored against falling back into poverty are told by class. */
function latestYear(outline: Outline): string | undefined {
	const where = { programme: MONITORED, attribute: CLASS };
	const years = seriesPeriods(outline, 'profile', where, 'own');
	return years[years.length - 1];
}

export function monitoredQuestions(outline: Outline): Questions {
	const year = latestYear(outline);
	if (year === undefined) return {};
	const ref_area = [outline.area_code];
	const questions: Record<string, Question> = {
		'monitored-classes': {
			metric: metricById('person-profile'),
			request: {
				by: ['category'],
				where: {
					...{ ref_area, programme: [MONITORED], attribute: [CLASS], time_period: [year] },
					category: toldCategories(outline, MONITORED, CLASS, year)
				}
			}
		}
	};
	if (seriesPeriods(outline, 'leads', { kind: 'missed' }, 'own').includes(year))
		questions['monitored-missed'] = {
			metric: metricById('leads'),
			request: { by: [], where: { ref_area, kind: ['missed'], time_period: [year] } }
		};
	return questions;
}

/** Whether those who are watched have what they may be entitled to: 应保未保 is looked for among the others. */
export function monitoredExhibit(
	outline: Outline,
	answers: Answers,
	locale: Locale
): ThemeExhibit | undefined {
	const year = latestYear(outline);
	const points = answers['monitored-classes']?.points ?? [];
	const of = (category: string): Point | undefined =>
		points.find(({ dimensions }) => dimensions.category === category);
	const [within, outside] = [of('earlier'), of('own')];
	if (year === undefined || !within || !outside) return undefined;
	const t = translator(locale);
	const [missed] = answers['monitored-missed']?.points ?? [];
	const about = ({ status }: Point) => (status === 'R' ? t('symbol.approximate') : '');
	const persons = (point: Point) => ({ ...point, value: point.numerator });
	const bars = [
		{ name: t('coverage.monitored-within'), point: persons(within) },
		{ name: t('coverage.monitored-outside'), point: persons(outside), emphasised: true }
	].map(({ point, ...bar }) => ({
		...{ ...bar, value: point.value, symbol: cellText(point, COUNT, locale), about: about(point) }
	}));
	const words = { year: formatPeriodName(year, locale) };
	const isTold = outside.numerator !== null;
	return {
		id: 'monitored',
		title: capital(
			t(isTold ? 'coverage.monitored-title' : 'coverage.monitored-title-hidden', {
				...words,
				count: about(outside) + cellText(persons(outside), COUNT, locale)
			})
		),
		subtitle: t('coverage.monitored-sub', words),
		option: barOption(bars, COUNT, kindMark(outline, locale)),
		height: barHeight(bars),
		table: {
			columns: [{ label: t('coverage.monitored'), isText: true }, { label: t('coverage.persons') }],
			rows: bars.map(({ name, symbol, about }) => ({ key: name, cells: [name, about + symbol] }))
		},
		notes: [
			t('coverage.monitored-note'),
			...(missed
				? [t('coverage.monitored-missed', { ...words, count: cellText(missed, COUNT, locale) })]
				: []),
			...symbolNotes([within, outside, ...(missed ? [missed] : [])], outline, locale)
		],
		answers: [answers['monitored-classes'], answers['monitored-missed']]
	};
}
