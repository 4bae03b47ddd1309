import { itemsOf, type Evaluation } from '#lib/contract/evaluation.ts';

/** Points by item, where a reader set others than the table's. */
export type Weights = Readonly<Record<string, number>>;

/** Points that an item may be given: 0 to 100, one decimal. */
const POINTS = /^(100|\d{1,2}(\.\d)?)$/;

/** `id:points,…` as an address has it; what names no item, or no points, is left out. */
export function readWeights(evaluation: Evaluation, text: string | null): Weights {
	const own = new Map(itemsOf(evaluation).map((item) => [item.id, item]));
	return Object.fromEntries(
		(text ?? '').split(',').flatMap((part): [string, number][] => {
			const [id = '', points = '', ...more] = part.split(':');
			const item = own.get(id);
			if (!item || item.method.kind === 'veto' || more.length > 0 || !POINTS.test(points))
				return [];
			return Number(points) === item.points ? [] : [[id, Number(points)]];
		})
	);
}

/** The address of the weights with one changed; undefined where all are the table's again. */
export function writeWeights(
	evaluation: Evaluation,
	weights: Weights,
	id: string,
	points: string
): string | undefined {
	const next = { ...weights, ...readWeights(evaluation, `${id}:${points}`) };
	const parts = itemsOf(evaluation).flatMap((item) => {
		const isTables = item.id === id && Number(points) === item.points;
		return item.id in next && !isTables ? [`${item.id}:${next[item.id]}`] : [];
	});
	return parts.length > 0 ? parts.join(',') : undefined;
}
