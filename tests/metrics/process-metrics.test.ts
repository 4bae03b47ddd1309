import { describe, expect, test } from 'vitest';
import { engines } from '../support/engines.ts';
import { useSmallCounty } from './use-small-county.ts';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'];
const county = { programme: ['01'], ref_area: ['c'] };
const decided = { ...county, step: ['whole'] };

describe.each(engines)('metrics of applications in $name', ({ open }) => {
	const { ask, values } = useSmallCounty(open);
	const overQuarters = (where: Readonly<Record<string, readonly string[]>>) => ({
		by: ['time_period'],
		where: { ...where, time_period: QUARTERS }
	});

	test('decided and open ones are counted by quarter; decided ones add up, open ones do not', async () => {
		expect(await values('applications-decided', overQuarters(decided))).toEqual([
			...[25, 20, 25, 'hidden', 0]
		]);
		expect(await values('applications-open', overQuarters(county))).toEqual([
			...[12, 9, 'not-reported', 'not-reported', 'not-reported']
		]);
		const both = { by: [], where: { ...county, time_period: ['2024-Q1', '2024-Q2'] } };
		const step = { ...both.where, step: ['whole'] };
		expect(await values('applications-decided', { ...both, where: step })).toEqual([45]);
		await expect(ask('applications-open', both)).rejects.toMatchObject({
			code: 'metric/not-additive'
		});
	});

	test('within 20 days: 20 of 25 by seven bins, 12 of 20 by four, untold by the limit alone', async () => {
		const asked = overQuarters(decided);
		expect(await values('within-10-days', asked)).toEqual([
			...[4 / 25, 6 / 20, 'not-reported', 'not-reported', 'zero-denominator']
		]);
		expect((await values('within-20-days', asked)).slice(0, 3)).toEqual([
			...[20 / 25, 12 / 20, 'not-reported']
		]);
		expect((await values('within-30-days', asked)).slice(0, 3)).toEqual([
			1,
			16 / 20,
			'not-reported'
		]);
	});

	test('bins are asked one by one, and never added up', async () => {
		const where = { ...decided, time_period: ['2024-Q2'] };
		const bin = ['0-10', '11-20', '0-5'];
		expect(
			await values('applications-decided-by-bin', { by: ['bin'], where: { ...where, bin } })
		).toEqual([6, 6, 'not-reported']);
		await expect(
			ask('applications-decided-by-bin', { by: [], where: { ...where, bin } })
		).rejects.toMatchObject({ code: 'metric/not-additive' });
		await expect(ask('applications-decided-by-bin', { by: [], where })).rejects.toMatchObject({
			code: 'metric/open-dimension'
		});
	});

	test('4 of 12 are open for more than 20 days; where bins are not told, nobody knows', async () => {
		const asked = { by: ['time_period'], where: { ...county, time_period: QUARTERS.slice(0, 2) } };
		expect(await values('open-beyond-20-days', asked)).toEqual([4 / 12, 'not-reported']);
		const bins = { ...county, time_period: ['2024-Q1'], bin: ['21-30', '31+'] };
		expect(await values('applications-open-by-bin', { by: ['bin'], where: bins })).toEqual([4, 0]);
	});

	test('on time are 18 of the 21 that have a limit; of town a 9 of 12, of b it is not told', async () => {
		expect(await values('on-time-rate', overQuarters(county))).toEqual([
			...['not-reported', 'not-reported', 18 / 21, 'not-reported', 'not-reported']
		]);
		const towns = { programme: ['01'], ref_area: ['a', 'b'], time_period: ['2024'] };
		expect(await values('on-time-rate', { by: ['ref_area'], where: towns })).toEqual([
			...[0.75, 'not-reported']
		]);
		const window = { ...county, time_period: ['2024'], channel: ['window'] };
		expect(await values('on-time-rate', { by: ['channel'], where: window })).toEqual([0.8]);
	});

	test('channels are shares of all channels; one that is hidden hides the whole', async () => {
		const shares = (time_period: string, channel: readonly string[]) =>
			values('channel-share', {
				by: ['channel'],
				where: { ...county, time_period: [time_period], channel }
			});
		expect(await shares('2024', ['window', 'online', 'proactive'])).toEqual([0.6, 0.2, 0.2]);
		expect(await shares('2023', ['window', 'agent'])).toEqual(['hidden', 'hidden']);
		await expect(shares('2024', ['_T', 'window'])).rejects.toMatchObject({
			code: 'metric/not-additive'
		});
	});
});
