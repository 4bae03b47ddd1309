import { needsBase, type Metric } from '#lib/metrics/define-metric.ts';
import { metrics } from '#lib/metrics/index.ts';
import { NO_SPLIT, type Wish } from '#lib/asking/question.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { findNumbers, type FoundNumber } from './find-numbers.ts';
import { lastPeriod, type SpokenPeriod } from './find-period.ts';
import type { WrittenNumber, WrittenUnit } from './read-number.ts';
import { NAMED_UNITS, SPOKEN_METRICS, SPOKEN_PROGRAMMES } from './spoken-metrics.ts';

/** A number of a written report, and what it seems to be said of. */
export interface Statement {
	/** The clause up to the number, and the number as written. */
	said: string;
	text: string;
	number: WrittenNumber;
	/** Metrics that it may be, the likeliest first; none where the words do not tell. */
	metrics: readonly string[];
	/** A change on another period: of what, as a share or not. */
	base?: 'previous' | 'year-ago' | 'other';
	codes: Readonly<Record<string, string>>;
	period: SpokenPeriod | undefined;
}

/** What a text speaks of until it speaks of something else. */
interface Context {
	programme?: string;
	urban_rural?: string;
	ref_area?: string;
	period?: SpokenPeriod;
	/** What was counted or measured so far, the last one last. */
	measured: readonly { unit: WrittenUnit | undefined; metrics: readonly string[] }[];
}

/**
 * The numbers of a text in Chinese with what is said of each: programme, place, period and metric are taken from
 * the words before it, in its sentence, then in the lines before. Nothing is guessed beyond that.
 *
 * @param text sentences, or lines of a table with a name and a number each.
 */
export function readReport(text: string, outline: Outline): Statement[] {
	let context: Context = { measured: [] };
	return text.split(/(?<=[。！？\n])/).flatMap((sentence) => {
		// A place, a stratum and what was counted are of their sentence; programme and time go on.
		const { programme, period } = context;
		const read = readSentence(
			sentence,
			{ measured: [], ...(programme !== undefined && { programme }), ...(period && { period }) },
			outline
		);
		context = read.context;
		return read.statements;
	});
}

function readSentence(sentence: string, before: Context, outline: Outline) {
	let [context, from] = [before, 0];
	const statements = findNumbers(sentence).flatMap((found): Statement[] => {
		const words = sentence.slice(from, found.at);
		from = found.at + found.text.length;
		context = hear(words, context, outline);
		const number = withNamedUnit(found, sentence);
		if (number.unit === undefined) return [];
		const isChange = /增|减|升|降|提高|上调|下调|涨/.test(words);
		const base = isChange || number.unit === 'point' ? baseOf(words) : undefined;
		const said = base
			? changesOf(context.measured, number)
			: metricsOf(number, words, context.programme);
		if (!base && said.length > 0) {
			const measured = [...context.measured, { unit: number.unit, metrics: said }];
			context = { ...context, measured };
		}
		const { programme, urban_rural, ref_area } = context;
		const isDown = /减|降|下调/.test(words) && number.value > 0;
		return [
			{
				...{ said: clauseBefore(sentence, found.at), text: found.text, metrics: said },
				number: base && isDown ? { ...number, value: -number.value } : number,
				...(base && { base }),
				codes: {
					...(programme !== undefined && { programme }),
					...(urban_rural !== undefined && { urban_rural }),
					ref_area: ref_area ?? outline.area_code
				},
				period: context.period
			}
		];
	});
	context = hear(sentence.slice(from), context, outline);
	return { statements, context };
}

/** What some words change in what is spoken of. */
function hear(words: string, before: Context, outline: Outline): Context {
	const context = { ...before };
	// “比2020年底提高” names what is compared with, not what is spoken of.
	const own = words.replace(/(?:比|较)[^，,；;]*?(?=增|减|提高|上升|下降|降|涨|持平|$)/g, '');
	const period = lastPeriod(own, before.period);
	if (period) context.period = period;
	const programme = lastOf(SPOKEN_PROGRAMMES, words);
	if (programme !== undefined) {
		context.programme = programme;
		delete context.urban_rural;
	}
	if (/城市|城镇/.test(words)) context.urban_rural = 'urban';
	else if (/农村/.test(words)) context.urban_rural = 'rural';
	else if (/城乡|全县|全区|全市|合计/.test(words)) delete context.urban_rural;
	const area = lastOf(
		outline.areas.map(({ ref_area, name }) => [new RegExp(escaped(name), 'g'), ref_area] as const),
		words
	);
	if (area !== undefined) context.ref_area = area;
	else if (/全县|全区|全市|全省/.test(words)) delete context.ref_area;
	return context;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Which of several names comes last; of names that contain one another the longer. */
function lastOf(names: readonly (readonly [RegExp, string])[], words: string): string | undefined {
	let best: { end: number; length: number; code: string } | undefined;
	for (const [pattern, code] of names)
		for (const found of words.matchAll(pattern)) {
			const [end, length] = [found.index + found[0].length, found[0].length];
			if (!best || end > best.end || (end === best.end && length > best.length))
				best = { end, length, code };
		}
	return best?.code;
}

function baseOf(words: string): Statement['base'] {
	if (/同比|上年同期|去年同期|上年同月/.test(words)) return 'year-ago';
	if (/环比|上月|上季|上一?期/.test(words)) return 'previous';
	return 'other';
}

/** A number alone in a row of a table takes the unit of the row's name. */
function withNamedUnit({ number, at, text }: FoundNumber, sentence: string): WrittenNumber {
	if (number.unit !== undefined) return number;
	const name = sentence.slice(0, at);
	const isRow = /^[\s|]*$/.test(sentence.slice(at + text.length)) && /[\s:：|]$/.test(name);
	const [, unit, factor] = (isRow && NAMED_UNITS.find(([words]) => words.test(name))) || [];
	if (unit === undefined || factor === undefined) return number;
	return { ...number, unit, value: number.value * factor, step: number.step * factor };
}

function metricsOf({ unit }: WrittenNumber, words: string, programme = ''): readonly string[] {
	const rule = SPOKEN_METRICS.find(
		({ units, words: told, programmes }) =>
			units.some((each) => each === unit) &&
			(told?.test(words) ?? true) &&
			(programmes?.includes(programme) ?? true)
	);
	return rule?.metrics ?? [];
}

/** The change of what was last measured in the same unit; one in percent is of whatever else was. */
function changesOf(measured: Context['measured'], { unit }: WrittenNumber): string[] {
	const isShare = unit === 'percent';
	const of = measured.filter((each) => (each.unit === unit) !== isShare);
	return (of[of.length - 1]?.metrics ?? [])
		.map((id) => (isShare ? `${id}-change-percent` : `${id}-change`))
		.filter((id) => metrics.has(id));
}

/** As much of the sentence as says what the number is of. */
function clauseBefore(sentence: string, at: number): string {
	const clauses =
		sentence
			.slice(0, at)
			.split(/(?<=[；;。\t])/)
			.pop() ?? '';
	const parts = clauses.split('，');
	const last = parts[parts.length - 1] ?? '';
	// `比上年同期减少` alone says little.
	return (last.length < SHORT ? parts.slice(-2).join('，') : last).trim();
}

const SHORT = 8;

/** What a statement asks of a dataset, when it is of a metric. */
export const wishOf = ({ base, codes, period }: Statement, metric: Metric): Wish => ({
	metric: metric.id,
	...(needsBase(metric) && base !== 'other' ? { base } : {}),
	...{ rows: NO_SPLIT, columns: NO_SPLIT },
	...(period && { frequency: period.frequency, to: period.period }),
	codes
});
