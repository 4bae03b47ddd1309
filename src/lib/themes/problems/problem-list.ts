import { partsOfList } from '#lib/contract/code-list-index.ts';
import { townsOf, type Outline } from '#lib/contract/outline.ts';
import { topicsOf } from '#lib/contract/topics.ts';
import { metricPeriods } from '#lib/queries/metric-choices.ts';
import { toldCategories } from '../recipients/told-categories.ts';
import { seriesPeriods } from '../series-periods.ts';
import type { Problem } from './define-problem.ts';
import { gapEvidence } from './gap-evidence.ts';
import { leadEvidence } from './lead-evidence.ts';
import { residenceEvidence } from './residence-evidence.ts';
import { servicesEvidence } from './services-evidence.ts';
import { shareEvidence, type ShareRule } from './share-evidence.ts';

const DIBAO = ['01'];
const SOURCES = partsOfList('moneySources');
/** Central, provincial, municipal and county. */
const BUDGETS = 4;
/** To which the sources of a quarter add up (link `funds-sources`), each rounded by less than its base. */
const MONTHS = 3;
const own = ({ area_code }: Outline) => ({ ref_area: [area_code] });

const rule = (
	id: ShareRule['id'],
	code: string,
	limit: number,
	only: Pick<ShareRule, 'onlyClears'> = {}
) =>
	shareEvidence({
		...{ id, metric: 'procedure-share', limit, supports: 'below', ...only },
		known: (outline) =>
			seriesPeriods(outline, 'procedures', { programme: '01', rule: code }, 'own'),
		where: (outline) => ({ ...own(outline), programme: DIBAO, rule: [code] })
	});

const staff = (id: ShareRule['id'], metric: string, kind: string, limit: number) =>
	shareEvidence({
		...{ id, metric, limit, supports: 'below' },
		known: (outline) => seriesPeriods(outline, 'staffing', { kind }, 'parts'),
		where: (outline) => ({ ref_area: townsOf(outline).map(({ ref_area }) => ref_area) })
	});

const money = (
	given: Pick<ShareRule, 'id' | 'metric' | 'limit' | 'supports' | 'rounded' | 'pick'>
) =>
	shareEvidence({
		...given,
		known: (outline) =>
			seriesPeriods(outline, 'funds', { programme: '01', source: 'central' }, 'own'),
		where: (outline) => ({
			...{ ...own(outline), programme: DIBAO },
			...(given.pick && { source: SOURCES })
		})
	});

const turnover = shareEvidence({
	...{ id: 'turnover', metric: 'turnover-rate' },
	known: (outline) => {
		const topic = topicsOf(outline).find(({ id }) => id === '01');
		const periods = topic ? metricPeriods(outline, 'turnover-rate', topic, 'own') : [];
		return periods.filter((period) => period.includes('Q'));
	},
	where: (outline) => ({ ...own(outline), programme: DIBAO })
});

const mismatches = shareEvidence({
	...{ id: 'mismatches', metric: 'inconsistent-share', limit: 0.05, supports: 'above' },
	known: (outline) =>
		seriesPeriods(outline, 'checks', { kind: 'verification' }, 'own').filter((period) =>
			period.includes('Q')
		),
	where: (outline) => ({ ...own(outline), kind: ['verification'] })
});

const separated = shareEvidence({
	...{ id: 'separated', metric: 'household-profile', limit: 0.05, supports: 'above' },
	pick: ['category', 'yes'],
	known: (outline) =>
		seriesPeriods(
			outline,
			'profile',
			{ programme: '01', attribute: 'separated_residence', category: 'yes' },
			'own'
		),
	where: (outline, year) => ({
		...{ ...own(outline), programme: DIBAO, attribute: ['separated_residence'] },
		category: toldCategories(outline, '01', 'separated_residence', year)
	})
});

const [villages, fullTime, certified] = [
	staff('villages', 'assistant-coverage', 'villages_assisted', 0.95),
	staff('full-time', 'full-time-share', 'full_time', 0.5),
	staff('certified', 'certified-share', 'certified', 0.5)
];

const missed = leadEvidence('missed', 'missed', 'leads');

/** What inspections keep finding, each with the figures that bear on it; the rules are told on the page. */
export const problemList: readonly Problem[] = [
	{
		...{ id: 'S0-16', supportedBy: 'any', page: 'dynamics' },
		evidence: [rule('reviewed', 'reviewed', 0.95), turnover]
	},
	{ id: 'S0-20', supportedBy: 'any', page: 'checks', evidence: [mismatches] },
	{ id: 'S0-23', supportedBy: 'any', page: 'recipients', evidence: [separated] },
	{
		...{ id: 'S2-24', supportedBy: 'any', page: 'balance' },
		evidence: [residenceEvidence('registered'), residenceEvidence('resident')]
	},
	{
		...{ id: 'S2-19', supportedBy: 'all', page: 'leads' },
		evidence: [leadEvidence('duplicate', 'duplicate', 'leads'), missed]
	},
	{
		...{ id: 'S2-20', supportedBy: 'any', page: 'leads' },
		evidence: [
			leadEvidence('due-death', 'paid_after_death', 'leads-due'),
			leadEvidence('due-prison', 'paid_in_prison', 'leads-due')
		]
	},
	{ id: 'S4-03', supportedBy: 'all', page: 'leads', evidence: [missed] },
	{ id: 'S2-22', supportedBy: 'any', page: 'balance', evidence: [gapEvidence] },
	{
		...{ id: 'S2-31', supportedBy: 'any', page: 'funds' },
		evidence: [
			money({
				...{ id: 'fiscal', metric: 'fiscal-share', limit: 0.9, supports: 'above' },
				rounded: [BUDGETS, MONTHS]
			})
		]
	},
	{
		...{ id: 'S0-27', supportedBy: 'any', page: 'funds' },
		evidence: [
			money({
				...{ id: 'donation', metric: 'source-share', limit: 0.05, supports: 'below' },
				...{ pick: ['source', 'donation'], rounded: [1, MONTHS] }
			})
		]
	},
	{
		...{ id: 'S4-06', supportedBy: 'any', page: 'timeliness' },
		evidence: [rule('single-trip', 'single_trip', 0.9)]
	},
	{
		...{ id: 'S4-07', supportedBy: 'any', page: 'timeliness' },
		evidence: [rule('transfers', 'transfer_in_time', 0.9, { onlyClears: true })]
	},
	{ id: 'S1-15', supportedBy: 'any', page: 'capacity', evidence: [villages, certified] },
	{ id: 'S2-29', supportedBy: 'all', page: 'capacity', evidence: [fullTime, certified] },
	{ id: 'S2-28', supportedBy: 'any', page: 'capacity', evidence: [servicesEvidence] }
];
