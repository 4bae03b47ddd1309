import adapter from '@sveltejs/adapter-static';

/** Where the built site goes, and its only pages where not all are wanted: for `npm run bench -- site --province`. */
const { LOOKOUT_BUILD = 'build', LOOKOUT_PAGES } = process.env;
const only = LOOKOUT_PAGES && {
	crawl: false,
	entries: LOOKOUT_PAGES.split(','),
	handleUnseenRoutes: 'ignore'
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: LOOKOUT_BUILD }),
		// Relative addresses let the built folder be copied under any path of a web server.
		paths: { relative: true },
		// The one stylesheet costs 3 kB compressed; fetching it would hold up the first paint.
		inlineStyleThreshold: 20_000,
		// A link to a page that does not exist stops the build.
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', ...only },
		version: { name: process.env.npm_package_version ?? 'dev' }
	}
};
