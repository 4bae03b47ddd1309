import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { CapacityFacts } from './capacity-facts.ts';

/** Whether more services are given than before. */
export function timesExhibit(facts: CapacityFacts): ThemeExhibit | undefined {
	const { t, answers, when, count } = facts;
	const answer = answers['times'];
	const told = (answer?.points ?? []).filter(({ value }) => value !== null);
	const [first, last] = [told[0], told[told.length - 1]];
	if (!first || !last || first === last) return undefined;
	const periodOf = ({ dimensions }: typeof first) => dimensions.time_period ?? '';
	return {
		id: 'times',
		title: t('capacity.times-title', {
			...{ first: when(periodOf(first)), from: count(first.value) },
			...{ last: when(periodOf(last)), to: count(last.value) }
		}),
		subtitle: t('capacity.times-sub'),
		option: lineOption(
			[
				{
					name: t('capacity.times'),
					values: new Map(told.map((point) => [periodOf(point), point.value]))
				}
			],
			told.map(periodOf),
			{ divisor: 1, decimals: 0, unit: t('capacity.times') },
			facts.mark
		),
		height: 240,
		table: {
			columns: [{ label: t('figure.period'), isText: true }, { label: t('capacity.times') }],
			rows: told.map((point) => ({
				key: periodOf(point),
				cells: [when(periodOf(point)), count(point.value)]
			}))
		},
		notes: [t('capacity.reported')],
		answers: [answer]
	};
}
