import { townsOf } from '#lib/contract/outline.ts';
import { areaName, townWord } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { FundsFacts } from './funds-facts.ts';

/** What each town may pay at once (临时救助备用金), beside the temporary assistance that its people got in a year. */
export function reserveExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, outline, locale, yuan, pointsOf, answers, when } = facts;
	const towns = townsOf(outline);
	const quotas = towns.flatMap(({ reserve_quota_yuan }) => reserve_quota_yuan ?? []);
	const answer = answers['reserve-times'];
	const [year] = answer?.request.where.time_period ?? [];
	if (facts.topic.id !== '08' || quotas.length === 0 || year === undefined) return undefined;
	const times = new Map(
		pointsOf('reserve-times').map((point) => [point.dimensions.ref_area, point])
	);
	const words = {
		...{ count: quotas.length, unit: townWord(outline) },
		total: yuan(quotas.reduce((sum, quota) => sum + quota, 0))
	};
	return {
		id: 'reserve',
		title: t('funds.reserve-title', words),
		subtitle: t('funds.reserve-sub', { year: when(year) }),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('funds.reserve-quota') },
				{ label: t('funds.reserve-times') }
			],
			rows: towns.map((area) => ({
				key: area.ref_area,
				cells: [
					areaName(area, locale),
					area.reserve_quota_yuan === null
						? t('reason.not-reported')
						: yuan(area.reserve_quota_yuan),
					facts.cell(times.get(area.ref_area), { divisor: 1, decimals: 0, unit: '' })
				]
			}))
		},
		notes: [t('funds.reserve-note')],
		answers: [answer]
	};
}
