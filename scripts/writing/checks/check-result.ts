import type { Bilingual } from '#lib/i18n/locale.ts';

/** What one check looked at and what it found wrong; nothing wrong is an empty list. */
export interface CheckResult {
	name: Bilingual;
	/** How many things it looked at: files, rows, totals … */
	looked: number;
	failures: Bilingual[];
	/** What the files cannot show, and who looks at it instead. */
	leftOut?: Bilingual;
}

export function both(zh: string, en: string): Bilingual {
	return { 'zh-CN': zh, en };
}
