import { posix } from 'node:path';

export interface SourceFile {
	/** From the repository's root, with forward slashes. */
	path: string;
	text: string;
}

export interface Import {
	file: string;
	/** As written. */
	target: string;
	/** From the repository's root; undefined for a library. */
	to: string | undefined;
	typeOnly: boolean;
}

const STATEMENT =
	/^[ \t]*(?:import|export)\s+(?:(type)\s+)?(?:([^;'"]*?)\s*from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;

/** Every import, re-export and dynamic import of a TypeScript or Svelte file, in order. */
export function readImports({ path, text }: SourceFile): Import[] {
	return [...text.matchAll(STATEMENT)].map(([, type, clause = '', named, dynamic]) => {
		const target = named ?? dynamic ?? '';
		const typeOnly = type !== undefined || namesOnlyTypes(clause);
		return { file: path, target, to: resolve(path, target), typeOnly };
	});
}

/** `{ type A, type B }`; a default name or a star imports a value. */
function namesOnlyTypes(clause: string): boolean {
	const braces = /^\{([\s\S]*)\}$/.exec(clause.trim());
	const names = braces?.[1]?.split(',').filter((name) => name.trim() !== '') ?? [];
	return names.length > 0 && names.every((name) => name.trim().startsWith('type '));
}

function resolve(file: string, target: string): string | undefined {
	if (target.startsWith('#lib/')) return `src/lib/${target.slice('#lib/'.length)}`;
	if (target.startsWith('#scripts/')) return `scripts/${target.slice('#scripts/'.length)}`;
	return target.startsWith('.') ? posix.join(posix.dirname(file), target) : undefined;
}
