import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { findViolations } from './support/architecture/find-violations.ts';
import { readImports } from './support/architecture/read-imports.ts';

const files = globSync(['src/**/*.{ts,svelte}', 'scripts/**/*.ts', 'tests/**/*.ts']).map(
	(path) => ({ path, text: readFileSync(path, 'utf8') })
);

test('the scan sees the code', () => {
	const imports = files.flatMap(readImports);
	expect(imports.length).toBeGreaterThan(100);
	const found = new Set(imports.map(({ to }) => to?.split('/').slice(0, 3).join('/')));
	expect(found).toContain('src/lib/contract');
});

test('the import rule holds', () => {
	expect(findViolations(files)).toEqual([]);
});

describe('the import rule catches', () => {
	const route = 'src/routes/[[lang=lang]]/towns/+page.svelte';
	test.each([
		['a folder to the right', 'src/lib/metrics/x.ts', '#lib/charts/y.ts', 'right of metrics'],
		['the engine in a component', 'src/lib/components/x.svelte', '#lib/engine/y.ts', 'right of'],
		['Node in shared code', 'src/lib/contract/x.ts', 'node:fs', 'runs anywhere'],
		['SvelteKit in shared code', 'src/lib/queries/x.ts', '$app/paths', 'runs anywhere'],
		['Svelte in shared code', 'src/lib/charts/x.ts', 'svelte', 'runs anywhere'],
		['DuckDB in shared code', 'src/lib/queries/x.ts', '@duckdb/duckdb-wasm', 'runs anywhere'],
		['Node in a page', route, 'node:path', 'no Node modules'],
		['scripts in a page', route, '#scripts/engine/y.ts', 'only +*.server.ts'],
		[
			'another script at build',
			'src/routes/+page.server.ts',
			'#scripts/writing/y.ts',
			'only scripts'
		],
		['a component in a script', 'scripts/x.ts', '#lib/components/y.ts', 'not components'],
		['a way out of a folder', 'src/lib/queries/x.ts', '../errors.ts', 'write #lib/errors.ts'],
		['the source tree in a script', 'scripts/x.ts', '../src/lib/errors.ts', 'write #lib/errors.ts'],
		['a metric in a metric', 'src/lib/metrics/a/x.ts', './y.ts', 'knows no other metric'],
		['a metric in another theme', 'src/lib/metrics/a/x.ts', '../b/y.ts', 'knows no other metric'],
		['a metric in the compiler', 'src/lib/metrics/compile-x.ts', './a/y.ts', 'no other metric'],
		['a sibling route', route, '../findings/y.ts', 'no other route']
	])('%s', (_what, path, target, reason) => {
		const found = findViolations([{ path, text: `import { y } from '${target}';\n` }]);
		expect(found).toEqual([expect.stringContaining(`${path} imports ${target}: `)]);
		expect(found[0]).toContain(reason);
	});

	test.each([
		['over several lines', "import {\n\ta,\n\ttype B\n} from 'svelte';"],
		['for its effect', "import 'svelte';"],
		['re-exported', "export { a } from 'svelte';"],
		['loaded later', "const a = await import('svelte');"]
	])('an import written %s', (_how, text) => {
		expect(findViolations([{ path: 'src/lib/charts/x.ts', text }])).toHaveLength(1);
	});

	test.each(['utils.ts', 'helpers/x.ts', 'common.ts', 'session/manager.ts'])(
		'the name %s',
		(name) => {
			const [found] = findViolations([{ path: `scripts/${name}`, text: '' }]);
			expect(found).toContain('name what it does');
		}
	);

	test('a file of 301 lines', () => {
		const found = findViolations([{ path: 'scripts/x.ts', text: 'a;\n'.repeat(301) }]);
		expect(found).toEqual([expect.stringContaining('scripts/x.ts has 301 lines')]);
	});

	test('a folder of src/lib that has no place in the order', () => {
		const [found] = findViolations([{ path: 'src/lib/stores/x.ts', text: '' }]);
		expect(found).toContain('no place in the order');
	});
});

describe('the import rule allows', () => {
	test.each([
		['a folder to the left', 'src/lib/queries/x.ts', "import { y } from '#lib/metrics/y.ts';"],
		['types of a library', 'src/lib/charts/x.ts', "import type { y } from 'echarts';"],
		['types among braces', 'src/lib/charts/x.ts', "import { type y, type z } from 'echarts';"],
		['d3-array', 'src/lib/statistics/x.ts', "import { sum } from 'd3-array';"],
		[
			'the definition of metrics',
			'src/lib/metrics/a/x.ts',
			"import { y } from '../define-metric.ts';"
		],
		['every metric in the index', 'src/lib/metrics/index.ts', "import { y } from './a/y.ts';"],
		[
			'the Node engine at build',
			'src/routes/+page.server.ts',
			"import { y } from '#scripts/engine/y.ts';"
		],
		[
			'the Node engine in a file made at build',
			'src/routes/x.json/+server.ts',
			"import { y } from '#scripts/engine/y.ts';"
		],
		['what a route lies in', 'src/routes/a/b/x.ts', "import { y } from '../y.ts';"],
		['300 lines', 'scripts/x.ts', 'a;\n'.repeat(300)]
	])('%s', (_what, path, text) => {
		expect(findViolations([{ path, text }])).toEqual([]);
	});
});
