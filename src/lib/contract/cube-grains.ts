import { grain, type Grain, type GrainName } from './define-grain.ts';

const people = ['households', 'persons'];
const amount = ['amount_yuan'];
const budgeted = ['budget_yuan', 'adjusted_yuan', 'received_yuan'];
const applications = ['applications'];
const sums = ['cases', 'due_yuan', 'recovered_yuan'];
const results = ['checks', 'inconsistent'];
const figure = ['value', 'numerator', 'denominator'];

const rolls = { programme: 'standing' } as const;
const moves = { ...rolls, direction: 'directions' } as const;
const paid = { programme: 'programmes' } as const;
const decided = {
	programme: 'programmes',
	step: 'processSteps',
	status: { only: 'decided' }
} as const;
const whole = { ...decided, step: { only: 'whole' } } as const;
const judgedCases = { programme: 'programmes', rule: 'procedureRules' } as const;
const stage = { programme: 'programmes', stage: 'stages' } as const;
const open = { ...whole, status: { only: 'open' } } as const;

/** Three partitions of the same applications: in all, by working days, within the limit or over it. */
const counted = (name: GrainName, codes: Grain['codes']) => grain(name, codes, applications);
const binned = (name: GrainName, codes: Grain['codes']) =>
	counted(`${name} × bin`, { ...codes, bin: 'toldDayBins' });
const judged = (name: GrainName, codes: Grain['codes']) =>
	counted(`${name} × limit`, { ...codes, bin: 'verdicts' });
const histogram = (name: GrainName, codes: Grain['codes']) => [
	...[counted(name, codes), binned(name, codes), judged(name, codes)]
];

/** Attributes of persons, and of households, each with the list of its categories. */
export const PERSON_ATTRIBUTES = {
	age: 'ageBands',
	sex: 'sexes',
	disability: 'disabilityGrades',
	illness: 'answers',
	ability: 'answers',
	care_mode: 'careModes',
	self_care: 'selfCare',
	counted_under: 'lowIncomeClasses'
} as const;
export const HOUSEHOLD_ATTRIBUTES = {
	size: 'householdSizes',
	single_person_case: 'answers',
	separated_residence: 'answers',
	years_on_rolls: 'yearsOnRolls',
	benefit_change: 'benefitChanges',
	phase_out: 'answers'
} as const;

const profileOf = (attributes: Readonly<Record<string, Grain['codes'][string]>>, measure: string) =>
	Object.entries(attributes).map(([attribute, category]) =>
		grain(`year × county × ${attribute}`, { ...rolls, attribute: { only: attribute }, category }, [
			measure
		])
	);

/**
 * What each cube holds, by table: every row is of exactly one grain. Counted from records:
 * a combination that nobody is in has no row, and that is a zero; from `population` on, as reported.
 */
export const cubeGrains: Readonly<Record<string, readonly Grain[]>> = {
	coverage: [
		grain('month × county', rolls, people),
		grain('month × county × stratum', { ...rolls, urban_rural: 'strata' }, people),
		grain('month × town', rolls, people)
	],
	flows: [
		grain('month × county', moves, people),
		grain('quarter × county', moves, people),
		grain('year × town', moves, people),
		grain(
			'year × county × reason',
			{ ...rolls, direction: { only: 'out' }, reason: 'exitReasons' },
			['households']
		)
	],
	events: [
		grain('quarter × county', { programme: 'occasional' }, ['households', 'person_times']),
		grain('year × town', { programme: 'occasional' }, ['households', 'person_times'])
	],
	funds: [
		grain('month × county', paid, amount),
		grain('month × county × kind', { ...paid, kind: 'spendingKinds' }, amount),
		grain('quarter × county × source', { ...paid, source: 'moneySources' }, amount),
		grain('quarter × town', paid, amount),
		grain('quarter × town × kind', { ...paid, kind: 'spendingKinds' }, amount)
	],
	process: [
		counted('quarter × county', decided),
		binned('quarter × county', decided),
		// Other steps have no limit in law.
		judged('quarter × county', whole),
		...histogram('quarter × county × open', open),
		...histogram('year × county × devolved', { ...whole, devolved: 'devolved' }),
		counted('year × county × channel', { ...whole, channel: 'channels' }),
		judged('year × county × channel', { ...whole, channel: 'channels' }),
		// Approved ones only.
		counted('year × town', decided),
		judged('year × town', whole)
	],
	profile: [
		...profileOf(PERSON_ATTRIBUTES, 'persons'),
		...profileOf(HOUSEHOLD_ATTRIBUTES, 'households')
	],
	benefit: [
		grain('year × county', { ...rolls, bracket: 'paymentBrackets' }, ['households', 'mean_yuan'])
	],
	leads: [
		grain('quarter × county', {}, sums),
		grain('year × county × kind', { kind: 'leadKinds' }, sums),
		grain('year × county × outcome', { outcome: 'leadOutcomes' }, sums)
	],
	checks: [
		grain('quarter × county', { kind: 'checkKinds' }, results),
		grain(
			'year × county × source',
			{ kind: { only: 'verification' }, data_source: 'dataSources' },
			results
		),
		grain('year × town', {}, ['checks'])
	],
	procedures: [
		grain('year × county', judgedCases, ['cases']),
		grain('year × county × outcome', { ...judgedCases, outcome: 'procedureOutcomes' }, ['cases'])
	],
	stages: [
		grain('year × county', stage, ['cases']),
		grain('year × county × bin', { ...stage, bin: 'stageBins' }, ['cases'])
	],
	population: [grain('year × any area', { basis: 'populationBases' }, ['persons'])],
	budget: [
		grain('year × county', paid, budgeted),
		grain('year × county × source', { ...paid, source: 'moneySources' }, budgeted)
	],
	standards: [
		grain('month × any area', { programme: 'programmes', urban_rural: 'strata' }, ['monthly_yuan'])
	],
	care_standards: [
		grain(
			'month × any area',
			{ programme: 'programmes', kind: 'careStandards', urban_rural: 'strata' },
			['monthly_yuan']
		)
	],
	price_index: [grain('month × any area', {}, ['cpi', 'food_cpi', 'low_income_cpi'])],
	services: [grain('month × town', { kind: 'serviceKinds' }, ['value', 'contract_yuan'])],
	staffing: [
		grain('month × town', {}, ['value']),
		grain('month × town × kind', { kind: 'staffingKinds' }, figure)
	],
	reported: [grain('any period × any area', { indicator: 'free' }, figure)],
	opinions: [
		grain(
			'month × any area',
			{ opinion: 'free', source: 'opinionSources', status: 'opinionStatuses' },
			['baseline', 'target']
		)
	]
};

/** @throws {Error} for a grain that is not declared */
export function grainOf(table: string, name: string): Grain {
	const found = cubeGrains[table]?.find((grain) => grain.name === name);
	if (!found) throw new Error(`the contract has no grain ${table} ${name}`);
	return found;
}
