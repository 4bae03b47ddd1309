import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// Offices run old Chromium-based browsers; Vite itself aims at Chrome 111.
		target: 'chrome87',
		cssTarget: 'chrome87',
		// The engine must stay a file of its own, never inlined into a script.
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 700
	},
	worker: { format: 'es' }
});
