import { scaleFor } from '#lib/charts/format-value.ts';
import { itemsOf, type Evaluation } from '#lib/contract/evaluation.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { KeyFigure } from '#lib/themes/define-theme.ts';
import { bound } from './bound.ts';

/** What the table of self-assessment wants of a metric, in its unit: of one programme, or of whatever it counts. */
export interface Target {
	metric: string;
	programme: string | undefined;
	value: number;
	better: 'higher' | 'lower';
}

/** The targets of whole metrics; those of a part of one (a rule, a stratum) stand in the table itself. */
export function targetsOf(evaluation: Evaluation): Target[] {
	return itemsOf(evaluation).flatMap(({ metric, over, where, target, better }) => {
		const { programme, ...others } = where;
		const isWhole = !over && Object.keys(others).length === 0 && (programme?.length ?? 1) === 1;
		return isWhole ? { metric, programme: programme?.[0], value: target, better } : [];
	});
}

/** @param programme left out, that of any: a figure that is of one programme alone need not name it. */
export const targetFor = (
	targets: readonly Target[],
	metric: string,
	programme: string | undefined
): Target | undefined =>
	targets.find(
		(each) =>
			each.metric === metric &&
			(each.programme === undefined || programme === undefined || each.programme === programme)
	);

/** `≥100%`, with as many digits as the target has. */
export const targetText = (target: Target, locale: Locale): string =>
	bound(target.value, target, scaleFor(metricById(target.metric), [target.value], locale), locale);

/** Key figures that are a metric with a target say so. */
export function withTargets(
	figures: readonly KeyFigure[],
	targets: readonly Target[],
	programme: string | undefined,
	locale: Locale
): KeyFigure[] {
	return figures.map((figure) => {
		const target = targetFor(targets, figure.id, programme);
		if (!target) return figure;
		const words = translate(locale, 'evaluation.target-is', { target: targetText(target, locale) });
		const joiner = translate(locale, 'site.clause-joiner');
		return { ...figure, note: [figure.note, words].filter((each) => each !== '').join(joiner) };
	});
}
