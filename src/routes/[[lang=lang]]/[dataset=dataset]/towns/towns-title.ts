import type { Outline } from '#lib/contract/outline.ts';
import { topicName } from '#lib/contract/topics.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import { areaName, baseWord, extremeWords, quantity, townWord } from '#lib/wording/words.ts';
import type { TownRow } from './town-rows.ts';
import type { TownsState } from './towns.ts';

/** What the table shows, in one line: how many rose and fell, or who is highest and lowest. */
export function townsTitle(
	outline: Outline,
	state: TownsState,
	rows: readonly TownRow[],
	partial: number | null,
	locale: Locale
): string {
	const towns = rows.filter(({ area }) => area.kind !== 'institution');
	const metric = metricById(state.metric);
	const topic = topicName(state.topic)[locale];
	const name =
		locale === 'en'
			? `${topic}, ${metric.name.en.toLowerCase()}`
			: `${topic}${metric.name['zh-CN'].replace('在册', '')}`;
	const changes = towns.flatMap(({ change }) => (change?.value == null ? [] : [change.value]));
	if (state.base && changes.length > 0) {
		const up = changes.filter((change) => change > 0).length;
		const down = changes.filter((change) => change < 0).length;
		const base = baseWord(state.period, state.base, locale);
		if (up + down === 0)
			return translate(locale, 'towns.title-same', { name, base, unit: townWord(outline) });
		return locale === 'en'
			? `${name}, on ${base}: up in ${up} towns, down in ${down}`
			: `${name}比${base}：${up}个${townWord(outline)}增加、${down}个减少`;
	}
	const known = towns.filter(({ value }) => value?.value != null);
	const highest = [...known].sort((a, b) => (b.value?.value ?? 0) - (a.value?.value ?? 0));
	const [most, least] = [highest[0], highest[highest.length - 1]];
	if (!most || !least || most === least) return name;
	const [high, low] = extremeWords(metric.unit, locale);
	const listed =
		locale === 'en' ? `of ${partial} towns listed, ` : `所列${partial}个${townWord(outline)}中，`;
	const among = partial === null ? '' : listed;
	const text = ({ value }: TownRow) => quantity(value, metric.id, locale) ?? '';
	return locale === 'en'
		? `${name}: ${among}${high} in ${areaName(most.area, 'en')} ${text(most)}, ${low} in ${areaName(least.area, 'en')} ${text(least)}`
		: `${name}：${among}${areaName(most.area, locale)}${text(most)}${high}、${areaName(least.area, locale)}${text(least)}${low}`;
}
