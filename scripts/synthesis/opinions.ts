import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import { dayOf } from './month.ts';
import { monthAt, type Window } from './options.ts';
import { idOf } from './order.ts';
import type { Row } from './row.ts';

interface Opinion {
	/** Share of the window at which it was raised. */
	at: number;
	source: string;
	title: string;
	responsible: string;
	measure: string;
	/** Days until it was closed; absent while it is not. */
	closedAfter?: number;
	status: 'open' | 'answered' | 'verified' | 'closed';
}

/** Invented, on the matters that 种子002 and 种子001 name. */
const OPINIONS: readonly Opinion[] = [
	{
		...{ at: 0.3, source: 'enforcement', title: '低保审核确认时间偏长', status: 'closed' },
		...{ responsible: '合成县民政局', measure: '审核确认权限下放乡镇（街道）', closedAfter: 700 }
	},
	{
		...{ at: 0.42, source: 'audit', title: '死亡后仍发放的疑点未及时核处', status: 'closed' },
		...{ responsible: '合成县民政局', measure: '与殡葬数据按月比对', closedAfter: 160 }
	},
	{
		...{ at: 0.56, source: 'deliberation', title: '村（居）协理员配备不足', status: 'verified' },
		...{ responsible: '合成县人民政府', measure: '逐村配备协理员' }
	},
	{
		...{ at: 0.7, source: 'questioning', title: '服务类救助供给不足', status: 'answered' },
		...{ responsible: '合成县民政局', measure: '政府购买服务延伸到各乡镇（街道）' }
	},
	{
		...{ at: 0.82, source: 'deputy', title: '人户分离家庭申请不便', status: 'closed' },
		...{ responsible: '合成县民政局', measure: '居住地受理、户籍地核对', closedAfter: 120 }
	},
	{
		...{ at: 0.94, source: 'research', title: '救助资金来源单一', status: 'answered' },
		...{ responsible: '合成县财政局', measure: '拓宽社会捐赠渠道' }
	},
	{
		...{ at: 0.99, source: 'research', title: '镇街之间救助水平差距较大', status: 'open' },
		...{ responsible: '合成县民政局', measure: '' }
	}
];

/** Opinions of the people's congress and what became of them; answers are due in three months. */
export function opinionRows(window: Window): Row[] {
	return OPINIONS.map(({ at, closedAfter, measure, status, ...opinion }, place) => {
		const raised_on = dayOf(monthAt(window, at), 12);
		const closed_on = closedAfter === undefined ? '9' : addNaturalDays(raised_on, closedAfter);
		const isClosed = closed_on <= window.end;
		return {
			...{ ...opinion, opinion_id: idOf('O', place + 1), raised_on },
			measure: measure || undefined,
			due_on: addNaturalDays(raised_on, 100),
			status: status === 'closed' && !isClosed ? 'answered' : status,
			closed_on: isClosed ? closed_on : undefined
		};
	});
}
