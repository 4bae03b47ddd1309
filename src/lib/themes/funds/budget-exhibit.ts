import { monthsBetween } from '#lib/calendar/period.ts';
import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import type { BudgetMonths } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';

const STEPS = ['planned', 'adjusted', 'received'] as const;

/** What became of a year's budget: adjusted, received, paid. */
export function budgetExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, say, pointsOf, at, cell, when, about, answers, outline, locale } = facts;
	const years = pointsOf('budget-adjusted').map(({ dimensions }) => dimensions.time_period ?? '');
	const rows = years.map((year) => {
		const [planned, adjusted, received] = STEPS.map((id) => at(`budget-${id}`, year));
		const paid = pointsOf(`budget-paid-${year}`)[0];
		const isTold = paid?.value != null && adjusted?.value != null && adjusted.value > 0;
		const rate = isTold ? (paid.value ?? 0) / (adjusted.value ?? 1) : null;
		const isLeft = paid?.value != null && received?.value != null;
		const left = isLeft ? (received.value ?? 0) - (paid.value ?? 0) : null;
		return { year, planned, adjusted, received, paid, rate, left };
	});
	const last = rows[rows.length - 1];
	if (!last || last.planned?.value == null) return undefined;
	const months = new Map(
		outline.budget_months
			.filter(({ programme }) => facts.state.topic?.programmes.join() === programme)
			.map((each) => [each.year, each])
	);
	const month = (period: string | null | undefined) =>
		period ? when(period) : t('reason.not-reported');
	const all = rows.flatMap(({ planned, adjusted, received, paid }) =>
		[planned, adjusted, received, paid].flatMap((point) => point ?? [])
	);
	const scale = facts.moneyScale(all);
	const words = { year: when(last.year), topic: facts.topicName, unit: scale.unit };
	const percent = (rate: number) => `${formatNumber(rate, SHARE_SCALE)}%`;
	const steps = [
		...STEPS.map((id) => ({ name: t(`funds.budget-${id}`), point: last[id] })),
		{ name: t('funds.budget-paid'), point: last.paid }
	];
	const bars = steps.map(({ name, point }): Bar => ({
		...{ name, value: point?.value ?? null, symbol: cell(point, scale) },
		emphasised: point === last.paid
	}));
	return {
		id: 'budget',
		title:
			last.rate === null
				? facts.say('funds.budget-title-untold', words)
				: facts.say('funds.budget-title', {
						...{ ...words, rate: about(last.paid) + percent(last.rate) }
					}),
		subtitle: say('funds.budget-sub', words),
		option: barOption(bars, scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...STEPS.map((id) => ({
					...{ label: t(`funds.budget-${id}`), isWideOnly: id !== 'adjusted' }
				})),
				{ label: t('funds.budget-paid') },
				{ label: t('funds.budget-left'), isWideOnly: true },
				{ label: t('funds.budget-rate') }
			],
			rows: rows.map(({ year, planned, adjusted, received, paid, rate, left }) => ({
				key: year,
				cells: [
					when(year),
					...[planned, adjusted, received, paid].map((point) => cell(point, scale)),
					left === null
						? cell(untold(received, paid), scale)
						: about(paid) + formatNumber(left, scale),
					rate === null ? cell(untold(adjusted, paid), scale) : about(paid) + percent(rate)
				]
			}))
		},
		notes: [
			...monthsNote(months.get(last.year)),
			...(rows.some(({ left }) => left !== null && formatNumber(left, scale) === '…')
				? [t('reason-note.small')]
				: []),
			t('funds.budget-note'),
			...symbolNotes(all, outline, locale)
		],
		answers: [
			...STEPS.map((id) => answers[`budget-${id}`]),
			...years.map((year) => answers[`budget-paid-${year}`])
		]
	};

	/** When the first money came and the last was paid out: to the month, as budgets are published. */
	function monthsNote(of: BudgetMonths | undefined): string[] {
		if (!of) return [];
		const { received_in, disbursed_in } = of;
		const words = { year: when(of.year) };
		if (received_in === null)
			return [t('funds.budget-months-disbursed', { ...words, disbursed: month(disbursed_in) })];
		const received = when(received_in);
		if (disbursed_in === null) return [t('funds.budget-months-received', { ...words, received })];
		const both = { ...words, received, disbursed: when(disbursed_in) };
		const between = monthsBetween(received_in, disbursed_in).length - 1;
		return [
			between > 0
				? t('funds.budget-months', { ...both, count: between })
				: t('funds.budget-months-apart', both)
		];
	}
}

/** The figure for want of which nothing can be worked out. */
const untold = (...points: (Point | undefined)[]): Point | undefined =>
	points.find((point) => point?.value == null);
