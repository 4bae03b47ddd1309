import { afterNavigate, pushState } from '$app/navigation';
import { page } from '$app/state';

/**
 * The query of the page's address as reactive state: the same address shows the same figures.
 * Empty while the page is prerendered and hydrated, since a prerendered page knows no query.
 * Create it while a component initialises.
 */
export function createAddress() {
	let arrived = $state('');
	afterNavigate(() => {
		arrived = location.search;
	});
	const params = $derived(new URLSearchParams(page.state.search ?? arrived));
	return {
		get params() {
			return params;
		},
		/** Change some parameters (undefined removes one) and leave a step for the back button. */
		set(changes: Readonly<Record<string, string | undefined>>) {
			const next = new URLSearchParams(params);
			for (const [name, value] of Object.entries(changes)) {
				if (value === undefined) next.delete(name);
				else next.set(name, value);
			}
			const search = next.toString() !== '' ? `?${next.toString()}` : '';
			pushState(search === '' ? location.pathname : search, { search });
		}
	};
}
