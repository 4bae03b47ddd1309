import { parsePeriod, type Period } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { seriesPeriods } from '#lib/themes/series-periods.ts';

/** 低保, the whole way from acceptance to decision, over all channels. */
export const ON_TIME = { programme: '01', step: 'whole', channel: '_T', devolved: '_T' };

/** Periods of which some are told to have been decided within the limit. */
export const onTimePeriods = (
	outline: Outline,
	level: 'own' | 'parts',
	frequency: Period['frequency']
): string[] =>
	seriesPeriods(outline, 'process', { ...ON_TIME, status: 'decided', bin: 'within' }, level).filter(
		(period) => parsePeriod(period).frequency === frequency
	);
