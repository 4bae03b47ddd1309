import type { Bilingual } from '#lib/i18n/locale.ts';
import { EXCLUSIVE_PROGRAMMES, programmes, strata, TOTAL } from './code-lists.ts';
import { partsOf, townsOf, type Area, type Outline, type Series } from './outline.ts';

/** What a reader can look at in one dataset: a programme, in all strata or in the only one published. */
export interface Topic {
	/** As in the address: `01`, `01+02`, or `02-rural` where no total of the strata is published. */
	id: string;
	/** More than one only where no person holds two of them, so that persons may be added. */
	programmes: readonly string[];
	urban_rural: string;
	/** One-off assistance is counted by events, the others by who is on the rolls. */
	counts: 'coverage' | 'events';
	/** Periods with a count of the area itself or of its parts, in order of time. */
	periods: readonly string[];
}

const known = new WeakMap<Outline, Topic[]>();

/** All topics of a dataset, in the order of the programmes' codes, then statuses. */
export function topicsOf(outline: Outline): readonly Topic[] {
	let topics = known.get(outline);
	if (!topics) known.set(outline, (topics = findTopics(outline)));
	return topics;
}

function findTopics(outline: Outline): Topic[] {
	const single = Object.keys(programmes)
		.sort(byCode)
		.flatMap((programme) => topicsOfProgramme(outline, programme));
	const exclusive = single.filter(
		({ id, counts }) => counts === 'coverage' && EXCLUSIVE_PROGRAMMES.includes(id)
	);
	if (exclusive.length < 2) return single;
	const together = withPeriods(outline, {
		id: EXCLUSIVE_PROGRAMMES.join('+'),
		programmes: EXCLUSIVE_PROGRAMMES,
		urban_rural: TOTAL,
		counts: 'coverage'
	});
	if (together.periods.length === 0) return single;
	return [...single.slice(0, 2), together, ...single.slice(2)];
}

function topicsOfProgramme(outline: Outline, programme: string): Topic[] {
	const events = withPeriods(outline, {
		id: programme,
		programmes: [programme],
		urban_rural: TOTAL,
		counts: 'events'
	});
	if (events.periods.length > 0) return [events];
	const found = Object.keys(strata)
		.map((urban_rural) =>
			withPeriods(outline, {
				id: urban_rural === TOTAL ? programme : `${programme}-${urban_rural}`,
				programmes: [programme],
				urban_rural,
				counts: 'coverage'
			})
		)
		.filter(({ periods }) => periods.length > 0);
	return found[0]?.urban_rural === TOTAL ? found.slice(0, 1) : found;
}

function withPeriods(outline: Outline, topic: Omit<Topic, 'periods'>): Topic {
	const both = (['own', 'parts'] as const).flatMap((level) =>
		countedPeriods(outline, topic, level)
	);
	return { ...topic, periods: [...new Set(both)].sort() };
}

/** What a topic is counted by, in order of preference. */
const COUNTS = {
	coverage: ['persons', 'households'],
	events: ['person_times', 'households']
} as const;

/** Periods in which anything is counted at one level, in order of time. */
export function countedPeriods(
	outline: Outline,
	topic: Omit<Topic, 'periods'>,
	level: 'own' | 'parts'
): string[] {
	const periods = COUNTS[topic.counts].flatMap((measure) =>
		measurePeriods(outline, { table: topic.counts, measure }, topic, level)
	);
	return [...new Set(periods)].sort();
}

type Scope = Pick<Topic, 'programmes' | 'urban_rural'>;

/** A measure of a table, with the dimensions that a definition fixes. */
export interface Measured {
	table: string;
	measure: string;
	where?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Periods in which a measure has figures for every programme of a topic, at one level, in order of time. */
export function measurePeriods(
	outline: Outline,
	measured: Measured,
	topic: Scope,
	level: 'own' | 'parts'
): string[] {
	const [first = [], ...others] = topic.programmes.map(
		(programme) => seriesOf(outline, measured, programme, topic.urban_rural)?.[level] ?? []
	);
	return first.filter((period) => others.every((periods) => periods.includes(period)));
}

/** The areas whose figures, added up, stand for the whole dataset in one period. */
export interface Whole {
	areas: readonly string[];
	/** Its own row is not published, so these are its parts. */
	isSum: boolean;
	/** The towns among them, where the source does not have all; institutions are no towns. */
	onlyTowns: number | null;
}

/** The dataset's own row where one is published, else the parts that are. */
export function wholeOf(outline: Outline, measured: Measured, topic: Scope, period: string): Whole {
	const parts = partsOf(outline);
	const hasOwn = measurePeriods(outline, measured, topic, 'own').includes(period);
	if (hasOwn || parts.length === 0)
		return { areas: [outline.area_code], isSum: false, onlyTowns: null };
	const listed = listedParts(outline, measured, topic, period);
	const towns = listed.filter(({ kind }) => kind !== 'institution').length;
	return {
		areas: listed.map(({ ref_area }) => ref_area),
		isSum: true,
		onlyTowns: towns < townsOf(outline).length ? towns : null
	};
}

/** The parts with a figure of every programme of a topic; all of them where the source has all. */
export function listedParts(
	outline: Outline,
	measured: Measured,
	topic: Scope,
	period: string
): readonly Area[] {
	return topic.programmes.reduce((left, programme) => {
		const known = seriesOf(outline, measured, programme, topic.urban_rural)?.listed[period];
		return known ? left.filter(({ ref_area }) => known.includes(ref_area)) : left;
	}, partsOf(outline));
}

function seriesOf(
	outline: Outline,
	{ table, measure, where = {} }: Measured,
	programme: string,
	urban_rural: string
): Series | undefined {
	const wanted: Record<string, string> = { programme, urban_rural, kind: TOTAL };
	return outline.series.find(
		(series) =>
			series.table === table &&
			series.measure === measure &&
			Object.entries(series.dimensions).every(([name, value]) =>
				where[name] ? where[name].includes(value) : wanted[name] === value
			)
	);
}

export function topicName({ programmes: codes, urban_rural }: Topic): Bilingual {
	const names = codes.map((code) => programmes[code as keyof typeof programmes]);
	const name = {
		'zh-CN': names.map((name) => name['zh-CN']).join('与'),
		en: names.map((name, at) => (at === 0 ? name.en : name.en.toLowerCase())).join(' and ')
	};
	if (urban_rural === TOTAL) return name;
	const stratum = strata[urban_rural as keyof typeof strata];
	return {
		'zh-CN': `${stratum['zh-CN']}${name['zh-CN']}`,
		en: `${stratum.en} ${name.en.toLowerCase()}`
	};
}

/** 01–08 first, then the letters. */
function byCode(a: string, b: string): number {
	const letters = (code: string) => (/^\d/.test(code) ? 0 : 1);
	return letters(a) - letters(b) || (a < b ? -1 : 1);
}
