/** What one page's address says that another may know too; each ignores what it cannot use. */
const CARRIED = ['topic', 'metric', 'period', 'base', 'town', 'from', 'to'] as const;

/**
 * The query with which a link to another page of the dataset is followed: what the reader chose goes
 * along, but for what the link says itself.
 *
 * @param params of the page that is left.
 * @param own of the link; it wins.
 * @returns empty, or beginning with `?`.
 */
export function carriedQuery(params: URLSearchParams, own = new URLSearchParams()): string {
	const carried = new URLSearchParams();
	for (const name of CARRIED) {
		const value = params.get(name);
		if (value !== null) carried.set(name, value);
	}
	for (const [name, value] of own) carried.set(name, value);
	const query = carried.toString();
	return query === '' ? '' : `?${query}`;
}

/** The same address with what is carried, before its `#`. */
export function withCarried(address: string, params: URLSearchParams): string {
	const [, path = '', own = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
	return path + carriedQuery(params, new URLSearchParams(own)) + hash;
}
