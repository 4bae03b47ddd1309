import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { cellText, symbolNotes } from '#lib/charts/figure-table.ts';
import { programmes } from '#lib/contract/code-lists.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { RecipientsFacts } from './recipients-facts.ts';

const COUNT = { divisor: 1, decimals: 0, unit: '' };
/** The four levels of 种子004: 特困人员、城乡低保对象、农村建卡贫困户、其他困难对象. */
const LEVELS: Readonly<Record<string, 'destitute' | 'dibao' | 'poor' | 'other'>> = {
	...{ '02': 'destitute', '01': 'dibao', monitored: 'poor', dibian: 'other', rigid: 'other' }
};

/** The classes of the low-income population beside the four levels of help, and who is in two classes. */
export function classesExhibit(facts: RecipientsFacts): ThemeExhibit | undefined {
	const { t, answers, lowIncome, year, count, locale, outline } = facts;
	if (!lowIncome) return undefined;
	const nameOf = (code: string) => programmes[code as keyof typeof programmes][locale];
	const { classes, persons, isAtMost, repeated } = lowIncome;
	const bars = classes.map(({ programme, persons }): Bar => ({
		...{ name: nameOf(programme), value: persons.value, emphasised: true }
	}));
	const given = [answers['classes-persons'], answers['classes-households']];
	return {
		id: 'classes',
		title:
			repeated > 0
				? t('recipients.classes-title-repeated', { year, count: count(repeated) })
				: t('recipients.classes-title', { year }),
		subtitle: t('recipients.classes-sub'),
		option: barOption(bars, COUNT, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('recipients.class'), isText: true },
				{ label: t('recipients.level'), isText: true, isWideOnly: true },
				{ label: t('recipients.households-column'), isWideOnly: true },
				{ label: t('recipients.persons-column') },
				{ label: t('recipients.elsewhere') }
			],
			rows: [
				...classes.map(({ programme, persons, households, elsewhere }) => ({
					key: programme,
					cells: [
						...[nameOf(programme), t(`recipients.level-${LEVELS[programme] ?? 'other'}`)],
						...[cellText(households, COUNT, locale), cellText(persons, COUNT, locale)],
						elsewhere === null ? t('reason.hidden') : count(elsewhere)
					]
				})),
				{
					key: 'all',
					cells: [
						...[t('recipients.low-income'), '', ''],
						t(isAtMost ? 'recipients.at-most-count' : 'recipients.count', {
							count: count(persons)
						}),
						''
					]
				}
			]
		},
		notes: [
			t('recipients.classes-note'),
			...(isAtMost ? [t('recipients.at-most-note')] : []),
			...symbolNotes(
				classes.map(({ persons }) => persons),
				outline,
				locale
			)
		],
		answers: [...given, ...classes.map(({ programme }) => answers[`counted-${programme}`])]
	};
}
