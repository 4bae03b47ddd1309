import type { Outline } from '#lib/contract/outline.ts';
import { CODES_OF_RUNG, RUNGS, type Rung } from '#lib/privacy/day-bins-ladder.ts';

/** Which applications: of the whole process, decided, over all channels, where nothing else is said. */
export interface CaseCodes {
	programme: string;
	step?: string;
	status?: string;
	channel?: string;
	devolved?: string;
}

/** All dimensions of such applications. */
export const allCodes = (codes: CaseCodes): Record<string, string> => ({
	...{ step: 'whole', status: 'decided', channel: '_T', devolved: '_T' },
	...codes
});

/** The rung of the ladder on which a period tells how long applications took; undefined where it has none. */
export function rungTold(outline: Outline, codes: CaseCodes, period: string): Rung | undefined {
	const wanted = Object.entries(allCodes(codes));
	const bins = outline.series.flatMap(({ table, dimensions, own }) =>
		table === 'process' &&
		own.includes(period) &&
		wanted.every(([name, code]) => dimensions[name] === code)
			? (dimensions.bin ?? [])
			: []
	);
	return RUNGS.find((rung) =>
		bins.includes(rung === 'all' ? '_T' : (CODES_OF_RUNG[rung][0] ?? ''))
	);
}

/** Whether a rung counts days, so that a share within some days can be asked. */
export const hasDays = (rung: Rung | undefined): rung is 'days' | 'wide' =>
	rung === 'days' || rung === 'wide';

/** The first and last day of a bin: `11-15`; of `46+` the last is Infinity. */
export function daysOf(bin: string): { from: number; to: number } {
	const [from = '', to] = bin.replace('+', '').split('-');
	return { from: Number(from), to: to === undefined ? Infinity : Number(to) };
}
