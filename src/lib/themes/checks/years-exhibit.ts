import { symbolNotes } from '#lib/charts/figure-table.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { ChecksFacts } from './checks-facts.ts';

/** Visits, and all checks, of whole years: who is to be seen once a year is seen in some quarter. */
export function yearsExhibit(facts: ChecksFacts): ThemeExhibit | undefined {
	const { t, answers, when, rate, text, outline, locale } = facts;
	const years = answers['rolls']?.points ?? [];
	const rows = years.map((rolls) => {
		const year = rolls.dimensions.time_period ?? '';
		const visits = wholeSum(partsIn(facts, 'visits-of-years', year), 4);
		const all = wholeSum(partsIn(facts, 'all', year), 1);
		return {
			...{ year, visits, all },
			...{ perVisit: over(visits, rolls), perAll: over(all, rolls) }
		};
	});
	const told = rows.filter(({ perVisit }) => typeof perVisit === 'number');
	const [first, last] = [told[0], told[told.length - 1]];
	if (!first || !last || first === last) return undefined;
	const written = (sum: number | Untold, write: (value: number) => string) =>
		typeof sum === 'number' ? write(sum) : t(`reason.${sum}`);
	const line = (name: 'perVisit' | 'perAll') =>
		new Map(rows.map((row) => [row.year, typeof row[name] === 'number' ? row[name] : null]));
	return {
		id: 'years',
		title: t('checks.years-title', {
			...{ first: when(first.year), from: written(first.perVisit, rate) },
			...{ last: when(last.year), to: written(last.perVisit, rate) }
		}),
		subtitle: t('checks.years-sub'),
		option: lineOption(
			[
				{ name: t('checks.all'), values: line('perAll') },
				{ name: t('checks.home_visit'), values: line('perVisit') }
			].filter(({ values }) => [...values.values()].some((value) => value !== null)),
			rows.map(({ year }) => year),
			{ ...facts.perHundred, decimals: 0 },
			facts.mark
		),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('checks.short-home_visit') },
				{ label: t('checks.visits-per-short') },
				{ label: t('checks.all') },
				{ label: t('checks.all-per-short') }
			],
			rows: rows.map(({ year, visits, perVisit, all, perAll }) => ({
				key: year,
				cells: [
					...[when(year), written(visits, text), written(perVisit, rate)],
					...[written(all, text), written(perAll, rate)]
				]
			}))
		},
		notes: [
			t('checks.years-note'),
			...symbolNotes(
				years.flatMap(({ dimensions: { time_period: year = '' } }) => [
					...partsIn(facts, 'visits-of-years', year),
					...partsIn(facts, 'all', year)
				]),
				outline,
				locale
			)
		],
		answers: [answers['visits-of-years'], answers['all'], answers['rolls']]
	};
}

type Untold = 'hidden' | 'not-reported';

/** The figures of a question in a year, but for the common row, which says again what it covers. */
const partsIn = ({ answers, outline }: ChecksFacts, name: string, year: string): Point[] =>
	(answers[name]?.points ?? []).filter(
		({ dimensions }) =>
			dimensions.time_period?.startsWith(year) &&
			outline.areas.find(({ ref_area }) => ref_area === dimensions.ref_area)?.kind !== 'rest'
	);

/** Their sum where all are told; a part is never passed off as the whole. */
function wholeSum(points: readonly Point[], least: number): number | Untold {
	if (points.some(({ reason }) => reason === 'hidden')) return 'hidden';
	if (points.length < least || points.some(({ value }) => value === null)) return 'not-reported';
	return points.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function over(sum: number | Untold, { value, reason }: Point): number | Untold {
	if (typeof sum !== 'number') return sum;
	if (value === null) return reason === 'hidden' ? 'hidden' : 'not-reported';
	return value > 0 ? sum / value : 'not-reported';
}
