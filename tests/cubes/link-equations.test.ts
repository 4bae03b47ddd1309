import { expect, test } from 'vitest';
import type { RowKey } from '#lib/contract/define-grain.ts';
import { minus, plus, type CubeLink } from '#lib/contract/define-link.ts';
import { linkEquations } from '#lib/privacy/link-equations.ts';

const words = { 'zh-CN': '', en: '' };
const row = (time_period: string, ref_area: string, codes: Record<string, string>): RowKey => ({
	...{ time_period, ref_area, codes }
});

type Declared = Omit<CubeLink, 'id' | 'meaning' | 'relation' | 'given'>;

/** Each equation as `period area: + term − term`, terms by table and period. */
function written(
	link: Declared,
	rows: Record<string, RowKey[]>,
	span: { from: string; to: string }
): string[] {
	const whole = { id: 'x', meaning: words, relation: '=', given: 'always', ...link } as const;
	const equations = linkEquations(
		whole,
		(table, grain) => rows[`${table} ${grain}`] ?? [],
		span,
		'zero'
	);
	return equations.map(({ time_period, ref_area, codes, terms }) => {
		const sides = terms.map(
			({ times, row, measure }) =>
				`${times > 0 ? '+' : '-'}${row.time_period}/${row.ref_area}/${Object.values(row.codes).join(',')}.${measure}`
		);
		return [time_period, ref_area, ...Object.values(codes), sides.join(' ')].join(' | ');
	});
}

const stock = ['2023-12', '2024-03', '2024-06', '2024-07'].map((month) =>
	row(month, '990101', { programme: '01' })
);
const flow = (period: string, direction: string) =>
	row(period, '990101', { programme: '01', direction });
const balance: Declared = {
	period: 'quarter',
	keeps: ['programme'],
	measures: ['persons'],
	terms: [
		plus('coverage', 'month × county', { time: 'opens' }),
		plus('flows', 'quarter × county', { only: { direction: 'in' } }),
		minus('flows', 'quarter × county', { only: { direction: 'out' } }),
		minus('coverage', 'month × county', { time: 'closes' })
	]
};

test('a balance takes the month before a period and its last one', () => {
	const rows = {
		'coverage month × county': stock,
		'flows quarter × county': [flow('2024-Q1', 'in'), flow('2024-Q2', 'out')]
	};
	expect(written(balance, rows, { from: '2023-12', to: '2024-07' })).toEqual([
		'2024-Q1 | 990101 | 01 | +2023-12/990101/01.persons +2024-Q1/990101/01,in.persons -2024-03/990101/01.persons',
		'2024-Q2 | 990101 | 01 | +2024-03/990101/01.persons -2024-Q2/990101/01,out.persons -2024-06/990101/01.persons'
	]);
});

test('a period without an opening, or not over yet, has no balance', () => {
	const rows = { 'coverage month × county': stock };
	const periods = (from: string, to: string) =>
		written(balance, rows, { from, to }).map((equation) => equation.slice(0, 7));
	expect(periods('2024-01', '2024-06')).toEqual(['2024-Q2']);
	expect(periods('2023-12', '2024-05')).toEqual(['2024-Q1']);
});

test('parts are those of the towns, of the period and of every code that is not kept', () => {
	const paid = (period: string, area: string, kind: string) => row(period, area, { kind });
	const rows = {
		'funds month × county × kind': [
			paid('2024-04', '990101', 'regular'),
			paid('2024-07', '990101', 'regular')
		],
		'funds quarter × town': [paid('2024-Q2', '990101001', '_T'), paid('2024-Q2', '990102001', '_T')]
	};
	const link: Declared = {
		period: 'quarter',
		keeps: [],
		measures: ['amount_yuan'],
		terms: [
			plus('funds', 'quarter × town', { area: 'towns' }),
			minus('funds', 'month × county × kind', { time: 'within' })
		]
	};
	expect(written(link, rows, { from: '2024-04', to: '2024-08' })).toEqual([
		'2024-Q2 | 990101 | +2024-Q2/990101001/_T.amount_yuan -2024-04/990101/regular.amount_yuan',
		'2024-Q2 | 990102 | +2024-Q2/990102001/_T.amount_yuan'
	]);
});
