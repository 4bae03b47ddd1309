import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import type { Timeline } from './application.ts';
import type { Random } from './random.ts';
import { addWorkingDays } from './working-time.ts';

const DEPARTMENTS = [
	'医疗保障',
	'教育',
	'住房和城乡建设',
	'人力资源和社会保障',
	'残联',
	'慈善总会'
];

/** 转办: handed on to another department within ten working days, mostly answered in time. */
export function drawTransfer({ decided_on }: Timeline, random: Random) {
	if (!decided_on) return {};
	const transfer_done_on = addWorkingDays(decided_on, random.between(3, 12));
	return {
		transferred_to: random.pick(DEPARTMENTS),
		transfer_due_on: addWorkingDays(decided_on, 10),
		transfer_done_on,
		feedback_on: addNaturalDays(transfer_done_on, random.between(1, 15))
	};
}
