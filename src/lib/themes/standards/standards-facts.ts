import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { capital } from '#lib/i18n/letter-case.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark } from '#lib/wording/words.ts';
import type { ThemeFacts } from '../define-theme.ts';

export const STRATA = ['urban', 'rural'] as const;
export const PROGRAMMES = ['01', '02'] as const;
/** What is asked for; see the basis of `standard-multiple`. */
export const LEAST_MULTIPLE = 1.3;
/** Years over which a report tells the rise of a standard. */
export const YEARS = 5;

/** One standard over time: of a programme in towns, in the country, or in both where they are one. */
export interface StandardLine {
	programme: (typeof PROGRAMMES)[number];
	stratum: (typeof STRATA)[number];
	name: string;
	/** The same where a column is narrow. */
	short: string;
	/** Period → yuan; without one where none is told. */
	values: ReadonlyMap<string, number>;
	points: readonly Point[];
}

/** What the sentences and charts of the theme are made of, worked out once. */
export function standardsFacts(given: ThemeFacts) {
	const { outline, answers, locale, state } = given;
	const t = translator(locale);
	const all = PROGRAMMES.flatMap((programme) =>
		STRATA.flatMap((stratum): StandardLine[] => {
			const points = (answers['history']?.points ?? []).filter(
				({ dimensions, value }) =>
					dimensions.programme === programme && dimensions.urban_rural === stratum && value !== null
			);
			if (points.length === 0) return [];
			const values = new Map(
				points.map(({ dimensions, value }) => [dimensions.time_period ?? '', value ?? 0])
			);
			return [{ programme, stratum, name: '', short: '', values, points }];
		})
	);
	/** What is printed above the county is a mean of the standards below. */
	const wordOf = (programme: StandardLine['programme']) => {
		const word = programme === '01' ? 'standards.dibao' : 'standards.tekun';
		return t(outline.level === 'county' ? word : `${word}-mean`);
	};
	const isOne = (line: StandardLine) =>
		all.some(
			(other) =>
				other.programme === line.programme &&
				other.stratum !== line.stratum &&
				[...line.values].every(([period, value]) => other.values.get(period) === value)
		);
	const lines = all
		// Where town and country always had one standard, it is one line.
		.filter((line) => line.stratum === 'urban' || !isOne(line))
		.map((line): StandardLine => {
			const programme = wordOf(line.programme);
			const stratum = t(`standards.${line.stratum}`);
			const name = isOne(line)
				? t('standards.of-both', { programme })
				: t('standards.of', { programme, stratum });
			const short = t('standards.short', {
				programme: t(line.programme === '01' ? 'standards.dibao-short' : 'standards.tekun-short'),
				stratum: isOne(line) ? '' : stratum
			}).trim();
			return { ...line, name, short: capital(short) };
		});
	return {
		...{ outline, answers, locale, state, t, lines, all, wordOf },
		mark: kindMark(outline, locale),
		yuan: (value: number) => formatNumber(value, { divisor: 1, decimals: value % 1 === 0 ? 0 : 2 }),
		when: (period: string) => formatPeriodName(period, locale)
	};
}

export type StandardsFacts = ReturnType<typeof standardsFacts>;

/** The change of a line on the period that it is compared with. */
export const changeOf = (
	{ answers }: StandardsFacts,
	id: 'standard-change' | 'standard-change-percent',
	{ programme, stratum }: StandardLine
): Point | undefined =>
	answers[id]?.points.find(
		({ dimensions }) => dimensions.programme === programme && dimensions.urban_rural === stratum
	);

/** Three decimals, and never up to the least that is asked for where it falls short of it. */
export function multipleText(value: number): string {
	const short = value < LEAST_MULTIPLE ? Math.floor(value * 1000) / 1000 : value;
	return formatNumber(short, { divisor: 1, decimals: 3 });
}
