import { describe, expect, test } from 'vitest';
import { metricById } from '#lib/metrics/index.ts';
import { figureQuery, readFigureQuery, readTyped } from '#lib/tracing/figure-link.ts';

const question = {
	metric: metricById('persons-change'),
	request: {
		by: ['ref_area'],
		where: { ref_area: ['990101001', '990101002'], programme: ['dibao'], time_period: ['2025-05'] },
		base: 'previous'
	}
};

describe('a permalink', () => {
	test('says the question and its snapshot, and is read back', () => {
		const read = readFigureQuery(new URLSearchParams(figureQuery([question], '2025-05-abc')));
		expect(read.snapshot).toBe('2025-05-abc');
		expect(read.questions[0]?.metric).toBe(question.metric);
		expect(read.questions[0]?.request).toEqual(question.request);
	});

	test('is taken from whatever was pasted, and what is no link is a code', () => {
		const query = figureQuery([question], 'x');
		const pasted = readTyped(`http://10.1.2.3/synthetic-county/verify/?${query}#top`);
		expect(pasted.get('figure')).toBe(
			'persons-change;by=ref_area;programme=dibao;ref_area=990101001,990101002;time_period=2025-05;base=previous'
		);
		expect(readTyped(' 4633-3333-333J').get('code')).toBe(' 4633-3333-333J');
	});

	test('writes months one after another as the first and the last', () => {
		const time_period = ['2023-12', '2024-11', '2024-12', '2025-01', '2025-Q1', '2025-Q2', '2024'];
		const asked = {
			metric: question.metric,
			request: { by: ['time_period'], where: { time_period } }
		};
		const query = figureQuery([asked], 'x');
		expect(query).toContain('time_period=2023-12,2024-11~2025-01,2025-Q1~2025-Q2,2024');
		expect(readFigureQuery(new URLSearchParams(query)).questions[0]?.request).toEqual(
			asked.request
		);
	});

	test('cut off or altered is refused by name', () => {
		for (const figure of [
			'no-such-metric;by=',
			'persons;by=ref_area;programme=01',
			'persons;by=time_period;time_period=2025-13~x'
		])
			expect(() => readFigureQuery(new URLSearchParams({ figure }))).toThrow(
				expect.objectContaining({ code: 'tracing/bad-link' })
			);
	});
});
