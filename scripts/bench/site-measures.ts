import { themeIds } from '#lib/themes/theme-ids.ts';
import type { Measure } from './measure.ts';

const CHANGES = 20;

/** Every page of the bundled county that opens with figures. */
const COUNTY_PAGES = [
	...['', 'coverage/', ...themeIds.map((id) => `${id}/`)],
	...['towns/', 'towns/990101102/', 'warnings/', 'evaluation/', 'ask/']
].map((page) => `/synthetic-county/${page}`);

/** Pages paint their first figures from their HTML. */
const firstFigure = (path: string): Measure => ({
	path,
	aims: {
		'first figure': { unit: 'ms', full: 175, slowed: 450 },
		'until first figure': { unit: 'kB', full: 160, slowed: 160 },
		'page settled': { unit: 'kB' }
	},
	async run({ page, kilobytes }) {
		const paint = await page.evaluate(() => window.pageClock.largestPaint());
		return {
			'first paint': await page.evaluate(() => window.pageClock.firstPaint()),
			'first figure': paint,
			'until first figure': await kilobytes(paint),
			'page settled': await kilobytes()
		};
	}
});

/** A filter among the answers that the page brought along. */
const shippedChange: Measure = {
	path: '/yuzhong/',
	aims: { 'change, shipped, ready, p95': { unit: 'ms', full: 8 } },
	async run({ page }) {
		return page.evaluate(async (changes) => {
			const select = document.querySelectorAll('select')[1] as HTMLSelectElement;
			const values = Array.from(select.options, ({ value }) => value);
			const measured = { 'change, shipped, ready': [], 'change, shipped': [] } as Record<
				string,
				number[]
			>;
			for (let step = 1; step <= 2 * changes; step++) {
				const value = values[step % values.length] ?? '';
				const [name, clock] =
					step <= changes
						? ['change, shipped, ready', window.pageClock.ready]
						: ['change, shipped', window.pageClock.change];
				const time = await clock('[data-metric="persons"] .key-value', () => {
					select.value = value;
					select.dispatchEvent(new Event('change', { bubbles: true }));
				});
				measured[name as string]?.push(time);
			}
			return measured;
		}, CHANGES);
	}
};

/** Adding up chosen streets, from their own figures. */
const chosenStreets: Measure = {
	path: '/yuzhong/towns/?period=2021-05',
	aims: { 'change, added up, p95': { unit: 'ms', full: 31 } },
	async run({ page }) {
		const [, ...later] = await page.evaluate(async (changes) => {
			// Streets with figures; the first stays chosen, so that there is always a sum to read.
			const rows = Array.from(document.querySelectorAll('tr[data-area]')).filter((row) =>
				/[1-9]/.test(row.querySelector('.bar-cell')?.textContent ?? '')
			);
			const measured: number[] = [];
			for (let step = 0; step <= changes; step++) {
				const row = rows[step === 0 ? 0 : 1 + ((step - 1) % 7)];
				measured.push(
					await window.pageClock.change('[data-row="chosen"] .bar-cell', () =>
						row?.querySelector('input')?.click()
					)
				);
			}
			return measured;
		}, CHANGES);
		return { 'change, added up': later };
	}
};

/** A reader's own question, which no page brings along: first of the whole, then of streets, month by month. */
export const OWN_QUESTION = '/yuzhong/ask/';
const engineChange: Measure = {
	path: OWN_QUESTION,
	aims: {
		'first engine answer': { unit: 'ms', full: 600 },
		'change, engine, p95': { unit: 'ms', full: 31 },
		'all settled': { unit: 'kB', full: 6700, slowed: 6700 }
	},
	async run({ page, kilobytes }) {
		const [first = NaN, , ...later] = await page.evaluate(async (changes) => {
			const selectOf = (name: string) =>
				Array.from(document.querySelectorAll('.filters label'))
					.find((label) => label.textContent?.trim().startsWith(name))
					?.querySelector('select') as HTMLSelectElement;
			const choose = (name: string, value: string, shown: string) =>
				window.pageClock.change(shown, () => {
					const select = selectOf(name);
					select.value = value;
					select.dispatchEvent(new Event('change', { bubbles: true }));
				});
			const measured = [
				await choose('列', 'none', 'main h1'),
				await choose('行', 'ref_area', 'main h1')
			];
			const months = Array.from(selectOf('时期').options, ({ value }) => value);
			for (let step = 1; step <= changes; step++) {
				const month = months[step % months.length] ?? '';
				measured.push(await choose('时期', month, 'main tbody tr:nth-child(2)'));
			}
			return measured;
		}, CHANGES);
		return {
			'first engine answer': first,
			'change, engine': later,
			'all settled': await kilobytes()
		};
	}
};

const oneLine: Measure = {
	path: '/',
	isFloor: true,
	aims: {},
	async run({ page }) {
		const changes = await page.evaluate(async (changes) => {
			const measured: number[] = [];
			for (let step = 0; step < changes; step++)
				measured.push(
					await window.pageClock.change('.figure', () => document.querySelector('button')?.click())
				);
			return measured;
		}, CHANGES);
		return {
			'first paint': await page.evaluate(() => window.pageClock.firstPaint()),
			'first figure': await page.evaluate(() => window.pageClock.largestPaint()),
			change: changes
		};
	}
};

export const siteMeasures: readonly Measure[] = [
	oneLine,
	...['/', '/yuzhong/', '/yuzhong/towns/', '/yuzhong/coverage/', ...COUNTY_PAGES].map(firstFigure),
	shippedChange,
	chosenStreets,
	engineChange
];
