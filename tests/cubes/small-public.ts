// What is public of the same county: standards, services, staff, prices, figures of departments, opinions.
/** Statements that both databases take. */
export const SMALL_PUBLIC: readonly string[] = [
	`CREATE TABLE records_towns AS SELECT * FROM (VALUES
		('990101001', 'street', 4), ('990101002', 'town', 3), ('990101900', 'institution', 0)
	) AS t (town_code, kind, villages)`,
	`CREATE TABLE records_population AS SELECT * FROM (VALUES
		('990101', '2023', 1000, 900), ('990101001', '2023', 400, 500), ('990101', '2025', 1100, 950)
	) AS t (area_code, year, registered, resident)`,
	`CREATE TABLE records_standards AS SELECT * FROM (VALUES
		('990101', '02', 'basic', 'urban', DATE '2023-07-01', 2000.00, 'A'),
		('990101', '02', 'care_full', 'urban', DATE '2023-07-01', 1000.00, 'A'),
		('990101', '02', 'care_self', 'urban', DATE '2023-07-01', 200.00, 'A'),
		('990101', '02', 'care_self', 'urban', DATE '2024-12-01', 220.50, 'B'),
		('990101', '02', 'care_self', 'urban', DATE '2025-01-01', 300.00, 'C')
	) AS t (area_code, programme, kind, urban_rural, effective_from, monthly_yuan, document)`,
	`CREATE TABLE records_services AS SELECT * FROM (VALUES
		('990101001', '2024-12', 'care', 30, 'A', 1200.50),
		('990101002', '2024-12', 'care', 12, 'A', CAST(NULL AS DECIMAL(18,2))),
		('990101001', '2025-01', 'care', 31, 'A', NULL)
	) AS t (town_code, month, kind, person_times, provider, contract_yuan)`,
	// Town 1: an officer, an assistant for two villages who leaves with November and one full-time
	// for the second of them. Town 2: an officer and an assistant, and nobody says who is certified,
	// or for which villages.
	`CREATE TABLE records_staff AS SELECT * FROM (VALUES
		('S1', '990101001', CAST(NULL AS VARCHAR), 'officer', 1, 1, DATE '2020-01-01', CAST(NULL AS DATE)),
		('S2', '990101001', 'V1', 'assistant', 0, 0, DATE '2020-01-01', DATE '2024-11-30'),
		('S3', '990101001', 'V2', 'assistant', 1, NULL, DATE '2024-11-30', NULL),
		('S4', '990101002', NULL, 'officer', 0, NULL, DATE '2024-12-01', NULL),
		('S5', '990101002', NULL, 'assistant', 0, NULL, DATE '2024-12-01', NULL)
	) AS t (staff_id, town_code, village, role, full_time, certified, from_on, to_on)`,
	// Two budget lines of one programme and source, one of another; nobody says what the last became.
	`CREATE TABLE records_funds AS SELECT * FROM (VALUES
		('2024', '01', 'central', 1000.00, 1100.00, 1100.00, DATE '2024-10-13', DATE '2024-12-10'),
		('2024', '01', 'central', 500.00, 600.00, 550.00, DATE '2024-03-08', DATE '2024-12-10'),
		('2024', '01', 'county', 800.00, CAST(NULL AS DECIMAL(18,2)), NULL, NULL, NULL),
		('2025', '01', 'county', 900.00, NULL, NULL, NULL, NULL)
	) AS t (year, programme, source, budget_yuan, adjusted_yuan, received_yuan, received_on, disbursed_on)`,
	`CREATE TABLE records_price_index AS SELECT * FROM (VALUES
		('2024-12', 3.5, 6.25, CAST(NULL AS DECIMAL(5,2))), ('2025-01', 1.0, 2.0, NULL)
	) AS t (month, cpi_yoy_percent, food_cpi_yoy_percent, low_income_cpi_yoy_percent)`,
	`CREATE TABLE records_reported AS SELECT * FROM (VALUES
		('990101', '2022', 'education_aid_persons', 310.0, CAST(NULL AS INTEGER), CAST(NULL AS INTEGER), 1),
		('990101', '2024-Q4', 'satisfaction_percent', 92.5, 370, 400, 0),
		('990101', '2024-12', 'of_our_own', 7.0, NULL, NULL, NULL),
		('990101', '2025-Q1', 'satisfaction_percent', 93.0, 372, 400, 0),
		('990101', '2025', 'education_aid_persons', 320.0, NULL, NULL, 0)
	) AS t (area_code, period, indicator, value, numerator, denominator, approximate)`,
	`CREATE TABLE records_opinions AS SELECT * FROM (VALUES
		('O1', DATE '2024-03-12', 'audit', '甲', '县民政局', '按月比对', DATE '2024-06-20', 'closed', DATE '2024-05-02', 'recovery', 0.5, 0.9),
		('O2', DATE '2025-01-05', 'deputy', '乙', '县民政局', NULL, NULL, 'open', NULL, NULL, NULL, NULL)
	) AS t (opinion_id, raised_on, source, title, responsible, measure, due_on, status, closed_on, indicator, baseline, target)`
];
