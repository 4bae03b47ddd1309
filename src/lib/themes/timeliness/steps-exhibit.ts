import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { processSteps } from '#lib/contract/case-codes.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARES, type TimelinessFacts } from './timeliness-facts.ts';

const STEPS = Object.keys(processSteps) as (keyof typeof processSteps)[];

/** Where the time goes: each step by the share that it takes no more than ten working days. */
export function stepsExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, of, count, share, outline, locale } = facts;
	const told = STEPS.flatMap((step) => {
		const value = of('steps-10', 'step', step)?.value;
		return value == null ? [] : [{ step, value }];
	});
	const parts = told.filter(({ step }) => step !== 'whole');
	const slowest = [...parts].sort((a, b) => a.value - b.value)[0];
	if (told.length < 2 || !slowest) return undefined;
	const whole = of('steps-10', 'step', 'whole');
	const slow = of('steps-10', 'step', slowest.step);
	const isTie = parts.filter(({ value }) => value === slowest.value).length > 1;
	const isAlone = parts.length === 1;
	const bars = STEPS.map((step): Bar => ({
		name: processSteps[step][locale],
		value: of('steps-10', 'step', step)?.value ?? null,
		...{ symbol: t('reason.hidden'), emphasised: step === slowest.step && !isTie }
	}));
	const columns = ['steps-10', 'steps-20', 'steps-30'] as const;
	return {
		id: 'steps',
		title: t(
			`timeliness.steps-title${isAlone ? '-one' : slowest.value === 1 ? '-all' : isTie ? '-even' : ''}`,
			{
				...{ period: when(facts.periodOf('steps')), step: processSteps[slowest.step][locale] },
				share: slow === undefined ? '' : isAlone ? facts.shareWords(slow) : `${share(slow)}%`,
				whole: whole === undefined ? '' : facts.shareWords(whole)
			}
		),
		subtitle: t('timeliness.steps-sub', { topic, period: when(facts.periodOf('steps')) }),
		option: barOption(bars, SHARES, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('timeliness.step'), isText: true },
				{ label: t('timeliness.cases') },
				...[10, 20, 30].map((days) => ({ label: t('timeliness.within-days', { days }) }))
			],
			rows: STEPS.map((step) => ({
				key: step,
				cells: [
					processSteps[step][locale],
					count(of('steps', 'step', step)),
					...columns.map((name) => share(of(name, 'step', step)))
				]
			}))
		},
		notes: [
			t('timeliness.steps-note'),
			...(told.length < STEPS.length ? [t('timeliness.untold-note')] : []),
			...symbolNotes(
				answers['steps']?.points.filter(({ reason }) => reason !== 'hidden') ?? [],
				outline,
				locale
			)
		],
		answers: [answers['steps'], ...columns.map((name) => answers[name])]
	};
}
