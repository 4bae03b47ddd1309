/** How large a province of the bench is. */
export interface ProvinceSize {
	counties: number;
	/** Households paid for at a time, in each town. */
	slots: number;
}

export const MONTHS = 84;
export const FIRST_MONTH = '2018-07';
export const TOWNS_PER_COUNTY = 15;
/** Households paid for at a time, in a town of full size. */
const FULL_TOWN = 900;

/**
 * A province of `step` counties; below one, a county of towns that much smaller.
 *
 * @param step 100 is 1,500 towns and 120 million payments.
 */
export const provinceOf = (step: number): ProvinceSize =>
	step >= 1
		? { counties: Math.round(step), slots: FULL_TOWN }
		: { counties: 1, slots: Math.max(9, Math.round((step * FULL_TOWN) / 9) * 9) };

/** Statuses without payments, one to eighteen households that are paid for. */
export const unpaidSlots = ({ slots }: ProvinceSize): number => Math.floor(slots / 18);

/** One-off assistance in a town: with the regular payments 80,000 in a town of full size. */
export const eventsPerTown = ({ slots }: ProvinceSize): number => Math.round((slots * 53) / 9);

/** Every third slot stands empty for a month between two households, every third for two. */
export const paymentsOf = (size: ProvinceSize): number =>
	size.counties * TOWNS_PER_COUNTY * (size.slots * (MONTHS - 1) + eventsPerTown(size));
