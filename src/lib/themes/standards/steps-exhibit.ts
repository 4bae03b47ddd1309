import { capital } from '#lib/i18n/letter-case.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { StandardsFacts } from './standards-facts.ts';

/** Standards as steps: each holds until it is set anew. */
export function stepsExhibit(facts: StandardsFacts): ThemeExhibit | undefined {
	const { t, lines, answers, yuan, when, locale } = facts;
	const periods = [...new Set(lines.flatMap(({ values }) => [...values.keys()]))].sort();
	const [main] = lines;
	const [first, last] = [periods[0], periods[periods.length - 1]];
	if (!main || !first || !last || first === last) return undefined;
	const [from, to] = [main.values.get(first), main.values.get(last)];
	if (from === undefined || to === undefined) return undefined;
	const isMonthly = periods.length > 24;
	const changed = periods.filter((period, at) =>
		lines.some(({ values }) => values.get(period) !== values.get(periods[at - 1] ?? ''))
	);
	const unit = locale === 'en' ? 'yuan/person·month' : '元/人·月';
	return {
		id: 'steps',
		title: t(to > from ? 'standards.steps-title' : 'standards.steps-title-plain', {
			...{ name: capital(main.name), first: when(first), last: when(last) },
			...{ from: yuan(from), to: yuan(to) }
		}),
		subtitle: t(isMonthly ? 'standards.steps-sub' : 'standards.steps-sub-points'),
		option: lineOption(
			lines.map(({ short, values }) => ({
				...{ name: short, values },
				...(isMonthly && { isStep: true as const })
			})),
			periods,
			{ divisor: 1, decimals: 0, unit },
			facts.mark
		),
		height: 300,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...lines.map(({ short }) => ({ label: short }))
			],
			rows: changed.map((period) => ({
				key: period,
				cells: [
					when(period),
					...lines.map(({ values }) => {
						const value = values.get(period);
						return value === undefined ? t('reason.not-reported') : yuan(value);
					})
				]
			}))
		},
		notes: isMonthly ? [t('standards.steps-note')] : [],
		answers: [answers['history']]
	};
}
