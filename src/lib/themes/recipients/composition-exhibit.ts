import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type RecipientsFacts } from './recipients-facts.ts';

/** What is asked of each household, then of each person: an attribute and its categories. */
const ASKED = [
	['single_person_case', ['yes'], 'single'],
	['separated_residence', ['yes'], 'separated'],
	['phase_out', ['yes'], 'phase-out'],
	['age', ['60-79', '80+', '_U'], 'old'],
	['age', ['0-15'], 'young'],
	['disability', ['1', '2'], 'disabled'],
	['illness', ['yes'], 'ill'],
	['ability', ['yes'], 'able'],
	['care_mode', ['institution'], 'institution'],
	['self_care', ['none'], 'self-care']
] as const;

/** Who they are, a share a row: of households, then of persons. */
export function compositionExhibit(facts: RecipientsFacts): ThemeExhibit | undefined {
	const { t, share, count, percent, unitOf, topic, year, answers, pointsOf, outline, locale } =
		facts;
	const rows = ASKED.flatMap(([attribute, codes, id]) => {
		const told = share(attribute, codes);
		return told ? [{ ...told, id, attribute, name: t(`recipients.is-${id}`) }] : [];
	});
	const hidden = ASKED.filter(
		([attribute, , id]) => answers[attribute] && !rows.some((row) => row.id === id)
	).map(([, , id]) => t(`recipients.is-${id}`));
	if (rows.length === 0) return undefined;
	const bars = rows.map(({ name, value }): Bar => ({ name, value, emphasised: true }));
	const attributes = [...new Set(rows.map(({ attribute }) => attribute))];
	const old = rows.find(({ id }) => id === 'old');
	return {
		id: 'composition',
		title: old
			? t('recipients.composition-title', { year, topic, share: percent(old.value) })
			: t('recipients.composition-title-plain', { year, topic }),
		subtitle: t('recipients.composition-sub', { topic, year }),
		option: barOption(bars, SHARE_SCALE, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('recipients.who'), isText: true },
				{ label: t('recipients.number') },
				{ label: t('recipients.share') },
				{ label: t('recipients.unit'), isText: true, isWideOnly: true }
			],
			rows: rows.map(({ id, attribute, name, value, count: each }) => ({
				key: id,
				cells: [name, count(each), percent(value), unitOf(attribute)]
			}))
		},
		notes: [
			t('recipients.single-note'),
			t('recipients.separated-note'),
			...(hidden.length > 0
				? [t('recipients.hidden-note', { names: hidden.join(t('site.list-joiner')) })]
				: []),
			...symbolNotes(attributes.flatMap(pointsOf), outline, locale)
		],
		answers: attributes.map((attribute) => answers[attribute])
	};
}
