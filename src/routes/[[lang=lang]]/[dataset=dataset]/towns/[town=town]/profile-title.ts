import { formatPeriodName } from '#lib/charts/format-value.ts';
import { topicName } from '#lib/contract/topics.ts';
import { lower } from '#lib/i18n/letter-case.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { areaName, changeWords, quantity } from '#lib/wording/words.ts';
import { mainTopic } from '../asked-metrics.ts';
import type { ProfileFacts, ProfileRow } from './profile-rows.ts';

/** A count as a sentence has it; one that protection rounded is an approximate one. */
const about = (point: Point, id: string, locale: Locale) =>
	quantity(point.status === 'R' ? { ...point, status: 'E' } : point, id, locale) ?? '';

/** Who is on the rolls, or was helped, and what became of it in a year; or why that is not said. */
export function profileTitle(
	{ outline, town, locale }: ProfileFacts,
	rows: readonly ProfileRow[]
): string {
	const t = translator(locale);
	const name = topicName(mainTopic(outline))[locale];
	const topic = locale === 'en' ? lower(name) : name;
	const place = areaName(town, locale);
	const of = (id: string) => rows.find((row) => row.id === id);
	const main = of('persons') ?? of('households') ?? of('person-times') ?? of('event-households');
	if (!main) return t('town.title-missing', { town: place, topic });
	const words = {
		...{ town: place, topic, period: formatPeriodName(main.period, locale) },
		metric: locale === 'en' ? lower(main.name) : main.name.replace(/^救助/, '')
	};
	const households = of('households');
	const isAlso =
		main.id === 'persons' && households?.period === main.period && !!households.own.value;
	if (main.own.value === null && main.own.reason === 'hidden' && isAlso)
		return t('town.title-households', {
			...{ ...words, households: about(households.own, 'households', locale) }
		});
	if (main.own.value === null)
		return t(main.own.reason === 'hidden' ? 'town.title-hidden' : 'town.title-unknown', words);
	if (main.own.value === 0) return t('town.title-none', words);
	const isStock = mainTopic(outline).counts === 'coverage';
	const value = about(main.own, main.id, locale);
	const said = isAlso
		? t('town.title-both', {
				...{ ...words, households: about(households.own, 'households', locale), persons: value }
			})
		: t(isStock ? 'town.title-stock' : 'town.title-events', { ...words, value });
	return said + changeClause(main, locale);
}

function changeClause({ id, own, before, name }: ProfileRow, locale: Locale): string {
	if (own.value === null || before?.value == null) return '';
	const t = translator(locale);
	const isExact = [own, before].every(({ status }) => status === 'A');
	const metric = locale === 'en' ? lower(name) : name.replace('在册', '');
	const difference = own.value - before.value;
	if (difference === 0) return t('town.title-same', { metric });
	const change = changeWords({ ...own, value: difference }, own, id, locale) ?? '';
	return t(isExact ? 'town.title-change' : 'town.title-change-about', { metric, change });
}
