import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';

interface CitedFigure {
	/** Who answers for the number: of printed ones their publisher. */
	author: string;
	/** Metric and scope. */
	title: string;
	snapshot: string;
	/** When the snapshot was released. */
	released: string;
	/** The day of the citation, YYYY-MM-DD. */
	today: string;
	link: string;
	code: string;
}

/** A reference to a dataset online, in the order and with the marks of GB/T 7714-2015, 8.8. */
export function citeFigure(
	{ author, title, snapshot, released, today, link, code }: CitedFigure,
	outline: Pick<Outline, 'title'>,
	locale: Locale
): string {
	return translate(locale, 'verify.citation', {
		...{ author, title, snapshot, released, today, link, code },
		place: outline.title[locale]
	});
}
