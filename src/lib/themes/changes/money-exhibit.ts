import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { formatChange, scaleFor } from '#lib/charts/format-value.ts';
import { metricById } from '#lib/metrics/index.ts';
import { productEffects } from '#lib/statistics/change-effects.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { ChangesFacts } from './changes-facts.ts';

/** Whether money moved because there are more persons, or because each gets more. */
export function moneyExhibit(facts: ChangesFacts): ThemeExhibit | undefined {
	const { t, at, base, year, state, topic, when, answers, mark, locale } = facts;
	const told = [...new Set([base, year])].flatMap((from) => {
		const points = [from, state.period].map((period) => ({
			persons: at('persons', period),
			money: at('paid-for', period)
		}));
		const [before, after] = points.map(({ persons, money }) =>
			persons?.value == null || money?.value == null
				? undefined
				: { count: persons.value, total: money.value }
		);
		const effects = before && after && productEffects(before, after);
		return effects ? [{ from, ...effects, total: after.total - before.total }] : [];
	});
	const [first] = told;
	if (!first) return undefined;
	const isRounded = answers['paid-for']?.points.some(({ status }) => 'RE'.includes(status));
	const amounts = told.flatMap(({ count, mean, total }) => [count, mean, total]);
	const scale = scaleFor(metricById('spending'), amounts, locale);
	const about = isRounded ? t('symbol.approximate') : '';
	const text = (value: number) => `${about}${formatChange(value, scale)}`;
	const bars = told.flatMap(({ from, count, mean }): Bar[] => [
		{ name: t('changes.money-count', { base: when(from) }), value: count, emphasised: true },
		{ name: t('changes.money-mean', { base: when(from) }), value: mean, emphasised: true }
	]);
	return {
		id: 'money',
		title: t('changes.money-title', {
			...{ base: when(first.from), total: text(first.total), unit: scale.unit },
			...{ count: text(first.count), mean: text(first.mean) }
		}),
		subtitle: t('changes.money-sub', { topic, period: when(state.period), unit: scale.unit }),
		option: barOption(bars, scale, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('changes.against'), isText: true },
				{ label: t('figure.with-unit', { name: t('changes.change'), unit: scale.unit }) },
				{ label: t('changes.of-count') },
				{ label: t('changes.of-mean') }
			],
			rows: told.map(({ from, count, mean, total }) => ({
				key: from,
				cells: [when(from), text(total), text(count), text(mean)]
			}))
		},
		notes: [t('changes.money-note'), ...(isRounded ? [t('changes.money-rounded')] : [])],
		answers: [answers['paid-for'], answers['persons']]
	};
}
