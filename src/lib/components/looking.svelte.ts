import { getContext, setContext } from 'svelte';
import { readSpan, type Span } from '#lib/calendar/span.ts';
import type { createAddress } from './address.svelte.ts';

/** The stretch of time that a reader looks at on every page of a dataset; it stands in the address. */
export interface Looking {
	readonly span: Span | undefined;
	/** Look at this stretch alone; an end that is not said is open, and nothing means all of time. */
	at(span: Span): void;
}

const KEY = Symbol('looking');

/** Let every part of a dataset's pages know the span that is looked at. Call it while the layout initialises. */
export function provideLooking(address: ReturnType<typeof createAddress>): void {
	const span = $derived(readSpan(address.params));
	setContext<Looking>(KEY, {
		get span() {
			return span;
		},
		at: ({ from, to }) => address.set({ from, to })
	});
}

/** Undefined outside the pages of a dataset. */
export const useLooking = (): Looking | undefined => getContext<Looking | undefined>(KEY);
