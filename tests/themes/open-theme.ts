import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { answerAll } from '#lib/queries/answer-all.ts';
import type { AnswerSource } from '#lib/queries/query-metric.ts';
import { readTheme, type ThemeState, type ThemeView } from '#lib/themes/define-theme.ts';
import { themeById } from '#lib/themes/index.ts';
import type { ThemeId } from '#lib/themes/theme-ids.ts';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';
import { exportDataset } from '../support/export-dataset.ts';

export interface OpenDataset {
	outline: Outline;
	source: AnswerSource;
	close(): Promise<void>;
	/** The theme as a page of an address with this query shows it. */
	see(theme: ThemeId, query: string, locale?: Locale): Promise<ThemeView>;
	seeState(theme: ThemeId, state: ThemeState, locale: Locale): Promise<ThemeView>;
}

/** A bundled dataset, real figures or the county's last release, ready to be asked. */
export async function openDataset(id: string): Promise<OpenDataset> {
	const releases = await readLedger(`data/datasets/${id}/ledger`, id);
	const { folder, manifest } = releases[releases.length - 1] ?? (await exportDataset(id));
	const engine = await openNodeEngine(folder);
	const outline = await readOutline(engine, manifest);
	const { dataset, snapshot, policy, parameters } = outline;
	const source: AnswerSource = {
		...{ dataset, snapshot, policy, parameters, shipped: {} },
		engine: () => Promise.resolve(engine)
	};
	const seeState = async (id: ThemeId, state: ThemeState, locale: Locale) => {
		const theme = themeById(id);
		const answers = await answerAll(source, theme.questions(outline, state));
		return theme.view({ outline, state, answers, locale });
	};
	return {
		...{ outline, source, seeState },
		close: () => engine.close(),
		see(id, query, locale = 'zh-CN') {
			const state = readTheme(themeById(id), outline, new URLSearchParams(query));
			if (!state) throw new Error(`${dataset} has nothing for ${id}`);
			return seeState(id, state, locale);
		}
	};
}
