import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(),
		// Relative addresses let the built folder be copied under any path of a web server.
		paths: { relative: true },
		// The one stylesheet costs 3 kB compressed; fetching it would hold up the first paint.
		inlineStyleThreshold: 20_000,
		// A link to a page that does not exist stops the build.
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		version: { name: process.env.npm_package_version ?? 'dev' }
	}
};
