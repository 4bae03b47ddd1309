import { describe, expect, test } from 'vitest';
import { changeWords, measureWords } from '#lib/wording/words.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { makePoint } from '../support/make-point.ts';

describe('a change is written in the unit of the figure that changed', () => {
	const words = (change: number, of: number, locale: Locale) =>
		changeWords(makePoint(change), makePoint(of), 'persons', locale);

	test('39,104,000 persons, 761,000 fewer', () => {
		expect(words(-761_000, 39_104_000, 'zh-CN')).toBe('减少76.1万人');
		expect(words(-761_000, 39_104_000, 'en')).toBe('down 0.76 million persons');
	});

	test('10,212 persons, 81 fewer', () => {
		expect(words(-81, 10_212, 'zh-CN')).toBe('减少81人');
	});

	test('one person is no persons', () => {
		expect(words(-1, 10_212, 'en')).toBe('down 1 person');
		expect(words(1, 10_212, 'zh-CN')).toBe('增加1人');
	});

	test('a change too small for that unit keeps its own', () => {
		expect(words(300, 39_104_000, 'zh-CN')).toBe('增加300人');
	});
});

test('in English the unit is not the name over again', () => {
	expect(measureWords(metricById('persons'), 'persons', 'en')).toBe('Persons');
	expect(measureWords(metricById('persons'), 'million persons', 'en')).toBe(
		'Persons, million persons'
	);
	expect(measureWords(metricById('persons'), '人', 'zh-CN')).toBe('在册人数，人');
});
