import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { newerScript, newerStyle } from './support/newer-syntax.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const breaches = (paths: string[], find: (text: string) => string[]) =>
	paths.flatMap((path) => find(read(path)).map((name) => `${path}: ${name}`));
const inside = (html: string, tag: 'script' | 'style') =>
	[...html.matchAll(new RegExp(`<${tag}(?![^>]*json)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
		([, text = '']) => text
	);

describe('Chrome 87 can read', () => {
	test('every built script', () => {
		const scripts = globSync('build/**/*.js');
		expect(scripts.length).toBeGreaterThan(0);
		expect(breaches(scripts, newerScript)).toEqual([]);
	});

	test('every built style sheet', () => {
		const sheets = globSync('build/**/*.css');
		expect(sheets.length).toBeGreaterThan(0);
		expect(breaches(sheets, newerStyle)).toEqual([]);
	});

	test('what stands in the pages themselves', () => {
		const pages = globSync('build/**/*.html');
		expect(pages.length).toBeGreaterThan(0);
		const found = breaches(pages, (html) => [
			...inside(html, 'script').flatMap((text) => newerScript(text, 'script')),
			...inside(html, 'style').flatMap(newerStyle)
		]);
		expect(found).toEqual([]);
	});
});

describe('what is newer than Chrome 87 is found:', () => {
	test.each([
		['class A { static { a(); } }', 'static block'],
		['class A { #x; b(o) { return #x in o; } }', '#x in'],
		['const a = await b;', 'top-level await'],
		['for await (const a of b) c(a);', 'top-level await'],
		["import a from './a.json' with { type: 'json' };", 'attributes'],
		["const a = 1; export { a as 'b c' };", 'quotes'],
		['const a = /b/v;', 'regular expression /b/v'],
		['const a = /b/d;', 'regular expression /b/d'],
		['const a = /(?i:b)c/;', 'regular expression'],
		['const a = ;', 'SyntaxError']
	])('%s', (text, name) => {
		expect(newerScript(text)).toEqual([expect.stringContaining(name)]);
	});

	test.each([
		'.a:where(.b) { color: red; }',
		'.a:is(.b, .c) { color: red; }',
		'.a:has(.b) { color: red; }',
		'.a:not(.b, .c) { color: red; }',
		'.a{aspect-ratio:1}',
		'@layer a { .b { color: red; } }',
		'@container (width > 1px) { .a { color: red; } }',
		'.a { color: red; & .b { color: blue; } }',
		'.a { color: color-mix(in srgb, red, blue); }',
		'.a { height: 100dvh; }',
		'@media (width >= 600px) { .a { color: red; } }'
	])('%s', (text) => {
		expect(newerStyle(text)).not.toEqual([]);
	});
});

describe('what Chrome 87 knows is left alone:', () => {
	test.each([
		'class A { #x = 1; static y = 2; #z() {} }',
		'a ??= b?.c ?? 1_000n;',
		'const f = async () => { for await (const a of b) await a; };',
		'const a = /(?<year>\\d{4})(?<!x)/su;',
		"const a = import.meta.url; import('./b.js'); export * as c from './c.js';"
	])('%s', (text) => {
		expect(newerScript(text)).toEqual([]);
	});

	test.each([
		'.a { inset: 0; gap: 1rem; color: rgb(0 0 0 / 50%); }',
		'@media (min-width: 600px) { .a:focus-visible:not(.b) { width: min(1px, 2vw); } }',
		'@media (min-aspect-ratio: 1/1) { .a::after { content: ":is(x)"; } }'
	])('%s', (text) => {
		expect(newerStyle(text)).toEqual([]);
	});
});
