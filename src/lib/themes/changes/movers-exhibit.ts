import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { formatChange, formatNumber } from '#lib/charts/format-value.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { ChangesFacts, Mover } from './changes-facts.ts';

const change = ({ before, after }: Mover): number => after - before;

/** Where persons came and went, the biggest movers first. */
export function moversExhibit(facts: ChangesFacts): ThemeExhibit | undefined {
	const { t, base, state, topic, when, answers, mark } = facts;
	const { towns, others } = facts.movers(base);
	if (towns.length < 2) return undefined;
	const scale = { divisor: 1, decimals: 0, unit: t('changes.persons') };
	const ranked = [...towns].sort((a, b) => change(b) - change(a));
	const rows = others ? [...ranked, others] : ranked;
	const bars = rows.map((mover): Bar => ({
		...{ name: mover.name, value: change(mover), emphasised: mover.area !== undefined }
	}));
	const words = { base: when(base), period: when(state.period), topic };
	return {
		id: 'movers',
		title: moversTitle(facts, ranked),
		subtitle: t('changes.movers-sub', words),
		option: barOption(bars, scale, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: when(base) },
				{ label: when(state.period) },
				{ label: t('changes.change') }
			],
			rows: rows.map((mover) => ({
				key: mover.area?.ref_area ?? 'others',
				cells: [
					mover.name,
					formatNumber(mover.before, scale),
					formatNumber(mover.after, scale),
					formatChange(change(mover), scale)
				]
			}))
		},
		notes: [t(others ? 'changes.movers-note-others' : 'changes.movers-note')],
		answers: [answers['towns'], answers['persons']]
	};

	function moversTitle({ base }: ChangesFacts, ranked: readonly Mover[]): string {
		const [most, least] = [ranked[0], ranked[ranked.length - 1]] as [Mover, Mover];
		const [up, down] = [change(most), -change(least)];
		const text = (value: number) => formatNumber(value, scale);
		const words = { base: when(base), up: text(up), down: text(down) };
		if (up <= 0 && down <= 0) return t('changes.movers-same', words);
		const named = { ...words, most: leaders(most), least: leaders(least) };
		if (down <= 0) return t('changes.movers-up', named);
		return t(up <= 0 ? 'changes.movers-down' : 'changes.movers-both', named);
	}

	/** All that moved as far. */
	function leaders(one: Mover): string {
		const names = towns.filter((other) => change(other) === change(one)).map(({ name }) => name);
		if (names.length <= 2) return names.join(t('site.list-joiner'));
		return t('changes.many', { first: names[0] ?? '', count: names.length });
	}
}
