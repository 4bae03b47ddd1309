import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { benefitChangeExhibit, sizeExhibit, yearsExhibit } from './attribute-exhibit.ts';
import { classesExhibit } from './classes-exhibit.ts';
import { compositionExhibit } from './composition-exhibit.ts';
import { followedExhibit } from './followed-exhibit.ts';
import { recipientsFacts, type RecipientsFacts } from './recipients-facts.ts';

export function recipientsView(given: ThemeFacts): ThemeView {
	const facts = recipientsFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				classesExhibit(facts),
				compositionExhibit(facts),
				followedExhibit(facts),
				yearsExhibit(facts),
				benefitChangeExhibit(facts),
				sizeExhibit(facts)
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

function title({ t, lowIncome, count, year }: RecipientsFacts): string {
	if (!lowIncome) return t('recipients.title-hidden', { year });
	const words = { year, count: count(lowIncome.persons) };
	return t(lowIncome.isAtMost ? 'recipients.title-at-most' : 'recipients.title', words);
}

function lead({ t, share, percent, topic, outline, locale }: RecipientsFacts): Fragment[] {
	const [long, single] = [share('years_on_rolls', ['5+']), share('single_person_case', ['yes'])];
	const told = [
		...(single ? [t('recipients.lead-single')] : []),
		...(long ? [t('recipients.lead-long')] : [])
	];
	const place = outline.title[locale];
	const sentence =
		told.length === 0
			? t('recipients.lead-hidden', { place, topic })
			: t('recipients.lead', { place, topic, parts: told.join(t('recipients.joiner')) });
	return fragmentsOf(sentence, {
		single: single ? percent(single.value) : '',
		long: long ? percent(long.value) : ''
	});
}

const KEYS = [
	['single_person_case', ['yes']],
	['separated_residence', ['yes']],
	['years_on_rolls', ['5+']],
	['benefit_change', ['raised']]
] as const;

function keyFigures({ t, share, lowIncome, count, percent, unitOf }: RecipientsFacts): KeyFigure[] {
	return [
		...(lowIncome
			? [
					{
						...{ id: 'low-income-population', name: t('recipients.low-income') },
						...{ value: count(lowIncome.persons), unit: t('recipients.persons') },
						note: t(lowIncome.isAtMost ? 'recipients.at-most' : 'recipients.once')
					}
				]
			: []),
		...KEYS.map(([attribute, codes]): KeyFigure => {
			const told = share(attribute, codes);
			return {
				...{ id: attribute, name: t(`recipients.key-${attribute}`) },
				value: told ? percent(told.value).slice(0, -1) : t('reason.hidden'),
				unit: told ? '%' : '',
				note: told ? t('recipients.of', { count: count(told.count), unit: unitOf(attribute) }) : ''
			};
		})
	];
}
