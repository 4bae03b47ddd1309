import type { Bilingual } from '#lib/i18n/locale.ts';

/** The figure of this site that counts the same thing from records. */
export interface Counterpart {
	table: 'coverage' | 'events' | 'funds';
	measure: 'households' | 'persons' | 'person_times' | 'amount_yuan';
	codes: Readonly<{ programme: string; urban_rural?: string }>;
}

/** A figure that a bureau reports upward and that the records here answer too. */
export interface ReconciledIndicator {
	label: Bilingual;
	unit: '户' | '人' | '人次' | '万元';
	/** Of the monthly report to the ministry; null where no source at hand prints it. */
	code: string | null;
	/** As of the month's end, of the quarter, or of January to the month. */
	counted: 'stock' | 'quarter' | 'year-to-date';
	ours: Counterpart;
	/** Whether it says who was paid in the month, not who is on the rolls at its end. */
	isPaid: boolean;
	/** Of persons: the indicator of their households. */
	households?: string;
	/** Of a total: the indicators that it is the sum of. */
	parts?: readonly string[];
}

interface Group {
	id: string;
	name: Bilingual;
	codes: Counterpart['codes'];
	parts?: readonly string[];
	/** Of its persons. */
	code?: string;
}

const GROUPS: readonly Group[] = [
	{
		id: 'dibao',
		name: { 'zh-CN': '最低生活保障', en: 'subsistence allowance' },
		codes: { programme: '01', urban_rural: '_T' },
		parts: ['dibao_urban', 'dibao_rural'],
		code: 'YZH012410000'
	},
	{
		id: 'dibao_urban',
		name: { 'zh-CN': '城市低保', en: 'urban subsistence allowance' },
		codes: { programme: '01', urban_rural: 'urban' }
	},
	{
		id: 'dibao_rural',
		name: { 'zh-CN': '农村低保', en: 'rural subsistence allowance' },
		codes: { programme: '01', urban_rural: 'rural' }
	},
	{
		id: 'destitute',
		name: { 'zh-CN': '特困人员供养', en: 'destitute support' },
		codes: { programme: '02', urban_rural: '_T' }
	}
];

const MEASURES = {
	households: { unit: '户', words: { 'zh-CN': '户数', en: 'Households' } },
	persons: { unit: '人', words: { 'zh-CN': '人数', en: 'Persons' } }
} as const;

function counts({ id, name, codes, parts, code }: Group): [string, ReconciledIndicator][] {
	return [false, true].flatMap((isPaid) =>
		(['households', 'persons'] as const).map((measure): [string, ReconciledIndicator] => {
			const { unit, words } = MEASURES[measure];
			const idOf = (group: string, of: string = measure) =>
				`${group}${isPaid ? '_paid' : ''}_${of}`;
			const label = isPaid
				? {
						'zh-CN': `${name['zh-CN']}当月发放${words['zh-CN']}`,
						en: `${words.en} paid in the month, ${name.en}`
					}
				: { 'zh-CN': `${name['zh-CN']}${words['zh-CN']}`, en: `${words.en}, ${name.en}` };
			return [
				idOf(id),
				{
					...{ label, unit, isPaid, counted: 'stock', ours: { table: 'coverage', measure, codes } },
					code: isPaid || measure === 'households' ? null : (code ?? null),
					...(measure === 'persons' && { households: idOf(id, 'households') }),
					...(parts && { parts: parts.map((part) => idOf(part)) })
				}
			];
		})
	);
}

/**
 * What is reported upward every month beside what the records here say, in the order of the report; those
 * that say who was paid in the month stand beside both.
 *
 * Source of the codes: `data/reference/monthly-report-codes.csv`.
 */
export const reconciledIndicators: Readonly<Record<string, ReconciledIndicator>> = {
	...Object.fromEntries(GROUPS.flatMap(counts)),
	temporary_person_times: {
		label: {
			'zh-CN': '季度临时救助人次',
			en: 'Temporary assistance, person-times of the quarter'
		},
		...{ unit: '人次', code: null, counted: 'quarter', isPaid: false },
		ours: { table: 'events', measure: 'person_times', codes: { programme: '08' } }
	},
	dibao_spending_to_date: {
		label: {
			'zh-CN': '最低生活保障累计支出',
			en: 'Spent on subsistence allowance, year to date'
		},
		...{ unit: '万元', code: 'YZH011221000', counted: 'year-to-date', isPaid: false },
		ours: { table: 'funds', measure: 'amount_yuan', codes: { programme: '01' } }
	}
};

/** The indicator of who was paid in the month, of the same people. */
export function paidOf(indicator: string): string | undefined {
	const paid = indicator.replace(/_(households|persons)$/, '_paid_$1');
	return paid !== indicator && paid in reconciledIndicators ? paid : undefined;
}
