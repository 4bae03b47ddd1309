import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { toldOf, type ChecksFacts } from './checks-facts.ts';

/** Proofs of life beside those on destitute support, of whom many are old; two numbers, no rate. */
export function certificationExhibit(facts: ChecksFacts): ThemeExhibit | undefined {
	const { t, answers, quarters, of, cell, text, when, outline, locale } = facts;
	const told = toldOf(facts, 'checks', 'certification');
	const last = told[told.length - 1];
	const persons = new Map<string, Point | undefined>(
		quarters.map((quarter, at) => [quarter, answers['destitute']?.points[at]])
	);
	if (!last || !answers['destitute']) return undefined;
	const period = last.dimensions.time_period ?? '';
	const beside = persons.get(period)?.value;
	const bars = told.map(({ dimensions, value }): Bar => {
		const quarter = dimensions.time_period ?? '';
		const earlier = persons.get(quarter)?.value ?? null;
		return { name: when(quarter), value, earlier, emphasised: true };
	});
	return {
		id: 'certification',
		title: t(beside == null ? 'checks.certification-title-alone' : 'checks.certification-title', {
			...{ period: when(period), count: text(last.value), persons: text(beside ?? null) }
		}),
		subtitle: t('checks.certification-sub'),
		option: barOption(bars, { ...facts.scale, unit: '' }, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{
					label: t('figure.with-unit', { name: t('checks.certification'), unit: t('checks.times') })
				},
				{ label: t('figure.with-unit', { name: t('checks.destitute'), unit: t('checks.persons') }) }
			],
			rows: quarters.map((quarter) => ({
				key: quarter,
				cells: [
					when(quarter),
					cell(of('checks', 'certification', quarter)),
					cell(persons.get(quarter))
				]
			}))
		},
		notes: [
			t('checks.certification-note'),
			...symbolNotes(
				quarters.flatMap((quarter) => of('checks', 'certification', quarter) ?? []),
				outline,
				locale
			)
		],
		answers: [answers['checks'], answers['destitute']]
	};
}
