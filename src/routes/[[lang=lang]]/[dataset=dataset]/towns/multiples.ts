import { formatPeriodName, scaleFor, type Scale } from '#lib/charts/format-value.ts';
import { townsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { targetFor, type Target } from '#lib/evaluation/targets.ts';
import { translate, translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers, Question, Questions } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { areaName, townWord } from '#lib/wording/words.ts';
import type { Side } from '#lib/statistics/event-sides.ts';
import { askedMetrics, type Kind } from './asked-metrics.ts';
import { chanceSides } from './chance-sides.ts';
import { togetherOf, townPoints } from './town-points.ts';

/** Which metrics stand side by side, and by which of them towns are ordered. */
export interface MultiplesState {
	metrics: readonly string[];
	/** A metric, or nothing for the order of divisions. */
	order: string | undefined;
}

/** One metric of every town. */
export interface Panel {
	id: string;
	name: string;
	kind: Kind;
	when: string;
	scale: Scale;
	/** In the order of all panels; `side` only where chance has a part in it. */
	rows: readonly { area: Area; point: Point | undefined; side: Side | undefined }[];
	/** The county's where it is told, for the line that towns are held against. */
	whole: Point | undefined;
	target: Target | undefined;
}

/** Panels that fit beside each other and are read at one look. */
const USUAL = 6;
/** Towns that a title names. */
const NAMED = 3;
/** Rates before sizes: a large town is not a better or worse one. */
const KINDS: readonly Kind[] = ['share', 'events', 'cases', 'mean', 'size'];

/** Towns whose bars can still be held against each other; a province has thousands. */
const MOST_TOWNS = 200;

/** Metrics that can be chosen, those that say most first; none where there are too many towns. */
export function multipleChoices(outline: Outline): string[] {
	if (townsOf(outline).length > MOST_TOWNS) return [];
	const asked = [...askedMetrics(outline)];
	asked.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
	const ids = asked.map(({ id }) => id);
	// What was paid in all is told of more towns than what was paid regularly; both would say the same.
	return ids.filter((id) => id !== 'mean-benefit' || !ids.includes('mean-benefit-as-paid'));
}

export function readMultiples(outline: Outline, params: URLSearchParams): MultiplesState {
	const known = multipleChoices(outline);
	const asked = (params.get('metrics') ?? '').split(',');
	const chosen = known.filter((id) => asked.includes(id));
	const metrics = chosen.length > 0 ? chosen : known.slice(0, USUAL);
	return { metrics, order: metrics.find((id) => id === params.get('order')) };
}

const known = new WeakMap<Outline, Questions>();

/** The same whatever is chosen, so that it travels with the page and is written once. */
export function multiplesQuestions(outline: Outline): Questions {
	let questions = known.get(outline);
	if (!questions) known.set(outline, (questions = writeQuestions(outline)));
	return questions;
}

function writeQuestions(outline: Outline): Questions {
	const questions: Record<string, Question> = {};
	const ref_area = townsOf(outline).map((area) => area.ref_area);
	if (ref_area.length > MOST_TOWNS) return questions;
	for (const { id, where, period, whole } of askedMetrics(outline)) {
		const metric = metricById(id);
		const ask = (name: string, by: ['ref_area'] | [], areas: readonly string[], time: string[]) => {
			questions[`each:${name}`] = {
				metric,
				request: { by, where: { ...where, time_period: time, ref_area: areas } }
			};
		};
		ask(id, ['ref_area'], ref_area, [period]);
		if (whole.length > 0) ask(`${id}:whole`, [], [outline.area_code], [...whole]);
	}
	return questions;
}

/** Panels of the chosen metrics; those of which no town's figure is told are left out. */
export function panelsOf(
	outline: Outline,
	{ metrics, order }: MultiplesState,
	answers: Answers,
	targets: readonly Target[],
	locale: Locale
): Panel[] {
	const own = Object.fromEntries(
		Object.entries(answers).flatMap(([name, answer]) =>
			name.startsWith('each:') ? [[name.slice('each:'.length), answer]] : []
		)
	);
	const areas = ordered(outline, order === undefined ? undefined : own[order]?.points);
	const asked = new Map(askedMetrics(outline).map((each) => [each.id, each]));
	return metrics.flatMap((id): Panel[] => {
		const [answer, of] = [own[id], asked.get(id)];
		const points = answer ? townPoints(outline, answer.points) : [];
		const told = points.filter(({ value }) => value !== null);
		if (!of || told.length === 0) return [];
		const metric = metricById(id);
		const whole = own[`${id}:whole`]?.points[0];
		const held = whole ?? (of.kind === 'cases' ? togetherOf(told) : undefined);
		const sides = chanceSides({ outline, answers: own }, of.kind, id, { told, whole: held });
		const values = told.map(({ value }) => value);
		return [
			{
				...{ id, name: metric.name[locale], kind: of.kind },
				when: formatPeriodName(of.period, locale),
				scale: scaleFor(metric, values, locale),
				rows: areas.map((area) => ({
					area,
					point: points.find(({ dimensions }) => dimensions.ref_area === area.ref_area),
					side: sides.get(area.ref_area)
				})),
				whole: of.kind === 'size' ? undefined : held,
				target: targetFor(targets, id, of.where.programme?.[0])
			}
		];
	});
}

/** Where any town differs by more than chance, which and how; otherwise that none does, or that nothing can be said. */
export function multiplesTitle(outline: Outline, panels: readonly Panel[], locale: Locale): string {
	const t = translator(locale);
	const unit = townWord(outline);
	const judged = panels.filter(({ rows }) => rows.some(({ side }) => side !== undefined));
	if (judged.length === 0) return t('compare.title', { count: panels.length, unit });
	const beyond = judged.flatMap(({ name, rows }) => {
		const sides = (['below', 'above'] as const).flatMap((side) => {
			const found = rows.filter((row) => row.side === side).map(({ area }) => area);
			return found.length > 0 ? [t(`compare.${side}`, { towns: named(found, locale) })] : [];
		});
		return sides.length > 0
			? [t('compare.of-metric', { metric: name, about: sides.join(t('compare.joiner')) })]
			: [];
	});
	return beyond.length > 0
		? t('compare.title-beyond', { about: beyond.join(t('compare.metric-joiner')) })
		: t('compare.title-within', { count: judged.length, unit });
}

function named(areas: readonly Area[], locale: Locale): string {
	const joiner = translate(locale, 'site.list-joiner');
	const names = areas.slice(0, NAMED).map((area) => areaName(area, locale));
	if (areas.length <= NAMED) return names.join(joiner);
	return translate(locale, 'compare.many', { names: names.join(joiner), count: areas.length });
}

/** Towns by a metric, highest first and those not told last, or in the order of divisions. */
function ordered(outline: Outline, points: readonly Point[] | undefined): readonly Area[] {
	const towns = townsOf(outline);
	if (!points) return towns;
	const values = new Map(points.map(({ dimensions, value }) => [dimensions.ref_area, value]));
	const value = ({ ref_area }: Area) => values.get(ref_area) ?? -Infinity;
	return [...towns].sort((a, b) => value(b) - value(a));
}
