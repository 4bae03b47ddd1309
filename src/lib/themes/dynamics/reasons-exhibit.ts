import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { codesWithin } from '#lib/contract/code-list-index.ts';
import { exitReasons } from '#lib/contract/holder-codes.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { DynamicsFacts } from './dynamics-facts.ts';

type Reason = keyof typeof exitReasons;

/** Why households left in the last whole year; few are told together with their neighbours in the list. */
export function reasonsExhibit(facts: DynamicsFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, text, cell, outline, locale } = facts;
	const answer = answers['reasons'];
	const told = (answer?.points ?? []).filter(({ value }) => value !== null);
	const year = when(answer?.request.where.time_period?.[0] ?? '');
	const ranked = [...told].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const [most, next] = ranked;
	const hidden = (answer?.points ?? []).filter(({ reason }) => reason === 'hidden');
	if (!most || !next) return undefined;
	const isTie = most.value === next.value;
	const nameOf = (code: string | undefined) =>
		codesWithin('exitReasons', code ?? '')
			.map((each) => exitReasons[each as Reason][locale])
			.join(t('site.list-joiner'));
	const bars = [...ranked, ...hidden].map((point): Bar => ({
		...{ name: nameOf(point.dimensions.reason), value: point.value },
		...{ symbol: cell(point), emphasised: true }
	}));
	const words = {
		...{ year, reason: nameOf(most.dimensions.reason), count: text(most.value ?? 0) },
		about: most.status === 'R' ? t('dynamics.about') : ''
	};
	return {
		id: 'reasons',
		title: isTie
			? t('dynamics.reasons-title-even', { year })
			: t(hidden.length > 0 ? 'dynamics.reasons-title-shown' : 'dynamics.reasons-title', words),
		subtitle: t('dynamics.reasons-sub', { topic, year }),
		option: barOption(bars, facts.scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: answer?.metric.name[locale] ?? '', isText: true },
				{ label: t('dynamics.households') }
			],
			rows: [...ranked, ...hidden].map((point) => ({
				key: point.dimensions.reason ?? '',
				cells: [nameOf(point.dimensions.reason), cell(point)]
			}))
		},
		notes: symbolNotes([...told, ...hidden], outline, locale),
		answers: [answer]
	};
}
