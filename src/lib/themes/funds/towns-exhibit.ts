import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { restOf, townsOf } from '#lib/contract/outline.ts';
import { areaName, townWord } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';
import { townMoney, type TownMoney } from './towns-facts.ts';

/** What a person gets in each town, in the order of divisions, beside its share of money and of persons. */
export function townsExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, answers, outline, locale, cell, mark, when, yuan, isRecords, quarter, state } = facts;
	const rows = townMoney(facts);
	const towns = rows.filter(({ isTown }) => isTown);
	const told = towns.filter(({ mean }) => mean !== null);
	const means = told.map(({ mean }) => mean ?? 0);
	if (told.length < 2) return undefined;
	const [low, high] = [Math.min(...means), Math.max(...means)];
	const isRounded = told.some((row) => row.isRounded);
	const unit = townWord(outline);
	const named = (mean: number) =>
		told
			.filter((row) => row.mean === mean)
			.map(({ area }) => areaName(area, locale))
			.join(t('site.list-joiner'));
	const about = isRounded ? t('symbol.approximate') : '';
	const words = {
		...{ period: when(isRecords ? quarter : state.period), topic: facts.topicName, unit },
		...{ count: told.length, hidden: towns.length - told.length },
		...{ low: about + yuan(low), high: about + yuan(high) }
	};
	const orWhy = (text: string | null, isHidden: boolean) =>
		text ?? t(isHidden ? 'reason.hidden' : 'reason.no-base');
	const meanText = ({ mean, hides }: TownMoney) =>
		orWhy(mean === null ? null : yuan(mean), hides.persons || hides.amount);
	const share = ({ shares, hides }: TownMoney, of: 'amount' | 'persons') =>
		orWhy(shares[of] === null ? null : formatNumber(shares[of], SHARE_SCALE), hides[of]);
	const bars = towns.map((row): Bar => ({
		...{ name: areaName(row.area, locale), value: row.mean, symbol: meanText(row) },
		emphasised: true
	}));
	const scale = facts.moneyScale(rows.map(({ amount }) => amount));
	const shown = told.length < townsOf(outline).length ? '-shown' : '';
	return {
		id: 'towns',
		title: t(low === high ? `funds.towns-title-same${shown}` : `funds.towns-title${shown}`, words),
		subtitle: facts.say('funds.towns-sub', words),
		option: barOption(bars, { divisor: 1, decimals: 0, unit: '' }, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{
					label: t('figure.with-unit', { name: t('funds.amount'), unit: scale.unit }),
					isWideOnly: true
				},
				{ label: t('funds.share-amount') },
				{ label: t('funds.share-persons') },
				{ label: t('funds.mean') }
			],
			rows: rows.map((row) => ({
				key: row.area.ref_area,
				cells: [
					...[areaName(row.area, locale), cell(row.amount, scale)],
					...[share(row, 'amount'), share(row, 'persons'), meanText(row)]
				]
			}))
		},
		notes: [
			...(low === high
				? []
				: [t('funds.towns-extremes', { ...words, most: named(high), least: named(low) })]),
			t('funds.towns-note', words),
			...(words.hidden > 0 ? [t('funds.towns-hidden', words)] : []),
			...(isRounded ? [t('funds.towns-rounded', words)] : []),
			...(rows.some(({ area }) => area === restOf(outline)) ? [t('funds.towns-rest')] : []),
			...symbolNotes(
				rows.flatMap(({ amount, hides }) =>
					hides.persons ? [amount, { ...amount, reason: 'hidden' as const }] : [amount]
				),
				outline,
				locale
			)
		],
		answers: [answers['town-paid'], answers['town-persons'], answers['town-mean']]
	};
}
