import { monthsBetween, yearOf } from './month.ts';
import { scaled, type SynthesisOptions, type Window } from './options.ts';
import { randomStream } from './random.ts';
import type { Row } from './row.ts';
import { COUNTY_CODE, type Town } from './towns.ts';

/** Registered people of a county of 1800 households at the start; invented, about 1 % on 低保. */
const REGISTERED = 205_000;

/** People at the end of each year, of towns and of the county, which is their sum; none of a home. */
export function synthesiseInhabitants(
	options: SynthesisOptions,
	window: Window,
	towns: readonly Town[]
): Row[] {
	const random = randomStream(options.seed, 'inhabitants');
	const bases = towns
		.filter(({ weight }) => weight > 0)
		.map(({ code, weight, stratum }) => ({
			code,
			registered: (scaled(REGISTERED, options) * weight * random.between(70, 140)) / 100,
			// Streets have more people than papers, villages fewer.
			resident: stratum === 'urban' ? random.between(108, 165) : random.between(62, 90)
		}));
	const years = monthsBetween(window.first - 12, window.last).filter((month) => month % 12 === 11);
	return years.flatMap((month, age) => {
		const rows = bases.map(({ code, registered, resident }) => {
			const now = Math.round(registered * (1 - age * 0.004));
			return { code, registered: now, resident: Math.round((now * (resident + age)) / 100) };
		});
		const sum = (key: 'registered' | 'resident') => rows.reduce((all, row) => all + row[key], 0);
		const county = { code: COUNTY_CODE, registered: sum('registered'), resident: sum('resident') };
		return [county, ...rows].map(({ code, ...counts }) => ({
			area_code: code,
			year: yearOf(month),
			...counts
		}));
	});
}
