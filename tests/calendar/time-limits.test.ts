import { describe, expect, test } from 'vitest';
import {
	wholeProcessDueOn,
	wholeProcessLimit,
	type LimitedApplication
} from '#lib/calendar/time-limits.ts';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';

const limits = await readTimeLimits();

const dibao = (rest: Partial<LimitedApplication>): LimitedApplication => ({
	...{ programme: '01', urgency: 'normal', accepted_on: '2024-01-22' },
	...rest
});
const limitOf = (application: LimitedApplication) => {
	const limit = wholeProcessLimit(limits, application);
	return limit && `${limit.days} ${limit.unit}`;
};

describe('the whole-process limit', () => {
	test.each<[string, Partial<LimitedApplication>, string | undefined]>([
		['where the county confirms', {}, '30 working'],
		['in a devolved town', { devolved_on: '2023-06-01' }, '20 working'],
		['on the day of devolution', { devolved_on: '2024-01-22' }, '20 working'],
		['a day before devolution', { devolved_on: '2024-01-23' }, '30 working'],
		[
			'in a devolved town before the notice',
			{ accepted_on: '2022-10-19', devolved_on: '2020-08-14' },
			'30 working'
		],
		[
			'in a devolved town from the notice on',
			{ accepted_on: '2022-10-20', devolved_on: '2020-08-14' },
			'20 working'
		],
		['with an extension', { extension: 'objection' }, '45 working'],
		[
			'with an extension in a devolved town',
			{ extension: 'hard_case', devolved_on: '2023-06-01' },
			'45 working'
		],
		['with the database’s empty columns', { devolved_on: null, extension: null }, '30 working'],
		['on the first day of the rules of 2021', { accepted_on: '2021-07-01' }, '30 working'],
		['before them', { accepted_on: '2021-06-30' }, undefined],
		['before them, extended', { accepted_on: '2021-06-30', extension: 'objection' }, undefined],
		['of destitute support', { programme: '02' }, undefined],
		['of a near-threshold household', { programme: 'dibian' }, undefined],
		['of medical assistance', { programme: '04' }, undefined],
		['of rigid expenses', { programme: 'rigid', accepted_on: '2025-01-01' }, '30 working'],
		[
			'of rigid expenses, extended',
			{ programme: 'rigid', accepted_on: '2025-03-03', extension: 'hard_case' },
			'45 working'
		],
		[
			'of rigid expenses in a devolved town',
			{ programme: 'rigid', accepted_on: '2025-03-03', devolved_on: '2023-06-01' },
			'30 working'
		],
		['of rigid expenses before', { programme: 'rigid', accepted_on: '2024-12-31' }, undefined],
		['of temporary assistance', { programme: '08', accepted_on: '2026-03-02' }, undefined],
		[
			'of small quick aid',
			{ programme: '08', urgency: 'small_quick', accepted_on: '2026-01-29' },
			'3 natural'
		],
		[
			'of small quick aid before',
			{ programme: '08', urgency: 'small_quick', accepted_on: '2026-01-28' },
			undefined
		]
	])('%s', (_case, rest, expected) => {
		expect(limitOf(dibao(rest))).toBe(expected);
	});

	test('names its basis', () => {
		expect(wholeProcessLimit(limits, dibao({ devolved_on: '2023-06-01' }))?.basis).toContain(
			'四（一）'
		);
	});

	test('still holds for what is accepted on its last day, and not a day later', () => {
		const ended = limits.map((row) => ({ ...row, effective_to: '2024-01-22' }));
		expect(wholeProcessLimit(ended, dibao({}))?.days).toBe(30);
		expect(wholeProcessLimit(ended, dibao({ accepted_on: '2024-01-23' }))).toBeUndefined();
	});

	test('is the office’s own where the law sets none and the office filled one in', () => {
		const local = limits.map((row) => (row.id === '08-whole' ? { ...row, days: 15 } : row));
		const application = dibao({ programme: '08', accepted_on: '2024-03-04' });
		expect(wholeProcessLimit(local, application)).toMatchObject({ days: 15, unit: 'working' });
		expect(wholeProcessDueOn(local, application)).toBe('2024-03-25');
	});
});

describe('an application is due', () => {
	const dueOn = (rest: Partial<LimitedApplication>, publicity_counts = true) =>
		wholeProcessDueOn(limits, dibao(rest), { publicity_counts });

	test('30 working days after 22 January 2024, with the Spring Festival between, on 7 March', () => {
		expect(dueOn({})).toBe('2024-03-07');
		expect(dueOn({ devolved_on: '2023-06-01' })).toBe('2024-02-22');
		expect(dueOn({ extension: 'objection' })).toBe('2024-03-28');
	});

	test('on no known day where there is no limit', () => {
		expect(dueOn({ programme: '02' })).toBeUndefined();
		expect(dueOn({ accepted_on: '2021-06-30' }, false)).toBeUndefined();
	});

	test('three natural days after a Thursday: that Sunday moves to Monday', () => {
		const aid = { programme: '08', urgency: 'small_quick' };
		expect(dueOn({ ...aid, accepted_on: '2026-01-29' })).toBe('2026-02-02');
		expect(dueOn({ ...aid, accepted_on: '2026-02-12' })).toBe('2026-02-24');
		expect(dueOn({ ...aid, accepted_on: '2026-03-02' })).toBe('2026-03-05');
	});

	test('beyond the calendar nowhere: the year is refused', () => {
		const refusal = expect.objectContaining({ code: 'calendar/uncovered-year' });
		expect(() => dueOn({ accepted_on: '2026-12-01' })).toThrow(refusal);
	});

	describe('where posting does not count inside the limit,', () => {
		test('seven natural days later', () => {
			expect(dueOn({ accepted_on: '2024-03-04' })).toBe('2024-04-16');
			expect(dueOn({ accepted_on: '2024-03-04' }, false)).toBe('2024-04-23');
		});

		test('as many days later as the posting took: 20 to 29 March is ten', () => {
			const posted = { publicity_from: '2024-03-20', publicity_to: '2024-03-29' };
			expect(dueOn({ accepted_on: '2024-03-04', ...posted }, false)).toBe('2024-04-26');
			expect(dueOn({ accepted_on: '2024-03-04', ...posted })).toBe('2024-04-16');
		});

		test('seven days later while the posting lasts, or when its dates are crossed', () => {
			const lasting = { publicity_from: '2024-03-20', publicity_to: null };
			const crossed = { publicity_from: '2024-03-29', publicity_to: '2024-03-20' };
			expect(dueOn({ accepted_on: '2024-03-04', ...lasting }, false)).toBe('2024-04-23');
			expect(dueOn({ accepted_on: '2024-03-04', ...crossed }, false)).toBe('2024-04-23');
		});

		test('no later when it was refused and never posted: there was nothing to post', () => {
			const accepted = { accepted_on: '2024-03-04', outcome: 'refused' };
			expect(dueOn(accepted, false)).toBe('2024-04-16');
			expect(dueOn({ ...accepted, outcome: 'approved' }, false)).toBe('2024-04-23');
			const posted = { publicity_from: '2024-03-20', publicity_to: '2024-03-29' };
			expect(dueOn({ ...accepted, ...posted }, false)).toBe('2024-04-26');
		});

		test('moved on when the added days end in a holiday: 26 April and seven is 6 May', () => {
			const accepted = { accepted_on: '2024-03-28', devolved_on: '2023-06-01' };
			expect(dueOn(accepted)).toBe('2024-04-26');
			expect(dueOn(accepted, false)).toBe('2024-05-06');
		});

		test('no later where the rules know no posting', () => {
			const rigid = { programme: 'rigid', accepted_on: '2025-03-03' };
			const aid = { programme: '08', urgency: 'small_quick', accepted_on: '2026-03-02' };
			expect(dueOn(rigid, false)).toBe(dueOn(rigid));
			expect(dueOn(aid, false)).toBe('2026-03-05');
		});
	});
});
