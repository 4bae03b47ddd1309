import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { channelsExhibit } from './channels-exhibit.ts';
import { daysExhibit } from './days-exhibit.ts';
import { rulesExhibit } from '../rules/rules-exhibit.ts';
import { devolutionExhibit } from './devolution-exhibit.ts';
import { stagesExhibit } from './stages-exhibit.ts';
import { rulesOf } from './timeliness-questions.ts';
import { devolvedExhibit } from './devolved-exhibit.ts';
import { openExhibit } from './open-exhibit.ts';
import { stepsExhibit } from './steps-exhibit.ts';
import { timelinessFacts, type TimelinessFacts } from './timeliness-facts.ts';
import { townsExhibit } from './towns-exhibit.ts';
import { trendExhibit } from './trend-exhibit.ts';
import { waitingExhibit } from './waiting-exhibit.ts';

export function timelinessView(given: ThemeFacts): ThemeView {
	const facts = timelinessFacts(given);
	return {
		title: title(facts),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				daysExhibit(facts),
				waitingExhibit(facts),
				openExhibit(facts),
				trendExhibit(facts),
				stepsExhibit(facts),
				stagesExhibit(facts),
				rulesExhibit(facts, rulesOf(facts.programme)),
				devolvedExhibit(facts),
				devolutionExhibit(facts),
				channelsExhibit(facts),
				townsExhibit(facts)
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

function title({ t, topic, now, count, shareWords, state, when }: TimelinessFacts): string {
	const words = { topic, period: when(state.period), count: count(now('decided')) };
	const [decided, within, onTime] = ['decided', 'within-20', 'on-time'].map(now);
	if (decided?.value == null) return t('timeliness.title-hidden', words);
	if (decided.value === 0) return t('timeliness.title-none', words);
	if (within?.value != null) return t('timeliness.title', { ...words, share: shareWords(within) });
	if (onTime?.value != null)
		return t('timeliness.title-limit', { ...words, share: shareWords(onTime) });
	return t('timeliness.title-untold', words);
}

function lead(facts: TimelinessFacts): Fragment[] {
	const { t, now, count, share, quantile, interval, outline, locale, state, when } = facts;
	const [median, ninth] = [quantile(0.5), quantile(0.9)];
	const open = now('open');
	const beyond = now('open-beyond-20');
	const decided = now('decided')?.value;
	const onTime = now('on-time');
	const sentence = [
		t(decided != null ? 'timeliness.lead' : 'timeliness.lead-hidden', {
			...{ topic: facts.topic, place: outline.title[locale], period: when(state.period) }
		}),
		onTime?.value != null ? t('timeliness.lead-limit') : '',
		median && ninth ? t('timeliness.lead-days') : decided ? t('timeliness.lead-untold') : '',
		open?.value == null
			? t('timeliness.lead-open-hidden')
			: open.value === 0
				? t('timeliness.lead-open-none')
				: t('timeliness.lead-open') +
					t(beyond?.value == null ? 'timeliness.lead-open-untold' : 'timeliness.lead-beyond')
	].join('');
	return fragmentsOf(sentence, {
		...{ decided: count(now('decided')), open: count(open), beyond: `${share(beyond)}%` },
		share: onTime?.value == null ? '' : facts.shareWords(onTime),
		...{ median: median ? interval(median) : '', ninth: ninth ? interval(ninth) : '' }
	});
}

function keyFigures(facts: TimelinessFacts): KeyFigure[] {
	const { t, now, count, share, rung, scale, quantile } = facts;
	const counted = (id: 'decided' | 'open', note: string): KeyFigure => ({
		...{ id: `applications-${id}`, name: t(`timeliness.key-${id}`), value: count(now(id)), note },
		unit: now(id)?.value == null ? '' : scale.unit
	});
	const within = rung === 'limit' ? 'on-time' : 'within-20';
	const days = (id: 'median' | 'p90', p: number): KeyFigure => {
		const found = quantile(p);
		return {
			...{ id: `decision-${id}`, name: t(`timeliness.key-${id}`) },
			value: found ? short(facts, found) : t('reason.hidden'),
			unit: found ? t('timeliness.days') : '',
			note: found ? t('timeliness.bin-note') : t('timeliness.untold')
		};
	};
	const beyond = now('open-beyond-20');
	const age =
		beyond?.value == null
			? t('timeliness.open-untold')
			: t('timeliness.open-beyond-note', { share: share(beyond) });
	return [
		counted('decided', ''),
		{
			...{ id: within === 'on-time' ? 'on-time-rate' : within },
			...{ name: t(`timeliness.key-${within}`), value: share(now(within)) },
			unit: now(within)?.value == null ? '' : '%',
			note: now(within) ? '' : t('timeliness.untold')
		},
		days('median', 0.5),
		days('p90', 0.9),
		counted('open', now('open')?.value ? age : '')
	];
}

function short({ t }: TimelinessFacts, { from, to }: { from: number; to: number }): string {
	if (to === Infinity) return t('timeliness.short-at-least', { from });
	return from === 0
		? t('timeliness.short-at-most', { to })
		: t('timeliness.range', { least: from, most: to });
}
