import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { devolved as names } from '#lib/contract/case-codes.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARES, type TimelinessFacts } from './timeliness-facts.ts';

const CODES = ['yes', 'no', '_U'] as const;

/** What was accepted after confirmation was devolved to the town, beside what was not. */
export function devolvedExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, of, count, share, shareWords, locale } = facts;
	if (!answers['devolved']) return undefined;
	const shown = CODES.filter((code) => {
		const point = of('devolved', 'devolved', code);
		return point !== undefined && (code !== '_U' || point.value !== 0);
	});
	const [yes, no] = (['yes', 'no'] as const).map((code) => of('devolved-20', 'devolved', code));
	if (yes?.value == null && no?.value == null) return undefined;
	const year = when(facts.periodOf('devolved'));
	const bars = shown.map((code): Bar => ({
		name: names[code][locale],
		value: of('devolved-20', 'devolved', code)?.value ?? null,
		...{ symbol: t('reason.hidden'), emphasised: code === 'yes' }
	}));
	const kind = yes?.value == null ? '-no' : no?.value == null ? '-yes' : '';
	const columns = [10, 20, 30] as const;
	return {
		id: 'devolved',
		title: t(`timeliness.devolved-title${kind}`, {
			...{ year, yes: yes ? shareWords(yes) : '', no: no ? shareWords(no) : '' }
		}),
		subtitle: t('timeliness.devolved-sub', { topic, year }),
		option: barOption(bars, SHARES, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('timeliness.devolution'), isText: true },
				{ label: t('timeliness.cases') },
				...columns.map((days) => ({ label: t('timeliness.within-days', { days }) }))
			],
			rows: shown.map((code) => ({
				key: code,
				cells: [
					t(`timeliness.devolved-${code}`),
					count(of('devolved', 'devolved', code)),
					...columns.map((days) => share(of(`devolved-${days}`, 'devolved', code)))
				]
			}))
		},
		notes: [
			t('timeliness.devolved-note'),
			...(facts.hasDibaoLimits ? [t('timeliness.devolved-limits')] : []),
			...(bars.some(({ value }) => value === null) ? [t('timeliness.untold-note')] : [])
		],
		answers: [answers['devolved'], ...columns.map((days) => answers[`devolved-${days}`])]
	};
}
