import { posix } from 'node:path';
import { readImports, type Import, type SourceFile } from './read-imports.ts';

const SHARED = [
	...['errors', 'i18n', 'contract', 'calendar', 'privacy', 'statistics'],
	...[
		'metrics',
		'queries',
		'charts',
		'wording',
		'themes',
		'warnings',
		'evaluation',
		'asking',
		'tracing',
		'written',
		'search',
		'reports'
	]
];
const ORDER = [...SHARED, 'components', 'engine', 'routes'];
const SHARED_LIBRARIES = ['d3-array', '@noble/hashes/sha2.js'];
const LONGEST = 300;
/** A metric lies in a folder by theme; what defines and compiles metrics lies beside the folders. */
const METRIC = /^src\/lib\/metrics\/.+\//;
const NAMELESS = /^(utils?|helpers?|common|managers?|misc)$/;

/** @returns one sentence per breach of the import rule, naming file, import and reason. */
export function findViolations(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) => [
		...fileRules(file),
		...readImports(file).flatMap((found) =>
			IMPORT_RULES.map((rule) => rule(found))
				.filter((reason) => reason !== undefined)
				.map((reason) => `${found.file} imports ${found.target}: ${reason}`)
		)
	]);
}

function fileRules({ path, text }: SourceFile): string[] {
	const lines = text.trimEnd().split('\n').length;
	const nameless = path.split('/').some((part) => NAMELESS.test(part.replace(/\..*$/, '')));
	const folder = folderOf(path);
	return [
		...(lines > LONGEST
			? [`${path} has ${lines} lines: above ${LONGEST} something is missing a name`]
			: []),
		...(nameless ? [`${path}: that name says nothing; name what it does`] : []),
		...(path.startsWith('src/lib/') && !ORDER.includes(folder ?? '')
			? [`${path}: the folder ${folder} has no place in the order ${ORDER.join(' → ')}`]
			: [])
	];
}

type Rule = (found: Import) => string | undefined;

const IMPORT_RULES: Rule[] = [
	function leftwards({ file, to }) {
		const from = folderOf(file);
		const target = to && folderOf(to);
		if (!from || !target || from === target) return undefined;
		if (from === 'scripts')
			return SHARED.includes(target) ? undefined : `scripts stand on shared code, not ${target}`;
		if (target === 'scripts') return mayReachNode(file, to);
		if (from === 'hooks' || ORDER.indexOf(target) <= ORDER.indexOf(from)) return undefined;
		return `${target} stands to the right of ${from}`;
	},
	function runsAnywhere({ file, target, to, typeOnly }) {
		const from = folderOf(file);
		if (to || typeOnly || !from) return undefined;
		if (SHARED.includes(from) && !SHARED_LIBRARIES.includes(target))
			return 'shared code runs anywhere: d3-array, hashes and types are all it imports';
		if (target.startsWith('node:') && from !== 'scripts' && !isServerFile(file))
			return 'a browser has no Node modules';
		return undefined;
	},
	function oneSpelling({ file, target, to }) {
		const folder = to && folderOf(to);
		if (!folder || !target.startsWith('.') || folderOf(file) === folder) return undefined;
		return `across folders write #${to.replace(/^src\//, '')}`;
	},
	function metricsApart({ file, to }) {
		if (!to || !folderIs(file, 'metrics') || !folderIs(to, 'metrics')) return undefined;
		if (posix.basename(file) === 'index.ts') return undefined;
		const frame = METRIC.test(to) ? undefined : /^(define|compile)-|^metric-request\./;
		if (frame?.test(posix.basename(to)) || !(METRIC.test(file) || METRIC.test(to)))
			return undefined;
		return 'a metric knows no other metric; write what they share into a define-* file';
	},
	function routesApart({ file, to }) {
		if (!to || !folderIs(file, 'routes') || !folderIs(to, 'routes')) return undefined;
		const inside = `${posix.dirname(file)}/`.startsWith(`${posix.dirname(to)}/`);
		return inside ? undefined : 'a route knows no other route; only itself and what it lies in';
	}
];

function mayReachNode(file: string, to: string): string | undefined {
	if (isServerFile(file) && to.startsWith('scripts/engine/')) return undefined;
	return 'only +*.server.ts, +server.ts and hooks.server.ts may ask Node, and only scripts/engine';
}

const isServerFile = (path: string): boolean =>
	/(^|\/)(\+server|(\+\w+|hooks)\.server)\.ts$/.test(path);
const folderIs = (path: string, name: string): boolean => folderOf(path) === name;

/** `charts` for src/lib/charts/…, `errors` for src/lib/errors.ts, `routes`, `hooks`, `scripts`. */
function folderOf(path: string): string | undefined {
	return /^(?:src\/lib\/|src\/(?=routes\/|hooks\.)|(?=scripts\/))([\w-]+)/.exec(path)?.[1];
}
