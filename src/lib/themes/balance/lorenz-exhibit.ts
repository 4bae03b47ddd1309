import { lorenzOption } from '#lib/charts/lorenz-option.ts';
import { percentText } from '#lib/wording/words.ts';
import { lorenz } from '#lib/statistics/lorenz.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { BalanceFacts } from './balance-facts.ts';

/** How far the shares of what is given lie from the shares of people. */
export function lorenzExhibit(facts: BalanceFacts): ThemeExhibit | undefined {
	const { t, towns, isPartial, words, answers, isCoverage } = facts;
	// A curve through towns that nobody knows would be drawn from thin air.
	if (isPartial || towns.length < 2 || !towns.some(({ amount }) => amount > 0)) return undefined;
	const curve = lorenz(towns);
	const half = Math.floor(towns.length / 2);
	const [people = 0, amount = 0] = curve[half] ?? [];
	const percent = (share: number) => facts.decimals(share * 100, 0);
	const what = t(isCoverage ? 'balance.persons' : 'balance.money');
	return {
		id: 'lorenz',
		title: t('balance.lorenz-title', {
			...{ count: half, unit: words.unit, what },
			...{ people: percentText(people), amount: percentText(amount) }
		}),
		subtitle: t('balance.lorenz-sub', words),
		option: lorenzOption(
			curve,
			{ name: t('balance.cumulative-people'), most: 1, interval: 0.25, text: percent },
			{ name: '%', most: 1, interval: 0.25, text: percent },
			{ even: t('balance.even'), curve: t('balance.actual') },
			facts.mark
		),
		height: 340,
		table: {
			columns: [
				{ label: t('balance.cumulative-people') },
				{ label: t(isCoverage ? 'balance.cumulative-persons' : 'balance.cumulative-money') }
			],
			rows: curve.map(([weight, part], at) => ({
				key: String(at),
				cells: [facts.decimals(weight * 100, 1), facts.decimals(part * 100, 1)]
			}))
		},
		notes: [],
		answers: [answers['values'], answers['whole'], answers['people']]
	};
}
