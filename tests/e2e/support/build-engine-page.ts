import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Build a page that holds nothing but the engine into `folder`, as the site's own build would. */
export async function buildEnginePage(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: fileURLToPath(new URL('../engine-page', import.meta.url)),
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
