import { formatPeriodName } from '#lib/charts/format-value.ts';
import { townsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import { translator } from '#lib/i18n/translate.ts';
import { areaName } from '#lib/wording/words.ts';
import { warningsView, type WarningRow, type WarningsFacts } from './warnings-view.ts';

export interface NoticeView {
	to: string;
	date: string;
	body: string;
	rows: readonly WarningRow[];
	/** What was not judged of this area, and what nobody can judge. */
	left: readonly string[];
}

/** To whom a notice can be: every town, then the bureau for the whole area. */
export const noticeAreas = (outline: Outline): readonly Area[] => [
	...townsOf(outline),
	...outline.areas.filter(({ ref_area }) => ref_area === outline.area_code)
];

/** What one area is asked to verify, in the words of an official notice. */
export function noticeView(facts: WarningsFacts, area: Area): NoticeView {
	const { outline, month, locale } = facts;
	const t = translator(locale);
	const { rows, judged, unjudged } = warningsView(facts);
	const isOwn = (one: { area: Area }) => one.area.ref_area === area.ref_area;
	const own = rows.filter(isOwn);
	const place = outline.title[locale];
	const names = [...new Set(unjudged.filter(isOwn).map(({ rule }) => t(`warnings.${rule.id}`)))];
	const words = { place, period: formatPeriodName(month, locale) };
	return {
		to:
			area.ref_area === outline.area_code
				? t('warnings.notice-whole', words)
				: areaName(area, locale),
		date: t('warnings.notice-date', {
			...{ ...words, snapshot: `${outline.dataset}/${outline.snapshot}` }
		}),
		body:
			own.length > 0
				? t('warnings.notice-body', { ...words, count: own.length })
				: t('warnings.notice-none', { ...words, judged: judged.filter(isOwn).length }),
		rows: own,
		left: [
			...(names.length > 0
				? [t('warnings.notice-unjudged', { names: names.join(t('site.list-joiner')) })]
				: []),
			...(area.reserve_quota_yuan === null ? [] : [t('warnings.reserve-verify')])
		]
	};
}
