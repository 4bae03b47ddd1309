import { fragmentsOf } from '#lib/wording/fragment.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { groupExhibit } from './group-exhibit.ts';
import { groups, type Group } from './groups.ts';
import { reportedFacts, type ReportedFacts } from './reported-facts.ts';
import { sharesExhibit } from './shares-exhibit.ts';

export function reportedView(given: ThemeFacts): ThemeView {
	const facts = reportedFacts(given);
	const { t, told, words } = facts;
	const count = told.length;
	const { period, place } = words;
	return {
		title: t('reported.title', { period, count }),
		lead: fragmentsOf(t('reported.lead', { period, place }), { count: String(count) }),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				...(Object.keys(groups) as Group[]).map((group) => groupExhibit(group, facts)),
				sharesExhibit(facts)
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

/** One of each subject. */
const KEY = [
	'joint_meetings',
	'one_visit_percent',
	'education_aid_persons',
	'satisfaction_percent'
];

function keyFigures({ t, told, nameOf, unitOf, cell, now, before, words }: ReportedFacts) {
	return KEY.filter((indicator) => told.includes(indicator)).map((indicator): KeyFigure => {
		const [unit, earlier] = [unitOf(indicator), before(indicator)];
		return {
			...{ id: indicator, name: nameOf(indicator), value: cell(now(indicator)), unit },
			note:
				earlier?.value == null
					? ''
					: t('reported.before', { earlier: words.earlier, value: cell(earlier), unit })
		};
	});
}
