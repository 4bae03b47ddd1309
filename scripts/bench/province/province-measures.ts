import type { Measure } from '../measure.ts';
import { PROVINCE_DATASET } from './write-province-snapshot.ts';

export const OVERVIEW_PAGE = `/${PROVINCE_DATASET}/`;
export const TOWNS_PAGE = `/${PROVINCE_DATASET}/towns/`;
const CHANGES = 20;

const firstFigure = (path: string): Measure => ({
	path,
	aims: {
		'first figure': { unit: 'ms', full: 800 },
		'until first figure': { unit: 'kB', full: 3100 },
		'page settled': { unit: 'kB' }
	},
	async run({ page, kilobytes }) {
		const paint = await page.evaluate(() => window.pageClock.largestPaint());
		// A long page is painted while it still arrives, and counts whole.
		const document = await page.evaluate(
			() =>
				(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).transferSize
		);
		return {
			'first paint': await page.evaluate(() => window.pageClock.firstPaint()),
			'first figure': paint,
			'until first figure': Math.max(await kilobytes(paint), document / 1000),
			'page settled': await kilobytes()
		};
	}
});

/** The first answer starts the engine; the first change after it must be no slower than the others. */
const told = ([answer = NaN, ...changes]: number[]) => ({
	'first engine answer': answer,
	'first change': changes[0] ?? NaN,
	change: changes.slice(1)
});
const aims: Measure['aims'] = {
	'first change': { unit: 'ms', full: 35 },
	'change, p95': { unit: 'ms', full: 35 }
};

/** Adding up chosen towns: one question of a few towns, with all others of the page answered. */
const chosenTowns: Measure = {
	path: TOWNS_PAGE,
	aims,
	async run({ page }) {
		return told(
			await page.evaluate(async (changes) => {
				const measured: number[] = [];
				// The first stays chosen, so that there is always a sum to read.
				for (let step = 0; step <= changes; step++) {
					const box = document.querySelectorAll<HTMLInputElement>('tr[data-area] input');
					measured.push(
						await window.pageClock.change('[data-row="chosen"] .bar-cell', () =>
							box[step === 0 ? 0 : 1 + ((step - 1) % 7)]?.click()
						)
					);
				}
				return measured;
			}, CHANGES)
		);
	}
};

/** Another month of everything that the page shows, each looked at for half a second: every question, of all towns, is the engine's. */
const otherMonth: Measure = {
	path: OVERVIEW_PAGE,
	aims,
	async run({ page }) {
		return told(
			await page.evaluate(async (changes) => {
				const measured: number[] = [];
				const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
				const select = document.querySelectorAll('select')[1] as HTMLSelectElement;
				// As by keyboard or pointer: a list is reached before it is chosen from.
				select.focus();
				await pause(1500);
				const months = Array.from(select.options, ({ value }) => value).reverse();
				for (const month of months.slice(0, changes + 1)) {
					await pause(500);
					measured.push(
						await window.pageClock.change('[data-metric="persons"] .key-value', () => {
							select.value = month;
							select.dispatchEvent(new Event('change', { bubbles: true }));
						})
					);
				}
				return measured;
			}, CHANGES)
		);
	}
};

export const provinceMeasures: readonly Measure[] = [
	firstFigure(OVERVIEW_PAGE),
	firstFigure(TOWNS_PAGE),
	chosenTowns,
	otherMonth
];
