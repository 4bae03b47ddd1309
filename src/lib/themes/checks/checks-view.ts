import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import { areaName, percentText, townWord } from '#lib/wording/words.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { rulesExhibit } from '../rules/rules-exhibit.ts';
import { RULES } from './checks-rules.ts';
import { certificationExhibit } from './certification-exhibit.ts';
import { checksFacts, KINDS, type ChecksFacts } from './checks-facts.ts';
import { compareTowns } from './compare-towns.ts';
import { kindsExhibit } from './kinds-exhibit.ts';
import { mismatchesExhibit } from './mismatches-exhibit.ts';
import { townsExhibit } from './towns-exhibit.ts';
import { visitsExhibit } from './visits-exhibit.ts';
import { yearsExhibit } from './years-exhibit.ts';

export function checksView(given: ThemeFacts): ThemeView {
	const facts = checksFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				...[kindsExhibit(facts), mismatchesExhibit(facts), visitsExhibit(facts)],
				...[yearsExhibit(facts), townsExhibit(facts), certificationExhibit(facts)],
				...RULES.map((rules) => rulesExhibit(facts, rules))
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

function title({ t, of, text, when, state }: ChecksFacts): string {
	const period = when(state.period);
	const told = KINDS.flatMap((kind) => {
		const count = of('checks', kind)?.value;
		return count == null
			? []
			: [t('checks.count', { kind: t(`checks.in-${kind}`), count: text(count) })];
	});
	return told.length > 0
		? t('checks.title', { period, counts: told.join(t('site.list-joiner')) })
		: t('checks.title-hidden', { period });
}

/** What was verified and what did not match, who was visited, and what is not told. */
function lead(facts: ChecksFacts): Fragment[] {
	const { t, of, text, rate, interval, outline, locale, when, state } = facts;
	const [verified, visited] = [of('checks', 'verification'), of('checks', 'home_visit')];
	const [mismatch, per] = [of('mismatches', 'verification'), of('visits')];
	const hidden = KINDS.filter((kind) => of('checks', kind)?.reason === 'hidden');
	const clauses = [
		...(verified?.value == null
			? []
			: mismatch?.value != null
				? [t('checks.lead-verified')]
				: [t(mismatch?.reason === 'hidden' ? 'checks.lead-unmatched' : 'checks.lead-alone')]),
		...(visited?.value == null
			? []
			: [t(per?.value == null ? 'checks.lead-visited' : 'checks.lead-per')]),
		...(hidden.length > 0
			? [
					t('checks.lead-hidden', {
						kinds: hidden.map((kind) => t(`checks.in-${kind}`)).join(t('site.list-joiner'))
					})
				]
			: [])
	];
	const sentence = t('checks.lead', {
		...{ place: outline.title[locale], period: when(state.period) },
		clauses: clauses.join(t('site.clause-joiner'))
	});
	return fragmentsOf(sentence, {
		...{ verified: text(verified?.value ?? 0), visited: text(visited?.value ?? 0) },
		...{ mismatched: text(mismatch?.numerator ?? 0), share: percentText(mismatch?.value ?? 0) },
		...{ interval: interval(mismatch), per: rate(per?.value ?? 0) }
	});
}

function keyFigures(facts: ChecksFacts): KeyFigure[] {
	const { t, of, cell, rateCell, shareCell, interval, answers, scale, perHundred } = facts;
	const counted = (['verification', 'home_visit'] as const).map((kind): KeyFigure => {
		const point = of('checks', kind);
		return {
			...{ id: `checks-${kind}`, name: t(`checks.${kind}`), value: cell(point) },
			...{ unit: point?.value == null ? '' : scale.unit, note: '' }
		};
	});
	const mismatch = of('mismatches', 'verification');
	return [
		...counted,
		{
			...{ id: 'inconsistent-share', name: t('checks.mismatch'), value: shareCell(mismatch) },
			unit: mismatch?.value == null ? '' : '%',
			note:
				mismatch?.value == null
					? ''
					: t('checks.mismatch-interval', { interval: interval(mismatch) })
		},
		...(answers['visits']
			? [
					{
						...{
							id: 'visits-per-hundred',
							name: t('checks.visits-per'),
							value: rateCell(of('visits'))
						},
						unit: of('visits')?.value == null ? '' : perHundred.unit,
						note: t('checks.rolls-note')
					}
				]
			: []),
		...fewest(facts)
	];
}

/** Towns with the fewest checks for their households, in the last whole year; equal ones all. */
function fewest(facts: ChecksFacts): KeyFigure[] {
	const { t, when, outline, perHundred, locale } = facts;
	const { year, towns, told, low, high, fewest, sides } = compareTowns(facts);
	if (told.length < 2 || low === high) return [];
	const names =
		fewest.length > 2
			? t('checks.several', { count: fewest.length, unit: townWord(outline) })
			: fewest.map(({ area }) => areaName(area, locale)).join(t('site.list-joiner'));
	const isBelow = fewest.some(({ area }) => sides.get(area) === 'below');
	const side = sides.size === 0 ? '' : t(isBelow ? 'checks.fewest-below' : 'checks.fewest-within');
	const note = told.length < towns.length ? 'checks.fewest-note-shown' : 'checks.fewest-note';
	return [
		{
			...{ id: 'fewest', name: t('checks.fewest'), value: low, unit: perHundred.unit },
			note: t(note, {
				...{ year: when(year), names, side },
				told: told.length,
				unit: townWord(outline)
			})
		}
	];
}
