import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { metrics } from '#lib/metrics/index.ts';
import { engines } from '../support/engines.ts';
import { useSmallCounty } from './use-small-county.ts';

describe.each(engines)('changes and shares in $name', ({ open }) => {
	const { values } = useSmallCounty(open);
	const own = { ref_area: ['a'], programme: ['01'] };
	const february = { ...own, time_period: ['2024-02'] };
	const quarter = { ref_area: ['a'], programme: ['08'], time_period: ['2024-Q1'] };
	const change = (id: string, where: typeof february, base: string) =>
		Promise.all(
			[`${id}-change`, `${id}-change-percent`].map((each) => values(each, { by: [], where, base }))
		);

	test('12 households after 10 are 2 more, 20%', async () => {
		expect(await change('households', february, 'previous')).toEqual([[2], [0.2]]);
	});

	test('9,000 yuan after 8,000 are 1,000 more, 12.5%; for the month, after 7,800, 1,200', async () => {
		expect(await change('spending', february, 'previous')).toEqual([[1000], [0.125]]);
		expect(await change('paid-for', february, 'previous')).toEqual([[1200], [1200 / 7800]]);
	});

	test('3 households and 7 times after 2 and 5 are 50% and 40% more', async () => {
		expect(await change('event-households', quarter, '2023-Q1')).toEqual([[1], [0.5]]);
		expect(await change('person-times', quarter, '2023-Q1')).toEqual([[2], [0.4]]);
	});

	test('on a hidden base nothing is told, on no base neither', async () => {
		const there = { ...quarter, ref_area: ['b'] };
		expect(await change('person-times', there, '2023-Q1')).toEqual([['hidden'], ['hidden']]);
		expect(await change('person-times', quarter, '2022-Q1')).toEqual([['no-base'], ['no-base']]);
		expect(await change('spending', { ...february, ref_area: ['i'] }, 'previous')).toEqual([
			...[['no-base'], ['no-base']]
		]);
	});

	test('of 9,000 and 3,000 yuan the shares are three quarters and one; of a part not told nothing', async () => {
		const where = { ...february, programme: ['01', '02'] };
		expect(await values('spending-share', { by: ['programme'], where })).toEqual([0.75, 0.25]);
		const both = { ...where, ref_area: ['b'] };
		expect(await values('spending-share', { by: ['programme'], where: both })).toEqual([
			...['not-reported', 'not-reported']
		]);
	});
});

test('no metric goes without being asked for in a test of this folder', () => {
	const tests = globSync('tests/metrics/*.test.ts').map((file) => readFileSync(file, 'utf8'));
	const all = tests.join('\n');
	/** As the first thing that a function is given, or after the name of a dataset. */
	const isAsked = (id: string) => new RegExp(`\\b\\w+\\(\\s*(?:'[a-z-]+',\\s*)?'${id}'`).test(all);
	// Changes are asked for by what changed.
	const changed = (id: string) => id.replace(/-change(-percent)?$/, '');
	const isTested = (id: string) =>
		isAsked(id) || (changed(id) !== id && all.includes(`change('${changed(id)}'`));
	expect([...metrics.keys()].filter((id) => !isTested(id))).toEqual([]);
	expect(isAsked(['no', 'such', 'metric'].join('-'))).toBe(false);
});
