import { samePeriodLastYear } from '#lib/calendar/period.ts';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import { partsOf, type Area } from '#lib/contract/outline.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { areaName, kindMark, townWord } from '#lib/wording/words.ts';
import type { ThemeFacts } from '../define-theme.ts';
import { baseOf } from './base-period.ts';

/** One town, or all that are hidden together, at two times. */
export interface Mover {
	name: string;
	/** Nothing for those together. */
	area: Area | undefined;
	before: number;
	after: number;
}

/** What the sentences and charts of the theme are made of, worked out once. */
export function changesFacts(given: ThemeFacts) {
	const { outline, state, answers, locale } = given;
	const t = translator(locale);
	const topic = state.topic as Topic;
	const base = baseOf(outline, topic, state.period) as string;
	const at = (name: string, period: string, area?: Area): Point | undefined =>
		answers[name]?.points.find(
			({ dimensions }) =>
				dimensions.time_period === period && (!area || dimensions.ref_area === area.ref_area)
		);

	/** Towns told at both times, in the order of divisions, and the others where these are known. */
	function movers(from: string): { towns: readonly Mover[]; others: Mover | undefined } {
		const told = partsOf(outline).map((area) => {
			const [before, after] = [at('towns', from, area), at('towns', state.period, area)];
			return { area, before, after };
		});
		const towns = told.flatMap(({ area, before, after }): Mover[] =>
			before?.value == null || after?.value == null
				? []
				: [{ area, name: areaName(area, locale), before: before.value, after: after.value }]
		);
		const missing = told.filter(({ before, after }) =>
			[before, after].some((point) => point?.value == null)
		);
		const wholes = [at('persons', from), at('persons', state.period)];
		const isKnown =
			wholes.every((point) => point?.status === 'A') &&
			told.every(({ before, after }) =>
				[before, after].every(
					(point) => point && (point.status === 'A' || point.reason === 'hidden')
				)
			);
		if (missing.length === 0 || !isKnown) return { towns, others: undefined };
		const sum = (side: 'before' | 'after') => towns.reduce((all, town) => all + town[side], 0);
		return {
			towns,
			others: {
				area: undefined,
				name: t('changes.others', { count: missing.length, unit: townWord(outline) }),
				before: (wholes[0]?.value ?? 0) - sum('before'),
				after: (wholes[1]?.value ?? 0) - sum('after')
			}
		};
	}

	return {
		...given,
		...{ t, base, at, movers, year: samePeriodLastYear(state.period) },
		...{ mark: kindMark(outline, locale), topic: topicName(topic)[locale] },
		when: (period: string) => formatPeriodName(period, locale)
	};
}

export type ChangesFacts = ReturnType<typeof changesFacts>;
