// Two towns of one county, 2023-12 to 2024-12.
// H1: two persons, all along in town 1. H2: one person, from 2024-02-10, moves to town 2 on
// 2024-04-01 (its spell in town 1 ends with March). H3: one person, dies on 2024-05-20.
// H4: near the threshold, in and out within June: on no roll. H5: destitute, ends with June.
/** Statements that both databases take. */
export const SMALL_RECORDS: readonly string[] = [
	`CREATE TABLE records_spells AS SELECT * FROM (VALUES
		('P1', 'H1', '01', '990101001', CAST(NULL AS VARCHAR), 'urban', 'm', '1960-01', 1, '2023-01-01', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)),
		('P2', 'H1', '01', '990101001', NULL, 'urban', 'f', '2010-12', NULL, '2023-01-01', NULL, NULL),
		('P3', 'H2', '01', '990101001', '990101002', 'urban', 'f', '1944-12', 0, '2024-02-10', '2024-03-31', 'moved'),
		('P3', 'H2', '01', '990101002', '990101002', 'rural', 'f', '1944-12', 0, '2024-04-01', NULL, NULL),
		('P4', 'H3', '01', '990101002', NULL, 'rural', 'm', '1950-06', 1, '2023-01-01', '2024-05-20', 'death'),
		('P5', 'H4', 'dibian', '990101001', NULL, 'urban', 'f', '1990-01', NULL, '2024-06-03', '2024-06-20', 'income'),
		('P6', 'H5', '02', '990101002', NULL, 'rural', 'm', '1940-01', 1, '2023-01-01', '2024-06-30', 'voluntary')
	) AS t (person_id, household_id, programme, town_code, residence_town_code, urban_rural, sex,
		birth_month, disability, starts_on, ends_on, exit_reason)`,
	`ALTER TABLE records_spells ALTER COLUMN starts_on TYPE DATE USING CAST(starts_on AS DATE)`,
	`ALTER TABLE records_spells ALTER COLUMN ends_on TYPE DATE USING CAST(ends_on AS DATE)`,
	`ALTER TABLE records_spells ADD COLUMN illness SMALLINT`,
	`ALTER TABLE records_spells ADD COLUMN care_mode VARCHAR`,
	`ALTER TABLE records_spells ADD COLUMN self_care VARCHAR`,
	`ALTER TABLE records_spells ADD COLUMN phase_out_from DATE`,
	`ALTER TABLE records_spells ADD COLUMN able_to_work SMALLINT`,
	`ALTER TABLE records_spells ADD COLUMN single_person_case SMALLINT`,
	`ALTER TABLE records_spells ALTER COLUMN disability TYPE VARCHAR USING CAST(disability AS VARCHAR)`,
	`CREATE TABLE records_payments AS SELECT * FROM (VALUES
		('1', 'H1', '01', '990101001', '2024-01', 800.00, 'regular', 'central'),
		('2', 'H1', '01', '990101001', '2024-01', 200.50, 'regular', 'county'),
		('3', 'H3', '01', '990101002', '2024-02', 300.00, 'regular', 'county'),
		('8', 'H3', '01', '990101002', '2024-02', 60.00, 'price_subsidy', 'county'),
		-- In December H1 has 500.00 of two sources, H7 3000.00 and back pay, H8 nothing regular.
		('9', 'H1', '01', '990101001', '2024-12', 499.99, 'regular', 'central'),
		('10', 'H1', '01', '990101001', '2024-12', 0.01, 'regular', 'county'),
		('11', 'H2', '01', '990101002', '2024-12', 499.99, 'regular', 'county'),
		('12', 'H6', '01', '990101002', '2024-12', 999.99, 'regular', 'county'),
		('13', 'H7', '01', '990101002', '2024-12', 3000.00, 'regular', 'county'),
		('14', 'H7', '01', '990101002', '2024-12', 800.00, 'back_pay', 'county'),
		('16', 'H10', '02', '990101002', '2024-12', 2048.05, 'regular', 'county'),
		('17', 'H11', '02', '990101002', '2024-12', 2048.06, 'regular', 'county'),
		('15', 'H8', '01', '990101002', '2024-12', 700.00, 'one_off', 'county'),
		('4', 'H1', '08', '990101001', '2024-01', 100.00, 'one_off', 'central'),
		('5', 'H1', '08', '990101001', '2024-01', 50.00, 'one_off', 'county'),
		('6', 'H1', '08', '990101001', '2024-03', 70.00, 'one_off', 'county'),
		('7', 'H9', '08', '990101002', '2024-03', 30.00, 'one_off', 'county')
	) AS t (payment_id, household_id, programme, town_code, month, amount_yuan, kind, source)`,
	`CREATE TABLE records_checks AS SELECT * FROM (VALUES
		('1', 'H1', 'verification', '990101001', DATE '2024-01-01', 'inconsistent', 'bank'),
		('2', 'H2', 'verification', '990101002', DATE '2024-03-31', 'consistent', CAST(NULL AS VARCHAR)),
		('3', 'H2', 'home_visit', '990101002', DATE '2024-04-01', CAST(NULL AS VARCHAR), NULL)
	) AS t (check_id, household_id, kind, town_code, requested_on, result, data_source)`,
	`CREATE TABLE records_leads AS SELECT * FROM (VALUES
		('1', 'H8', 'missed', '990101001', DATE '2024-02-01', 'open', CAST(NULL AS DECIMAL(18,2)), CAST(NULL AS DECIMAL(18,2))),
		('2', 'H3', 'paid_after_death', '990101001', DATE '2024-02-02', 'confirmed', 900.00, 400.00),
		('3', 'H3', 'paid_after_death', '990101002', DATE '2024-09-02', 'confirmed', 100.00, 100.00),
		('4', 'H9', 'missed', '990101001', DATE '2024-02-03', 'dismissed', 5000.00, NULL)
	) AS t (lead_id, household_id, kind, town_code, found_on, outcome, amount_due_yuan, amount_recovered_yuan)`
];
