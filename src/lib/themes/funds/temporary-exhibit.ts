import { symbolNotes } from '#lib/charts/figure-table.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { FundsFacts } from './funds-facts.ts';
import { temporaryPeriods, temporaryYears, type Temporary } from './temporary-facts.ts';

/** What one time of 临时救助 brings, by quarter and by year. */
export function temporaryExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, answers, outline, locale, mark, when, yuan, isRecords } = facts;
	const periods = temporaryPeriods(facts);
	const told = periods.filter(({ mean }) => mean !== null);
	const last = told[told.length - 1];
	if (!last || told.length < 2) return undefined;
	const rows = [...periods, ...temporaryYears(facts)];
	const points = rows.flatMap((row) => row.points.flatMap((point) => point ?? []));
	return {
		id: 'temporary',
		title: t('funds.temporary-title', temporaryWords(last, facts)),
		subtitle: t('funds.temporary-sub'),
		option: lineOption(
			[
				{
					name: t('funds.temporary-mean'),
					values: new Map(periods.map(({ period, mean }) => [period, mean]))
				}
			],
			periods.map(({ period }) => period),
			{ divisor: 1, decimals: 0, unit: t('funds.yuan') },
			mark
		),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('funds.person-times') },
				{ label: t('funds.amount-yuan') },
				{ label: t('funds.temporary-mean-yuan') }
			],
			rows: rows.map((row) => ({
				key: row.period,
				cells: [
					when(row.period),
					...[row.times, row.amount, row.mean].map((value) =>
						value === null ? whyNone(row, facts) : yuan(value)
					)
				]
			}))
		},
		notes: [
			t('funds.temporary-note'),
			...(isRecords && rows.some(({ isRounded }) => isRounded)
				? [t('funds.temporary-rounded')]
				: []),
			...symbolNotes(points, outline, locale)
		],
		answers: [answers['times'], answers['times-paid']]
	};
}

function whyNone({ points }: Temporary, { t }: FundsFacts): string {
	const isHidden = points.some((point) => point?.reason === 'hidden');
	return t(isHidden ? 'reason.hidden' : 'reason.no-base');
}

/** Times, amount and mean in one unit: 元 beside 万元 would mislead. */
export function temporaryWords(
	{ period, times, amount, mean, isRounded }: Temporary,
	{ t, when, yuan }: FundsFacts
): Record<'period' | 'times' | 'amount' | 'mean', string> {
	const about = isRounded ? t('symbol.approximate') : '';
	return {
		...{ period: when(period), times: yuan(times ?? 0) },
		...{ amount: about + yuan(amount ?? 0), mean: about + yuan(mean ?? 0) }
	};
}
