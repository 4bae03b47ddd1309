import type { BenchPage } from './open-page.ts';

/** One thing to measure on one page, in a new browser each run. */
export interface Measure {
	/** Path on the site, with its slash: `/yuzhong/`. */
	path: string;
	/** Of the page with one line, the least that the browser can do here; not of the site. */
	isFloor?: true;
	/** @returns figures by name; a list is summed up by its median and 95th percentile. */
	run(opened: BenchPage): Promise<Record<string, number | number[]>>;
	/** What each figure should not exceed, at full speed and slowed four times; of a list its 95th percentile. */
	aims: Readonly<Record<string, { unit: 'ms' | 'kB'; full?: number; slowed?: number }>>;
}

export interface Reading {
	path: string;
	figure: string;
	unit: string;
	slowdown: number;
	value: number;
	aim: number | undefined;
}
