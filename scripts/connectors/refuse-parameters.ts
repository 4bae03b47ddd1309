import { LOCAL_PRICE_LIMITS, PRICE_LINK } from '#lib/contract/price-link.ts';
import type { Dataset } from '#lib/contract/dataset.ts';
import { AppError } from '#lib/errors.ts';

/** Parameter → the most that it can be. A locality may lower the limits of the price subsidy, never raise them. */
const MOST: Readonly<Record<string, number>> = {
	...Object.fromEntries(
		Object.entries(LOCAL_PRICE_LIMITS).map(([name, limit]) => [name, PRICE_LINK[0][limit]])
	),
	consumption_share_urban: 1,
	consumption_share_rural: 1
};

/** @throws {AppError} `dataset/wrong-parameter`, naming file, field and the most that may stand there. */
export function refuseParameters(parameters: Dataset['parameters'] = {}, file: string): void {
	for (const [name, most] of Object.entries(MOST)) {
		if (!(name in parameters)) continue;
		const value: unknown = parameters[name]?.value;
		if (typeof value !== 'number' || !(value > 0 && value <= most))
			throw new AppError('dataset/wrong-parameter', {
				...{ file, field: `parameters.${name}.value`, most }
			});
	}
}
