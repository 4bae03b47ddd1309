import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import { percentText } from '#lib/wording/words.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { dynamicsFacts, type DynamicsFacts } from './dynamics-facts.ts';
import { flowsExhibit } from './flows-exhibit.ts';
import { reasonsExhibit } from './reasons-exhibit.ts';
import { townsExhibit } from './towns-exhibit.ts';
import { upkeepExhibit } from './upkeep.ts';

export function dynamicsView(given: ThemeFacts): ThemeView {
	const facts = dynamicsFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				flowsExhibit(facts),
				reasonsExhibit(facts),
				upkeepExhibit(facts),
				townsExhibit(facts)
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

function title({ t, topic, now, text, state, when }: DynamicsFacts): string {
	const [coming, leaving] = [now('in')?.value, now('out')?.value];
	const words = { topic, period: when(state.period) };
	if (coming == null || leaving == null) return t('dynamics.title-hidden', words);
	const net = coming - leaving;
	const kind = net < 0 ? 'down' : net > 0 ? 'up' : 'even';
	const figures = { in: text(coming), out: text(leaving), net: text(Math.abs(net)) };
	return t(`dynamics.title-${kind}`, { ...words, ...figures });
}

function lead({ t, now, cell, answers, outline, locale }: DynamicsFacts): Fragment[] {
	const isTold = now('in')?.value != null && now('out')?.value != null;
	const turnover = answers['turnover']?.points[0]?.value;
	const sentence = t(isTold ? 'dynamics.lead' : 'dynamics.lead-hidden', {
		place: outline.title[locale]
	});
	return fragmentsOf(sentence, {
		...{ opening: cell(now('opening')), closing: cell(now('closing')) },
		...{ in: cell(now('in')), out: cell(now('out')) },
		turnover: turnover == null ? '–' : percentText(turnover)
	});
}

function keyFigures({ t, now, cell, scale, answers }: DynamicsFacts): KeyFigure[] {
	const turnover = answers['turnover']?.points[0];
	return [
		...(['in', 'out', 'net'] as const).map((id): KeyFigure => ({
			...{ id: `households-${id}`, name: t(`dynamics.${id}`), value: cell(now(id)) },
			...{ unit: now(id)?.value == null ? '' : scale.unit, note: '' }
		})),
		{
			...{ id: 'turnover-rate', name: t('dynamics.turnover') },
			value: turnover?.value == null ? cell(turnover) : percentText(turnover.value).slice(0, -1),
			...{ unit: turnover?.value == null ? '' : '%', note: t('dynamics.turnover-note') }
		}
	];
}
