import { build } from 'vite';

/** Build a page of its own (a folder with `index.html`) as the site's build would. */
export async function buildPage(page: string, folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: page,
		base: './',
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: 'chrome87',
			assetsInlineLimit: 0,
			modulePreload: { polyfill: false }
		}
	});
}
