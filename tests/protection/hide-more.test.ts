import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsBetween, shiftPeriod } from '#lib/calendar/period.ts';
import { policies } from '#lib/privacy/policy.ts';
import { auditRelease } from '#scripts/protection/release/audit-release.ts';
import type { Figure } from '#scripts/protection/release/figure.ts';
import { hideMore } from '#scripts/protection/release/hide-more.ts';
import { relationsOf } from '#scripts/protection/release/relations.ts';
import { treatFlows, type Movement } from '#scripts/protection/release/treat-flows.ts';

const COUNTY = '990101';
const K = policies.supervision.threshold;

/** Households that came and left each month from January 2024 on; as many persons, and a stock of 100 before. */
function release(moves: readonly (readonly [came: number, left: number])[]) {
	const months = monthsBetween('2024-01', '2030-12').slice(0, moves.length);
	let stock = 100;
	const stocks = [stock, ...moves.map(([came, left]) => (stock += came - left))];
	const coverage = ['2023-12', ...months].flatMap((time_period, at) =>
		['households', 'persons'].map((measure): Figure => {
			const counted = stocks[at] ?? 0;
			return {
				...{ table: 'coverage', grain: 'month × county', time_period, ref_area: COUNTY, measure },
				...{ codes: { programme: '01', urban_rural: '_T' }, threshold: K },
				...{ counted, published: counted, status: 'A' }
			};
		})
	);
	const movement = (grain: Movement['grain'], time_period: string, own: typeof moves): Movement => {
		const sum = (at: 0 | 1) => own.reduce((total, move) => total + move[at], 0);
		const both = (at: 0 | 1) => ({ households: sum(at), persons: sum(at) });
		return { grain, time_period, ref_area: COUNTY, programme: '01', in: both(0), out: both(1) };
	};
	const movements = months.flatMap((month, at) => [
		movement('month × county', month, moves.slice(at, at + 1)),
		...(at % 3 === 2
			? [
					movement(
						'quarter × county',
						`${month.slice(0, 4)}-Q${((at % 12) + 1) / 3}`,
						moves.slice(at - 2, at + 1)
					)
				]
			: [])
	]);
	const span = { from: '2023-12', to: shiftPeriod('2023-12', moves.length) };
	const figures = [...coverage, ...treatFlows(movements, () => true, policies.supervision)];
	return { figures, relations: relationsOf(figures, span), base: () => 0 };
}

/** `period direction` of the households that are hidden. */
const hidden = (figures: readonly Figure[]) =>
	figures
		.filter(({ status, measure }) => status === 'C' && measure === 'households')
		.map(({ time_period, codes }) => `${time_period} ${codes['direction']}`);

test('a month in which four left is given away by its quarter, and hiding the quarter protects it', async () => {
	const linked = release([
		[8, 5],
		[6, 4],
		[7, 8]
	]);
	const { figures, relations, base } = linked;
	expect(hidden(figures)).toEqual(['2024-02 in', '2024-02 out']);
	const { disclosures } = await auditRelease(figures, relations, base);
	expect(
		disclosures.map(({ figure, lo, hi }) => [figure.codes['direction'], figure.measure, lo, hi])
	).toEqual([
		['out', 'households', 4, 4],
		['out', 'persons', 4, 4]
	]);
	const safe = await hideMore(linked);
	expect((await auditRelease(safe, relations, base)).disclosures).toEqual([]);
	// Of January three came at least, which its stocks tell, and of a hidden quarter nothing more.
	expect(hidden(safe)).toEqual([
		...['2024-02 in', '2024-02 out'],
		...['2024-Q1 in', '2024-Q1 out']
	]);
});

test('what the stocks alone give away is no disclosure: three more came than left', async () => {
	const { figures, relations, base } = release([[3, 0]]);
	const { disclosures } = await auditRelease(figures, relations, base);
	expect(disclosures).toEqual([]);
});

const years = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 3, maxLength: 12 });

test('whatever comes and goes: nothing is given away, and what is told is true', async () => {
	await fc.assert(
		fc.asyncProperty(years, async (moves) => {
			const linked = release(moves.slice(0, moves.length - (moves.length % 3)));
			const { figures, relations, base } = linked;
			const safe = await hideMore(linked);
			expect((await auditRelease(safe, relations, base)).disclosures).toEqual([]);
			for (const { status, published, counted } of safe)
				expect(published).toBe(status === 'A' ? counted : null);
			for (const [at, { status }] of figures.entries())
				if (status === 'C') expect(safe[at]?.status).toBe('C');
		}),
		{ numRuns: 25, seed: 20261122 }
	);
});
