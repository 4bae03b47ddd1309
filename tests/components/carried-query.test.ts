import { expect, test } from 'vitest';
import { carriedQuery, withCarried } from '#lib/components/carried-query.ts';

const params = new URLSearchParams('sort=value&period=2025-05&town=990101001&areas=a,b&topic=01');

test('carries what other pages know and nothing else, in one order', () => {
	expect(carriedQuery(params)).toBe('?topic=01&period=2025-05&town=990101001');
	expect(carriedQuery(new URLSearchParams('sort=value'))).toBe('');
	expect(carriedQuery(new URLSearchParams())).toBe('');
});

test('what a link says itself wins over what is carried', () => {
	expect(carriedQuery(params, new URLSearchParams('topic=02&sort=change'))).toBe(
		'?topic=02&period=2025-05&town=990101001&sort=change'
	);
});

test('stands between the path and the place on the page', () => {
	const town = new URLSearchParams('town=990101001');
	expect(withCarried('/x/towns/', town)).toBe('/x/towns/?town=990101001');
	expect(withCarried('/x/?topic=02', town)).toBe('/x/?town=990101001&topic=02');
	expect(withCarried('/x/definitions/#metric-persons', town)).toBe(
		'/x/definitions/?town=990101001#metric-persons'
	);
	expect(withCarried('/x/#sources', new URLSearchParams())).toBe('/x/#sources');
});

test('a value that needs escaping arrives as it was', () => {
	const carried = carriedQuery(new URLSearchParams({ topic: '01+&urban' }));
	expect(new URLSearchParams(carried).get('topic')).toBe('01+&urban');
});
