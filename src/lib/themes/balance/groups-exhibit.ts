import { group } from 'd3-array';
import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { overallRate } from '#lib/statistics/weighted-rates.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { BalanceFacts } from './balance-facts.ts';
import type { ComparedTown } from './compare-towns.ts';

/** Streets, or all other towns: the divisions' own word for town and country. */
export const groupOf = ({ area }: Pick<ComparedTown, 'area'>): 'street' | 'town' =>
	area.kind === 'street' ? 'street' : 'town';

/** Town against country, each taken together. Only where nobody is hidden: else the parts are not the whole. */
export function groupsExhibit(facts: BalanceFacts): ThemeExhibit | undefined {
	const { t, towns, isPartial, words, metric, scale, text, rate, answers, locale } = facts;
	const groups = group(towns, groupOf);
	const [streets, others] = [groups.get('street'), groups.get('town')];
	if (!streets || !others || isPartial) return undefined;
	const both = (['street', 'town'] as const).map((id) => {
		const members = groups.get(id) ?? [];
		const name = t('balance.town-count', { name: t(`balance.${id}`), count: members.length });
		return { id, name, rate: overallRate(members) };
	});
	const bars = both.map((each): Bar => ({ name: each.name, value: each.rate, emphasised: true }));
	return {
		id: 'groups',
		title: t('balance.groups-title', {
			street: rate(overallRate(streets)),
			town: rate(overallRate(others))
		}),
		subtitle: t('balance.groups-sub', {
			...{ topic: words.topic, metric: metric.name[locale] },
			...{ unit: scale.unit, period: words.period }
		}),
		option: barOption(bars, scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('figure.with-unit', { name: metric.name[locale], unit: scale.unit }) }
			],
			rows: both.map((each) => ({ key: each.id, cells: [each.name, text(each.rate)] }))
		},
		notes: [],
		answers: [answers['values']]
	};
}
