import { onMount } from 'svelte';
import { afterNavigate, pushState } from '$app/navigation';

/** One for all parts of a page, so that each follows what another sets; never written while prerendering. */
let search = $state('');
let path = '';
const params = $derived(new URLSearchParams(search));

/**
 * The query of the page's address as reactive state: the same address shows the same figures.
 * Empty while the page is prerendered and hydrated, since a prerendered page knows no query.
 * Create it while a component initialises.
 */
export function createAddress() {
	afterNavigate(() => {
		path = location.pathname;
		search = location.search;
	});
	// Between two queries of one page the back button navigates nowhere, and only this tells.
	onMount(() => {
		const follow = () => {
			if (location.pathname === path) search = location.search;
		};
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	});
	/** Change some parameters (undefined removes one) and leave a step for the back button. */
	function set(changes: Readonly<Record<string, string | undefined>>): void {
		const next = new URLSearchParams(search);
		for (const [name, value] of Object.entries(changes)) {
			if (value === undefined) next.delete(name);
			else next.set(name, value);
		}
		const query = next.toString();
		pushState(query === '' ? location.pathname : `?${query}`, {});
		search = location.search;
	}
	return {
		get params() {
			return params;
		},
		set,
		/** Put a value into the list of a parameter, or take it out. */
		toggle(name: string, list: readonly string[], value: string) {
			const isIn = list.includes(value);
			const next = isIn ? list.filter((other) => other !== value) : [...list, value];
			set({ [name]: next.length > 0 ? next.join(',') : undefined });
		}
	};
}
