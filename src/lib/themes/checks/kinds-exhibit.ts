import { shiftPeriod } from '#lib/calendar/period.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { KINDS, toldOf, type ChecksFacts } from './checks-facts.ts';

/** How much was checked, and how, quarter by quarter. */
export function kindsExhibit(facts: ChecksFacts): ThemeExhibit | undefined {
	const { t, answers, quarters, of, cell, text, when, outline, locale } = facts;
	const told = KINDS.map((kind) => ({ kind, points: toldOf(facts, 'checks', kind) })).filter(
		({ points }) => points.length > 0
	);
	const [most] = [...told].sort((a, b) => b.points.length - a.points.length);
	const [first, last] = [most?.points[0], most?.points[most.points.length - 1]];
	if (!most || !first || !last) return undefined;
	const periodOf = ({ dimensions }: typeof first) => dimensions.time_period ?? '';
	const inYear = countedInYear(facts);
	return {
		id: 'kinds',
		title:
			inYear.length > 0
				? t('checks.kinds-title-year', { counts: inYear.join(t('site.list-joiner')) })
				: t(first === last ? 'checks.kinds-title-one' : 'checks.kinds-title', {
						kind: t(`checks.${most.kind}`),
						...{ first: when(periodOf(first)), from: text(first.value) },
						...{ last: when(periodOf(last)), to: text(last.value) }
					}),
		subtitle: t('checks.kinds-sub'),
		option: lineOption(
			told.map(({ kind, points }) => ({
				name: t(`checks.${kind}`),
				values: new Map(points.map((point) => [periodOf(point), point.value]))
			})),
			quarters,
			facts.scale,
			facts.mark
		),
		height: 280,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...KINDS.map((kind) => ({ label: t(`checks.short-${kind}`) }))
			],
			rows: quarters.map((period) => ({
				key: period,
				cells: [when(period), ...KINDS.map((kind) => cell(of('checks', kind, period)))]
			}))
		},
		notes: [
			t('checks.kinds-note'),
			...symbolNotes(answers['checks']?.points ?? [], outline, locale)
		],
		answers: [answers['checks']]
	};
}

/** Of each kind that is told in all of the last four quarters: what these are together. */
function countedInYear({ t, quarters, of, text }: ChecksFacts): string[] {
	const year = quarters.slice(-4);
	if (year.length < 4 || year[0] !== shiftPeriod(year[3] ?? '', -3)) return [];
	return KINDS.flatMap((kind) => {
		const counts = year.flatMap((quarter) => of('checks', kind, quarter)?.value ?? []);
		if (counts.length < 4) return [];
		const count = text(counts.reduce((sum, each) => sum + each, 0));
		return [t('checks.count', { kind: t(`checks.in-${kind}`), count })];
	});
}
