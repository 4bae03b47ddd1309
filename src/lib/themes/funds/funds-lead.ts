import { formatNumber } from '#lib/charts/format-value.ts';
import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import { benefitOf } from './benefit-facts.ts';
import { changeClause } from './change-words.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';

interface Clause {
	text: string;
	figures: Readonly<Record<string, string>>;
}

/** 累计, what a person gets, where it comes from: as many clauses as there are figures for. */
export function fundsLead(facts: FundsFacts): Fragment[] {
	const { t, at, topic, when, state, outline, locale } = facts;
	const clauses = [soFar(facts), benefit(facts), fiscal(facts), use(facts), strata(facts)].filter(
		(clause) => clause !== undefined
	);
	const words = { place: placeOf(facts), period: when(state.period) };
	if (clauses.length === 0) {
		const now = at(`paid-${topic.id}`);
		const paid = { ...words, place: outline.title[locale], topic: facts.scopedName };
		return now?.value == null
			? [{ text: t('funds.lead-none', paid) }]
			: fragmentsOf(t('funds.lead-paid', paid), { amount: facts.amount(now) });
	}
	const sentence = t('funds.lead', {
		...{ ...words, clauses: clauses.map(({ text }) => text).join(t('site.clause-joiner')) }
	});
	return fragmentsOf(
		sentence,
		Object.assign({}, ...clauses.map(({ figures }) => figures)) as Record<string, string>
	);
}

/** The place, or the part of it that is listed. */
function placeOf({ t, outline, locale, scopedName, topicName }: FundsFacts): string {
	const place = outline.title[locale];
	return scopedName === topicName ? place : t('funds.place', { place, topic: scopedName });
}

function soFar(facts: FundsFacts): Clause | undefined {
	const { t, topic, pointsOf, state } = facts;
	const [now] = pointsOf(`ytd-${topic.id}`);
	// January alone has been told in the title.
	if (now?.value == null || state.period.endsWith('-01')) return undefined;
	const change = changeClause(pointsOf(`ytd-change-${topic.id}`)[0], facts);
	const words = { months: facts.monthsWords(state.period), topic: facts.topicName, change };
	return {
		text: t('funds.lead-ytd', { ...words, amount: '{soFar}' }),
		figures: { soFar: facts.amount(now) }
	};
}

function benefit(facts: FundsFacts): Clause | undefined {
	const { t, pointsOf, about, yuan, state } = facts;
	const [printed] = pointsOf('mean-now');
	if (printed?.value != null)
		return {
			text: t('funds.lead-mean-printed', { mean: '{mean}' }),
			figures: { mean: about(printed) + yuan(printed.value, 1) }
		};
	const found = benefitOf(facts, [state.period]);
	if (!found) return undefined;
	const rounded = found.isRounded ? t('symbol.approximate') : '';
	const gap = found.gap && gapText(found.gap);
	return {
		text: t(gap ? 'funds.lead-gap' : 'funds.lead-mean', { mean: '{mean}', gap: '{gap}' }),
		figures: { mean: rounded + yuan(found.mean, 1), gap: gap ? rounded + gap : '' }
	};
}

function fiscal(facts: FundsFacts): Clause | undefined {
	const { t, at, quarter, when } = facts;
	const point = at('fiscal-share', quarter);
	if (point?.value == null) return undefined;
	return {
		text: t('funds.lead-fiscal', { period: when(quarter), share: '{fiscal}' }),
		figures: { fiscal: facts.share(point) }
	};
}

function strata({ t, topicName, pointsOf, state, when }: FundsFacts): Clause | undefined {
	const [urban, rural] = ['urban', 'rural'].map(
		(stratum) =>
			pointsOf('paid-strata').find(
				({ dimensions }) =>
					dimensions.urban_rural === stratum && dimensions.time_period === state.period
			)?.value
	);
	if (urban == null || rural == null || urban + rural === 0) return undefined;
	const words = { period: when(state.period), topic: topicName, share: '{rural}' };
	return {
		text: t('funds.lead-rural', words),
		figures: { rural: `${formatNumber(rural / (urban + rural), SHARE_SCALE)}%` }
	};
}

function use({ t, pointsOf, when, state }: FundsFacts): Clause | undefined {
	const [point] = pointsOf('use-whole');
	if (point?.value == null) return undefined;
	return {
		text: t('funds.lead-use', { period: when(state.period), use: '{use}' }),
		figures: { use: `${formatNumber(point.value, SHARE_SCALE)}%` }
	};
}

/** `69.4%`, or `65.3%–69.4%` where it is known between bounds only. */
export const gapText = (gap: readonly number[]): string =>
	[...new Set(gap.map((value) => `${formatNumber(value, SHARE_SCALE)}%`))].join('–');
