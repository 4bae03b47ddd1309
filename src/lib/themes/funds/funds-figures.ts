import { formatNumber } from '#lib/charts/format-value.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { KeyFigure } from '../define-theme.ts';
import { benefitOf } from './benefit-facts.ts';
import { changeOf } from './change-words.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';
import { gapText } from './funds-lead.ts';
import { temporaryPeriods } from './temporary-facts.ts';

/** Paid, what a person gets, how near to the standard, from whose money, and one time of 临时救助. */
export function keyFigures(facts: FundsFacts): KeyFigure[] {
	return [
		paidFigure(facts),
		...benefitFigures(facts),
		...fiscalFigures(facts),
		...temporaryFigures(facts),
		...useFigures(facts)
	];
}

/** Short, since the numbers are large: ≈ for what running text says with a word. */
const mark = (point: Point | undefined, t: FundsFacts['t']): string =>
	point && 'RE'.includes(point.status) ? t('funds.about-figure') : '';

function paidFigure(facts: FundsFacts): KeyFigure {
	const { t, topic, at, pointsOf, cell, paid } = facts;
	const now = at(`paid-${topic.id}`);
	const scale = facts.moneyScale(now ? [now] : []);
	const isTold = now?.value != null;
	return {
		...{ id: paid.id, name: t('funds.paid', { topic: facts.name(topic) }) },
		value: isTold ? mark(now, t) + formatNumber(now.value ?? 0, scale) : cell(now, scale),
		unit: isTold ? scale.unit : '',
		note: changeOf(pointsOf('change')[0], facts) ?? ''
	};
}

function benefitFigures(facts: FundsFacts): KeyFigure[] {
	const { t, pointsOf, yuan, state, answers } = facts;
	const unit = t('funds.yuan-month');
	const [printed] = pointsOf('mean-now');
	if (printed?.value != null)
		return [
			{
				...{ id: 'mean-benefit', name: t('funds.mean-long'), unit },
				...{ value: mark(printed, t) + yuan(printed.value, 1), note: t('funds.mean-note-printed') }
			}
		];
	const found = benefitOf(facts, [state.period]);
	if (!answers['mean'] || !found) return [];
	const rounded = found.isRounded ? t('funds.about-figure') : '';
	const mean: KeyFigure = {
		...{ id: 'mean-paid-total', name: t('funds.mean-long'), unit },
		...{ value: rounded + yuan(found.mean, 1), note: t('funds.mean-note') }
	};
	if (!found.gap || !found.standard) return [mean];
	const standard = [...new Set(found.standard.map((value) => yuan(value)))].join('–');
	return [
		mean,
		{
			...{ id: 'gap-rate', name: t('funds.gap-rate'), unit: '%' },
			value: rounded + gapText(found.gap).replaceAll('%', ''),
			note: t('funds.gap-note', { standard })
		}
	];
}

function fiscalFigures({ t, at, quarter, when, cell, share }: FundsFacts): KeyFigure[] {
	const alone = at('fiscal-share', quarter);
	const both = at('fiscal-share-with-lottery', quarter);
	if (!alone) return [];
	const isTold = (point: Point | undefined): point is Point => point?.value != null;
	return [
		{
			...{ id: 'fiscal-share', name: t('funds.fiscal'), unit: isTold(alone) ? '%' : '' },
			value: isTold(alone)
				? mark(alone, t) + formatNumber(alone.value ?? 0, SHARE_SCALE)
				: cell(alone, SHARE_SCALE),
			note: isTold(both)
				? t('funds.fiscal-note-figure', { period: when(quarter), share: share(both) })
				: when(quarter)
		}
	];
}

function temporaryFigures(facts: FundsFacts): KeyFigure[] {
	const { t, when, yuan } = facts;
	const told = temporaryPeriods(facts).filter(({ mean }) => mean !== null);
	const last = told[told.length - 1];
	if (!last) return [];
	return [
		{
			...{ id: 'temporary-mean', name: t('funds.temporary-mean'), unit: t('funds.yuan-time') },
			value: (last.isRounded ? t('funds.about-figure') : '') + yuan(last.mean ?? 0),
			note: t('funds.temporary-note-figure', {
				...{ period: when(last.period), times: yuan(last.times ?? 0) }
			})
		}
	];
}

function useFigures({ t, pointsOf, cell }: FundsFacts): KeyFigure[] {
	const [point] = pointsOf('use-whole');
	if (point?.value == null) return [];
	const value = cell(point, SHARE_SCALE);
	return [
		{
			...{ id: 'use-rate', name: t('funds.use-name'), value, unit: '%' },
			note: t('funds.use-figure')
		}
	];
}
