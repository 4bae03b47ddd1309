import { shiftPeriod } from '#lib/calendar/period.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARES, type TimelinessFacts } from './timeliness-facts.ts';

type Name = 'within-20' | 'on-time' | 'decided' | 'open';

/** Whether it goes faster: shares where quarters tell them, else how many were decided and how many wait. */
export function trendExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, count, share, text, of, outline, locale } = facts;
	const periods = (answers['decided']?.points ?? []).map(
		({ dimensions }) => dimensions.time_period ?? ''
	);
	const at = (name: Name, period: string) => of(name, 'time_period', period);
	const told = (name: Name) => (answers[name]?.points ?? []).filter(({ value }) => value !== null);
	if (told('decided').length < 2) return undefined;
	const ratios: readonly Name[] = facts.hasLimit ? ['within-20', 'on-time'] : ['within-20'];
	const columns: readonly Name[] = ['decided', 'open', ...ratios];
	const shares = ratios.filter((name) => told(name).length > 0);
	// A line along zero shows nothing.
	const ofShares =
		shares.some((name) => told(name).length > 1) &&
		shares.some((name) => told(name).some(({ value }) => value !== 0));
	const counts = (['decided', 'open'] as const).filter((name) => told(name).length > 0);
	const names: readonly Name[] = ofShares ? shares : counts;
	const last = (name: Name) => {
		const points = told(name);
		return points[points.length - 1]?.dimensions.time_period ?? '';
	};
	const latest = names
		.filter((name) => told(name).length > 1)
		.reduce((best, name) => (last(name) > last(best) ? name : best), names[0] ?? 'decided');
	const lines = names.map((name) => ({
		name: t(`timeliness.line-${name}`),
		values: new Map(periods.map((period) => [period, at(name, period)?.value ?? null]))
	}));
	return {
		id: 'trend',
		title: title(latest),
		subtitle: t(ofShares ? 'timeliness.trend-sub' : 'timeliness.trend-sub-counts', { topic }),
		option: lineOption(lines, periods, ofShares ? SHARES : facts.scale, facts.mark),
		height: 260,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...columns.map((name) => ({
					label: t(`timeliness.column-${name}`)
				}))
			],
			rows: periods.map((period) => ({
				key: period,
				cells: [
					period,
					...(['decided', 'open'] as const).map((name) => count(at(name, period))),
					...ratios.map((name) => share(at(name, period)))
				]
			}))
		},
		notes: [
			t('timeliness.trend-note'),
			...(shares.length > 1 ? [t('timeliness.trend-two')] : []),
			...symbolNotes(
				['decided', 'open'].flatMap((name) => [...(answers[name]?.points ?? [])]),
				outline,
				locale
			)
		],
		answers: ['decided', 'within-20', 'on-time', 'open'].map((name) => answers[name])
	};

	function title(name: Name): string {
		const points = told(name);
		const last = points[points.length - 1];
		const first = unbroken(points)[0];
		if (!first || !last) return '';
		const write = ({ value }: Point): string =>
			ofShares
				? `${formatNumber(value ?? 0, SHARES)}%`
				: t('timeliness.count', { count: text(value ?? 0) });
		const [from, to] = [write(first), write(last)];
		const way = (last.value ?? 0) > (first.value ?? 0) ? 'up' : 'down';
		const kind = from === to ? 'even' : ofShares && overlap(first, last) ? 'chance' : way;
		return t(`timeliness.trend-${kind}`, {
			what: t(`timeliness.what-${name}`),
			...{ first: when(first.dimensions.time_period ?? ''), from },
			...{ last: when(last.dimensions.time_period ?? ''), to }
		});
	}
}

/** The last points without a gap between them, which alone show a way; all where the last stands alone. */
function unbroken(points: readonly Point[]): readonly Point[] {
	const period = (at: number) => points[at]?.dimensions.time_period ?? '';
	let from = points.length - 1;
	while (from > 0 && shiftPeriod(period(from), -1) === period(from - 1)) from--;
	return from < points.length - 1 ? points.slice(from) : points;
}

/** Whether two shares may come of the same chance: their 95% intervals meet, as in the rule of the warnings. */
function overlap(first: Point, last: Point): boolean {
	const [a, b] = [first, last].map(({ numerator, denominator }) =>
		wilsonInterval(numerator ?? 0, denominator ?? 0)
	) as [Bounds, Bounds];
	return a[0] <= b[1] && b[0] <= a[1];
}
