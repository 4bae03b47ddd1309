import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { channels as names } from '#lib/contract/case-codes.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARES, type TimelinessFacts } from './timeliness-facts.ts';

type Channel = keyof typeof names;

/** How applications came in, and whether one way is slower than another. */
export function channelsExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, of, count, share, text, locale } = facts;
	const points = answers['channels']?.points ?? [];
	const codes = points.map(({ dimensions }) => dimensions.channel as Channel);
	const told = points.filter(({ value }) => value !== null);
	const most = [...told].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
	if (!most || told.length < 2 || most.value === 0) return undefined;
	// One that is hidden leaves the others without a whole.
	const isWhole = codes.every((code) => of('channel-shares', 'channel', code)?.value != null);
	const source = isWhole ? 'channel-shares' : 'channels';
	const year = when(facts.periodOf('channels'));
	const bars = codes.map((code): Bar => ({
		name: names[code][locale],
		value: of(source, 'channel', code)?.value ?? null,
		...{ symbol: t('reason.hidden'), emphasised: code === 'proactive' || code === 'online' }
	}));
	const isTie = told.filter(({ value }) => value === most.value).length > 1;
	const hasBoth = isWhole && codes.includes('proactive') && codes.includes('online');
	const kind = hasBoth ? '' : isTie ? '-tie' : '-shown';
	const isUntold = (facts.hasLimit ? [source, 'channels-on-time'] : [source]).some((name) =>
		codes.some((code) => of(name, 'channel', code)?.value == null)
	);
	return {
		id: 'channels',
		title: t(`timeliness.channels-title${kind}`, {
			...{ year, proactive: `${share(of('channel-shares', 'channel', 'proactive'))}%` },
			online: `${share(of('channel-shares', 'channel', 'online'))}%`,
			...{
				channel: names[most.dimensions.channel as Channel][locale],
				count: text(most.value ?? 0)
			}
		}),
		subtitle: t(isWhole ? 'timeliness.channels-sub' : 'timeliness.channels-sub-counts', {
			...{ topic, year }
		}),
		option: barOption(bars, isWhole ? SHARES : facts.scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('timeliness.channel'), isText: true },
				{ label: t('timeliness.cases') },
				{ label: t('figure.with-unit', { name: t('timeliness.share'), unit: '%' }) },
				...(facts.hasLimit ? [{ label: t('timeliness.column-on-time') }] : [])
			],
			rows: codes.map((code) => ({
				key: code,
				cells: [
					names[code][locale],
					count(of('channels', 'channel', code)),
					share(of('channel-shares', 'channel', code)),
					...(facts.hasLimit ? [share(of('channels-on-time', 'channel', code))] : [])
				]
			}))
		},
		notes: [
			t('timeliness.channels-note'),
			...(facts.hasLimit ? [t('timeliness.channels-on-time')] : []),
			...(isUntold ? [t('timeliness.untold-note')] : [])
		],
		answers: [answers['channels'], answers['channel-shares'], answers['channels-on-time']]
	};
}
