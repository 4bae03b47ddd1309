import { dayBins, verdicts, wideDayBins } from '#lib/contract/case-codes.ts';
import { process } from '#lib/contract/tables.ts';
import { createTable } from '../support/fixture.ts';

type Row = Parameters<typeof createTable>[1][number];
type Count = Row[number];

interface Shape {
	area?: string;
	status?: string;
	channel?: string;
}

/** All applications of a period, and a row for each code of its rung. */
function rows(
	period: string,
	total: Count,
	codes: readonly string[],
	counts: readonly Count[],
	{ area = 'c', status = 'decided', channel = '_T' }: Shape = {}
): Row[] {
	const row = (bin: string, count: Count): Row => [
		...[period, area, '01', 'whole', status, channel, '_T', bin, count]
	];
	return [row('_T', total), ...codes.map((bin, at) => row(bin, counts[at] ?? null))];
}

const days = Object.keys(dayBins).filter((bin) => bin !== '_T');
const wide = Object.keys(wideDayBins);
const limit = Object.keys(verdicts);

/** Applications of county `c` on each rung of the ladder, and those of its towns and channels in 2024. */
export const smallProcess = createTable(process, [
	...rows('2024-Q1', 25, days, [4, 0, 3, 13, 5, 0, 0]),
	...rows('2024-Q2', 20, wide, [6, 6, 4, 4]),
	...rows('2024-Q3', 25, limit, [18, 3, 4]),
	...rows('2024-Q4', [null, 'C'], [], []),
	...rows('2025-Q1', 0, days, [0, 0, 0, 0, 0, 0, 0]),
	...rows('2024-Q1', 12, wide, [5, 3, 4, 0], { status: 'open' }),
	...rows('2024-Q2', 9, [], [], { status: 'open' }),
	...rows('2024', 12, limit, [9, 3, 0], { area: 'a' }),
	...rows('2024', 7, [], [], { area: 'b' }),
	...rows('2024', 30, limit, [24, 6, 0], { channel: 'window' }),
	...rows('2024', 10, [], [], { channel: 'online' }),
	...rows('2024', 10, [], [], { channel: 'proactive' }),
	...rows('2023', 30, [], [], { channel: 'window' }),
	...rows('2023', [null, 'C'], [], [], { channel: 'agent' })
]);
