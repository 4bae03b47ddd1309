/** 42 households in the first town, 9, 5 and 4 in the others, of one person each. */
export function manyHouseholds(): Record<string, string> {
	const towns = [42, 9, 5, 4];
	const households = towns.flatMap((count, at) =>
		Array.from({ length: count }, (_, nth) => ({ id: `${at}-${nth}`, town: `99010100${at + 1}` }))
	);
	const lines = (header: string, rows: string[]) => `${[header, ...rows].join('\n')}\n`;
	return {
		towns: lines(
			'town_code,town_name,county_code,kind,urban_rural,villages',
			towns.map((_, at) => `99010100${at + 1},镇${at + 1},990101,town,rural,9`)
		),
		spells: lines(
			'person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on',
			households.map(({ id, town }) => `P${id},H${id},01,${town},rural,f,1950-01,head,2023-01-01`)
		),
		payments: lines(
			'payment_id,household_id,programme,town_code,month,amount_yuan,kind,source',
			households.map(({ id, town }) => `${id},H${id},01,${town},2024-01,800.00,regular,county`)
		)
	};
}
