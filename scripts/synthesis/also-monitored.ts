import type { Episode } from './household.ts';
import type { SynthesisOptions } from './options.ts';
import { randomStream } from './random.ts';

/** Of rural households on 低保, how many are watched for relapse into poverty as well. */
const SHARE = 0.06;

/**
 * 防止返贫监测对象 among those on 低保: a second spell of the same persons over the same days, which the
 * low-income population must count once (国办发〔2023〕39号). Nobody applies for it, and nothing is paid.
 */
export function alsoMonitored(options: SynthesisOptions, episodes: readonly Episode[]): Episode[] {
	const random = randomStream(options.seed, 'also-monitored');
	return episodes
		.filter(({ programme, household }) => programme === '01' && household.stratum === 'rural')
		.filter(() => random.chance(SHARE))
		.map(({ household, town, residence, stays, from, to, startsOn }) => ({
			...{ household, town, residence, stays, from, startsOn, ...(to !== undefined && { to }) },
			...{ programme: 'monitored', entry: 'before', singleCase: false, toppedUp: [] }
		}));
}
