import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { cellText } from '#lib/charts/figure-table.ts';
import { scaleFor } from '#lib/charts/format-value.ts';
import { serviceKinds } from '#lib/contract/public-codes.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { CapacityFacts } from './capacity-facts.ts';

const SCALE = { divisor: 1, decimals: 0, unit: '' };

/** Which services were given, over a year. */
export function kindsExhibit(facts: CapacityFacts): ThemeExhibit | undefined {
	const { t, answers, locale, when, count } = facts;
	const answer = answers['kinds'];
	const told = (answer?.points ?? []).filter(({ value }) => value !== null);
	const ranked = [...told].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const [most] = ranked;
	const months = answer?.request.where.time_period ?? [];
	if (!most || ranked.length < 2) return undefined;
	const nameOf = (kind: string | undefined) =>
		serviceKinds[kind as keyof typeof serviceKinds][locale];
	const none = (answer?.points ?? []).filter(({ value }) => value === null);
	const bars = [...ranked, ...none].map(({ dimensions, value }): Bar => ({
		...{ name: nameOf(dimensions.kind), value, emphasised: true },
		symbol: t('reason.not-reported')
	}));
	return {
		id: 'kinds',
		title: t('capacity.kinds-title', {
			...{ first: when(months[0] ?? ''), last: when(months[months.length - 1] ?? '') },
			times: count(most.value),
			kind:
				locale === 'en' ? nameOf(most.dimensions.kind).toLowerCase() : nameOf(most.dimensions.kind)
		}),
		subtitle: t('capacity.kinds-sub', {
			...{ first: when(months[0] ?? ''), last: when(months[months.length - 1] ?? '') }
		}),
		option: barOption(bars, SCALE, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [{ label: t('capacity.kind'), isText: true }, { label: t('capacity.times') }],
			rows: [...ranked, ...none].map(({ dimensions, value }) => ({
				key: dimensions.kind ?? '',
				cells: [nameOf(dimensions.kind), value === null ? t('reason.not-reported') : count(value)]
			}))
		},
		notes: [t('capacity.reported'), ...contractsNote(facts)],
		answers: [answer, answers['contracts']]
	};
}

/** What the services of the same months were contracted for, where every town told. */
function contractsNote({ t, of, answers, locale }: CapacityFacts): string[] {
	const [answer, point] = [answers['contracts'], of('contracts')];
	if (!answer || point?.value == null) return [];
	const scale = scaleFor(answer.metric, [point.value], locale);
	const amount = `${cellText(point, scale, locale)}${locale === 'en' ? ' ' : ''}${scale.unit}`;
	return [t('capacity.contracts', { amount })];
}
