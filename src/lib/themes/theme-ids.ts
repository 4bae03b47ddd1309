import type { Bilingual } from '#lib/i18n/locale.ts';

/** The themes in the order of the menu; each is the last part of its page's address. */
export const themeNames = {
	recipients: { 'zh-CN': '对象', en: 'Recipients' },
	standards: { 'zh-CN': '标准', en: 'Standards' },
	balance: { 'zh-CN': '均衡', en: 'Balance' },
	funds: { 'zh-CN': '资金', en: 'Funds' },
	timeliness: { 'zh-CN': '时效', en: 'Timeliness' },
	dynamics: { 'zh-CN': '动态', en: 'Dynamics' },
	checks: { 'zh-CN': '核查', en: 'Checks' },
	leads: { 'zh-CN': '疑点', en: 'Leads' },
	capacity: { 'zh-CN': '能力', en: 'Capacity' },
	reported: { 'zh-CN': '填报', en: 'Reported' },
	changes: { 'zh-CN': '变化', en: 'Changes' },
	problems: { 'zh-CN': '问题', en: 'Problems' },
	reconciliation: { 'zh-CN': '对账', en: 'Reconciliation' }
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ThemeId = keyof typeof themeNames;

export const themeIds = Object.keys(themeNames) as ThemeId[];

/** Those that bring together what the others say; the menu lists them after the pages of one subject. */
const ACROSS: readonly ThemeId[] = ['changes', 'problems', 'reconciliation'];

export const subjectIds = themeIds.filter((id) => !ACROSS.includes(id));
export const acrossIds = themeIds.filter((id) => ACROSS.includes(id));

export const isThemeId = (text: string): text is ThemeId => text in themeNames;
