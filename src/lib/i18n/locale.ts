/** Chinese first: the default language, and the one whose keys every other must have. */
export type Locale = 'zh-CN' | 'en';

/** One text in every language of the site; a missing one does not compile. */
export type Bilingual = Readonly<Record<Locale, string>>;
