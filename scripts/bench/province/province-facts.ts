import type { SnapshotSize } from './snapshot-size.ts';

/** Code of the province; every code of its towns begins with 99, which no division of the country does. */
export const PROVINCE = '990000';

/** Fewer households than these are withheld by town, so that the pages meet what is hidden. */
export const LEAST_HOUSEHOLDS = 5;

/**
 * What happened in every town and month, as temporary tables in DuckDB: `towns`, `months`, `stock`,
 * `moves`, `aid`, `handled`. Nobody's records are in it: every number is worked out from the town's,
 * the month's and the programme's place in their lists, so that the same size always gives the same rows.
 *
 * `quarter` and `year` are NULL where the months do not fill them.
 */
export const provinceFacts = ({ towns, months }: SnapshotSize): string[] => [
	// From 0 to 1, without a pattern that can be seen.
	`CREATE MACRO noise(a, b, c) AS (
		((a * 7919 + b * 104729 + c * 1299709 + 12345) % 1000003 *
		((a * 31 + b * 17 + c * 13) % 9973 + 1)) % 1000003 / 1000003.0)`,
	`CREATE TEMP TABLE towns AS
		SELECT t, printf('99%02d%02d%03d', t // 150 + 1, t // 15 % 10 + 1, t % 15 + 1) AS code,
			CASE WHEN t % 15 < 3 THEN 'street' WHEN t % 15 < 11 THEN 'town' ELSE 'township' END AS kind,
			CAST(40 + 400 * noise(t, 0, 0) AS INTEGER) AS size
		FROM range(${towns}) AS list(t)`,
	`CREATE TEMP TABLE months AS
		SELECT m, printf('%d-%02d', 2018 + m // 12, m % 12 + 1) AS month,
			CASE WHEN m // 3 * 3 + 3 <= ${months} THEN printf('%d-Q%d', 2018 + m // 12, m % 12 // 3 + 1) END AS quarter,
			CASE WHEN m // 12 * 12 + 12 <= ${months} THEN printf('%d', 2018 + m // 12) END AS year
		FROM range(${months}) AS list(m)`,
	`CREATE TEMP TABLE stock AS
		SELECT t, m, code, p, programme, month, quarter, year, households,
			CAST(round(households * (per_household + 0.2 * noise(t, 1, p))) AS INTEGER) AS persons,
			households * yuan AS yuan
		FROM (
			SELECT *, CAST(round(size * share * (1 + 0.15 * sin(m / 9.0 + t) + 0.02 * noise(t, m, p))) AS INTEGER) AS households
			FROM towns, months, (VALUES
				(1, '01', 1.0, 1.5, 640), (2, '02', 0.25, 1.0, 950), (3, 'dibian', 0.2, 1.8, 60),
				(4, 'rigid', 0.06, 2.1, 0), (5, 'monitored', 0.1, 2.6, 0)
			) AS programmes(p, programme, share, per_household, yuan)
		)`,
	`CREATE TEMP TABLE moves AS
		SELECT code, month, quarter, year, programme, direction, CAST(floor(households * 0.03 * noise(t, m, d)) AS INTEGER) AS households
		FROM stock, (VALUES (6, 'in'), (7, 'out')) AS directions(d, direction)
		WHERE programme = '01'`,
	`CREATE TEMP TABLE aid AS
		SELECT code, month, quarter, year, CAST(floor(size * 0.04 * noise(t, m, 8)) AS INTEGER) AS households
		FROM towns, months`,
	`CREATE TEMP TABLE handled AS
		SELECT code, month, quarter, year, programme, CAST(floor(households * 0.04 * noise(t, m, 9)) AS INTEGER) AS within_limit,
			CAST(floor(households * 0.006 * noise(t, m, 10)) AS INTEGER) AS over_limit
		FROM stock WHERE programme IN ('01', 'dibian')`
];
