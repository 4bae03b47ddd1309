import { formatNumber } from '#lib/charts/format-value.ts';
import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { foundExhibit } from './found-exhibit.ts';
import { kindsExhibit } from './kinds-exhibit.ts';
import { addUp, KINDS, leadsFacts, owedIn, recoveryText, type LeadsFacts } from './leads-facts.ts';
import { moneyExhibit } from './money-exhibit.ts';
import { unentitledExhibit } from './unentitled-exhibit.ts';

export function leadsView(given: ThemeFacts): ThemeView {
	const facts = leadsFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				...[foundExhibit(facts), kindsExhibit(facts)],
				...[moneyExhibit(facts), unentitledExhibit(facts)]
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

function title({ t, now, text, when, state }: LeadsFacts): string {
	const count = now('cases')?.value;
	const words = { period: when(state.period), count: text(count ?? 0) };
	return t(count == null ? 'leads.title-untold' : 'leads.title', words);
}

/** How many, that they are leads, and what the last whole year says of money. */
function lead(facts: LeadsFacts): Fragment[] {
	const { t, now, text, when, state, year, outline, locale, kindWord, amount } = facts;
	const count = now('cases')?.value;
	const owed = year === undefined ? [] : owedIn(facts, year);
	const { due, recovered } = addUp(owed);
	const words = {
		...{ place: outline.title[locale], period: when(state.period), year: when(year ?? '') },
		kinds: owed.map(({ kind }) => kindWord(kind)).join(t('site.list-joiner'))
	};
	const money =
		year === undefined
			? ''
			: t(owed.length > 0 ? 'leads.lead-money' : 'leads.lead-no-money', words);
	const found = t(count == null ? 'leads.lead-untold' : 'leads.lead', words);
	return fragmentsOf(found + money, {
		...{ count: text(count ?? 0), due: amount(due), recovered: amount(recovered) },
		rate: recoveryText(facts, { due, recovered }, '%')
	});
}

function keyFigures(facts: LeadsFacts): KeyFigure[] {
	const { t, now, cell, when, state, year, scale, money, outline, of } = facts;
	const cases = now('cases');
	const found: KeyFigure = {
		...{ id: 'leads', name: t('leads.found'), value: cell(cases) },
		...{ unit: cases?.value == null ? '' : scale.unit, note: when(state.period) }
	};
	if (year === undefined) return [found];
	const owed = owedIn(facts, year);
	const sums = addUp(owed);
	const isTold = owed.length > 0;
	const note = t(isTold ? 'leads.of-kinds' : 'leads.of-none', {
		...{ year: when(year), count: owed.length }
	});
	const reason = KINDS.some((kind) => of('due', year, kind)?.reason === 'hidden')
		? t('reason.hidden')
		: t('reason.not-reported');
	const base = outline.amounts_rounded_to[year];
	const isRounded = sums.due.error > 0 && base !== undefined;
	const amounts = (['due', 'recovered'] as const).map((id): KeyFigure => {
		const { value, error } = sums[id];
		return {
			...{ id: `leads-${id}`, name: t(`leads.${id}`) },
			note: isTold && error > 0 ? t('leads.approximately', { note }) : note,
			value: isTold ? formatNumber(value, money) : reason,
			unit: isTold ? money.unit : ''
		};
	});
	return [
		...[found, ...amounts],
		{
			...{ id: 'recovery-rate', name: t('leads.rate') },
			value: isTold ? recoveryText(facts, sums) : reason,
			unit: isTold && sums.due.value > 0 ? '%' : '',
			note:
				isTold && isRounded
					? t('leads.rate-note', { base: `${formatNumber(base, money)}${t('leads.money-unit')}` })
					: note
		}
	];
}
