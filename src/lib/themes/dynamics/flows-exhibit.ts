import { symbolNotes } from '#lib/charts/figure-table.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { DynamicsFacts } from './dynamics-facts.ts';

/** Who came and who left, period by period, with the stocks that these connect. */
export function flowsExhibit(facts: DynamicsFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, cell, outline, locale } = facts;
	const points = (name: string) => answers[name]?.points ?? [];
	const values = (name: string) =>
		new Map(points(name).map(({ dimensions, value }) => [dimensions.time_period ?? '', value]));
	const lines = (['in', 'out'] as const).map((id) => ({
		...{ name: t(`dynamics.${id}`), values: values(id) }
	}));
	const periods = points('in').map(({ dimensions }) => dimensions.time_period ?? '');
	const nets = points('net').filter(({ value }) => value !== null);
	if (nets.length < 2) return undefined;
	const fewer = nets.filter(({ value }) => (value ?? 0) < 0).length;
	const more = nets.filter(({ value }) => (value ?? 0) > 0).length;
	const columns = ['opening', 'in', 'out', 'closing'] as const;
	const isBalanced = periods.every((_, at) => {
		const [opening, came, left, closing] = columns.map((id) => points(id)[at]?.value ?? null);
		if (opening == null || came == null || left == null || closing == null) return true;
		return opening + came - left === closing;
	});
	return {
		id: 'flows',
		title:
			fewer === more
				? t('dynamics.flows-title-even', { count: nets.length })
				: fewer > more
					? t('dynamics.flows-title-out', { count: nets.length, more: fewer })
					: t('dynamics.flows-title-in', { count: nets.length, more }),
		subtitle: t('dynamics.flows-sub', { topic, frequency: t('dynamics.quarter') }),
		option: lineOption(lines, periods, facts.scale, facts.mark),
		height: 260,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...columns.map((id) => ({ label: t(`dynamics.${id}`) }))
			],
			rows: periods.map((period, at) => ({
				key: period,
				cells: [when(period), ...columns.map((id) => cell(points(id)[at]))]
			}))
		},
		notes: [
			...(isBalanced ? [t('dynamics.identity')] : []),
			...symbolNotes(
				columns.flatMap((id) => [...points(id)]),
				outline,
				locale
			)
		],
		answers: columns.map((id) => answers[id])
	};
}
