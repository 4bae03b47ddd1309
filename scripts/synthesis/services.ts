import { firstDay, monthText, monthsBetween } from './month.ts';
import { monthAt, scaled, type SynthesisOptions, type Window } from './options.ts';
import { randomStream } from './random.ts';
import { yuan, type Row } from './row.ts';
import type { Town } from './towns.ts';

/** Person-times a month in a county of 1800 households when the services began; 种子001's seven kinds. */
const KINDS: readonly (readonly [string, number])[] = [
	['care', 420],
	['rehabilitation', 90],
	['escort', 150],
	['inclusion', 110],
	['skills', 40],
	['counselling', 130],
	['linking', 70]
];

const PROVIDERS = ['合成社会工作服务中心', '合成养老服务社', '合成志愿者协会'];

/** 服务类救助, bought from the second third of the window on and growing; small towns began later. */
export function* serviceRows(
	options: SynthesisOptions,
	window: Window,
	towns: readonly Town[]
): Generator<Row> {
	const random = randomStream(options.seed, 'services');
	const served = towns.filter(({ weight }) => weight > 0);
	for (const month of monthsBetween(monthAt(window, 0.34), window.last))
		for (const [rank, { code, weight }] of served.entries()) {
			const age = month - monthAt(window, 0.34 + (0.3 * rank) / served.length);
			if (age < 0) continue;
			for (const [at, [kind, base]] of KINDS.entries()) {
				const grown = base * weight * (1 + age / 40);
				const isRenewed = firstDay(month).slice(5, 7) === '01' || age === 0;
				yield {
					...{ town_code: code, month: monthText(month), kind },
					person_times: scaled((grown * random.between(80, 120)) / 100, options),
					provider: PROVIDERS[at % PROVIDERS.length],
					contract_yuan: isRenewed ? yuan(Math.round(grown * 60) * 1200) : yuan(0)
				};
			}
		}
}
