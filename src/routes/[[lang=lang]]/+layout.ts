import type { Locale } from '#lib/i18n/locale.ts';
import type { LayoutLoad } from './$types';

/** The language, by the first segment of the address. */
export const load: LayoutLoad = ({ params }) => {
	const locale: Locale = params.lang === 'en' ? 'en' : 'zh-CN';
	return { locale };
};
