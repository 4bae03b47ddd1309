import { lineOption } from '#lib/charts/line-option.ts';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type RecipientsFacts } from './recipients-facts.ts';

const FOLLOWED = [
	['single_person_case', 'single'],
	['separated_residence', 'separated']
] as const;

/** Whether more are covered alone, and more live elsewhere than where they are registered, year by year. */
export function followedExhibit(facts: RecipientsFacts): ThemeExhibit | undefined {
	const { t, share, percent, topic, answers, locale } = facts;
	const years = Object.keys(answers)
		.flatMap((name) => /^single_person_case-(\d{4})$/.exec(name)?.[1] ?? [])
		.sort();
	const lines = FOLLOWED.map(([attribute, id]) => ({
		name: t(`recipients.is-${id}`),
		values: new Map(
			years.map((year) => [year, share(attribute, ['yes'], `${attribute}-${year}`)?.value ?? null])
		)
	}));
	const [single] = lines;
	const told = years.filter((year) => single?.values.get(year) != null);
	const [first, last] = [told[0], told[told.length - 1]];
	if (!single || first === undefined || last === undefined || first === last) return undefined;
	const text = (year: string) => percent(single.values.get(year) ?? 0);
	const words = {
		...{ first: formatPeriodName(first, locale), from: text(first) },
		...{ last: formatPeriodName(last, locale), to: text(last) }
	};
	const cell = (value: number | null | undefined) =>
		value == null ? t('reason.hidden') : percent(value);
	return {
		id: 'followed',
		title: t(
			text(first) === text(last) ? 'recipients.followed-title-same' : 'recipients.followed-title',
			words
		),
		subtitle: t('recipients.followed-sub', { topic }),
		option: lineOption(lines, years, SHARE_SCALE, facts.mark),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...lines.map(({ name }) => ({ label: name }))
			],
			rows: years.map((year) => ({
				key: year,
				cells: [
					formatPeriodName(year, locale),
					...lines.map(({ values }) => cell(values.get(year)))
				]
			}))
		},
		notes: [],
		answers: years.flatMap((year) => FOLLOWED.map(([attribute]) => answers[`${attribute}-${year}`]))
	};
}
