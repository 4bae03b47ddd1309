import { scaleFor } from '#lib/charts/format-value.ts';
import { metricById } from '#lib/metrics/index.ts';
import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import { quantity } from '#lib/wording/words.ts';
import { cellText } from '#lib/charts/figure-table.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { changesFacts, type ChangesFacts } from './changes-facts.ts';
import { coverageExhibit } from './coverage-exhibit.ts';
import { differenceWords } from './difference-words.ts';
import { moneyExhibit } from './money-exhibit.ts';
import { moversExhibit } from './movers-exhibit.ts';

export function changesView(given: ThemeFacts): ThemeView {
	const facts = changesFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [moversExhibit(facts), moneyExhibit(facts), coverageExhibit(facts)].filter(
				(exhibit) => exhibit !== undefined
			);
		}
	};
}

function title(facts: ChangesFacts): string {
	const { t, at, base, state, topic, when, locale } = facts;
	const words = { topic, base: when(base), period: when(state.period) };
	const change = differenceWords(
		at('persons', state.period),
		at('persons', base),
		'persons',
		locale
	);
	return change === undefined
		? t('changes.title-hidden', words)
		: t('changes.title', { ...words, change });
}

function lead(facts: ChangesFacts): Fragment[] {
	const { t, at, base, state, outline, when, locale } = facts;
	const isSinceRelease = base === outline.released_before;
	const { towns } = facts.movers(base);
	const moved = towns.filter(({ before, after }) => before !== after);
	const up = moved.filter(({ before, after }) => after > before).length;
	const persons = quantity(at('persons', state.period), 'persons', locale);
	const first = t(isSinceRelease ? 'changes.lead-release' : 'changes.lead', {
		...{ place: outline.title[locale], period: when(state.period), base: when(base) }
	});
	const second =
		towns.length > 0
			? t('changes.lead-towns', { told: towns.length, same: towns.length - moved.length })
			: '';
	return fragmentsOf(first + second, {
		persons: persons ?? t('reason.hidden'),
		...{ up: String(up), down: String(moved.length - up) }
	});
}

function keyFigures({ t, at, base, year, state, when, locale }: ChangesFacts): KeyFigure[] {
	return ['persons', 'households', 'paid-for'].flatMap((id): KeyFigure[] => {
		const point = at(id, state.period);
		if (!point) return [];
		const metric = metricById(id);
		const scale = scaleFor(metric, [point.value], locale);
		const said = [...new Set([base, year])].flatMap((from) => {
			const change = differenceWords(point, at(id, from), id, locale);
			return change ? [t('changes.on', { base: when(from), change })] : [];
		});
		return [
			{
				...{ id, name: metric.name[locale], value: cellText(point, scale, locale) },
				unit: point.value === null ? '' : scale.unit,
				note: said.join(t('changes.joiner'))
			}
		];
	});
}
