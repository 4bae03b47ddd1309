import type { Area, Outline } from '#lib/contract/outline.ts';
import type { Questions } from '#lib/queries/answer-all.ts';
import { warningMonths, warningQuestions } from '#lib/warnings/judge.ts';
import { noticeAreas } from '#lib/warnings/notice-view.ts';
import { mostWanted } from '../most-wanted.ts';

export interface WarningsState {
	/** The month by whose end figures count; none where the dataset has nothing to judge. */
	month: string | undefined;
	/** To whom a notice is. */
	area: Area;
}

/** What an address asks for; what it says wrongly is the latest month and the first town. */
export function readWarnings(outline: Outline, params: URLSearchParams): WarningsState {
	const months = warningMonths(outline);
	const areas = noticeAreas(outline);
	const wanted = areas.find(({ ref_area }) => ref_area === params.get('town'));
	return {
		month: months.find((month) => month === params.get('period')) ?? months[months.length - 1],
		area: wanted ?? (areas[0] as Area)
	};
}

export const questionsOf = (
	outline: Outline,
	{ month }: Pick<WarningsState, 'month'>
): Questions => (month === undefined ? {} : warningQuestions(outline, month));

/** What the filter can reach, those most wanted first. */
export const usualQuestions = (outline: Outline): Questions[] =>
	[undefined, ...mostWanted(warningMonths(outline))].map((month) =>
		questionsOf(outline, month ? { month } : readWarnings(outline, new URLSearchParams()))
	);
