import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { zhCN, type MessageKey } from './zh-CN.ts';

const messages: Record<Locale, Record<MessageKey, string>> = { 'zh-CN': zhCN, en };

/** The text for `key`, its `{names}` filled from `values`. */
export function translate(
	locale: Locale,
	key: MessageKey,
	values: Readonly<Record<string, string | number>> = {}
): string {
	return messages[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
		name in values ? String(values[name]) : whole
	);
}

/** A translator for one language: `t('nav.home')`. */
export function translator(locale: Locale) {
	return (key: MessageKey, values?: Readonly<Record<string, string | number>>) =>
		translate(locale, key, values);
}
