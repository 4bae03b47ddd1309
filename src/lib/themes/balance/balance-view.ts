import { fragmentsOf, type Fragment } from '#lib/reports/fragment.ts';
import { areaName } from '#lib/reports/words.ts';
import { gini } from '#lib/statistics/gini.ts';
import { theil } from '#lib/statistics/theil.ts';
import { overallRate } from '#lib/statistics/weighted-rates.ts';
import { variation } from '#lib/statistics/variation.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { balanceFacts, type BalanceFacts } from './balance-facts.ts';
import { measureOf, range, type ComparedTown } from './compare-towns.ts';
import { funnelExhibit } from './funnel-exhibit.ts';
import { groupOf, groupsExhibit } from './groups-exhibit.ts';
import { lorenzExhibit } from './lorenz-exhibit.ts';
import { ratesExhibit } from './rates-exhibit.ts';
import { yearsExhibit } from './years-exhibit.ts';

export function balanceView(given: ThemeFacts): ThemeView {
	const facts = balanceFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		exhibits: [
			facts.isCoverage ? funnelExhibit(facts) : ratesExhibit(facts),
			lorenzExhibit(facts),
			groupsExhibit(facts),
			yearsExhibit(facts)
		].filter((exhibit) => exhibit !== undefined)
	};
}

const ends = ({ towns }: BalanceFacts) => [towns[0], towns[towns.length - 1]] as const;

function title({ t, words, towns, hidden, rateOf, decimals }: BalanceFacts): string {
	const [least, most] = [towns[0], towns[towns.length - 1]];
	if (!least || !most || least === most || rateOf(least) === 0)
		return t('balance.title-none', words);
	const ratio = decimals(rateOf(most) / rateOf(least), 1);
	return hidden.length > 0
		? t('balance.title-shown', { ...words, ratio, count: towns.length })
		: t('balance.title', { ...words, ratio });
}

function lead(facts: BalanceFacts): Fragment[] {
	const { t, words, answers, outline, locale, towns, hidden, rest, rate, rateOf } = facts;
	const [least, most] = ends(facts);
	// Quarters of towns add up to no quarter that is stored of the county.
	const overall =
		answers['overall']?.points[0]?.value ?? (hidden.length === 0 ? overallRate(towns) : null);
	if (!least || !most || least === most)
		return [{ text: t('balance.too-few', { ...words, count: towns.length }) }];
	const sentence = t(overall === null ? 'balance.lead-towns' : 'balance.lead', {
		...words,
		place: outline.title[locale],
		high: areaName(most.area, locale),
		low: areaName(least.area, locale)
	});
	const figures = {
		overall: overall === null ? '' : rate(overall),
		highest: rate(rateOf(most)),
		lowest: rate(rateOf(least)),
		range: apart(facts, rateOf(most) - rateOf(least))
	};
	const more = { count: hidden.length, unit: words.unit };
	return [
		...fragmentsOf(sentence, figures),
		...(hidden.length > 0
			? [{ text: t(rest ? 'balance.lead-hidden' : 'balance.lead-unknown', more) }]
			: [])
	];
}

/** Rates are so many per cent, and differ by percentage points. */
function apart({ isPercent, locale, text, rate }: BalanceFacts, difference: number): string {
	if (!isPercent) return rate(difference);
	return locale === 'en' ? `${text(difference)} percentage points` : `${text(difference)}个百分点`;
}

function keyFigures(facts: BalanceFacts): KeyFigure[] {
	const { t, told, decimals, isPercent, scale, locale, text, rest } = facts;
	const [least, most] = ends(facts);
	if (!least || !most || least === most) return [];
	const note = rest ? t('balance.interval-note') : '';
	const three = (value: number) => decimals(value, 3);
	const split = theil(facts.towns, groupOf);
	const points = locale === 'en' ? 'pct. points' : '个百分点';
	return [
		{
			id: 'range',
			name: t('balance.range'),
			value: told(measureOf(range, facts), text),
			unit: isPercent ? points : scale.unit,
			note: t('balance.range-note', { high: name(most, facts), low: name(least, facts) })
		},
		{
			id: 'variation',
			name: t('balance.variation'),
			...{ value: told(measureOf(variation, facts), three), unit: '', note }
		},
		{
			id: 'gini',
			name: t('balance.gini'),
			...{ value: told(measureOf(gini, facts), three), unit: '', note }
		},
		...(split && split.all > 0 && facts.hidden.length === 0
			? [
					{
						id: 'theil',
						name: t('balance.between'),
						value: decimals((split.between / split.all) * 100, 1),
						unit: '%',
						note: t('balance.between-note', { theil: three(split.all) })
					}
				]
			: [])
	];
}

const name = ({ area }: ComparedTown, { locale }: BalanceFacts) => areaName(area, locale);
