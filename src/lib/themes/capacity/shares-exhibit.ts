import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type CapacityFacts } from './capacity-facts.ts';

/** Whether staff become more professional. */
export function sharesExhibit(facts: CapacityFacts): ThemeExhibit | undefined {
	const { t, answers, locale, when, share, shareCell } = facts;
	const given = [answers['full'], answers['certified']].filter((answer) => answer !== undefined);
	const told = given[0]?.points.filter(({ value }) => value !== null) ?? [];
	const [first, last] = [told[0], told[told.length - 1]];
	if (!first || !last || first === last) return undefined;
	const periodOf = ({ dimensions }: typeof first) => dimensions.time_period ?? '';
	const periods = (given[0]?.points ?? []).map(periodOf);
	return {
		id: 'shares',
		title: t('capacity.shares-title', {
			...{ first: when(periodOf(first)), from: share(first) },
			...{ last: when(periodOf(last)), to: share(last) }
		}),
		subtitle: t('capacity.shares-sub'),
		option: lineOption(
			given.map(({ metric, points }) => ({
				name: metric.name[locale],
				values: new Map(points.map((point) => [periodOf(point), point.value]))
			})),
			periods,
			{ ...SHARE_SCALE, decimals: 0 },
			facts.mark
		),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...given.map(({ metric }) => ({
					label: t('figure.with-unit', { name: metric.name[locale], unit: '%' })
				}))
			],
			rows: periods.map((period, at) => ({
				key: period,
				cells: [when(period), ...given.map(({ points }) => shareCell(points[at]))]
			}))
		},
		notes: [],
		answers: given
	};
}
