import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workingDaysBetween } from '#lib/calendar/working-days.ts';
import { runCaseload } from '#scripts/synthesis/caseload.ts';
import { windowOf } from '#scripts/synthesis/options.ts';
import { synthesiseTowns } from '#scripts/synthesis/towns.ts';
import { calibrated, openCounty, type County } from './open-county.ts';

let county: County;
beforeAll(async () => {
	county = await openCounty(calibrated);
});
afterAll(() => county.close());

// Every number here is printed in the report of the district, or is the brief that was made of it.
describe('the calibrated county', () => {
	test.each([
		['01', 1739, 2051],
		['dibian', 62, 183],
		['02', 22, 22]
	])('has the printed stock of %s at the end of June 2025', async (programme, ...stock) => {
		const [counted] = await county.rows(
			`SELECT count(DISTINCT household_id)::DOUBLE, count(DISTINCT person_id)::DOUBLE FROM spells
			WHERE programme = '${programme}' AND starts_on <= DATE '2025-06-30'
			AND coalesce(ends_on >= DATE '2025-06-30', true)`
		);
		expect(counted).toEqual(stock);
	});

	test('has the same stock whether or not the last day of a spell counts', async () => {
		const ending = await county.cell(
			`SELECT count(*)::DOUBLE FROM spells WHERE ends_on = DATE '2025-06-30'`
		);
		expect(ending).toBe(0);
	});

	test.each([
		['01', '2020-12-31', 1041],
		['01', '2025-06-30', 1301],
		['02', '2020-12-31', 1837],
		['02', '2025-06-30', 2255]
	])('has the printed standard of %s on %s', async (programme, day, yuan) => {
		const standard = await county.cell(
			`SELECT monthly_yuan::DOUBLE FROM standards WHERE programme = '${programme}' AND kind = 'basic'
			AND urban_rural = 'urban' AND effective_from <= DATE '${day}' ORDER BY effective_from DESC LIMIT 1`
		);
		expect(standard).toBe(yuan);
	});

	test('keeps 特困 at 1.3 times 低保 or more, urban and rural, at every step', async () => {
		const lowest = await county.cell(
			`SELECT min(d.monthly_yuan / b.monthly_yuan)::DOUBLE FROM standards d JOIN standards b
			USING (effective_from, urban_rural, kind) WHERE d.programme = '02' AND b.programme = '01'`
		);
		expect(lowest).toBeGreaterThanOrEqual(1.3);
	});

	test('lives on public budgets for more than nine tenths, by payments and by funds', async () => {
		const general = `source IN ('central', 'provincial', 'municipal', 'county')`;
		for (const [table, amount] of [
			['payments', 'amount_yuan'],
			['funds', 'disbursed_yuan']
		]) {
			const share = await county.cell(
				`SELECT (sum(${amount}) FILTER (WHERE ${general}) / sum(${amount}))::DOUBLE FROM ${table}`
			);
			expect(share).toBeGreaterThan(0.9);
			expect(share).toBeLessThan(0.96);
		}
	});

	test('has 1000 verification reports, and visits to “3000余户” in the last year', async () => {
		const [counted] = await county.rows(
			`SELECT count(*) FILTER (WHERE kind = 'verification')::DOUBLE,
			count(*) FILTER (WHERE kind = 'home_visit' AND requested_on >= DATE '2024-07-01')::DOUBLE
			FROM checks`
		);
		expect(counted?.[0]).toBe(1000);
		expect(counted?.[1]).toBeGreaterThan(3000);
		expect(counted?.[1]).toBeLessThan(3100);
	});

	test('recovered about 600,000 yuan', async () => {
		const recovered = await county.cell(`SELECT sum(amount_recovered_yuan)::DOUBLE FROM leads`);
		expect(Math.abs(Number(recovered) - 600_000)).toBeLessThan(0.03 * 600_000);
	});

	test('helped three households over the medical cap in 2024, with other amounts than printed', async () => {
		const [paid] = await county.rows(
			`SELECT count(DISTINCT household_id)::DOUBLE, sum(amount_yuan)::DOUBLE FROM payments
			WHERE programme = '04' AND month LIKE '2024-%'`
		);
		expect(paid?.[0]).toBe(3);
		expect(paid?.[1]).not.toBe(26894.25);
		const quoted = await county.rows(
			`SELECT value::DOUBLE, note LIKE '引自%' FROM reported WHERE indicator = 'medical_cap_amount_yuan'`
		);
		expect(quoted).toEqual([[26894.25, true]]);
	});

	test('takes about 40 working days before the right to confirm was devolved and 20 after', async () => {
		const cases = await county.rows(
			`SELECT a.accepted_on >= t.devolved_on, a.accepted_on::VARCHAR, a.decided_on::VARCHAR
			FROM applications a JOIN towns t USING (town_code)
			WHERE a.programme = '01' AND a.decided_on IS NOT NULL`
		);
		const median = (devolved: boolean) => {
			const days = cases
				.filter(([isDevolved]) => Boolean(isDevolved) === devolved)
				.map(([, from, to]) => workingDaysBetween(String(from), String(to)))
				.sort((a, b) => a - b);
			expect(days.length).toBeGreaterThan(300);
			return days[Math.floor(days.length / 2)];
		};
		expect(median(false)).toBeGreaterThanOrEqual(39);
		expect(median(false)).toBeLessThanOrEqual(41);
		expect(median(true)).toBe(20);
	});

	test('has towns of unequal size', async () => {
		const [sizes] = await county.rows(
			`SELECT max(n)::DOUBLE, min(n)::DOUBLE FROM (SELECT count(DISTINCT household_id) AS n FROM spells
			WHERE programme = '01' AND ends_on IS NULL GROUP BY town_code)`
		);
		expect(Number(sizes?.[0])).toBeGreaterThan(6 * Number(sizes?.[1]));
	});
});

test.each([2, 3])('the printed stocks hold for seed %i too', (seed) => {
	const options = { ...calibrated, seed };
	const window = windowOf(options);
	const { episodes } = runCaseload(options, window, synthesiseTowns(options, window));
	const stock = (programme: string) => {
		const open = episodes.filter((each) => each.programme === programme && each.to === undefined);
		return [open.length, open.flatMap(({ stays }) => stays.filter((stay) => !stay.endsOn)).length];
	};
	expect([stock('01'), stock('dibian'), stock('02')]).toEqual([
		[1739, 2051],
		[62, 183],
		[22, 22]
	]);
});
