import { formatNumber } from '#lib/charts/format-value.ts';
import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { capacityFacts, type CapacityFacts } from './capacity-facts.ts';
import { kindsExhibit } from './kinds-exhibit.ts';
import { sharesExhibit } from './shares-exhibit.ts';
import { timesExhibit } from './times-exhibit.ts';
import { villagesExhibit } from './villages-exhibit.ts';

export function capacityView(given: ThemeFacts): ThemeView {
	const facts = capacityFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				villagesExhibit(facts),
				sharesExhibit(facts),
				kindsExhibit(facts),
				timesExhibit(facts)
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

const one = (value: number) => formatNumber(value, { divisor: 1, decimals: 1 });

function title({ t, of, share, count }: CapacityFacts): string {
	const covered = of('coverage')?.value;
	if (covered == null) return t('capacity.title-staff');
	const [part, whole] = [of('coverage')?.numerator ?? 0, of('coverage')?.denominator ?? 0];
	return covered >= 1
		? t('capacity.title-all', { share: share(of('full')) })
		: t('capacity.title', { villages: count(whole), missing: count(whole - part) });
}

function lead({
	t,
	of,
	count,
	share,
	when,
	state,
	outline,
	locale,
	caseload
}: CapacityFacts): Fragment[] {
	const sentence = t('capacity.lead', {
		...{ period: when(state.period), place: outline.title[locale] }
	});
	return fragmentsOf(sentence + (caseload === null ? '' : t('capacity.load')), {
		villages: count(of('coverage')?.denominator),
		covered: count(of('coverage')?.numerator),
		assistants: count(of('assistants')?.value),
		...{ full: share(of('full')), certified: share(of('certified')) },
		load: caseload === null ? '' : one(caseload)
	});
}

function keyFigures(facts: CapacityFacts): KeyFigure[] {
	const { t, of, count, shareCell, caseload, answers, locale } = facts;
	const share = (key: 'coverage' | 'full' | 'certified'): KeyFigure => {
		const point = of(key);
		const parts = { part: count(point?.numerator), whole: count(point?.denominator) };
		return {
			id: answers[key]?.metric.id ?? key,
			name: answers[key]?.metric.name[locale] ?? '',
			...{ value: shareCell(point), unit: point?.value == null ? '' : '%' },
			note: t(`capacity.${key}-note`, parts)
		};
	};
	const informants = of('informants')?.value;
	return [
		{
			...{ id: 'assistants', name: t('capacity.assistants') },
			...{ value: count(of('assistants')?.value), unit: t('capacity.persons') },
			note: informants == null ? '' : t('capacity.informants-note', { count: count(informants) })
		},
		...(['coverage', 'full', 'certified'] as const).map(share),
		...(caseload === null
			? []
			: [
					{
						...{ id: 'caseload', name: t('capacity.caseload'), value: one(caseload) },
						...{ unit: t('capacity.households'), note: t('capacity.caseload-note') }
					}
				])
	];
}
