import { closingMonth, samePeriodLastYear } from '#lib/calendar/period.ts';
import { scaleFor, type Scale } from '#lib/charts/format-value.ts';
import type { Area, Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { capacityMeasures } from '#lib/themes/capacity/capacity-measures.ts';
import type { Side } from '#lib/statistics/event-sides.ts';
import { rank } from '#lib/statistics/rank.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import { askedMetrics, type Asked, type Kind } from '../asked-metrics.ts';
import { meansByQuarter, ratioOf } from './profile-figures.ts';
import { chanceSides } from '../chance-sides.ts';
import { togetherOf, townPoints } from '../town-points.ts';

/** Given to the page and its parts. */
export interface ProfileFacts {
	outline: Outline;
	town: Area;
	answers: Answers;
	locale: Locale;
}

/** One line of 与全县比. */
export interface ProfileRow {
	id: string;
	name: string;
	kind: Kind;
	/** Of which it is told, where it is told of one. */
	programme?: string | undefined;
	period: string;
	scale: Scale;
	isPercent: boolean;
	own: Point;
	/** The county's; of the towns told together where it is not told, and then how many these are. */
	whole: Point | undefined;
	toldTowns: number | null;
	/** The town's of the same period of the year before; undefined where nothing is published of it. */
	before: Point | undefined;
	/** Its rank among the towns told, highest first, and whether others share it. */
	place: { rank: number; isShared: boolean; told: number } | undefined;
	side: Side | undefined;
	/** Where the share lies at 95%, of few cases. */
	interval: Bounds | undefined;
}

/** What the town is beside the county, in the order in which it is shown. */
export function profileRows(facts: ProfileFacts): ProfileRow[] {
	const { outline, town } = facts;
	const rows = askedMetrics(outline, town).flatMap((asked) => rowOf(facts, asked) ?? []);
	const mean = meanRow(facts);
	const load = caseloadRow(facts);
	// Beside what it is about: money after the households that it is for.
	const after = rows.findIndex(({ id }) => id === 'persons-per-household') + 1;
	return [
		...rows.slice(0, after),
		...(mean ? [mean] : []),
		...rows.slice(after),
		...(load ? [load] : [])
	];
}

const isOf = (town: Area) => (point: Point) => point.dimensions.ref_area === town.ref_area;

function rowOf(facts: ProfileFacts, asked: Asked): ProfileRow | undefined {
	const { outline, town, answers, locale } = facts;
	const answer = answers[asked.id];
	const own = answer?.points.find(isOf(town));
	if (!answer || !own) return undefined;
	// One-off payments may be known for the whole alone: then only what was paid in all is told.
	if (asked.id === 'mean-benefit' && own.reason === 'not-reported') return undefined;
	if (
		asked.id === 'mean-benefit-as-paid' &&
		answers['mean-benefit']?.points.find(isOf(town))?.value != null
	)
		return undefined;
	// Nobody lives there by register, and what is not on the rolls has no mean.
	if (town.kind === 'institution' && own.value === null && own.reason !== 'hidden')
		return undefined;
	const towns = townPoints(outline, answer.points);
	const told = towns.filter(({ value }) => value !== null);
	const published = answers[`${asked.id}:whole`]?.points[0] ?? turnoverOf(facts, asked);
	const whole = published ?? (asked.id === 'turnover-rate' ? undefined : togetherOf(told));
	const metric = metricById(asked.id);
	return {
		...{ id: asked.id, kind: asked.kind, period: asked.period, own, whole },
		programme: asked.where.programme?.[0],
		...{ name: metric.name[locale], isPercent: metric.unit === 'percent' },
		scale: scaleFor(metric, [own.value, whole?.value ?? null], locale),
		toldTowns: published || !whole ? null : told.length,
		before: asked.base === undefined ? undefined : answers[`${asked.id}:before`]?.points[0],
		place: asked.kind === 'mean' ? undefined : placeOf(town, told),
		side: chanceSides(facts, asked.kind, asked.id, { told, whole }).get(town.ref_area),
		interval:
			asked.kind === 'cases' && own.numerator !== null && own.denominator
				? wilsonInterval(own.numerator, own.denominator)
				: undefined
	};
}

/** The county's turnover of a year, where it tells its quarters. Moves within it are none of its moves. */
function turnoverOf({ answers }: ProfileFacts, { id }: Asked): Point | undefined {
	const first = (name: string) => answers[name]?.points[0];
	if (id !== 'turnover-rate' || !answers['opening']) return undefined;
	return ratioOf([first('moves-in'), first('moves-out')], [first('opening')]);
}

function placeOf(town: Area, told: readonly Point[]): ProfileRow['place'] {
	const ranks = rank(told.map(({ value }) => value));
	const own = ranks[told.findIndex(isOf(town))];
	if (own == null || told.length < 2) return undefined;
	return {
		rank: own,
		isShared: ranks.filter((each) => each === own).length > 1,
		told: told.length
	};
}

/** Money per person and month, pooled over the last quarter told. */
function meanRow(facts: ProfileFacts): ProfileRow | undefined {
	const means = meansByQuarter(facts.answers);
	const last = means[means.length - 1];
	if (!last || facts.town.kind === 'institution') return undefined;
	const metric = metricById('mean-paid-total');
	const base = samePeriodLastYear(last.quarter);
	return {
		...{ id: metric.id, name: metric.name[facts.locale], kind: 'mean', period: last.quarter },
		scale: scaleFor({ ...metric, decimals: 0 }, [], facts.locale),
		...{ isPercent: false, own: last.own, whole: last.whole, toldTowns: null },
		before: means.find(({ quarter }) => quarter === base)?.own,
		...{ place: undefined, side: undefined, interval: undefined }
	};
}

/** Households of 低保 and 特困 for each assistant. */
function caseloadRow({ outline, town, answers, locale }: ProfileFacts): ProfileRow | undefined {
	const { rolls, assistants } = answers;
	const name = capacityMeasures[0]?.name[locale];
	if (!rolls || !assistants || name === undefined) return undefined;
	const points = rolls.points.map((point, at) => ratioOf([point], [assistants.points[at]]));
	const own = points.find(isOf(town));
	const first = (key: string) => answers[key]?.points[0];
	if (!own) return undefined;
	return {
		...{ id: 'caseload', name, kind: 'size', own, isPercent: false, toldTowns: null },
		period: closingMonth(rolls.request.where.time_period?.[0] ?? ''),
		scale: { divisor: 1, decimals: 1, unit: translate(locale, 'town.caseload-unit') },
		whole: ratioOf([first('rolls:whole')], [first('assistants:whole')]),
		before:
			answers['rolls:before'] && ratioOf([first('rolls:before')], [first('assistants:before')]),
		place: placeOf(
			town,
			townPoints(outline, points).filter(({ value }) => value !== null)
		),
		...{ side: undefined, interval: undefined }
	};
}
