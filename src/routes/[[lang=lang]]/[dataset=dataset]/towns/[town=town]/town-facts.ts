import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { areaKinds } from '#lib/contract/code-lists.ts';
import type { Area, Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';

/** What is known of a town besides its figures: its kind, since when it confirms cases, what it may pay at once. */
export function townFacts(
	{ kind, devolved_in, reserve_quota_yuan }: Area,
	outline: Outline,
	locale: Locale
): string[] {
	const t = translator(locale);
	const name = areaKinds[kind as keyof typeof areaKinds][locale];
	const facts = [t('town.kind', { kind: name })];
	if (devolved_in !== null)
		facts.push(t('town.devolved', { period: formatPeriodName(devolved_in, locale) }));
	// A printed table says nothing of it; in records an empty month is one that nobody entered.
	else if (outline.kind !== 'published' && kind !== 'institution')
		facts.push(t('town.not-devolved'));
	if (reserve_quota_yuan !== null)
		facts.push(
			t('town.reserve', { yuan: formatNumber(reserve_quota_yuan, { divisor: 1, decimals: 0 }) })
		);
	return facts;
}

/** The pages before and after a town's, in the order of divisions; those of towns first, then institutions. */
export function neighbours(areas: readonly Area[], town: Area): { previous?: Area; next?: Area } {
	const at = areas.indexOf(town);
	const [previous, next] = [areas[at - 1], areas[at + 1]];
	return { ...(previous && { previous }), ...(next && { next }) };
}
