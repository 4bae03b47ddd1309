import { describe, expect, test } from 'vitest';
import { metricById } from '#lib/metrics/index.ts';
import { requestKey } from '#lib/metrics/metric-request.ts';
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
		expect(pasted.get('figure')).toBe(requestKey('persons-change', question.request));
		expect(readTyped(' 4633-3333-333J').get('code')).toBe(' 4633-3333-333J');
	});

	test('cut off or altered is refused by name', () => {
		for (const figure of ['no-such-metric&by=', 'persons&by=ref_area&programme=dibao'])
			expect(() => readFigureQuery(new URLSearchParams({ figure }))).toThrow(
				expect.objectContaining({ code: 'tracing/bad-link' })
			);
	});
});
