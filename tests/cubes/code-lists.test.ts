import { expect, test } from 'vitest';
import { codeLists, partsOfList, type CodeListId } from '#lib/contract/code-list-index.ts';
import { STANDING_PROGRAMMES } from '#lib/contract/code-lists.ts';
import { standingProgrammes } from '#scripts/records/codes.ts';
import { recordsTable } from '#scripts/records/tables.ts';

/** Columns of the records whose codes a cube takes over, and the list that has the words for them. */
const TAKEN_OVER: readonly (readonly [table: string, column: string, list: CodeListId])[] = [
	['spells', 'programme', 'programmes'],
	['spells', 'sex', 'sexes'],
	['spells', 'disability', 'disabilityGrades'],
	['spells', 'exit_reason', 'exitReasons'],
	['payments', 'kind', 'spendingKinds'],
	['payments', 'source', 'moneySources'],
	['applications', 'channel', 'channels'],
	['checks', 'kind', 'checkKinds'],
	['checks', 'data_source', 'dataSources'],
	['leads', 'kind', 'leadKinds'],
	['leads', 'outcome', 'leadOutcomes'],
	['services', 'kind', 'serviceKinds'],
	['opinions', 'source', 'opinionSources'],
	['opinions', 'status', 'opinionStatuses']
];

test.each(TAKEN_OVER)('%s.%s has words for every code', (table, column, list) => {
	const codes = recordsTable(table).columns[column]?.codes ?? [];
	const listed = partsOfList(list).filter((code) => code !== '_U');
	expect(listed.sort()).toEqual([...codes].sort());
});

test('what is held over time is the same in the records and the contract', () => {
	expect(STANDING_PROGRAMMES).toEqual(standingProgrammes);
	expect([...partsOfList('standing'), ...partsOfList('occasional')].sort()).toEqual(
		Object.keys(codeLists.programmes).sort()
	);
});
