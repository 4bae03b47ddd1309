import { NEED_KINDS, type Need } from '#lib/themes/problems/needs.ts';
import { codeIn, readReference, refuseCell } from '#scripts/reference/read-reference.ts';

const FILE = 'data/reference/needs.csv';
const IN_ENGLISH = 'data/reference/needs-en.csv';

/**
 * What five documents name, and what answers it, with the English beside.
 *
 * @throws {AppError} `reference/missing-column`, `reference/invalid-cell` for an unknown kind or a row
 *   without English; `dataset/invalid` if a file is no CSV.
 */
export async function readNeeds(): Promise<Need[]> {
	const [rows, translated] = await Promise.all([
		readReference(FILE, ['id', 'phrase', 'kind', 'answered_by', 'where', 'reason']),
		readReference(IN_ENGLISH, ['id', 'phrase', 'reason'])
	]);
	const inEnglish = new Map(translated.map(({ cells }) => [cells.id, cells]));
	return rows.map((row) => {
		const { id, phrase, answered_by, where, reason } = row.cells;
		const english = inEnglish.get(id) ?? refuseCell(row, 'id', `a row of ${IN_ENGLISH}`);
		if ((reason === '') !== (english.reason === ''))
			refuseCell(row, 'reason', `a reason in ${IN_ENGLISH} where there is one here, and no other`);
		return {
			...{ id, where, kind: codeIn(row, 'kind', NEED_KINDS) },
			answeredBy: answered_by.split(' ').filter((each) => each !== ''),
			phrase: { 'zh-CN': phrase, en: english.phrase },
			reason: { 'zh-CN': reason, en: english.reason }
		};
	});
}
