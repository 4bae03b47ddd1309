import { getContext, setContext } from 'svelte';
import type { Area } from '#lib/contract/outline.ts';
import type { createAddress } from './address.svelte.ts';

/** The town that a reader follows over all pages of a dataset; it stands in the address. */
export interface Following {
	/** Those that can be followed, in the order of divisions. */
	readonly areas: readonly Area[];
	readonly town: Area | undefined;
	/** Follow the area of this code; stop where it is followed already. No other code does anything. */
	toggle(code: string): void;
	stop(): void;
}

const KEY = Symbol('following');

/** Let every part of a dataset's pages know the town that is followed. Call it while the layout initialises. */
export function provideFollowing(
	areas: () => readonly Area[],
	address: ReturnType<typeof createAddress>
): Following {
	const town = $derived(areas().find(({ ref_area }) => ref_area === address.params.get('town')));
	return setContext<Following>(KEY, {
		get areas() {
			return areas();
		},
		get town() {
			return town;
		},
		toggle(code) {
			if (code === town?.ref_area) address.set({ town: undefined });
			else if (areas().some(({ ref_area }) => ref_area === code)) address.set({ town: code });
		},
		stop: () => address.set({ town: undefined })
	});
}

/** Undefined outside the pages of a dataset. */
export const useFollowing = (): Following | undefined => getContext<Following | undefined>(KEY);
