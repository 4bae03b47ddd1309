import type { evaluationZhCN } from './evaluation.zh-CN.ts';

export const evaluationEn: Record<keyof typeof evaluationZhCN, string> = {
	'nav.evaluation': 'Self-assessment',
	'evaluation.lacks': 'This dataset has no figure to assess',
	'evaluation.lacks-lead':
		'Of the indicators of the assessment this dataset has none for a whole year, so nothing is assessed.',
	'evaluation.of': '{place}, {period}',
	'evaluation.title-graded': '{of}: {share} of 100 points, {grade}',
	'evaluation.title-open': '{of}: no grade yet, between {least} and {most} of 100 points',
	'evaluation.title-few': '{of}: less than half can be scored, so nothing is assessed',
	'evaluation.title-vetoed': '{of}: {grade}, for a veto is missed ({items})',
	'evaluation.lead-all': 'All {points} points can be scored: {scored}.',
	'evaluation.lead-part':
		'Of {points} points {scorable} can be scored: {scored}, or {share} of a hundred.',
	'evaluation.lead-few': 'Of {points} points only {scorable} can be scored: {scored}.',
	'evaluation.lead-none': 'Of {points} points none can be scored.',
	'evaluation.lead-unscored':
		' The figures for the other {unscored} points are not told apart or not reported, and cannot be scored.',
	'evaluation.lead-bounds':
		' Taken as nothing they make {least} of a hundred in all, taken as full {most}.',
	'evaluation.lead-rounded':
		' Of the items scored, {rounded} have a score that rounding leaves open, and are taken at both ends.',
	'evaluation.lead-rounded-bounds':
		' Rounding leaves the score of {rounded} open: taken at both ends, the total is {least} to {most}.',
	'evaluation.lead-open': ' These differ in grade ({lowest}, {highest}), so none is given.',
	'evaluation.lead-same': ' Both are {grade}, so that is the grade.',
	'evaluation.lead-veto-unknown':
		' Vetoes without a figure, or with a rounded one too near the target: {count}; whether they are kept is not known, so no grade is given.',
	'evaluation.lead-none-applies':
		' Indicators worth {left} points had no case this year and are left out of the total.',
	'evaluation.share': 'Score',
	'evaluation.share-note': 'on the {scorable} points that can be scored',
	'evaluation.share-note-none': 'less than half can be scored',
	'evaluation.points': 'points',
	'evaluation.grade': 'Grade',
	'evaluation.grade-open': 'none yet',
	'evaluation.grade-few': 'none',
	'evaluation.grade-between': '{lowest} to {highest}',
	'evaluation.grade-from': '{grade} from {from}',
	'evaluation.scorable': 'Can be scored',
	'evaluation.scorable-note': 'of {points}',
	'evaluation.vetoes': 'Vetoes',
	'evaluation.vetoes-missed': 'missed, of {all}',
	'evaluation.vetoes-kept': 'all kept',
	'evaluation.vetoes-unknown': 'without a figure, of {all}',
	'evaluation.vetoes-unit': '',
	'evaluation.area': 'Area',
	'evaluation.item': 'Indicator',
	'evaluation.points-column': 'Points',
	'evaluation.target': 'Target',
	'evaluation.actual': 'Actual',
	'evaluation.score': 'Score',
	'evaluation.why': 'Reason where not met',
	'evaluation.total': 'Total',
	'evaluation.sub': '{place}, {period}',
	'evaluation.evidence': 'see {page}',
	'evaluation.set-points': 'Points of: {item}',
	'evaluation.changed': 'Points set by the reader, not those of the table: {items}.',
	'evaluation.changed-item': '{name} {points} (in the table {own})',
	'evaluation.reset': 'Back to the points of the table',
	'evaluation.veto': 'veto',
	'evaluation.kept': 'kept',
	'evaluation.not-kept': 'missed',
	'evaluation.unscored': 'not scored',
	'evaluation.target-is': 'target {target}',
	'evaluation.at-least': '≥ {value}',
	'evaluation.at-most': '≤ {value}',
	'evaluation.percent-points': ' percentage points',
	'evaluation.ratio-higher': 'ratio: points × actual ÷ target, at most all',
	'evaluation.ratio-lower': 'ratio: points × target ÷ actual, at most all',
	'evaluation.deduction-higher': 'deduction: {points} for each {per} below, pro rata, down to none',
	'evaluation.deduction-lower': 'deduction: {points} for each {per} above, pro rata, down to none',
	'evaluation.bands': 'bands: {bands}, else none',
	'evaluation.band': '{bound} {percent}%',
	'evaluation.veto-method': 'veto: where missed, the whole is {grade}',
	'evaluation.why-hidden': 'a small number, not told apart: cannot be scored',
	'evaluation.why-untold': 'not published or not reported: cannot be scored',
	'evaluation.why-none': 'no case this year: left out of the total',
	'evaluation.why-chance':
		'few cases, short of the target by no more than chance (95%): scored as met',
	'evaluation.notes-title': 'How it is scored',
	'evaluation.note-grades': 'Grades: {grades}, else {last}.',
	'evaluation.note-weights':
		'Points may be changed and then stand in the address; where they do not add up to 100, the total is put on a hundred by their weight. They now add up to {points}.',
	'evaluation.note-rounding':
		'Scores are shown to two decimals, the grade is that of the scores before rounding; a grade begins at its own number.',
	'evaluation.note-unknown':
		'Hidden and not reported is neither zero nor full: such items are counted both ways, and a grade is given only where both agree. Where less than half can be scored there is none.',
	'evaluation.note-actual':
		'Where a year is not published, it is the sum of its quarters or months; where one of these is hidden, the year cannot be scored. “About” marks what rests on rounded figures; the grade is judged by the scores at both ends of what rounding leaves open.',
	'evaluation.note-reported': 'What departments report is not verified.',
	'evaluation.note-town':
		'Few indicators are published by town. With few cases, a town loses no points where the 95% interval of its figure reaches the target.'
};
