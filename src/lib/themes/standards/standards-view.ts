import { capital } from '#lib/i18n/letter-case.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { consumptionExhibit } from './consumption-exhibit.ts';
import { multipleExhibit } from './multiple-exhibit.ts';
import { priceExhibit } from './price-exhibit.ts';
import { realExhibit } from './real-exhibit.ts';
import { ruralExhibit } from './rural-exhibit.ts';
import {
	changeOf,
	LEAST_MULTIPLE,
	multipleText,
	standardsFacts,
	type StandardLine,
	type StandardsFacts
} from './standards-facts.ts';
import { stepsExhibit } from './steps-exhibit.ts';

export function standardsView(given: ThemeFacts): ThemeView {
	const facts = standardsFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				...[stepsExhibit(facts), multipleExhibit(facts), ruralExhibit(facts)],
				...[realExhibit(facts), consumptionExhibit(facts), priceExhibit(facts)]
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

const at = ({ values }: StandardLine, { state }: StandardsFacts) => values.get(state.period);

/** Lines with a standard in the period; of a programme whose strata agree then, one. */
function present(facts: StandardsFacts): StandardLine[] {
	return facts.all.filter(
		(line) => at(line, facts) !== undefined && !(line.stratum === 'rural' && isUnited(line, facts))
	);
}

/** Whether town and country both have a standard of the programme then, and the same. */
function isUnited({ programme }: StandardLine, facts: StandardsFacts): boolean {
	const both = facts.all.filter((line) => line.programme === programme);
	const [urban, rural] = both.map((line) => at(line, facts));
	return both.length === 2 && urban !== undefined && urban === rural;
}

function nameOf(line: StandardLine, facts: StandardsFacts): string {
	const { t, wordOf } = facts;
	const programme = wordOf(line.programme);
	return isUnited(line, facts)
		? t('standards.of-both', { programme })
		: t('standards.of', { programme, stratum: t(`standards.${line.stratum}`) });
}

function title(facts: StandardsFacts): string {
	const { t, yuan, when, state, wordOf } = facts;
	const [first, second] = present(facts).filter(({ programme }) => programme === '01');
	const told = (line: StandardLine) => yuan(at(line, facts) ?? 0);
	const programme = t('standards.of-both', { programme: wordOf('01') });
	if (!first) return t('standards.title-none', { period: when(state.period) });
	if (second)
		return t('standards.title-two', { programme, urban: told(first), rural: told(second) });
	return isUnited(first, facts)
		? t('standards.title-one', { programme, standard: told(first) })
		: t('standards.title-stratum', { name: capital(nameOf(first, facts)), standard: told(first) });
}

/** The multiples of the period, one where town and country have the same. */
function multiplesNow({ answers, state }: StandardsFacts) {
	const told = (answers['multiples']?.points ?? []).flatMap(({ dimensions, value }) =>
		dimensions.time_period === state.period && value !== null
			? [
					{
						stratum: dimensions.urban_rural === 'rural' ? ('rural' as const) : ('urban' as const),
						value
					}
				]
			: []
	);
	const [first, second] = told;
	return first && second && first.value === second.value
		? [{ ...first, isBoth: true }]
		: told.map((each) => ({ ...each, isBoth: false }));
}

function lead(facts: StandardsFacts): Fragment[] {
	const { t, locale, outline, state, when } = facts;
	const parts = present(facts).map((line) => told(line, facts));
	const multiples = multiplesNow(facts);
	const isKept = multiples.every(({ value }) => value >= LEAST_MULTIPLE);
	const verdict = t(isKept ? 'standards.kept' : 'standards.broken');
	const clauses = [
		...parts.map(({ text }) => text),
		...(multiples.length > 0
			? [
					multiples
						.map(({ stratum, isBoth }) =>
							isBoth
								? t('standards.multiple-lead', { multiple: `{${stratum}}` })
								: t('standards.multiple-of', {
										...{ stratum: t(`standards.${stratum}`), multiple: `{${stratum}}` }
									})
						)
						.join(t('site.list-joiner')) + verdict
				]
			: [])
	];
	if (clauses.length === 0)
		return [{ text: t('standards.title-none', { period: when(state.period) }) }];
	const sentence = t('standards.lead', {
		...{ period: when(state.period), place: outline.title[locale] },
		standards: clauses.join(t('site.clause-joiner'))
	});
	return fragmentsOf(sentence + t('site.sentence-end'), {
		...Object.assign({}, ...parts.map(({ figures }) => figures)),
		...Object.fromEntries(multiples.map(({ stratum, value }) => [stratum, multipleText(value)]))
	});
}

/** A clause of one standard, its figures still named by its programme and stratum. */
function told(line: StandardLine, facts: StandardsFacts) {
	const { t, yuan, when } = facts;
	const [more, percent] = (['standard-change', 'standard-change-percent'] as const).map((id) =>
		changeOf(facts, id, line)
	);
	const key = `${line.stratum}${line.programme}`;
	const base = when(facts.answers['standard-change']?.request.base ?? '');
	const names = { name: nameOf(line, facts), base };
	const figures = {
		[`now${key}`]: yuan(at(line, facts) ?? 0),
		[`more${key}`]: yuan(Math.abs(more?.value ?? 0)),
		[`percent${key}`]: formatNumber(Math.abs(percent?.value ?? 0), { divisor: 0.01, decimals: 2 })
	};
	const kind =
		more?.value == null || percent?.value == null
			? 'standards.now'
			: more.value === 0
				? 'standards.same'
				: more.value > 0
					? 'standards.raised'
					: 'standards.lowered';
	const marks = { now: `{now${key}}`, more: `{more${key}}`, percent: `{percent${key}}` };
	return { text: t(kind, { ...names, ...marks }), figures };
}

function keyFigures(facts: StandardsFacts): KeyFigure[] {
	const { t, yuan, when, answers, state, locale } = facts;
	const base = answers['standard-change']?.request.base;
	const unit = locale === 'en' ? 'yuan/person·month' : '元/人·月';
	const standards = present(facts).map((line): KeyFigure => {
		const more = changeOf(facts, 'standard-change', line)?.value;
		const percent = changeOf(facts, 'standard-change-percent', line)?.value;
		const sign = (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '');
		const note =
			base && more != null && percent != null
				? t('standards.change-note', {
						base: when(base),
						change: `${sign(more)}${yuan(Math.abs(more))}`,
						percent: `${sign(percent)}${formatNumber(Math.abs(percent), { divisor: 0.01, decimals: 2 })}%`
					})
				: '';
		return {
			id: `standard-${line.programme}-${line.stratum}`,
			...{ name: capital(nameOf(line, facts)), value: yuan(at(line, facts) ?? 0), unit, note }
		};
	});
	const share = answers['rural']?.points.find(
		({ dimensions }) => dimensions.time_period === state.period
	)?.value;
	return [
		...standards,
		...multiplesNow(facts).map(({ stratum, isBoth, value }): KeyFigure => ({
			id: isBoth ? 'standard-multiple' : `standard-multiple-${stratum}`,
			name: isBoth
				? t('standards.multiple')
				: t('standards.multiple-named', { stratum: t(`standards.${stratum}`) }),
			...{ value: multipleText(value), unit: locale === 'en' ? '×' : '倍' },
			note: t('standards.multiple-note')
		})),
		...(share == null
			? []
			: [
					{
						...{ id: 'standard-rural-share', name: t('standards.rural-share') },
						value: formatNumber(share, { divisor: 0.01, decimals: 1 }),
						...{ unit: '%', note: '' }
					}
				])
	].slice(0, 6);
}
