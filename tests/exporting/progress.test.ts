import { describe, expect, test } from 'vitest';
import { createProgress } from '#scripts/exporting/progress.ts';

/** A progress on a clock that the test sets, in seconds. */
function onClock(isTerminal: boolean) {
	let seconds = 0;
	const lines: string[] = [];
	const progress = createProgress({
		say: (line) => lines.push(line),
		...(isTerminal && { terminal: (text: string) => lines.push(text.replace('\r\u001b[K', '<')) }),
		now: () => seconds * 1000
	});
	return { progress, lines, at: (time: number) => (seconds = time) };
}

describe('progress', () => {
	test('without a terminal is a line for each new thing, with steps, percent, and time left', () => {
		const { progress, lines, at } = onClock(false);
		progress.begin('汇总 counting', 8);
		for (const [time, cube] of ['coverage', 'coverage', 'flows', 'flows', 'funds'].entries()) {
			at(time * 10);
			progress.step(cube);
		}
		at(90);
		progress.end();
		// Two of eight are done after 20 seconds, so the six others take a minute.
		expect(lines).toEqual([
			'汇总 counting · 0/8',
			'汇总 counting: coverage · 0/8',
			'汇总 counting: flows · 2/8 · 25 % · 剩余 left 1:00',
			'汇总 counting: funds · 4/8 · 50 % · 剩余 left 0:40',
			'汇总 counting · 1:30'
		]);
	});

	test('counts rows and how many come in a second', () => {
		const { progress, lines, at } = onClock(false);
		progress.begin('核验 checking', 2);
		progress.step('towns');
		at(4);
		progress.rows(12_000);
		progress.step('payments');
		progress.end();
		expect(lines.slice(2)).toEqual([
			'核验 checking: payments · 1/2 · 12,000 rows 行 · 50 % · 3,000/s · 剩余 left 0:04',
			'核验 checking · 12,000 rows 行 · 0:04'
		]);
	});

	test('asks a statement under way how far it is', () => {
		const { progress, lines, at } = onClock(true);
		progress.begin('读取 reading', undefined, () => ({ percentage: 50, rows_processed: 3000n }));
		at(2);
		progress.step('a');
		progress.say('kept');
		expect(lines).toEqual([
			'<读取 reading · 3,000 rows 行 · 50 %',
			'<读取 reading: a · 3,000 rows 行 · 50 % · 1,500/s · 剩余 left 0:02',
			'<',
			'kept'
		]);
		progress.end();
	});
});
