import { formatPeriodName } from '#lib/charts/format-value.ts';
import {
	areaName,
	baseWord,
	changeWords,
	paidWord,
	percentText,
	percentWords,
	quantity,
	shareRemark,
	townWord,
	wholeWord
} from './words.ts';
import type { Area, Outline } from '#lib/contract/outline.ts';
import type { Fragment } from './fragment.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';

interface OverviewFacts {
	outline: Outline;
	topic: Topic;
	period: string;
	answers: Answers;
	/** How many towns the figures stand for, where the source does not have all; else null. */
	partial: number | null;
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

/** What the change of a figure is taken on, in words. */
function baseOf({ answers, period, locale }: OverviewFacts, id: string): string {
	return baseWord(period, answers[`${id}-change`]?.request.base ?? '', locale);
}

function changeOf({ answers, locale }: OverviewFacts, id: string): string | undefined {
	return changeWords(first(answers, `${id}-change`), first(answers, id), id, locale);
}

/** What is seen, in one line. Says nothing the figures do not. */
export function overviewTitle(facts: OverviewFacts): string {
	const { outline, topic, answers, locale, partial } = facts;
	const name = topicName(topic)[locale];
	const top = topShare(facts);
	if (top && partial === null)
		return locale === 'en'
			? `Three towns hold ${top.share} of all persons under ${name.toLowerCase()}` +
					(top.ofPopulation ? `, and ${top.ofPopulation} of the population` : '')
			: `三个${townWord(outline)}占${wholeWord(outline, locale)}${name}人数的${top.share}` +
					(top.ofPopulation ? `、户籍人口的${top.ofPopulation}` : '');
	const useRate = answers['towns'];
	if (useRate?.metric.id === 'use-rate') {
		const ranked = rankedTowns(outline, useRate.points);
		const told = ranked.map(
			({ area, point }) =>
				areaName(area, locale) + (locale === 'en' ? ' ' : '') + quantity(point, 'use-rate', locale)
		);
		const [most = '', least = ''] = [told[0], told[told.length - 1]];
		return locale === 'en'
			? `Use of funds: highest in ${most}, lowest in ${least}`
			: `资金使用率${most}最高、${least}最低`;
	}
	for (const id of ['persons', 'person-times', 'event-households', 'spending']) {
		const text = quantity(first(answers, id), id, locale);
		if (!text) continue;
		const change = changeOf(facts, id);
		const base = baseOf(facts, id);
		if (partial !== null)
			return locale === 'en'
				? `${partial} towns, ${name.toLowerCase()}: ${text}`
				: `所列${partial}个${townWord(outline)}${name}${text}`;
		if (locale === 'en') return `${name}: ${text}${change ? `, ${change} on ${base}` : ''}`;
		return `${name}${text}${change ? `，比${base}${change}` : ''}`;
	}
	return name;
}

/** The three largest towns, what they hold together and their share of the population, if all of it is known; undefined with fewer than six towns. */
function topShare({ outline, answers, locale }: OverviewFacts) {
	const shares = answers['shares'];
	const ranked = rankedTowns(outline, shares?.points ?? []);
	if (!shares || ranked.length < 6) return undefined;
	const three = ranked.slice(0, 3).map(({ area }) => area);
	const together = (points: readonly Point[] | undefined): string | undefined => {
		const values = three.map(
			({ ref_area }) => points?.find(({ dimensions }) => dimensions.ref_area === ref_area)?.value
		);
		if (values.some((value) => typeof value !== 'number')) return undefined;
		return percentText(values.reduce((sum: number, value) => sum + (value ?? 0), 0));
	};
	return {
		names: three.map((area) => areaName(area, locale)),
		share: together(shares.points) ?? '',
		ofPopulation: together(answers['population-shares']?.points)
	};
}

/** One paragraph that a person would write: stock, change, money, benefit, concentration. */
export function overviewLead(facts: OverviewFacts): Fragment[] {
	const { outline, topic, period, answers, partial, locale } = facts;
	const zh = locale === 'zh-CN';
	const parts: Fragment[] = [];
	const say = (text: string) => parts.push({ text });
	const show = (text: string) => parts.push({ text, isFigure: true });
	const amount = (id: string) => quantity(first(answers, id), id, locale);
	const when = formatPeriodName(period, locale);
	const counted =
		topic.counts === 'coverage' ? ['households', 'persons'] : ['event-households', 'person-times'];
	const counts = counted.flatMap((id) => amount(id) ?? []);
	const listed = zh ? `所列${partial}个${townWord(outline)}` : `, the ${partial} towns listed`;
	const place = `${outline.title[locale]}${partial === null ? '' : listed}`;
	say(
		zh
			? `${when}，${place}${topicName(topic)[locale]}`
			: `${when}, ${place}, ${topicName(topic)[locale].toLowerCase()}: `
	);
	if (zh && counts.length > 0 && topic.counts === 'coverage') say('在册');
	counts.forEach((text, at) => {
		if (at > 0) say(zh ? '、' : ', ');
		show(text);
	});
	const changed = [...counted].reverse().find((id) => changeOf(facts, id));
	if (changed) {
		const change = changeOf(facts, changed);
		const percent = percentWords(first(answers, `${changed}-change-percent`), locale);
		const base = baseOf(facts, changed);
		say(zh ? `，比${base}` : ', ');
		show([change, percent].filter(Boolean).join(zh ? '、' : ', '));
		if (!zh) say(` on ${base}`);
	}
	const spending = amount('spending') ?? amount('paid-for');
	const benefit = amount('mean-benefit') ?? amount('mean-paid-for');
	if (spending) {
		say(zh ? (parts.length > 1 ? '；' : '') + paidWord(period) : '; paid ');
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
	const top = partial === null ? topShare(facts) : undefined;
	if (top) {
		say(
			zh
				? `${top.names.join('、')}人数合计占${wholeWord(outline, locale)}`
				: ` ${top.names.join(', ')} together hold `
		);
		show(top.share);
		if (!zh) say(' of the persons');
		if (top.ofPopulation) {
			say(zh ? '，户籍人口占' : ' and ');
			show(top.ofPopulation);
			say(zh ? '（上年末）。' : ' of the registered population at the end of last year.');
		} else say(zh ? `（${shareRemark(outline, locale)}）。` : `. ${shareRemark(outline, locale)}.`);
	}
	return parts;
}
