import type { Month } from './month.ts';
import { listsOf, type Line, type Paid } from './payment-lists.ts';
import { splitSources, type MoneySource } from './split-sources.ts';

/** A part of a line: what one source gives. */
export interface Payment {
	line: Line;
	month: Month;
	source: MoneySource;
	cents: number;
	dueCents: number | undefined;
}

/** Every payment, by month, programme and line; the same again on every call. */
export function* paymentsOf(world: Paid): Generator<Payment> {
	for (const [month, lines] of listsOf(world))
		for (const programme of [...new Set(lines.map((line) => line.programme))].sort()) {
			const list = lines.filter((line) => line.programme === programme);
			const drawn = splitSources(list.map(({ cents }) => cents));
			for (const [at, line] of list.entries()) {
				// What a household was due and did not get is looked for in its first row only.
				let short = (line.dueCents ?? line.cents) - line.cents;
				for (const { source, cents } of drawn[at] ?? []) {
					const dueCents = line.dueCents === undefined ? undefined : Math.max(0, cents + short);
					yield { line, month, source, cents, dueCents };
					short = 0;
				}
			}
		}
}
