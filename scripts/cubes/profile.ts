import { shiftPeriod } from '#lib/calendar/period.ts';
import type { STANDING_PROGRAMMES } from '#lib/contract/code-lists.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { lastDay, type Span } from './cube-periods.ts';
import { defineCube, orUnknown, type CubeQuery, type From } from './define-cube.ts';
import { isStanding, onRolls } from './stock.ts';

/** What one attribute asks of the spells `s` of a person or household. */
interface Attribute {
	/** SQL over all rows of a person or household on one programme; of persons over one, where nothing is laid beside. */
	category: (span: Span) => string;
	/** Other rows to lay beside each spell. */
	beside?: (from: From, span: Span) => string;
	/** Table of those rows. */
	needs?: string;
	/** Years before in whose last month being on the rolls is asked for too. */
	earlier?: readonly number[];
}

/** `s.town_code` names a county's rows on its own side of a divided source. */
const COUNTY = 'left(s.town_code, 6)';
const sameCounty = (other: string) => `left(${other}.town_code, 6) = ${COUNTY}`;

const isAny = (test: string) => `max(CASE WHEN ${test} THEN 1 ELSE 0 END) = 1`;
const flagged = (column: string) =>
	`CASE ${column} WHEN 1 THEN 'yes' WHEN 0 THEN 'no' ELSE '_U' END`;
const reported = (column: string): Attribute => ({ category: () => orUnknown(`s.${column}`) });
const yearsBefore = ({ to }: Span, years: number) => shiftPeriod(to, -12 * years);

/** By the month of birth alone: who was born after a month has not lived so many years at its end. */
const age = (span: Span) => {
	const isUnder = (years: number) => `s.birth_month > '${yearsBefore(span, years)}'`;
	return (
		`CASE WHEN s.birth_month IS NULL THEN '_U' WHEN ${isUnder(16)} THEN '0-15' ` +
		`WHEN ${isUnder(60)} THEN '16-59' WHEN ${isUnder(80)} THEN '60-79' ELSE '80+' END`
	);
};

/** In which class of the low-income population a person counts, where they are in several: the first of these. */
const CLASSES = [
	'02',
	'01',
	'monitored',
	'dibian',
	'rigid'
] as const satisfies readonly (typeof STANDING_PROGRAMMES)[number][];
const comesBefore = CLASSES.slice(1)
	.map((programme, at) => {
		const earlier = CLASSES.slice(0, at + 1).map(quoteText);
		return `(s.programme = ${quoteText(programme)} AND o.programme IN (${earlier.join(', ')}))`;
	})
	.join(' OR ');

/** One attribute at a time: two together would draw a person. A category not reported is `_U`. */
const PERSON_ATTRIBUTES: Readonly<Record<string, Attribute>> = {
	age: { category: age },
	sex: reported('sex'),
	disability: reported('disability'),
	illness: { category: () => flagged('s.illness') },
	ability: { category: () => flagged('s.able_to_work') },
	care_mode: reported('care_mode'),
	self_care: reported('self_care'),
	counted_under: {
		beside: (from, { to }) =>
			`LEFT JOIN ${from('spells')} AS o ON o.person_id = s.person_id AND ${sameCounty('o')} ` +
			`AND ${onRolls(to, 'o')} AND (${comesBefore})`,
		category: () => `CASE WHEN count(o.person_id) = 0 THEN 'own' ELSE 'earlier' END`
	}
};

const HOUSEHOLD_ATTRIBUTES: Readonly<Record<string, Attribute>> = {
	size: {
		category: () =>
			`CASE WHEN count(DISTINCT s.person_id) >= 4 THEN '4+' ` +
			`ELSE CAST(count(DISTINCT s.person_id) AS VARCHAR) END`
	},
	single_person_case: { category: () => flagged('max(s.single_person_case)') },
	// Who is cared for in an institution lives there by arrangement, and is not counted as separated.
	separated_residence: {
		category: () =>
			`CASE WHEN max(CASE WHEN s.residence_town_code <> s.town_code ` +
			`AND (s.care_mode IS NULL OR s.care_mode <> 'institution') THEN 1 ELSE 0 END) = 1 THEN 'yes' ` +
			`WHEN count(s.residence_town_code) < count(*) THEN '_U' ELSE 'no' END`
	},
	// A household that left and came back counts from its return, as far as Decembers show it.
	years_on_rolls: {
		earlier: [1, 3, 5],
		category: (span) => {
			const was = (years: number) => isAny(onRolls(yearsBefore(span, years)));
			return (
				`CASE WHEN NOT ${was(1)} THEN '0' WHEN NOT ${was(3)} THEN '1-2' ` +
				`WHEN NOT ${was(5)} THEN '3-4' ELSE '5+' END`
			);
		}
	},
	// Each spell of a household meets the same payments, so that both sums are as many times too large.
	benefit_change: {
		needs: 'payments',
		beside: (from, span) =>
			`LEFT JOIN ${from('payments')} AS p ON p.household_id = s.household_id ` +
			`AND p.programme = s.programme AND ${sameCounty('p')} AND p.kind = 'regular' ` +
			`AND p.month IN ('${span.to}', '${yearsBefore(span, 1)}')`,
		category: (span) => {
			const paid = (month: string) => `sum(CASE WHEN p.month = '${month}' THEN p.amount_yuan END)`;
			const [now, before] = [paid(span.to), paid(yearsBefore(span, 1))];
			return (
				`CASE WHEN ${now} IS NULL THEN '_U' WHEN ${before} IS NULL THEN 'new' ` +
				`WHEN ${now} > ${before} THEN 'raised' WHEN ${now} < ${before} THEN 'lowered' ` +
				`ELSE 'same' END`
			);
		}
	},
	phase_out: {
		category: ({ to }) =>
			`CASE WHEN ${isAny(`s.phase_out_from <= DATE '${lastDay(to)}'`)} THEN 'yes' ELSE 'no' END`
	}
};

/**
 * Who is on the rolls at the year's end: year × county × programme × one attribute; persons or
 * households, never both.
 *
 * @param readable records tables: an attribute of which some are not there is left out.
 */
export const profileOf = (readable: ReadonlySet<string>) =>
	defineCube({
		name: 'profile',
		reads: ['spells'],
		behind: ['behind'],
		queries: (from, { months, years }) => {
			const begins = months[0]?.from ?? '';
			const isKnown = ({ needs, earlier = [] }: Attribute, span: Span) =>
				(needs === undefined || readable.has(needs)) &&
				// A roster tells of nobody before its first month, and whoever is in that came at some time.
				earlier.every((years) => yearsBefore(span, years) >= begins);
			const asked = (
				attributes: Readonly<Record<string, Attribute>>,
				query: (from: From, span: Span, name: string, asked: Attribute) => CubeQuery
			) =>
				years.flatMap((span) =>
					Object.entries(attributes)
						.filter(([, attribute]) => isKnown(attribute, span))
						.map(([name, attribute]) => query(from, span, name, attribute))
				);
			return [...asked(PERSON_ATTRIBUTES, persons), ...asked(HOUSEHOLD_ATTRIBUTES, households)];
		}
	});

function persons(from: From, span: Span, attribute: string, asked: Attribute): CubeQuery {
	if (asked.beside) return oneByOne(from, span, attribute, asked, 'person_id');
	const category = asked.category(span);
	return {
		grain: `year × county × ${attribute}`,
		sql:
			`SELECT '${span.period}' AS time_period, ${COUNTY} AS ref_area, s.programme, ` +
			`'${attribute}' AS attribute, ${category} AS category, CAST(NULL AS INTEGER) AS households, ` +
			`count(DISTINCT s.person_id) AS persons, count(DISTINCT s.household_id) AS behind ` +
			`FROM ${from('spells')} AS s ` +
			`WHERE s.${isStanding} AND ${onRolls(span.to)} GROUP BY ${COUNTY}, s.programme, ${category}`
	};
}

const households = (from: From, span: Span, attribute: string, asked: Attribute): CubeQuery =>
	oneByOne(from, span, attribute, asked, 'household_id');

/** Each person or household in its category first. */
function oneByOne(
	from: From,
	span: Span,
	attribute: string,
	{ category, beside, earlier = [] }: Attribute,
	unit: 'person_id' | 'household_id'
): CubeQuery {
	const isOn = onRolls(span.to);
	const months = [isOn, ...earlier.map((years) => onRolls(yearsBefore(span, years)))];
	const counts = ['count(*)', 'CAST(NULL AS INTEGER)'];
	const [ofHouseholds, ofPersons] = unit === 'household_id' ? counts : [...counts].reverse();
	return {
		grain: `year × county × ${attribute}`,
		sql:
			`SELECT '${span.period}' AS time_period, ref_area, programme, '${attribute}' AS attribute, ` +
			`category, ${ofHouseholds} AS households, ${ofPersons} AS persons, ` +
			`count(DISTINCT household_id) AS behind FROM (` +
			`SELECT ${COUNTY} AS ref_area, s.programme, max(s.household_id) AS household_id, ` +
			`${category(span)} AS category FROM ${from('spells')} AS s ${beside?.(from, span) ?? ''} ` +
			`WHERE s.${isStanding} AND (${months.join(' OR ')}) ` +
			// As an equation, which databases expect few groups to meet: they then group where the rows lie.
			`GROUP BY ${COUNTY}, s.programme, s.${unit} HAVING ${isAny(isOn)}) AS h ` +
			`GROUP BY ref_area, programme, category`
	};
}
