import type { FigureTable } from '#lib/charts/figure-table.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { MessageKey } from '#lib/i18n/zh-CN.ts';
import { metrics } from '#lib/metrics/index.ts';
import { measures } from '../measures.ts';
import { isThemeId, themeNames } from '../theme-ids.ts';

export const NEED_KINDS = [
	...(['metric', 'check', 'list', 'reported', 'context', 'outside'] as const)
];

/** What one of five documents names, and what of this site answers it: a row of data/reference/needs.csv. */
export interface Need {
	id: string;
	/** `context` is background or no figure, `outside` what a static site of totals cannot be. */
	kind: (typeof NEED_KINDS)[number];
	phrase: Bilingual;
	/** Ids of metrics and measures, or of reported indicators; of lists and checks no name is told. */
	answeredBy: readonly string[];
	/** A theme, or a page of its own. */
	where: string;
	/** What is missing, or why there is no answer; may be empty. */
	reason: Bilingual;
}

/** In the order of their numbers. */
const DOCUMENTS = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;

const REASONS: Partial<Record<Need['kind'], MessageKey>> = {
	context: 'unanswered.context',
	outside: 'unanswered.outside'
};

/** Whether no figure answers it, and none will. */
export const isRefused = ({ kind }: Need): boolean => kind in REASONS;

/** What no figure answers, with the reason. */
export function unansweredTable(needs: readonly Need[], locale: Locale): FigureTable {
	const t = translator(locale);
	return {
		columns: [
			{ label: t('unanswered.phrase'), isText: true },
			{ label: t('unanswered.kind'), isText: true },
			{ label: t('unanswered.reason'), isText: true, wraps: true }
		],
		rows: needs.flatMap(({ id, kind, phrase, reason }) => {
			const word = REASONS[kind];
			return word ? [{ key: id, cells: [phrase[locale], t(word), reason[locale]] }] : [];
		})
	};
}

/** What is answered, a table a document: by which figures, what is missing, and on which page. */
export function answeredTables(needs: readonly Need[], locale: Locale) {
	const t = translator(locale);
	return DOCUMENTS.map((document) => {
		const rows = needs.filter((need) => need.id.startsWith(document) && !isRefused(need));
		const table: FigureTable = {
			columns: [
				{ label: t('unanswered.phrase'), isText: true },
				{ label: t('needs.answer'), isText: true, wraps: true },
				{ label: t('needs.page'), isText: true }
			],
			rows: rows.map((need) => ({
				...{ key: need.id, page: need.where },
				cells: [need.phrase[locale], answerOf(need, locale), pageName(need.where, locale)]
			}))
		};
		const words = { document: t(`needs.${document}`), count: rows.length };
		return { document, title: t('needs.document', words), table };
	});
}

/** The names of its figures, then what is missing. */
function answerOf({ kind, answeredBy, reason }: Need, locale: Locale): string {
	const t = translator(locale);
	const names = answeredBy.flatMap((id) => nameOf(kind, id)?.[locale] ?? []);
	const parts = [names.join(t('site.list-joiner')), reason[locale]].filter((part) => part !== '');
	return parts.join(t('needs.joiner'));
}

function nameOf(kind: Need['kind'], id: string): Bilingual | undefined {
	if (kind === 'reported') return reportedIndicators[id]?.label;
	if (kind !== 'metric') return undefined;
	return metrics.get(id)?.name ?? measures.find((measure) => measure.id === id)?.name;
}

const pageName = (where: string, locale: Locale): string =>
	isThemeId(where) ? themeNames[where][locale] : translator(locale)(`nav.${where}` as MessageKey);
