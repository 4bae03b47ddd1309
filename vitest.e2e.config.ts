import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		globalSetup: 'tests/support/temporary-root.ts',
		include: ['tests/e2e/**/*.test.ts'],
		// One browser at a time: two cores, and each file starts its own.
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
