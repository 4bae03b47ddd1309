import type { Town } from './towns.ts';

/** Money that is paid once: 临时救助 and the like. */
export interface SinglePayment {
	programme: '04' | '08';
	application: { household_id: string; town: Town };
	paidOn: string;
	cents: number;
}
