import { partsOfList } from '#lib/contract/code-list-index.ts';
import { partsOf, restOf, townsOf, type Outline } from '#lib/contract/outline.ts';
import type { Topic } from '#lib/contract/topics.ts';
import { metricPeriods } from '#lib/queries/metric-choices.ts';
import type { ThemeState } from '../define-theme.ts';
import { seriesPeriods } from '../series-periods.ts';
import type { Ask } from './funds-questions.ts';
import { isDibao, lastQuarter, lastYear, monthsOf, quartersOf } from './paid-topics.ts';

/** Quarters of the trends of shares; months of the trend of the benefit; whole years of 临时救助 beside the current one. */
const [QUARTERS, MONTHS, YEARS] = [12, 24, 2];

/** What only records tell: where money comes from, what a household gets, town by town. */
export function recordsQuestions(
	outline: Outline,
	topic: Topic,
	state: ThemeState,
	ask: Ask
): void {
	const county = { programme: topic.programmes, ref_area: [outline.area_code] };
	askSources(outline, county, state, ask);
	if (isDibao(topic)) askBenefit(outline, topic, county, state, ask);
	askBrackets(outline, county, state, ask);
	askTemporary(outline, state, ask);
	if (topic.counts === 'coverage') askTownMoney(outline, topic, county, state, ask);
}

type County = Readonly<Record<'programme' | 'ref_area', readonly string[]>>;

function askSources(outline: Outline, county: County, { period }: ThemeState, ask: Ask): void {
	const codes = { programme: county.programme[0] ?? '', source: 'central' };
	const known = seriesPeriods(outline, 'funds', codes, 'own');
	const quarter = lastQuarter(period);
	const source = partsOfList('moneySources');
	if (!known.includes(quarter)) return;
	ask('sources', 'source-share', ['source'], { ...county, source, time_period: [quarter] });
	const year = quartersOf(lastYear(period));
	if (year.every((each) => known.includes(each)))
		ask('sources-year', 'source-share', ['source'], { ...county, source, time_period: year });
	const time_period = known.filter((each) => each <= quarter).slice(-QUARTERS);
	for (const id of ['fiscal-share', 'fiscal-share-with-lottery'])
		ask(id, id, ['time_period'], { ...county, time_period });
}

function askBenefit(
	outline: Outline,
	topic: Topic,
	county: County,
	{ period }: ThemeState,
	ask: Ask
): void {
	const time_period = metricPeriods(outline, 'mean-paid-total', topic, 'own')
		.filter((month) => month <= period)
		.slice(-MONTHS);
	if (time_period.length === 0) return;
	const by = ['urban_rural', 'time_period'];
	const strata = outline.only_stratum ? [outline.only_stratum] : ['urban', 'rural'];
	ask('mean', 'mean-paid-total', ['time_period'], { ...county, time_period });
	ask('strata', 'persons', by, { ...county, time_period, urban_rural: strata });
	if (seriesPeriods(outline, 'standards', { programme: '01' }, 'own').length > 0)
		ask('standards', 'standard', by, { ...county, time_period, urban_rural: strata });
}

function askBrackets(outline: Outline, county: County, { period }: ThemeState, ask: Ask): void {
	const series = outline.series.filter(
		({ table, dimensions }) => table === 'benefit' && dimensions.programme === county.programme[0]
	);
	const years = series.flatMap(({ own }) => own).filter((year) => year <= lastYear(period));
	const year = years.sort()[years.length - 1];
	if (!year) return;
	const here = series.filter(({ own }) => own.includes(year));
	const codes = new Set(here.map(({ dimensions }) => dimensions.bracket ?? ''));
	const bracket = [...codes].sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
	for (const id of ['bracket-households', 'bracket-benefit'])
		ask(id, id, ['bracket'], { ...county, time_period: [year], bracket });
}

function askTemporary(outline: Outline, { period }: ThemeState, ask: Ask): void {
	const first = `${Number(lastYear(period)) - YEARS + 1}-Q1`;
	const known = seriesPeriods(outline, 'events', { programme: '08' }, 'own');
	const time_period = known.filter((each) => each >= first && each <= lastQuarter(period));
	const where = { programme: ['08'], ref_area: [outline.area_code] };
	if (time_period.length === 0) return;
	ask('times', 'person-times', ['time_period'], { ...where, time_period });
	ask('times-paid', 'paid-for', ['time_period'], {
		...{ ...where, time_period: time_period.flatMap(monthsOf) }
	});
	const year = lastYear(period);
	if (seriesPeriods(outline, 'events', { programme: '08' }, 'parts').includes(year))
		ask('reserve-times', 'person-times', ['ref_area'], {
			...{ programme: ['08'], time_period: [year] },
			ref_area: townsOf(outline).map(({ ref_area }) => ref_area)
		});
}

function askTownMoney(
	outline: Outline,
	topic: Topic,
	county: County,
	{ period }: ThemeState,
	ask: Ask
): void {
	const quarter = lastQuarter(period);
	if (!metricPeriods(outline, 'paid-for', topic, 'parts').includes(quarter)) return;
	const areas = [...partsOf(outline), ...(restOf(outline) ? [restOf(outline)] : [])];
	const where = { ...county, ref_area: areas.flatMap((area) => area?.ref_area ?? []) };
	const months = monthsOf(quarter);
	ask('town-paid', 'paid-for', ['ref_area'], { ...where, time_period: [quarter] });
	ask('town-persons', 'persons', ['ref_area', 'time_period'], { ...where, time_period: months });
	ask('town-whole', 'persons', ['time_period'], { ...county, time_period: months });
}
