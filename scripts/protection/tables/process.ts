import { group } from 'd3-array';
import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { CODES_OF_RUNG } from '#lib/privacy/day-bins-ladder.ts';
import type { Span } from '#scripts/cubes/cube-periods.ts';
import { hide, type Figure } from '../release/figure.ts';
import { treatCounts, treatTownCounts, type CountedRow } from '../release/treat-counts.ts';
import { treatProcess, treatVerdicts, type WaitingTimes } from '../release/treat-process.ts';
import { behindOf, valueOf, type Counted, type CountyRows } from './county-rows.ts';
import { decidedIn, isNoneOrMany } from './decided.ts';

const FINEST = partsOfList('dayBins');
const VERDICTS = partsOfList('verdicts');

/** How long applications took, and how long open ones have been waiting. */
export function processFigures(rows: CountyRows): Figure[] {
	const { county, policy, periods } = rows;
	const find = (grain: string, period: string, area: string, codes: Record<string, string>) =>
		rows.find('process', grain, period, area, codes);
	return partsOfList('programmes').flatMap((programme) => [
		...partsOfList('processSteps').flatMap((step) => [
			...histogram('quarter × county', periods.quarters, { programme, step, status: 'decided' })
		]),
		...periods.years.flatMap(({ period }) => ofTowns(programme, period)),
		...histogram('quarter × county × open', periods.quarters, {
			...{ programme, step: 'whole', status: 'open' }
		}),
		...periods.years.flatMap(({ period }) => ofDevolved(programme, period)),
		...periods.years.flatMap(({ period }) => ofChannels(programme, period))
	]);

	function histogram(
		grain: WaitingTimes['grain'],
		spans: readonly Span[],
		codes: Record<string, string>
	): Figure[] {
		const full = { ...{ channel: '_T', devolved: '_T' }, ...codes };
		return treatProcess(
			{
				...{ grain, ref_area: county, codes: full },
				periods: spans.map(({ period }) => {
					const whole = find(grain, period, county, codes);
					const of = (suffix: string, bin: string) =>
						valueOf(
							find(`${grain} × ${suffix}`, period, county, { ...codes, bin }),
							'applications'
						);
					return {
						time_period: period,
						applications: valueOf(whole, 'applications'),
						households: isApart(period, codes, whole) ? behindOf(whole) : 0,
						bins: Object.fromEntries([
							...FINEST.map((bin) => [bin, of('bin', bin)]),
							...VERDICTS.map((bin) => [bin, of('limit', bin)])
						])
					};
				})
			},
			policy
		);
	}

	/** A step of which a few applications have no days would tell of these few. */
	function isApart(period: string, codes: Record<string, string>, step: Counted | undefined) {
		if (codes['status'] !== 'decided' || codes['step'] === 'whole') return true;
		const whole = find('quarter × county', period, county, { ...codes, step: 'whole' });
		const without = valueOf(whole, 'applications') - valueOf(step, 'applications');
		return isNoneOrMany(without, policy.sensitiveThreshold);
	}

	function counted(
		grain: GrainName,
		time_period: string,
		ref_area: string,
		codes: Record<string, string>
	): CountedRow {
		const row = find(grain, time_period, ref_area, codes);
		return {
			...{ table: 'process', grain, time_period, ref_area, households: behindOf(row) },
			codes: { channel: '_T', devolved: '_T', bin: '_T', ...codes },
			counts: { applications: valueOf(row, 'applications') }
		};
	}

	/** Within the limit, over it, and without one. */
	function verdicts(row: CountedRow): Figure[] {
		const { grain, time_period, ref_area, codes } = row;
		const counts = VERDICTS.map((bin): [string, number] => {
			const found = find(`${grain} × limit`, time_period, ref_area, { ...codes, bin });
			return [bin, valueOf(found, 'applications')];
		});
		return treatVerdicts(row, counts, policy);
	}

	/** By who confirms, where both did for many. That it is known of every town is no secret: then nobody is of `_U`. */
	function ofDevolved(programme: string, period: string): Figure[] {
		const grain = 'year × county × devolved';
		const codes = { programme, step: 'whole', status: 'decided' };
		const parts = partsOfList('devolved').map((devolved) => ({
			devolved,
			row: counted(grain, period, county, { ...codes, devolved })
		}));
		const isTold = parts.every(
			({ devolved, row: { households } }) =>
				households >= policy.threshold || (devolved === '_U' && households === 0)
		);
		if (!isTold) return parts.flatMap(({ row }) => treatCounts([row], policy.threshold).map(hide));
		const spans = periods.years.filter((year) => year.period === period);
		const filled = parts.filter(({ row }) => row.households > 0);
		const told = filled.map(({ devolved }) => histogram(grain, spans, { ...codes, devolved }));
		// All of them, since which bins a quarter tells hangs on those before it.
		const quarters = histogram('quarter × county', periods.quarters, codes);
		const wholes = group(
			quarters.filter(({ time_period }) => time_period.startsWith(period)),
			({ time_period }) => time_period
		);
		const isSafe = !leavesOver([...wholes.values()], told);
		return [
			...parts
				.filter(({ row }) => row.households === 0)
				.flatMap(({ row }) => treatCounts([row], 0)),
			...told.flat().filter(({ codes }) => isSafe || codes['bin'] === '_T')
		];
	}

	function ofChannels(programme: string, period: string): Figure[] {
		const grain = 'year × county × channel';
		const channels = partsOfList('channels').map((channel) =>
			counted(grain, period, county, { programme, step: 'whole', status: 'decided', channel })
		);
		const judged = channels
			.filter(({ households }) => households >= policy.threshold)
			.map((row) => ({ row, figures: verdicts(row) }));
		const told = judged.filter(({ figures }) => figures.length > 0);
		// One alone that does not tell would be what the county's quarters leave over: the smallest keeps quiet with it.
		const filled = channels.filter(({ households }) => households > 0);
		const isOneAlone = filled.length - told.length === 1;
		told.sort((a, b) => a.row.households - b.row.households);
		return [
			...treatCounts(channels, policy.threshold),
			...told.slice(isOneAlone ? 1 : 0).flatMap(({ figures }) => figures)
		];
	}

	/** Towns count approved ones alone: where few were refused, the county's total would tell of them. */
	function ofTowns(programme: string, period: string): Figure[] {
		const codes = { programme, step: 'whole', status: 'decided' };
		const own = rows
			.townsOf('process', codes)
			.map((town) => counted('year × town', period, town, codes));
		const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
		const approved = sum(own.map(({ counts }) => counts['applications'] ?? 0));
		const decided = decidedIn(rows, period, programme);
		const figures = treatTownCounts(county, own, policy.threshold);
		if (decided - approved < policy.sensitiveThreshold)
			return figures.flatMap((figure) => (figure.ref_area.startsWith('X') ? [] : [hide(figure)]));
		const shown = new Set(
			figures.flatMap(({ ref_area, status }) => (status === 'A' ? [ref_area] : []))
		);
		return [...figures, ...own.filter(({ ref_area }) => shown.has(ref_area)).flatMap(verdicts)];
	}
}

/** The rungs whose bins add up to those of a rung. */
const WITHIN_RUNG = { days: ['days'], wide: ['days', 'wide'], limit: ['limit'] } as const;

/** Whether one part alone that does not tell some bins could be had from the whole less the other parts. */
function leavesOver(wholes: readonly Figure[][], parts: readonly Figure[][]): boolean {
	return Object.values(WITHIN_RUNG).some((rungs) => {
		const tells = (figures: readonly Figure[]) =>
			rungs.some((rung) =>
				CODES_OF_RUNG[rung].every((bin) => figures.some(({ codes }) => codes['bin'] === bin))
			);
		return wholes.every(tells) && parts.filter((part) => !tells(part)).length === 1;
	});
}
