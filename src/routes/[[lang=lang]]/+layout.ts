import type { Locale } from '#lib/i18n/locale.ts';
import type { LayoutLoad } from './$types';

/** The language, and the way from this page up to the site's root: addresses stay relative. */
export const load: LayoutLoad = ({ params }) => {
	const locale: Locale = params.lang === 'en' ? 'en' : 'zh-CN';
	return { locale };
};
