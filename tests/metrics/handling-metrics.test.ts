import { describe, expect, test } from 'vitest';
import { engines } from '../support/engines.ts';
import { useSmallCounty } from './use-small-county.ts';

const county = { time_period: ['2024'], programme: ['01'], ref_area: ['c'] };

describe.each(engines)('metrics of handling and of who is covered in $name', ({ open }) => {
	const { ask, values } = useSmallCounty(open);

	test('shares of households and of persons are of all categories told, which add up', async () => {
		const size = { ...county, attribute: ['size'], category: ['1', '2..4+'] };
		expect(await values('household-profile', { by: ['category'], where: size })).toEqual([
			0.6, 0.4
		]);
		const age = { ...county, attribute: ['age'], category: ['0-15..16-59', '60-79'] };
		expect(await values('person-profile', { by: ['category'], where: age })).toEqual([0.75, 0.25]);
		const hidden = { ...county, attribute: ['phase_out'], category: ['yes', 'no'] };
		expect(await values('household-profile', { by: ['category'], where: hidden })).toEqual([
			...['hidden', 'hidden']
		]);
	});

	test('a rule was kept in 47 of 50 cases; where that is not told there is no share, though a number may be', async () => {
		const where = { ...county, rule: ['first_payment', 'two_visitors', 'reviewed', 'single_trip'] };
		const rules = { by: ['rule'], where };
		expect(await values('procedure-share', rules)).toEqual([
			...[0.94, ...Array<string>(3).fill('not-reported')]
		]);
		expect(await values('procedure-cases', rules)).toEqual([50, 60, 'hidden', 'not-reported']);
	});

	test('a step took two or three days in 20 of 40 cases', async () => {
		const bin = ['0-1', '2-3', '4-7..16+'];
		const where = { ...county, stage: ['home_visit'], bin };
		expect(await values('stage-share', { by: ['bin'], where })).toEqual([0.25, 0.5, 0.25]);
	});

	test('budgets of programmes add up, and not where one is not reported', async () => {
		const both = { by: [], where: { ...county, programme: ['01', '02'] } };
		expect(await values('budget-planned', both)).toEqual([1100]);
		expect(await values('budget-adjusted', both)).toEqual(['not-reported']);
		expect(await values('budget-received', { by: [], where: county })).toEqual([1150]);
	});

	test('categories of two attributes are not asked together', async () => {
		const where = { ...county, category: ['1'] };
		await expect(ask('household-profile', { by: ['category'], where })).rejects.toMatchObject({
			code: 'metric/open-dimension'
		});
	});
});
