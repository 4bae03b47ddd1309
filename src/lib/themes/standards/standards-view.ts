import { capital } from '#lib/i18n/letter-case.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { fragmentsOf, type Fragment } from '#lib/reports/fragment.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { multipleExhibit } from './multiple-exhibit.ts';
import { ruralExhibit } from './rural-exhibit.ts';
import {
	changeOf,
	LEAST_MULTIPLE,
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
		exhibits: [stepsExhibit(facts), multipleExhibit(facts), ruralExhibit(facts)].filter(
			(exhibit) => exhibit !== undefined
		)
	};
}

const at = ({ values }: StandardLine, { state }: StandardsFacts) => values.get(state.period);

/** Lines with a standard in the period; of a programme whose strata agree then, one. */
function present(facts: StandardsFacts): StandardLine[] {
	return facts.all.filter((line) => {
		const urban = facts.all.find(
			(other) => other.programme === line.programme && other.stratum === 'urban'
		);
		const isSame = line.stratum === 'rural' && urban && at(urban, facts) === at(line, facts);
		return at(line, facts) !== undefined && !isSame;
	});
}

function nameOf(line: StandardLine, facts: StandardsFacts): string {
	const { t } = facts;
	const programme = t(line.programme === '01' ? 'standards.dibao' : 'standards.tekun');
	const both = present(facts).filter((other) => other.programme === line.programme);
	return both.length > 1
		? t('standards.of', { programme, stratum: t(`standards.${line.stratum}`) })
		: t('standards.of-both', { programme });
}

function title(facts: StandardsFacts): string {
	const { t, yuan } = facts;
	const [first, second] = present(facts).filter(({ programme }) => programme === '01');
	const [urban, rural] = [first, second].map((line) => yuan((line && at(line, facts)) ?? 0));
	return second
		? t('standards.title-two', { urban: urban ?? '', rural: rural ?? '' })
		: t('standards.title-one', { standard: urban ?? '' });
}

function lead(facts: StandardsFacts): Fragment[] {
	const { t, locale, outline, state, when } = facts;
	const parts = present(facts).map((line) => told(line, facts));
	const multiple = facts.answers['multiples']?.points.find(
		({ dimensions, value }) => dimensions.time_period === state.period && value !== null
	)?.value;
	const sentence = t('standards.lead', {
		...{ period: when(state.period), place: outline.title[locale] },
		standards: [
			...parts.map(({ text }) => text),
			...(multiple == null
				? []
				: [
						t('standards.multiple-lead', {
							verdict: t(multiple >= LEAST_MULTIPLE ? 'standards.kept' : 'standards.broken')
						})
					])
		].join(t('site.clause-joiner'))
	});
	return fragmentsOf(sentence + t('site.sentence-end'), {
		...Object.assign({}, ...parts.map(({ figures }) => figures)),
		multiple: multiple == null ? '' : formatNumber(multiple, { divisor: 1, decimals: 3 })
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
	const multiple = answers['multiples']?.points.find(
		({ dimensions, value }) => dimensions.time_period === state.period && value !== null
	)?.value;
	const share = answers['rural']?.points.find(
		({ dimensions }) => dimensions.time_period === state.period
	)?.value;
	return [
		...standards,
		...(multiple == null
			? []
			: [
					{
						...{ id: 'standard-multiple', name: t('standards.multiple') },
						value: formatNumber(multiple, { divisor: 1, decimals: 3 }),
						unit: locale === 'en' ? '×' : '倍',
						note: t('standards.multiple-note')
					}
				]),
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
