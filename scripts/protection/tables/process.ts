import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
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

	/** Of a row that is told, within the limit and over it. */
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
		const spans = periods.years.filter((year) => year.period === period);
		return parts.flatMap(({ devolved, row }) => {
			if (!isTold) return treatCounts([row], policy.threshold).map(hide);
			if (row.households === 0) return treatCounts([row], 0);
			return histogram(grain, spans, { ...codes, devolved });
		});
	}

	function ofChannels(programme: string, period: string): Figure[] {
		const grain = 'year × county × channel';
		const channels = partsOfList('channels').map((channel) =>
			counted(grain, period, county, { programme, step: 'whole', status: 'decided', channel })
		);
		return [
			...treatCounts(channels, policy.threshold),
			...channels.filter(({ households }) => households >= policy.threshold).flatMap(verdicts)
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
