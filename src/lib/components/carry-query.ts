import { withCarried } from './carried-query.ts';

/**
 * Put what the reader chose into links of the page just before they are followed, by pointer or by
 * key: built pages know no query. A link marked `data-fresh` begins anew.
 *
 * @param roots addresses of the pages among which it is carried, each ending in a slash.
 */
export function createCarrier(roots: () => readonly string[]) {
	/** What each link was written with, and what was made of it. */
	const written = new WeakMap<HTMLAnchorElement, { own: string; carried: string }>();
	return ({ target }: Event): void => {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
		if (!link || link.download !== '' || link.getAttribute('href')?.startsWith('#')) return;
		if ('fresh' in link.dataset) return;
		const isInside = roots().some((root) =>
			link.pathname.startsWith(new URL(root, document.baseURI).pathname)
		);
		if (!isInside) return;
		const before = written.get(link);
		const own = before?.carried === link.href ? before.own : link.href;
		link.href = withCarried(own, new URLSearchParams(location.search));
		written.set(link, { own, carried: link.href });
	};
}
