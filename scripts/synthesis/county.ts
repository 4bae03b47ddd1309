import { alsoMonitored } from './also-monitored.ts';
import { synthesiseApplications } from './applications.ts';
import { runCaseload } from './caseload.ts';
import { checkRows, synthesiseChecks } from './checks.ts';
import { synthesiseFunds } from './funds.ts';
import { synthesiseInhabitants } from './inhabitants.ts';
import { synthesiseLeads } from './leads.ts';
import { synthesiseMedicalCap } from './medical-cap.ts';
import { opinionRows } from './opinions.ts';
import { windowOf, type SynthesisOptions } from './options.ts';
import { compareText, idOf } from './order.ts';
import type { Paid } from './payment-lists.ts';
import { publicStatistics } from './public-statistics.ts';
import { priceRows, synthesisePrices } from './price-index.ts';
import { applicationRow, paymentRows, spellRows, townRows } from './record-rows.ts';
import { synthesiseReported } from './reported.ts';
import { synthesiseReviews } from './reviews.ts';
import { rosterRows } from './roster.ts';
import type { Row } from './row.ts';
import { serviceRows } from './services.ts';
import { synthesiseStaff } from './staff.ts';
import { standardsBook } from './standards.ts';
import { stepRows } from './steps.ts';
import { synthesiseTemporaryAid } from './temporary-aid.ts';
import { synthesiseTowns } from './towns.ts';
import { synthesiseUpwardReports } from './upward-reports.ts';

/** The rows of one table, made while they are read, and the same on every reading. */
export type TableRows = () => Iterable<Row>;

/**
 * A county that does not exist, in the tables of `scripts/records/tables.ts`. Equal options give equal
 * rows in equal order. Records of households and applications are held in memory, payments are not.
 *
 * @returns rows by name of table; `roster` among them.
 */
export function synthesiseCounty(options: SynthesisOptions): Readonly<Record<string, TableRows>> {
	const window = windowOf(options);
	const towns = synthesiseTowns(options, window);
	const { episodes, households } = runCaseload(options, window, towns);
	let ids = households;
	const world = { options, window, towns, episodes, outsider: () => idOf('H', ++ids) };

	const aid = synthesiseTemporaryAid(world);
	const applications = [...synthesiseApplications(world), ...aid.applications].sort((a, b) =>
		compareText(a.submitted_on, b.submitted_on)
	);
	const numbered = applications.map((application, at) => ({ application, id: idOf('A', at + 1) }));
	const reviews = synthesiseReviews(options, window, episodes);
	const checks = [...reviews, ...synthesiseChecks(options, window, episodes, applications)].sort(
		(a, b) => compareText(a.requested_on, b.requested_on)
	);
	const monitored = alsoMonitored(options, episodes);
	const prices = synthesisePrices(options, window);
	const standards = standardsBook(window);
	const singles = [...synthesiseMedicalCap(options, window, episodes), ...aid.payments];
	const paid: Paid = { options, window, episodes, standards, prices, singles };

	return {
		towns: () => townRows(towns),
		population: () => synthesiseInhabitants(options, window, towns),
		spells: () => spellRows([...episodes, ...monitored]),
		payments: () => paymentRows(paid),
		roster: () => rosterRows(paid),
		applications: () => numbered.map(({ application, id }) => applicationRow(application, id)),
		steps: () => numbered.flatMap(({ application, id }) => stepRows(application, id)),
		checks: () => checkRows(checks, window),
		leads: () => synthesiseLeads(paid),
		standards: () => standards.rows(),
		funds: () => synthesiseFunds(paid),
		services: () => serviceRows(options, window, towns),
		staff: () => synthesiseStaff(options, window, towns),
		reported: () => [
			...synthesiseReported(options, window),
			...publicStatistics(window, prices),
			...synthesiseUpwardReports(paid)
		],
		price_index: () => priceRows(prices),
		opinions: () => opinionRows(window)
	};
}
