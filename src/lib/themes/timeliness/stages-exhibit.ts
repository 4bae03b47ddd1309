import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { codesWithin } from '#lib/contract/code-list-index.ts';
import { stages } from '#lib/contract/case-codes.ts';
import { percentText } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARES, type TimelinessFacts } from './timeliness-facts.ts';

type Stage = keyof typeof stages;
/** Working days within which the law has an office begin or tell (民发〔2021〕57号第15、17、21条), and the bins up to them. */
const SOON = ['0-1', '2-3'];
/** By rule these last seven days and more, however quick an office is. */
const POSTED: readonly Stage[] = ['public_posting', 'long_term_posting'];

/** How long each step took: which ones keep a case waiting. */
export function stagesExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, answers, text, topic, when, periodOf, locale } = facts;
	const names = Object.keys(stages) as Stage[];
	const rows = names.flatMap((stage) => {
		const points = answers[`stage-${stage}`]?.points ?? [];
		const cases = points.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
		if (cases === 0) return [];
		const soon = points.filter(({ dimensions }) =>
			codesWithin('stageBins', dimensions.bin ?? '').some((bin) => SOON.includes(bin))
		);
		// Bins told as one may reach beyond three days.
		const isTold = soon.every(({ dimensions }) =>
			codesWithin('stageBins', dimensions.bin ?? '').every((bin) => SOON.includes(bin))
		);
		const within = soon.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
		return [{ stage, name: stages[stage][locale], cases, share: isTold ? within / cases : null }];
	});
	const told = rows.filter(({ share }) => share !== null);
	const slowest = told
		.filter(({ stage }) => !POSTED.includes(stage))
		.sort((a, b) => (a.share ?? 0) - (b.share ?? 0))[0];
	if (rows.length < 2 || !slowest) return undefined;
	const year = when(periodOf(`stage-${rows[0]?.stage ?? ''}`));
	const bars = rows.map(({ stage, name, share }): Bar => ({
		...{ name, value: share, symbol: t('timeliness.merged') },
		emphasised: stage === slowest.stage
	}));
	return {
		id: 'stages',
		title: t('timeliness.stages-title', {
			...{ year, stage: slowest.name, share: percentText(slowest.share ?? 0) }
		}),
		subtitle: t('timeliness.stages-sub', { topic, year }),
		option: barOption(bars, SHARES, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('timeliness.stage'), isText: true },
				{ label: t('timeliness.stage-cases') },
				{ label: t('timeliness.stage-share') }
			],
			rows: rows.map(({ stage, name, cases, share }) => ({
				key: stage,
				cells: [name, text(cases), share === null ? t('timeliness.merged') : percentText(share)]
			}))
		},
		notes: [t('timeliness.stages-note')],
		answers: rows.map(({ stage }) => answers[`stage-${stage}`])
	};
}
