import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { formatChange } from '#lib/charts/format-value.ts';
import { rateEffects, type Part } from '#lib/statistics/change-effects.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { ChangesFacts, Mover } from './changes-facts.ts';

/** Percent points; a year moves coverage by hundredths of one. */
const POINTS = { divisor: 0.01, decimals: 3, unit: '' };

/** Whether coverage moved because people live elsewhere now, or because towns cover more or fewer. */
export function coverageExhibit(facts: ChangesFacts): ThemeExhibit | undefined {
	const { t, year, state, topic, when, answers, mark } = facts;
	const groups = groupsOf(facts);
	const effects = rateEffects(
		groups.map(({ before }) => before),
		groups.map(({ after }) => after)
	);
	if (groups.length < 2 || !effects) return undefined;
	const text = (value: number) => {
		const written = formatChange(value, POINTS);
		return written === '…' ? t('changes.tiny') : written;
	};
	const bars: Bar[] = [
		{ name: t('changes.composition'), value: effects.composition, emphasised: true },
		...groups.map(({ name }, at): Bar => ({
			...{ name, value: effects.byPart[at] ?? null, emphasised: false }
		}))
	];
	return {
		id: 'coverage',
		title: t('changes.coverage-title', {
			...{ base: when(year), total: text(effects.composition + effects.rate) },
			...{ composition: text(effects.composition), rate: text(effects.rate) }
		}),
		subtitle: t('changes.coverage-sub', { topic, period: when(state.period) }),
		option: barOption(bars, POINTS, mark),
		height: barHeight(bars),
		table: {
			columns: [{ label: t('changes.cause'), isText: true }, { label: t('changes.points') }],
			rows: bars.map(({ name, value }) => ({ key: name, cells: [name, text(value ?? 0)] }))
		},
		notes: [t('changes.coverage-note')],
		answers: [answers['towns'], answers['people'], answers['persons']]
	};
}

/** Towns told at both times, and one group of all others; none where not all of the area is known. */
function groupsOf({ at, movers, year, state, answers }: ChangesFacts) {
	const { towns, others } = movers(year);
	const told = new Set(towns.map(({ area }) => area?.ref_area));
	const codes = [
		...new Set((answers['people']?.points ?? []).map(({ dimensions }) => dimensions.ref_area ?? ''))
	];
	const people = (area: string, period: string) =>
		answers['people']?.points.find(
			({ dimensions }) => dimensions.ref_area === area && dimensions.time_period === period
		)?.value ?? 0;
	const group = (name: string, areas: readonly string[], held: readonly Mover[]) => {
		const part = (side: 'before' | 'after', period: string): Part => ({
			weight: areas.reduce((sum, area) => sum + people(area, period), 0),
			amount: held.reduce((sum, mover) => sum + mover[side], 0)
		});
		return { name, before: part('before', year), after: part('after', state.period) };
	};
	const inhabited = towns.filter(({ area }) => people(area?.ref_area ?? '', state.period) > 0);
	const apart = towns.filter((town) => !inhabited.includes(town));
	const rest = [...apart, ...(others ? [others] : [])];
	const elsewhere = codes.filter((code) => !told.has(code));
	if (!others && (elsewhere.length > 0 || rest.some(({ before, after }) => before + after > 0)))
		return [];
	const total = at('persons', state.period)?.value;
	const known = [...inhabited, ...rest].reduce((sum, { after }) => sum + after, 0);
	// Where towns do not add up to the whole, a part would pass for it.
	if (total == null || known !== total) return [];
	return [
		...inhabited.map((town) => group(town.name, [town.area?.ref_area ?? ''], [town])),
		...(others ? [group(others.name, elsewhere, rest)] : [])
	];
}
