import { LEVELS, type Level, type Thresholds } from '#lib/contract/warning-levels.ts';
import { AppError } from '#lib/errors.ts';
import { rules } from './index.ts';
import { thresholdKinds } from './threshold-kinds.ts';

/**
 * Refuse thresholds that no rule can use.
 *
 * @param settings `warnings` of a `dataset.json`, as read.
 * @throws {AppError} `dataset/unknown-warning`, `dataset/wrong-threshold`, naming file, field and what may stand there.
 */
export function refuseSettings(settings: Readonly<Record<string, unknown>>, file: string): void {
	for (const [id, given] of Object.entries(settings)) {
		const rule = rules.find((each) => each.id === id);
		if (!rule) {
			const known = rules.map((each) => each.id).join(', ');
			throw new AppError('dataset/unknown-warning', { file, field: `warnings.${id}`, known });
		}
		if (given === false) continue;
		const { gravest, range } = thresholdKinds[rule.kind];
		const [least, most] = range;
		const isRecord = typeof given === 'object' && given !== null && !Array.isArray(given);
		const levels: [string, unknown][] = isRecord ? Object.entries(given) : [];
		const refused = levels.find(
			([level, value]) =>
				!LEVELS.includes(level as Level) ||
				typeof value !== 'number' ||
				!(value >= least && value <= most)
		);
		if (levels.length === 0 || refused || Object.keys(rule.thresholds).length === 0)
			throw new AppError('dataset/wrong-threshold', {
				...{ file, field: `warnings.${id}${refused ? `.${refused[0]}` : ''}`, least, most }
			});
		if (!isGraded(given as Thresholds, gravest))
			throw new AppError('dataset/wrong-order', {
				...{ file, field: `warnings.${id}`, order: gravest === 'lowest' ? '<' : '>' }
			});
	}
}

/** Whether red is the hardest to reach, then orange. */
function isGraded(given: Thresholds, gravest: 'lowest' | 'highest'): boolean {
	const told = LEVELS.flatMap((level) => given[level] ?? []);
	return told.every((value, at) => {
		const next = told[at + 1];
		return next === undefined || (gravest === 'lowest' ? value < next : value > next);
	});
}
