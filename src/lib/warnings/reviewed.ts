import { seriesPeriods } from '#lib/themes/series-periods.ts';
import { shareRule } from './share-rule.ts';

const CODES = { programme: '01', rule: 'reviewed' };

/** Households due for their yearly or half-yearly review that had none (57号第31条). */
export const reviewed = shareRule({
	...{ id: 'reviewed', page: 'checks', scope: 'whole', metric: 'procedure-share' },
	kind: 'share-below',
	thresholds: { red: 0.8, orange: 0.9, yellow: 0.95 },
	where: { programme: [CODES.programme], rule: [CODES.rule] },
	periods: (outline) => seriesPeriods(outline, 'procedures', CODES, 'own')
});
