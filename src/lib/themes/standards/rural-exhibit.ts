import { formatNumber } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { StandardsFacts } from './standards-facts.ts';

/** How near the country is to the town. */
export function ruralExhibit(facts: StandardsFacts): ThemeExhibit | undefined {
	const { t, answers, when } = facts;
	const points = (answers['rural']?.points ?? []).filter(({ value }) => value !== null);
	const [first, last] = [points[0], points[points.length - 1]];
	if (!first || !last || first === last) return undefined;
	if (points.every(({ value }) => value === 1)) return undefined;
	const text = (value: number | null) => formatNumber(value ?? 0, { divisor: 0.01, decimals: 1 });
	const values = new Map(
		points.map(({ dimensions, value }) => [dimensions.time_period ?? '', value])
	);
	const periods = [...values.keys()];
	return {
		id: 'rural',
		title: t('standards.rural-title', {
			from: `${text(first.value)}%`,
			to: `${text(last.value)}%`
		}),
		subtitle: t('standards.rural-sub'),
		option: lineOption(
			[{ name: t('standards.rural'), values, ...(periods.length > 24 && { isStep: true }) }],
			periods,
			{ divisor: 0.01, decimals: 0, unit: '%' },
			facts.mark
		),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('figure.with-unit', { name: t('standards.rural-share'), unit: '%' }) }
			],
			rows: points
				.filter(({ value }, at) => value !== points[at - 1]?.value)
				.map(({ dimensions, value }) => ({
					key: dimensions.time_period ?? '',
					cells: [when(dimensions.time_period ?? ''), text(value)]
				}))
		},
		notes: [t('standards.steps-note')],
		answers: [answers['rural']]
	};
}
