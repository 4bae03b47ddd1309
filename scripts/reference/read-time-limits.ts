import { dayNumber } from '#lib/calendar/natural-days.ts';
import type { TimeLimit } from '#lib/calendar/time-limits.ts';
import { AppError } from '#lib/errors.ts';
import { programmeCodes } from '#scripts/records/codes.ts';
import { codeIn, dateIn, readReference, refuseCell, type ReferenceRow } from './read-reference.ts';

export const TIME_LIMITS_FILE = 'data/reference/legal-time-limits.csv';

const COLUMNS = [
	...(['id', 'programme', 'step', 'condition', 'days', 'unit', 'starts_from'] as const),
	...(['effective_from', 'effective_to', 'basis', 'grade', 'note'] as const)
] as const;
type Column = (typeof COLUMNS)[number];

const STEPS = [
	...(['whole', 'check_start', 'verification_start', 'investigation', 'appraisal'] as const),
	...(['preliminary_review', 'publicity', 'confirmation', 'notice', 'paperwork'] as const),
	...(['periodic_review', 'death_review', 'phase_out', 'change_report'] as const),
	...(['self_care_assessment', 'termination_publicity', 'termination'] as const)
];
const CONDITIONS = [
	...(['', 'devolved', 'extended', 'small_quick', 'emergency'] as const),
	...(['objection', 'stable', 'irregular', 'no_objection'] as const)
];
const STARTS = [
	...(['accepted', 'verification_requested', 'investigated', 'preliminary_review'] as const),
	...(['materials_received', 'publicity_ended', 'objection', 'decided', 'emergency_over'] as const),
	...([
		'last_review',
		'death',
		'above_standard',
		'change',
		'report',
		'termination_intended'
	] as const)
];

/**
 * The table of legal time limits, in the order of the file.
 *
 * @throws {AppError} `reference/invalid-cell` with file, line and column;
 *   `reference/repeated-row` for an id used twice, or for two limits of the same case whose times
 *   overlap; `reference/missing-column`.
 */
export async function readTimeLimits(path = TIME_LIMITS_FILE): Promise<TimeLimit[]> {
	const rows = await readReference(path, COLUMNS);
	const limits = rows.map(readLimit);
	limits.forEach((limit, at) => {
		const before = limits.findIndex((other) => clash(other, limit));
		if (before < at)
			throw new AppError('reference/repeated-row', {
				...{ file: path, line: rows[at]?.line ?? 0, first: rows[before]?.line ?? 0 }
			});
	});
	return limits;
}

function readLimit(row: ReferenceRow<Column>): TimeLimit {
	const { id, days, effective_to, basis, note } = row.cells;
	if (id === '') refuseCell(row, 'id', '01-whole');
	if (days !== '' && !/^[1-9]\d*$/.test(days)) refuseCell(row, 'days', '1, 2, 3 …');
	if (basis === '') refuseCell(row, 'basis', '民发〔2021〕57号第22条');
	const effective_from = dateIn(row, 'effective_from');
	if (effective_to !== '' && dayNumber(dateIn(row, 'effective_to')) < dayNumber(effective_from))
		refuseCell(row, 'effective_to', `≥ ${effective_from}`);
	return {
		id,
		programme: codeIn(row, 'programme', programmeCodes),
		step: codeIn(row, 'step', STEPS),
		condition: codeIn(row, 'condition', CONDITIONS),
		days: days === '' ? null : Number(days),
		unit: codeIn(row, 'unit', ['working', 'natural', 'month']),
		starts_from: codeIn(row, 'starts_from', STARTS),
		effective_from,
		effective_to: effective_to === '' ? null : effective_to,
		basis,
		grade: codeIn(row, 'grade', ['found', 'memory']),
		note
	};
}

/** True of a row and itself. */
function clash(a: TimeLimit, b: TimeLimit): boolean {
	if (a.id === b.id) return true;
	const sameCase = a.programme === b.programme && a.step === b.step && a.condition === b.condition;
	const apart =
		(a.effective_to !== null && a.effective_to < b.effective_from) ||
		(b.effective_to !== null && b.effective_to < a.effective_from);
	return sameCase && !apart;
}
