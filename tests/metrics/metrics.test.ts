import { describe, expect, test } from 'vitest';
import { metrics } from '#lib/metrics/index.ts';
import { engines } from '../support/engines.ts';
import { useSmallCounty } from './use-small-county.ts';

describe.each(engines)('metrics in $name', ({ open }) => {
	const { ask, values } = useSmallCounty(open);
	const february = { time_period: ['2024-02'], programme: ['01'] };

	test('persons of two towns and an institution add up to 18 + 6 + 1', async () => {
		const request = { by: [], where: { ...february, ref_area: ['a', 'b', 'i'] } };
		expect(await ask('persons', request)).toMatchObject([
			{ value: 25, status: 'A', sources: ['s:4', 's:5', 's:6'] }
		]);
	});

	test('a sum that rests on a hidden cell is hidden, not smaller', async () => {
		const request = {
			by: [],
			where: { time_period: ['2024-01'], programme: ['01'], ref_area: ['a', 'b'] }
		};
		expect(await ask('persons', request)).toMatchObject([
			{ value: null, reason: 'hidden', observation: 'Q', confidentiality: 'C' }
		]);
	});

	test('a town missing in one period is a gap, and a sum over it is not reported', async () => {
		const where = { time_period: ['2023-02', '2024-02'], programme: ['01'], ref_area: ['a', 'b'] };
		expect(await values('persons', { by: ['time_period', 'ref_area'], where })).toEqual([
			0,
			'not-reported',
			18,
			6
		]);
		expect(await values('persons', { by: ['time_period'], where })).toEqual(['not-reported', 24]);
	});

	test('programmes that exclude each other may be added: 18 + 4 and 1 + 30', async () => {
		const where = { time_period: ['2024-02'], programme: ['01', '02'], ref_area: ['a', 'i'] };
		expect(await values('persons', { by: ['ref_area'], where })).toEqual([22, 31]);
	});

	test('the worst status of the parts is the status of the sum', async () => {
		const where = { time_period: ['2024-02'], programme: ['01', '02'], ref_area: ['b'] };
		expect(await ask('persons', { by: [], where })).toMatchObject([{ value: 8, status: 'E' }]);
	});

	test('persons per household is a ratio of sums, 24/17, not a mean of 1.5 and 1.2', async () => {
		const request = { by: [], where: { ...february, ref_area: ['a', 'b'] } };
		expect(await ask('persons-per-household', request)).toMatchObject([
			{ value: 24 / 17, numerator: 24, denominator: 17 }
		]);
	});

	test('the mean benefit leaves the price subsidy out: (9,000 − 900) / 18', async () => {
		const request = { by: ['ref_area'], where: { ...february, ref_area: ['a'] } };
		expect(await values('mean-benefit', request)).toEqual([450]);
		expect(await values('mean-benefit-as-paid', request)).toEqual([500]);
	});

	test('a price subsidy of unknown size makes the mean without it unknown, the mean with it not', async () => {
		const request = { by: ['ref_area'], where: { ...february, ref_area: ['b'] } };
		expect(await values('mean-benefit', request)).toEqual(['not-reported']);
		expect(await values('mean-benefit-as-paid', request)).toEqual([550]);
	});

	test('a month without any one-off payment has the same mean with and without: 8,000 / 16', async () => {
		const where = { time_period: ['2024-01'], programme: ['01'], ref_area: ['a'] };
		expect(await values('mean-benefit', { by: [], where })).toEqual([500]);
	});

	test('the coverage rate divides by the named population of the end of last year', async () => {
		const request = { by: ['ref_area'], where: { ...february, ref_area: ['a', 'b'] } };
		expect(await values('coverage-rate-registered', request)).toEqual([18 / 900, 6 / 300]);
		expect(await values('coverage-rate-resident', request)).toEqual([18 / 1000, 'not-reported']);
	});

	test('a change on the previous period is a difference, and needs both', async () => {
		const request = { by: ['ref_area'], where: { ...february, ref_area: ['a', 'i'] } };
		expect(await values('persons-change', { ...request, base: 'previous' })).toEqual([2, 0]);
		expect(await values('persons-change-percent', { ...request, base: 'previous' })).toEqual([
			2 / 16,
			0
		]);
		expect(await values('persons-change', { ...request, base: '2022-01' })).toEqual([
			'no-base',
			'no-base'
		]);
	});

	test('a change on a hidden base is hidden', async () => {
		const request = { by: [], where: { ...february, ref_area: ['b'] }, base: 'previous' };
		expect(await values('persons-change', request)).toEqual(['hidden']);
	});

	test('a percentage change from zero has no value and says why; the difference has one', async () => {
		const request = { by: [], where: { ...february, ref_area: ['a'] }, base: 'year-ago' };
		expect(await values('persons-change-percent', request)).toEqual(['zero-base']);
		expect(await values('persons-change', request)).toEqual([18]);
	});

	test('the use rate divides by registered population × 7 yuan, from the dataset’s parameter', async () => {
		const where = { time_period: ['2024-Q1'], ref_area: ['a', 'b'] };
		const parameters = { quota_yuan_per_head: { value: 7 } };
		expect(await values('use-rate', { by: ['ref_area'], where }, parameters)).toEqual([1, 0]);
		expect(await values('use-rate', { by: [], where }, parameters)).toEqual([6300 / 8400]);
		await expect(ask('use-rate', { by: [], where })).rejects.toMatchObject({
			code: 'metric/no-parameter'
		});
	});

	test('shares of towns and of programmes divide by the whole that was listed', async () => {
		const towns = { by: ['ref_area'], where: { ...february, ref_area: ['a', 'b', 'i'] } };
		expect(await values('area-share', towns)).toEqual([18 / 25, 6 / 25, 1 / 25]);
		// 900 and 300 people at the end of 2023.
		const people = { time_period: ['2024-02'], ref_area: ['a', 'b'] };
		expect(await values('population-share', { by: ['ref_area'], where: people })).toEqual([
			900 / 1200,
			300 / 1200
		]);
		const where = { time_period: ['2024-02'], programme: ['01', '02'], ref_area: ['a', 'i'] };
		expect(await values('programme-share', { by: ['programme'], where })).toEqual([
			19 / 53,
			34 / 53
		]);
	});

	test('person-times are counted apart from households', async () => {
		const where = { time_period: ['2024-Q1'], programme: ['08'], ref_area: ['a'] };
		expect(await values('person-times', { by: [], where })).toEqual([7]);
		expect(await values('event-households', { by: [], where })).toEqual([3]);
	});

	test('a part that does not apply adds nothing to a sum, and a sum of such parts is none', async () => {
		const where = { time_period: ['2023-02'], programme: ['01'] };
		expect(
			await values('households', { by: [], where: { ...where, ref_area: ['i', 'a'] } })
		).toEqual([0]);
		expect(await ask('households', { by: [], where: { ...where, ref_area: ['i'] } })).toMatchObject(
			[{ value: null, reason: 'not-applicable', status: 'Z' }]
		);
	});

	test('a ratio over nothing says that its denominator is zero, not its base period', async () => {
		const where = { time_period: ['2023-02'], programme: ['01'], ref_area: ['a'] };
		expect(await values('persons-per-household', { by: [], where })).toEqual(['zero-denominator']);
	});

	test('every metric compiles to SQL that runs', async () => {
		for (const metric of metrics.values()) {
			const { frequencies } = metric;
			const time_period = [
				frequencies.includes('month')
					? '2024-02'
					: frequencies.includes('quarter')
						? '2024-Q1'
						: '2024'
			];
			const request = {
				by: ['ref_area'],
				where: {
					time_period,
					ref_area: ['a'],
					...(/^reported-/.test(metric.id) ? { indicator: ['in_institutions'] } : {}),
					...(metric.id === 'exits' ? { reason: ['death'] } : {}),
					...(metric.id === 'source-share' ? { source: ['central'] } : {}),
					...(metric.id.startsWith('bracket-') ? { bracket: ['0-499'] } : {}),
					...(/^(within|applications-decided)/.test(metric.id) ? { step: ['whole'] } : {}),
					...(/by-bin$/.test(metric.id) ? { bin: ['0-5'] } : {}),
					...(metric.id.startsWith('procedure-') ? { rule: ['first_payment'] } : {}),
					...(metric.id === 'stage-share' ? { stage: ['home_visit'], bin: ['0-1'] } : {}),
					...(metric.id.endsWith('-profile') ? { attribute: ['age'], category: ['60-79'] } : {}),
					...(metric.id === 'service-times-by-kind' ? { kind: ['care'] } : {}),
					...(/^(use-rate|reported|population|standard-multiple|assistant|information|full|certified|service|checks$|inconsistent|leads|recovery|price-change|food-price-change)/.test(
						metric.id
					)
						? {}
						: { programme: ['01'] })
				},
				base: 'previous'
			};
			const points = await ask(metric.id, request, { quota_yuan_per_head: { value: 7 } });
			expect(points).toHaveLength(1);
		}
	});
});
