import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import { areaName } from '#lib/wording/words.ts';
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
		get exhibits() {
			return [
				facts.isCoverage ? funnelExhibit(facts) : ratesExhibit(facts),
				lorenzExhibit(facts),
				groupsExhibit(facts),
				yearsExhibit(facts)
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

const ends = ({ towns }: BalanceFacts) => [towns[0], towns[towns.length - 1]] as const;

/** Both ends, where they differ. */
function spread(facts: BalanceFacts) {
	const [least, most] = ends(facts);
	const isOne = !least || !most || least === most || facts.rateOf(least) === facts.rateOf(most);
	return isOne ? undefined : { least, most };
}

function title(facts: BalanceFacts): string {
	const { t, words, towns, isPartial, rateOf, decimals } = facts;
	const found = spread(facts);
	if (!found || rateOf(found.least) === 0) return t('balance.title-none', words);
	const ratio = decimals(rateOf(found.most) / rateOf(found.least), 1);
	return isPartial
		? t('balance.title-shown', { ...words, ratio, count: towns.length })
		: t('balance.title', { ...words, ratio });
}

function lead(facts: BalanceFacts): Fragment[] {
	const { t, words, answers, outline, locale, towns, hidden, rest, isPartial, rate } = facts;
	const [first] = towns;
	const found = spread(facts);
	const place = outline.title[locale];
	if (!first || towns.length < 2)
		return [{ text: t('balance.too-few', { ...words, count: towns.length }) }];
	// Quarters of towns add up to no quarter that is stored of the county.
	const overall = answers['overall']?.points[0]?.value ?? (isPartial ? null : overallRate(towns));
	const among = isPartial ? t('balance.among', { ...words, count: towns.length }) : '';
	const all = t(overall === null ? 'balance.lead-towns' : 'balance.lead-all');
	const told = found
		? t('balance.lead-ends', { high: name(found.most, facts), low: name(found.least, facts) })
		: t('balance.lead-equal', words);
	const figures = {
		overall: overall === null ? '' : rate(overall),
		highest: rate(facts.rateOf(found?.most ?? first)),
		lowest: rate(facts.rateOf(found?.least ?? first)),
		range: found ? apart(facts, facts.rateOf(found.most) - facts.rateOf(found.least)) : ''
	};
	const more = { count: hidden.length, unit: words.unit };
	return [
		...fragmentsOf(t('balance.lead', { ...words, place }) + all + among + told, figures),
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
	const { t, told, decimals, isPercent, scale, locale, text, rest, isPartial, towns } = facts;
	const found = spread(facts);
	if (!found) return [];
	const note = rest ? t('balance.interval-note') : '';
	const three = (value: number) => decimals(value, 3);
	const split = theil(towns, groupOf);
	const hasGroups = new Set(towns.map(groupOf)).size > 1;
	const points = locale === 'en' ? 'pct. points' : '个百分点';
	const shown = isPartial && !rest ? t('balance.shown-note', { count: towns.length }) : note;
	const step = scale.divisor / 10 ** scale.decimals;
	const ends = { high: name(found.most, facts), low: name(found.least, facts) };
	return [
		{
			id: 'range',
			name: t('balance.range'),
			value: told(measureOf(range, facts), text, step),
			unit: isPercent ? points : scale.unit,
			note: isPartial ? shown : t('balance.range-note', ends)
		},
		{
			id: 'variation',
			name: t('balance.variation'),
			...{ value: told(measureOf(variation, facts), three, 0.001), unit: '', note: shown }
		},
		{
			id: 'gini',
			name: t('balance.gini'),
			...{ value: told(measureOf(gini, facts), three, 0.001), unit: '', note: shown }
		},
		...(split && split.all > 0 && hasGroups && !isPartial
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
