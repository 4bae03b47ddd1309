import { formatPeriodName } from '#lib/charts/format-value.ts';
import { previousPeriod } from '#lib/calendar/period.ts';
import {
	areaName,
	baseWord,
	changeWords,
	percentText,
	percentWords,
	quantity,
	townWord,
	wholeWord
} from './words.ts';
import { townsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';

/** A piece of running text; a figure is marked so that it can be set apart. */
export interface Fragment {
	text: string;
	isFigure?: true;
}

export interface OverviewFacts {
	outline: Outline;
	topic: Topic;
	period: string;
	answers: Answers;
	locale: Locale;
}

const first = (answers: Answers, name: string): Point | undefined => answers[name]?.points[0];

/** The towns with a value, highest first; equal ones in the order of divisions. */
export function rankedTowns(
	outline: Outline,
	points: readonly Point[]
): { area: Area; point: Point }[] {
	const areas = new Map(outline.areas.map((area) => [area.ref_area, area]));
	return points
		.flatMap((point) => {
			const area = areas.get(point.dimensions.ref_area ?? '');
			return area && area.kind !== 'institution' && point.value !== null ? [{ area, point }] : [];
		})
		.sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
}

/** What is seen, in one line. Says nothing the figures do not. */
export function overviewTitle(facts: OverviewFacts): string {
	const { outline, topic, answers, locale, period } = facts;
	const name = topicName(topic)[locale];
	const top = topShare(facts);
	const partial = partialCount(facts);
	if (top && partial === undefined)
		return locale === 'en'
			? `Three towns hold ${top.share} of all persons under ${name.toLowerCase()}`
			: `三个${townWord(outline)}占${wholeWord(outline, locale)}${name}人数的${top.share}`;
	const useRate = answers['towns'];
	if (useRate?.metric.id === 'use-rate') {
		const ranked = rankedTowns(outline, useRate.points);
		const most = ranked[0]?.point.value ?? 0;
		const least = ranked[ranked.length - 1]?.point.value ?? 0;
		return locale === 'en'
			? `Use of funds ranges from ${percentText(least)} to ${percentText(most)} among towns`
			: `资金使用率最高${percentText(most)}、最低${percentText(least)}`;
	}
	for (const id of ['persons', 'person-times', 'event-households', 'spending']) {
		const text = quantity(first(answers, id), id, locale);
		if (!text) continue;
		const change = changeWords(first(answers, `${id}-change`), id, locale);
		const base = baseWord(period, previousPeriod(period), locale);
		if (partial !== undefined)
			return locale === 'en'
				? `${partial} towns, ${name.toLowerCase()}: ${text}`
				: `所列${partial}个${townWord(outline)}${name}${text}`;
		if (locale === 'en') return `${name}: ${text}${change ? `, ${change} on ${base}` : ''}`;
		return `${name}${text}${change ? `，比${base}${change}` : ''}`;
	}
	return name;
}

/** The three largest towns and what they hold together; undefined with fewer than six towns. */
function topShare({ outline, answers, locale }: OverviewFacts) {
	const shares = answers['shares'];
	const ranked = rankedTowns(outline, shares?.points ?? []);
	if (!shares || ranked.length < 6) return undefined;
	const three = ranked.slice(0, 3);
	const share = three.reduce((sum, { point }) => sum + (point.value ?? 0), 0);
	return { names: three.map(({ area }) => areaName(area, locale)), share: percentText(share) };
}

/** How many towns the figures stand for, where the source has only some of them. */
function partialCount({ outline, answers }: OverviewFacts): number | undefined {
	const main = Object.values(answers)[0]?.request.where.ref_area ?? [];
	if (main[0] === outline.area_code || main.length >= townsOf(outline).length) return undefined;
	return main.length;
}

/** One paragraph that a person would write: stock, change, money, benefit, concentration. */
export function overviewLead(facts: OverviewFacts): Fragment[] {
	const { outline, topic, period, answers, locale } = facts;
	const zh = locale === 'zh-CN';
	const parts: Fragment[] = [];
	const say = (text: string) => parts.push({ text });
	const show = (text: string) => parts.push({ text, isFigure: true });
	const amount = (id: string) => quantity(first(answers, id), id, locale);
	const when = formatPeriodName(period, locale);
	const counted =
		topic.counts === 'coverage' ? ['households', 'persons'] : ['event-households', 'person-times'];
	const counts = counted.flatMap((id) => amount(id) ?? []);
	const partial = partialCount(facts);
	const listed = zh ? `所列${partial}个${townWord(outline)}` : `, the ${partial} towns listed`;
	const place = `${outline.title[locale]}${partial === undefined ? '' : listed}`;
	say(
		zh
			? `${when}，${place}${topicName(topic)[locale]}`
			: `${when}, ${place}, ${topicName(topic)[locale].toLowerCase()}: `
	);
	if (zh && counts.length > 0) say(topic.counts === 'coverage' ? '在册' : '');
	counts.forEach((text, at) => {
		if (at > 0) say(zh ? '、' : ', ');
		show(text);
	});
	const changed = [...counted]
		.reverse()
		.find((id) => changeWords(first(answers, `${id}-change`), id, locale));
	if (changed) {
		const change = changeWords(first(answers, `${changed}-change`), changed, locale);
		const percent = percentWords(first(answers, `${changed}-change-percent`), locale);
		const base = baseWord(period, previousPeriod(period), locale);
		say(zh ? `，比${base}` : ', ');
		show([change, percent].filter(Boolean).join(zh ? '、' : ', '));
		if (!zh) say(` on ${base}`);
	}
	const spending = amount('spending');
	const benefit = amount('mean-benefit');
	if (spending) {
		say(zh ? (parts.length > 1 ? '；本期发放' : '本期发放') : '; paid ');
		show(spending);
	}
	if (benefit) {
		say(zh ? '，月人均补助水平' : ', mean monthly benefit ');
		show(benefit);
	}
	const useRate = amount('use-rate');
	if (useRate) {
		say(zh ? '，资金使用率' : ', use of funds ');
		show(useRate);
	}
	say(zh ? '。' : '.');
	const top = partial === undefined ? topShare(facts) : undefined;
	if (top) {
		say(zh ? `${top.names.join('、')}人数合计占` : ` ${top.names.join(', ')} together hold `);
		show(top.share);
		say(
			zh
				? `（各${townWord(outline)}人口未公布，占比高低不能说明保障宽严）。`
				: ' of the persons (the towns’ population is not published, so this is neither high nor low).'
		);
	}
	return parts;
}
