import { seriesPeriods } from '#lib/themes/series-periods.ts';
import { shareRule } from './share-rule.ts';

/** Villages without an assistant: a full count, so that chance plays no part. */
export const assistants = shareRule({
	...{ id: 'assistants', page: 'capacity', scope: 'towns', metric: 'assistant-coverage' },
	kind: 'share-below',
	thresholds: { red: 0.8, orange: 0.9, yellow: 1 },
	where: {},
	periods: (outline) => seriesPeriods(outline, 'staffing', { kind: 'villages_assisted' }, 'parts')
});
