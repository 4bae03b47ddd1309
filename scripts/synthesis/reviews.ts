import { reportedSums } from './calibration.ts';
import type { Episode } from './household.ts';
import { dayOf, lastDay, type Month } from './month.ts';
import { scaled, type SynthesisOptions, type Window } from './options.ts';
import { compareText } from './order.ts';
import { randomStream } from './random.ts';
import type { Check } from './checks.ts';

/**
 * 定期核查: once a year, and twice where someone may earn (民发〔2021〕57号第31条), mostly in time; in
 * the last year visits beyond that, for the drive that 种子002 tells of. Writes into each episode
 * when it was last reviewed.
 */
export function synthesiseReviews(
	options: SynthesisOptions,
	window: Window,
	episodes: readonly Episode[]
): Check[] {
	const random = randomStream(options.seed, 'reviews');
	const checks: Check[] = [];
	const visit = (episode: Episode, month: Month) => {
		const requested_on = dayOf(month, random.between(1, 27));
		const result = random.chance(0.03) ? 'inconsistent' : 'consistent';
		const { household, town } = episode;
		const returned_on = requested_on;
		const about = { town: town.code, household: household.id };
		checks.push({ kind: 'home_visit', level: 'town', ...about, requested_on, returned_on, result });
		if (requested_on > (episode.lastReviewedOn ?? '')) episode.lastReviewedOn = requested_on;
	};

	for (const episode of episodes) {
		const { from, to = window.last, stays } = episode;
		const cycle = stays.some(({ person }) => person.ableToWork) ? 6 : 12;
		const lag = () => (random.chance(0.05) ? random.between(1, 2) : 0);
		// Those who were there before were reviewed before; that visit lies outside the window.
		const rounds = Math.floor((window.first - 1 - from) / cycle);
		let seen = from + Math.max(0, rounds) * cycle;
		if (rounds > 0) episode.lastReviewedOn = dayOf(seen, 15);
		for (let due = seen + cycle + lag(); due <= to; due = seen + cycle + lag()) {
			if (due >= window.first && endsAfter(episode, due)) visit(episode, due);
			seen = due;
		}
	}

	const recent = lastDay(window.last - 12);
	const present = episodes.filter(({ from, to }) => to === undefined && from < window.last);
	const already = checks.filter(({ requested_on }) => requested_on > recent).length;
	for (let more = scaled(reportedSums.homeVisits, options) - already; more > 0; more--) {
		if (present.length === 0 || window.last - window.first < 12) break;
		const episode = random.pick(present);
		visit(episode, window.last - random.between(0, Math.min(11, window.last - episode.from - 1)));
	}
	return checks.sort((a, b) => compareText(a.requested_on, b.requested_on));
}

/** Nobody visits a household in the month in which its last member died. */
function endsAfter({ stays }: Episode, month: Month): boolean {
	return stays.some(({ endsOn }) => !endsOn || endsOn >= lastDay(month));
}
