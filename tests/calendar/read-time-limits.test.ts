import { describe, expect, test } from 'vitest';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';
import { writeReference } from './write-reference.ts';

const HEADER =
	'id,programme,step,condition,days,unit,starts_from,effective_from,effective_to,basis,grade,note';
const ROW = {
	...{ id: 'a', programme: '01', step: 'whole', condition: '', days: '30', unit: 'working' },
	...{ starts_from: 'accepted', effective_from: '2021-07-01', effective_to: '', basis: '第22条' },
	...{ grade: 'found', note: '' }
};
const line = (rest: Partial<typeof ROW>) => Object.values({ ...ROW, ...rest }).join(',');

describe('the project’s table', async () => {
	const limits = await readTimeLimits();

	test('holds the whole-process limits that the law puts into numbers, and no other', () => {
		const whole = limits.filter(({ step, days }) => step === 'whole' && days !== null);
		expect(whole.map(({ id, days, effective_from }) => [id, days, effective_from])).toEqual([
			['01-whole', 30, '2021-07-01'],
			['01-whole-devolved', 20, '2022-10-20'],
			['01-whole-extended', 45, '2021-07-01'],
			['rigid-whole', 30, '2025-01-01'],
			['rigid-whole-extended', 45, '2025-01-01'],
			['08-whole-small-quick', 3, '2026-01-29']
		]);
	});

	test('posts for natural days', () => {
		const posting = limits.filter(({ step, days }) => step === 'publicity' && days !== null);
		expect(new Set(posting.map(({ days, unit }) => `${days} ${unit}`))).toEqual(
			new Set(['7 natural'])
		);
	});

	test('marks what is from memory', () => {
		const memory = limits.filter(({ grade }) => grade === 'memory');
		expect(memory.map(({ id }) => id)).toEqual(['08-paperwork-emergency']);
	});
});

test('a row is read as it stands; an empty limit and an empty end are null', async () => {
	const [limit] = await readTimeLimits(await writeReference(HEADER, line({ days: '', id: ' b ' })));
	expect(limit).toEqual({ ...ROW, id: 'b', days: null, effective_to: null });
});

test('one limit may follow another', async () => {
	const path = await writeReference(
		HEADER,
		line({ effective_to: '2024-12-31' }),
		line({ id: 'b', days: '25', effective_from: '2025-01-01' })
	);
	expect(await readTimeLimits(path)).toHaveLength(2);
});

describe('refused is', () => {
	test.each([
		['id', ''],
		['programme', '1'],
		['step', 'all'],
		['condition', 'devolve'],
		['days', '0'],
		['days', '30日'],
		['days', '7.5'],
		['unit', 'days'],
		['starts_from', ''],
		['effective_from', '2021-7-1'],
		['effective_to', '2021-06-31'],
		['effective_to', '2021-06-30'],
		['basis', ''],
		['grade', 'guess']
	])('column %s with “%s”, naming file, line and column', async (column, value) => {
		const path = await writeReference(
			HEADER,
			line({ id: 'z', programme: '02' }),
			line({ [column]: value })
		);
		await expect(readTimeLimits(path)).rejects.toMatchObject({
			code: 'reference/invalid-cell',
			context: { file: path, line: 3, column, value }
		});
	});

	test('an id used twice', async () => {
		const path = await writeReference(HEADER, line({}), line({ programme: '02' }));
		await expect(readTimeLimits(path)).rejects.toMatchObject({
			code: 'reference/repeated-row',
			context: { file: path, line: 3, first: 2 }
		});
	});

	test('a second limit for the same case at the same time', async () => {
		const path = await writeReference(
			HEADER,
			line({ effective_to: '2025-01-01' }),
			line({ id: 'b', effective_from: '2025-01-01' })
		);
		await expect(readTimeLimits(path)).rejects.toMatchObject({ code: 'reference/repeated-row' });
	});

	test('a table without one of its columns', async () => {
		const path = await writeReference(HEADER.replace(',grade', ''));
		await expect(readTimeLimits(path)).rejects.toMatchObject({
			code: 'reference/missing-column',
			context: { file: path, column: 'grade' }
		});
	});
});
