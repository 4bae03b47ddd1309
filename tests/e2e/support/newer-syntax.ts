import { parse, type Node } from 'acorn';

/**
 * What a script says in words that Chrome 87 cannot read; a single one keeps the whole file from
 * running.
 *
 * @returns the names of the features, each once. An unreadable script gives the parser's reason.
 */
export function newerScript(text: string, sourceType: 'script' | 'module' = 'module'): string[] {
	const found = new Set<string>();
	try {
		walk(parse(text, { ecmaVersion: 'latest', sourceType }), false, found);
	} catch (error) {
		found.add(String(error));
	}
	return [...found];
}

// The fields of any node that are looked at here.
interface AnyNode extends Node {
	await?: boolean;
	left?: AnyNode;
	operator?: string;
	attributes?: unknown[];
	exported?: AnyNode | null;
	imported?: AnyNode;
	regex?: unknown;
	raw?: string;
	kind?: string;
}

function walk(node: AnyNode, inFunction: boolean, found: Set<string>): void {
	const { type } = node;
	if (type === 'StaticBlock') found.add('class static block (94)');
	if (type === 'BinaryExpression' && node.left?.type === 'PrivateIdentifier')
		found.add('#x in object (91)');
	if (!inFunction && (type === 'AwaitExpression' || (type === 'ForOfStatement' && node.await)))
		found.add('top-level await (89)');
	if (node.attributes?.length) found.add('import attributes (123)');
	if (node.exported?.type === 'Literal' || node.imported?.type === 'Literal')
		found.add('names in quotes (88)');
	if (type === 'VariableDeclaration' && /using/.test(node.kind ?? '')) found.add('using (134)');
	if (node.regex && !readIn2021(node.raw ?? '')) found.add(`regular expression ${node.raw}`);

	const inner = inFunction || /Function/.test(type) || type === 'PropertyDefinition';
	for (const value of Object.values(node)) {
		for (const child of Array.isArray(value) ? value : [value]) {
			if (isNode(child)) walk(child, inner, found);
		}
	}
}

const isNode = (value: unknown): value is AnyNode =>
	typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** ECMAScript 2021 has every flag and group that Chrome 87 knows, and none it does not. */
function readIn2021(raw: string): boolean {
	try {
		parse(raw, { ecmaVersion: 2021 });
		return true;
	} catch {
		return false;
	}
}

const NEWER_CSS: [name: string, pattern: RegExp][] = [
	[':where() (88)', /:where\(/],
	[':is() (88)', /:is\(/],
	[':has() (105)', /:has\(/],
	[':not() with a list (88)', /:not\([^()]*,/],
	['aspect-ratio (88)', /[{;]\s*aspect-ratio\s*:/],
	['@layer (99)', /@layer\b/],
	['@container (105)', /@container\b/],
	['@scope (118)', /@scope\b/],
	['@starting-style (117)', /@starting-style\b/],
	['nesting (112)', /[{};]\s*&/],
	['color-mix() (111)', /color-mix\(/],
	['light-dark() (123)', /light-dark\(/],
	['oklch(), lab() … (111)', /\b(ok)?(lch|lab)\(/],
	['dvh, svh … (108)', /\d[dsl]v(h|w|min|max)\b/],
	['cqw, cqi … (105)', /\dcq(w|h|i|b|min|max)\b/],
	['ranges in @media (104)', /@media[^{]*\(\s*[\w-]+\s*[<>]/],
	['overflow: clip (90)', /overflow(-[xy])?\s*:\s*clip/],
	['single transforms (104)', /[{;]\s*(rotate|scale|translate)\s*:/]
];

/** What a style sheet says in words that Chrome 87 drops, the whole rule with it. */
export function newerStyle(text: string): string[] {
	const plain = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
	return NEWER_CSS.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
}
