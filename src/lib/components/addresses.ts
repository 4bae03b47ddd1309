import { resolve } from '$app/paths';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ReportId } from '#lib/reports/report-ids.ts';
import type { ThemeId } from '#lib/themes/theme-ids.ts';

/** Pages of a dataset that are no theme read from its declaration. */
type OwnPage =
	| ''
	| '/coverage'
	| '/towns'
	| '/warnings'
	| '/evaluation'
	| '/ask'
	| '/reports'
	| '/crosscheck'
	| '/releases'
	| '/findings'
	| '/verify'
	| '/safety'
	| '/definitions';
export type DatasetPage = OwnPage | `/${ThemeId}`;

/** The list of datasets. Every address ends in a slash, as the files lie. */
export function homeAddress(locale: Locale): string {
	return locale === 'en'
		? `${resolve('/[[lang=lang]]', { lang: 'en' })}/`
		: withSlash(resolve('/'));
}

/** A page of a dataset. */
export function pageAddress(locale: Locale, dataset: string, page: DatasetPage): string {
	const route = '/[[lang=lang]]/[dataset=dataset]' as const;
	const root = resolve(route, locale === 'en' ? { lang: 'en', dataset } : { dataset });
	return `${root}${page}/`;
}

/** The profile of a town, by its code. */
export const townAddress = (locale: Locale, dataset: string, town: string): string =>
	`${pageAddress(locale, dataset, '/towns')}${town}/`;

/** A sheet for one town, by its query. */
export const noticeAddress = (locale: Locale, dataset: string): string =>
	`${pageAddress(locale, dataset, '/warnings')}notice/`;

/** A report, by its id. */
export const reportAddress = (locale: Locale, dataset: string, report: ReportId): string =>
	`${pageAddress(locale, dataset, '/reports')}${report}/`;

function withSlash(address: string): string {
	return address.endsWith('/') ? address : `${address}/`;
}

/** Where a figure is traced and worked out again. @param query as `figureQuery` writes it, or a code */
export const verifyAddress = (locale: Locale, dataset: string, query: string): string =>
	`${pageAddress(locale, dataset, '/verify')}?${query}`;
