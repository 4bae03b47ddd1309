import { defineRule } from './define-rule.ts';

/**
 * Reserves of temporary assistance that are used up. Quotas are published as they are now, what was paid
 * from them is not, by town or otherwise: the rule is listed so that nobody takes silence for an all-clear.
 */
export const reserve = defineRule({
	...{ id: 'reserve', page: 'funds', scope: 'towns', unit: 'percent' },
	...{ thresholds: {}, kind: 'share-above' },
	periods: () => [],
	questions: () => ({}),
	read: () => []
});
