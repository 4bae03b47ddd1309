/**
 * SQL for what rounding may explain when the values of `column` are added up and compared with
 * `whole`: half of the last digit given, per value. Counts of status `A` are exact; yuan may have
 * lost their cents; of rounded ones (`R`) the trailing zeros tell the unit.
 */
export function roundingOf(column: string, status: string, measure: string): string {
	const plain = measure.endsWith('_yuan') ? '0.5' : '0';
	const zeros = `length(regexp_extract(cast(cast(${column} AS BIGINT) AS VARCHAR), '0*$'))`;
	return `CASE WHEN ${status} = 'A' OR ${column} = 0 THEN ${plain} ELSE 0.5 * power(10, ${zeros}) END`;
}
