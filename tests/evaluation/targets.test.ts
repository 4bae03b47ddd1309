import { describe, expect, test } from 'vitest';
import { targetFor, targetsOf, targetText, withTargets } from '#lib/evaluation/targets.ts';
import { readEvaluation } from '#scripts/engine/read-evaluation.ts';

const targets = targetsOf(await readEvaluation('synthetic-county'));

describe('targets', () => {
	test('are those of whole metrics: not of one rule, one stratum, a quotient or a reported figure', () => {
		expect(targets.map(({ metric, programme = '' }) => `${metric} ${programme}`.trim())).toEqual([
			...['standard-rural-share 01', 'assistant-coverage', 'on-time-rate 01']
		]);
	});

	test('are those of their programme alone', () => {
		expect(targetFor(targets, 'on-time-rate', '01')?.value).toBe(1);
		expect(targetFor(targets, 'on-time-rate', '02')).toBeUndefined();
		expect(targetFor(targets, 'assistant-coverage', undefined)?.value).toBe(1);
	});

	test('have as many digits as they were given', () => {
		const of = (value: number, better: 'higher' | 'lower') =>
			targetText({ metric: 'on-time-rate', programme: undefined, value, better }, 'zh-CN');
		expect([of(1, 'higher'), of(0.07, 'lower'), of(0.985, 'higher')]).toEqual([
			...['≥100%', '≤7%', '≥98.5%']
		]);
	});

	test('stand after what a key figure says already', () => {
		const figure = { id: 'on-time-rate', name: '按时办结率', value: '93.2', unit: '%' };
		const noteOf = (note: string, programme: string) =>
			withTargets([{ ...figure, note }], targets, programme, 'zh-CN')[0]?.note;
		expect([noteOf('', '01'), noteOf('比上年+1.0个百分点', '01'), noteOf('', '02')]).toEqual([
			...['目标≥100%', '比上年+1.0个百分点；目标≥100%', '']
		]);
	});
});
