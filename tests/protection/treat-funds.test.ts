import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policies } from '#lib/privacy/policy.ts';
import { partsOfList } from '#lib/contract/code-list-index.ts';
import { auditRelease } from '#scripts/protection/release/audit-release.ts';
import type { Figure } from '#scripts/protection/release/figure.ts';
import { relationsOf } from '#scripts/protection/release/relations.ts';
import {
	treatFunds,
	type Paid,
	type QuarterPaid
} from '#scripts/protection/release/treat-funds.ts';

const COUNTY = '990101';
const BASE = 500;
const { supervision } = policies;
const codeOf = (at: number) => `${COUNTY}${String(at + 1).padStart(3, '0')}`;

const NOTHING: Paid = { amount: 0, households: 0, largest: 0 };

/** Towns by amount and households; the county pays the sum in three months, all from two sources. */
function quarter(towns: readonly Paid[], rest: Partial<QuarterPaid> = {}): QuarterPaid {
	const cents = towns.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
	const households = towns.reduce((sum, each) => sum + each.households, 0);
	const third = Math.floor(cents / 3);
	const months = [third, third, cents - 2 * third].map((each, at) => ({
		...{ month: `2024-0${at + 1}`, amount: each / 100, households, largest: 0, changed: 12 }
	}));
	return {
		...{ county: COUNTY, programme: '01', quarter: '2024-Q1', months },
		towns: new Map(towns.map((town, at) => [codeOf(at), town])),
		sources: new Map([
			...partsOfList('moneySources').map((source): [string, Paid] => [source, NOTHING]),
			['central', { amount: third / 100, households, largest: 0 }],
			['county', { amount: (cents - third) / 100, households, largest: 0 }]
		]),
		...{ hidden: new Set<string>(), isShown: true, hasPublicRates: false, base: BASE },
		percent: 15,
		...rest
	};
}

/** `period area source published`. */
const told = (figures: readonly Figure[]) =>
	figures.map(({ time_period, ref_area, codes, status, published }) =>
		[time_period, ref_area, codes['source'], published ?? '隐', status].join(' ')
	);

async function audited(figures: readonly Figure[]) {
	const relations = relationsOf(figures, { from: '2024-01', to: '2024-03' });
	return auditRelease(figures, relations, () => BASE);
}

const FIVE = [
	{ amount: 61_230.5, households: 60, largest: 1200 },
	{ amount: 12_640.2, households: 12, largest: 1200 },
	{ amount: 2990, households: 3, largest: 1200 },
	{ amount: 9120, households: 9, largest: 1200 },
	{ amount: 4019.3, households: 4, largest: 1200 }
];

describe('a quarter of five towns, 90,000 yuan in all', () => {
	test('is told to 500 yuan, three small towns in one row, and adds up', async () => {
		const figures = await treatFunds(quarter(FIVE), supervision);
		expect(told(figures)).toEqual([
			...['2024-01 990101 _T 30000 A', '2024-02 990101 _T 30000 A', '2024-03 990101 _T 30000 A'],
			...['2024-Q1 990101 central 30000 R', '2024-Q1 990101 provincial 0 R'],
			...['2024-Q1 990101 municipal 0 R', '2024-Q1 990101 county 60000 R'],
			...['lottery', 'donation', 'other', '_U'].map((source) => `2024-Q1 990101 ${source} 0 R`),
			...['2024-Q1 990101001 _T 61500 R', '2024-Q1 990101002 _T 12500 R'],
			...[3, 4, 5].map((at) => `2024-Q1 99010100${at} _T 隐 C`),
			'2024-Q1 X990101 _T 16000 R'
		]);
	});

	test('gives no amount away to less than 500 yuan', async () => {
		const { disclosures, narrowestRounded } = await audited(
			await treatFunds(quarter(FIVE), supervision)
		);
		expect(disclosures).toEqual([]);
		expect(narrowestRounded).toBeGreaterThanOrEqual(BASE);
	});

	test('of which few amounts changed is told to 500 yuan by the month as well', async () => {
		const paid = quarter(FIVE);
		const months = paid.months.map((month, at) => ({ ...month, changed: at === 1 ? 9 : 10 }));
		const figures = await treatFunds({ ...paid, months }, supervision);
		expect(figures.slice(0, 3).map(({ status }) => status)).toEqual(['A', 'R', 'A']);
	});

	test('at public rates is never told exactly', async () => {
		const figures = await treatFunds(quarter(FIVE, { hasPublicRates: true }), supervision);
		expect(figures.slice(0, 3).every(({ status }) => status === 'R')).toBe(true);
	});

	test('puts a town of which one household is paid nearly all into the common row', async () => {
		const [first, ...others] = FIVE as [Paid, ...Paid[]];
		// 61,230.5 − 2 × 29,000 = 3,230.5, which is less than 15 % of 29,000.
		const figures = await treatFunds(
			quarter([{ ...first, largest: 29_000 }, ...others]),
			supervision
		);
		const town = figures.find(({ ref_area }) => ref_area === codeOf(0));
		expect(town?.status).toBe('C');
	});

	test('hides a source that paid four households, and the others with it', async () => {
		const paid = quarter(FIVE);
		const sources = new Map([
			...paid.sources,
			['donation', { amount: 4000, households: 4, largest: 1000 }]
		]);
		const figures = await treatFunds({ ...paid, sources }, supervision);
		const hidden = figures.filter(
			({ codes, status }) => codes['source'] !== '_T' && status === 'C'
		);
		expect(hidden).toHaveLength(partsOfList('moneySources').length);
	});

	test('of a county that hides its stock is hidden', async () => {
		const figures = await treatFunds(quarter(FIVE, { isShown: false }), supervision);
		expect(figures.every(({ status }) => status === 'C')).toBe(true);
	});
});

test('a town shown to the yuan beside the others is found by the audit', async () => {
	const figures = await treatFunds(quarter(FIVE), supervision);
	// Of all but one town the amount is known, and the county's to the cent.
	const leaked = figures.map((figure) =>
		figure.grain === 'quarter × town' &&
		figure.ref_area !== '990101001' &&
		!figure.ref_area.startsWith('X')
			? { ...figure, status: 'A' as const, published: figure.counted }
			: figure
	);
	const { disclosures } = await audited(leaked);
	expect(disclosures.map(({ figure, lo, hi }) => [figure.ref_area, lo, hi])).toContainEqual([
		...['990101001', 61_230.5, 61_230.5]
	]);
});

const amounts = fc.array(
	// A household gets 300 yuan and more in a quarter.
	fc
		.record({ households: fc.nat(40), cents: fc.integer({ min: 30_000, max: 120_000 }) })
		.map(({ households, cents }): Paid => ({
			...{ households, amount: (households * cents) / 100 },
			largest: households > 0 ? cents / 100 : 0
		})),
	{ minLength: 3, maxLength: 9 }
);

test('whatever was paid: no amount is given away, each is told to the base next to it, and towns add up', async () => {
	await fc.assert(
		fc.asyncProperty(amounts, async (towns) => {
			const figures = await treatFunds(quarter(towns), supervision);
			expect((await audited(figures)).disclosures).toEqual([]);
			for (const { status, published, counted } of figures)
				if (status === 'R') expect(Math.abs((published ?? NaN) - counted)).toBeLessThan(BASE);
			const whole = towns.reduce((sum, { amount }) => sum + amount, 0);
			const listed = figures.filter(
				({ grain, status }) => grain === 'quarter × town' && status === 'R'
			);
			const sum = listed.reduce((total, { published }) => total + (published ?? 0), 0);
			if (listed.length > 0) expect(Math.abs(sum - whole)).toBeLessThanOrEqual(BASE / 2 + 0.01);
		}),
		{ numRuns: 40, seed: 20261122 }
	);
});
