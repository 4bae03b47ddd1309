import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { moneySources } from '#lib/contract/holder-codes.ts';
import { lower } from '#lib/i18n/letter-case.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { pool, SHARE_SCALE, type FundsFacts } from './funds-facts.ts';
import { monthsOf } from './paid-topics.ts';

/** Where the money of a quarter comes from, and that of the last whole year. */
export function sourcesExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, pointsOf, answers, outline, locale, cell, mark, when, quarter } = facts;
	const points = pointsOf('sources');
	const yearly = pointsOf('sources-year');
	// With one source hidden the whole is not known, and no share of it.
	const told = points.filter(({ value }) => value !== null);
	const [most, next] = [...told].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	if (!most || !next) return undefined;
	const nameOf = ({ dimensions }: Point) =>
		moneySources[dimensions.source as keyof typeof moneySources][locale];
	const ofYear = (point: Point) =>
		yearly.find(({ dimensions }) => dimensions.source === point.dimensions.source);
	// A source of which nothing comes, such as 未报, needs no bar.
	const rows = points.filter((point) => point.value !== 0 || (ofYear(point)?.value ?? 0) !== 0);
	const amounts = points.map((point) => ({ ...point, value: point.numerator }));
	const scale = facts.moneyScale(amounts);
	const year = answers['sources-year']?.request.where.time_period?.[0]?.slice(0, 4);
	const bars = rows.map((point): Bar => ({
		...{ name: nameOf(point), value: point.value, symbol: cell(point, SHARE_SCALE) },
		...{ emphasised: point === most }
	}));
	const source = locale === 'en' ? lower(nameOf(most)) : nameOf(most);
	const words = { period: when(quarter), topic: facts.topicName, source };
	const isTie = most.value === next.value;
	return {
		id: 'sources',
		title: t(isTie ? 'funds.sources-title-even' : 'funds.sources-title', {
			...{ ...words, share: facts.share(most) }
		}),
		subtitle: facts.say('funds.sources-sub', words),
		option: barOption(bars, SHARE_SCALE, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('funds.source'), isText: true },
				{ label: t('figure.with-unit', { name: t('funds.amount'), unit: scale.unit }) },
				{ label: t('funds.share-quarter') },
				...(year ? [{ label: t('funds.share-year', { year }) }] : [])
			],
			rows: rows.map((point, at) => ({
				key: point.dimensions.source ?? String(at),
				cells: [
					nameOf(point),
					cell(
						amounts.find(({ dimensions }) => dimensions.source === point.dimensions.source),
						scale
					),
					cell(point, SHARE_SCALE),
					...(year ? [cell(ofYear(point), SHARE_SCALE)] : [])
				]
			}))
		},
		notes: [
			...(most.status === 'R' ? [t('funds.sources-note')] : []),
			...differenceNote(facts),
			...symbolNotes(points, outline, locale)
		],
		answers: [answers['sources'], answers['sources-year']]
	};
}

/** What the sources of the quarter add up to, against its months: nothing is forced to agree. */
function differenceNote({ t, at, pointsOf, topic, quarter, yuan }: FundsFacts): string[] {
	const months = pool(monthsOf(quarter).map((month) => at(`paid-${topic.id}`, month)));
	const sources = pool(pointsOf('sources'));
	if (!months || !sources) return [];
	const difference = sources.numerator - months.numerator;
	if (difference === 0) return [];
	return [
		t('funds.sources-difference', {
			...{ sources: yuan(sources.numerator), months: yuan(months.numerator) },
			difference: yuan(Math.abs(difference))
		})
	];
}
