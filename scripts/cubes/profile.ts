import { shiftPeriod } from '#lib/calendar/period.ts';
import type { Span } from './cube-periods.ts';
import { COUNTY, defineCube, orUnknown, type CubeQuery, type From } from './define-cube.ts';
import { isStanding, onRolls } from './stock.ts';

/** By the month of birth alone: who was born after a month has not lived so many years at its end. */
const age = (month: string) => {
	const isUnder = (years: number) => `birth_month > '${shiftPeriod(month, -12 * years)}'`;
	return (
		`CASE WHEN birth_month IS NULL THEN '_U' WHEN ${isUnder(16)} THEN '0-15' ` +
		`WHEN ${isUnder(60)} THEN '16-59' WHEN ${isUnder(80)} THEN '60-79' ELSE '80+' END`
	);
};

/** One attribute at a time: two together would draw a person. A category not reported is `_U`. */
const PERSON_ATTRIBUTES: Readonly<Record<string, (month: string) => string>> = {
	age,
	sex: () => orUnknown('sex'),
	disability: () => orUnknown('disability'),
	illness: () => `CASE illness WHEN 1 THEN 'yes' WHEN 0 THEN 'no' ELSE '_U' END`,
	ability: () => `CASE able_to_work WHEN 1 THEN 'yes' WHEN 0 THEN 'no' ELSE '_U' END`
};

const HOUSEHOLD_ATTRIBUTES: Readonly<Record<string, string>> = {
	size: `CASE WHEN count(DISTINCT person_id) >= 4 THEN '4+' ELSE CAST(count(DISTINCT person_id) AS VARCHAR) END`,
	single_person_case: `CASE max(single_person_case) WHEN 1 THEN 'yes' WHEN 0 THEN 'no' ELSE '_U' END`,
	// Who is cared for in an institution lives there by arrangement, and is not counted as separated.
	separated_residence:
		`CASE WHEN max(CASE WHEN residence_town_code <> town_code ` +
		`AND (care_mode IS NULL OR care_mode <> 'institution') THEN 1 ELSE 0 END) = 1 THEN 'yes' ` +
		`WHEN count(residence_town_code) < count(*) THEN '_U' ELSE 'no' END`
};

/** Who is on the rolls at the year's end: year × county × programme × one attribute; persons or households, never both. */
export const profile = defineCube({
	name: 'profile',
	reads: ['spells'],
	behind: ['behind'],
	queries: (from, { years }) =>
		years.flatMap((span) => [
			...Object.entries(PERSON_ATTRIBUTES).map(([name, category]) =>
				persons(from, span, name, category(span.to))
			),
			...Object.entries(HOUSEHOLD_ATTRIBUTES).map(([name, category]) =>
				households(from, span, name, category)
			)
		])
});

function persons(from: From, { period, to }: Span, attribute: string, category: string): CubeQuery {
	return {
		grain: `year × county × ${attribute}`,
		sql:
			`SELECT '${period}' AS time_period, ${COUNTY} AS ref_area, programme, ` +
			`'${attribute}' AS attribute, ${category} AS category, CAST(NULL AS INTEGER) AS households, ` +
			`count(DISTINCT person_id) AS persons, count(DISTINCT household_id) AS behind ` +
			`FROM ${from('spells')} AS s ` +
			`WHERE ${isStanding} AND ${onRolls(to)} GROUP BY ${COUNTY}, programme, ${category}`
	};
}

function households(
	from: From,
	{ period, to }: Span,
	attribute: string,
	category: string
): CubeQuery {
	return {
		grain: `year × county × ${attribute}`,
		sql:
			`SELECT '${period}' AS time_period, ref_area, programme, '${attribute}' AS attribute, ` +
			`category, count(*) AS households, CAST(NULL AS INTEGER) AS persons, count(*) AS behind FROM (` +
			`SELECT ${COUNTY} AS ref_area, programme, household_id, ${category} AS category ` +
			`FROM ${from('spells')} AS s WHERE ${isStanding} AND ${onRolls(to)} ` +
			`GROUP BY ${COUNTY}, programme, household_id) AS h GROUP BY ref_area, programme, category`
	};
}
