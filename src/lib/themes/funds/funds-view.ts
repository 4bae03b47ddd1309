import type { ThemeExhibit, ThemeFacts, ThemeView } from '../define-theme.ts';
import { partsOf } from '#lib/contract/outline.ts';
import { benefitExhibit } from './benefit-exhibit.ts';
import { budgetExhibit } from './budget-exhibit.ts';
import { reserveExhibit } from './reserve-exhibit.ts';
import { rulesExhibit } from '../rules/rules-exhibit.ts';
import { bracketsExhibit } from './brackets-exhibit.ts';
import { changeClause } from './change-words.ts';
import { fiscalExhibit } from './fiscal-exhibit.ts';
import { keyFigures } from './funds-figures.ts';
import { fundsFacts, type FundsFacts } from './funds-facts.ts';
import { fundsLead } from './funds-lead.ts';
import { kindsExhibit } from './kinds-exhibit.ts';
import { isDibao, paymentRules } from './paid-topics.ts';
import { paidExhibit } from './paid-exhibit.ts';
import { sourcesExhibit } from './sources-exhibit.ts';
import { strataExhibit } from './strata-exhibit.ts';
import { temporaryExhibit } from './temporary-exhibit.ts';
import { townsExhibit } from './towns-exhibit.ts';
import { useExhibit } from './use-exhibit.ts';
import { yearToDateExhibit } from './year-to-date-exhibit.ts';

export function fundsView(given: ThemeFacts): ThemeView {
	const facts = fundsFacts(given);
	return {
		title: title(facts),
		lead: fundsLead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return exhibitsOf(facts);
		}
	};
}

function title(facts: FundsFacts): string {
	const { t, topic, at, pointsOf, when, state } = facts;
	const now = at(`paid-${topic.id}`);
	const words = { topic: facts.scopedName, period: when(state.period) };
	if (now?.value == null)
		return t(now?.reason === 'hidden' ? 'funds.title-hidden' : 'funds.title-none', words);
	const change = changeClause(pointsOf('change')[0], facts);
	return t('funds.title', { ...words, amount: facts.amount(now), change });
}

/** Whether months before it are of the same year, so that there may be a sum. */
const isPartOfYear = (period: string): boolean => /-(0[2-9]|1[0-2])$/.test(period);

/** In the order of the questions; what the dataset lacks for this programme is said below the first. */
function exhibitsOf(facts: FundsFacts): ThemeExhibit[] {
	const { t, topic, state, outline } = facts;
	const isStanding = topic.counts === 'coverage';
	const all = [
		paidExhibit(facts),
		yearToDateExhibit(facts),
		strataExhibit(facts),
		kindsExhibit(facts),
		sourcesExhibit(facts),
		fiscalExhibit(facts),
		benefitExhibit(facts),
		bracketsExhibit(facts),
		budgetExhibit(facts),
		rulesExhibit(facts, paymentRules(topic)),
		temporaryExhibit(facts),
		reserveExhibit(facts),
		useExhibit(facts),
		townsExhibit(facts)
	].filter((exhibit) => exhibit !== undefined);
	const lacking = [
		...(isPartOfYear(state.period) ? (['year-to-date'] as const) : []),
		'sources' as const,
		...(isDibao(topic) ? (['benefit'] as const) : []),
		...(isStanding ? (['brackets'] as const) : []),
		...(isStanding && partsOf(outline).length > 0 ? (['towns'] as const) : [])
	].filter((id) => !all.some((exhibit) => exhibit.id === id));
	const [first, ...others] = all;
	if (!first || lacking.length === 0) return all;
	const names = lacking.map((id) => t(`funds.name-${id}`)).join(t('site.list-joiner'));
	const note = t('funds.lacking', { topic: facts.topicName, names });
	return [{ ...first, notes: [...first.notes, note] }, ...others];
}
