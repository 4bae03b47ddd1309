import { symbolNotes } from '#lib/charts/figure-table.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { percentText } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { JUDGED, toldOf, type ChecksFacts } from './checks-facts.ts';

/** How often what was declared did not match, with what chance leaves open where checks are few. */
export function mismatchesExhibit(facts: ChecksFacts): ThemeExhibit | undefined {
	const { t, answers, quarters, of, when, outline, locale, interval, shareCell } = facts;
	const lines = JUDGED.map((kind) => ({ kind, points: toldOf(facts, 'mismatches', kind) }));
	const main = lines.find(({ points }) => points.length > 0);
	if (!main) return undefined;
	const shares = main.points.map(({ value }) => value ?? 0);
	const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => percentText(share));
	const now = of('mismatches', main.kind);
	const isOne = now?.value != null && low === high;
	const words = {
		...{ kind: t(`checks.${main.kind}`), count: main.points.length, low: low ?? '' },
		...{ high: high ?? '', period: when(facts.state.period), interval: interval(now) },
		share: percentText(now?.value ?? 0)
	};
	/** A cell of verifications, or why there is none. */
	const told = (period: string, write: (point: Point | undefined) => string) => {
		const point = of('mismatches', 'verification', period);
		return point?.value == null ? shareCell(point) : write(point);
	};
	const counts = (point: Point | undefined) =>
		t('checks.of', {
			...{ part: facts.text(point?.numerator ?? 0), whole: facts.text(point?.denominator ?? 0) }
		});
	return {
		id: 'mismatches',
		title: isOne
			? t('checks.mismatches-title-one', words)
			: t(now?.value == null ? 'checks.mismatches-title-told' : 'checks.mismatches-title', words),
		subtitle: t('checks.mismatches-sub'),
		option: lineOption(
			lines
				.filter(({ points }) => points.length > 0)
				.map(({ kind, points }) => ({
					name: t(`checks.${kind}`),
					values: new Map(
						points.map(({ dimensions, value }) => [dimensions.time_period ?? '', value])
					)
				})),
			quarters,
			{ divisor: 0.01, decimals: 1, unit: '%' },
			facts.mark
		),
		height: 260,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('checks.part'), isWideOnly: true },
				{ label: t('checks.share') },
				{ label: t('checks.interval-name') },
				{ label: t('checks.visit-share'), isWideOnly: true }
			],
			rows: quarters.map((period) => ({
				key: period,
				cells: [
					...[when(period), told(period, counts), told(period, shareCell)],
					told(period, (point) => interval(point, '')),
					shareCell(of('mismatches', 'home_visit', period))
				]
			}))
		},
		notes: [
			t('checks.interval-note'),
			t('checks.mismatch-note'),
			...symbolNotes(answers['mismatches']?.points ?? [], outline, locale)
		],
		answers: [answers['mismatches']]
	};
}
