import { firstDay } from './month.ts';
import { monthAt, type SynthesisOptions, type Window } from './options.ts';
import { randomStream } from './random.ts';

/** No province is 99 (GB/T 2260 ends at 82), so no county, town or person is meant by it. */
export const COUNTY_CODE = '990101';

export interface Town {
	code: string;
	name: string;
	nameEn: string;
	kind: 'street' | 'town' | 'township' | 'institution';
	stratum: 'urban' | 'rural';
	villages: number;
	devolvedOn?: string;
	reserveYuan?: number;
	/** Share of the county's households; they add up to 1. */
	weight: number;
}

const KINDS = {
	street: { word: '街道', en: 'Street', base: 1, stratum: 'urban' },
	town: { word: '镇', en: 'Town', base: 101, stratum: 'rural' },
	township: { word: '乡', en: 'Township', base: 201, stratum: 'rural' }
} as const;

/** Towns of unequal size, the largest about nine times the smallest of twelve, and the welfare home. */
export function synthesiseTowns(options: SynthesisOptions, window: Window): Town[] {
	const random = randomStream(options.seed, 'towns');
	const sizes = Array.from(
		{ length: options.towns },
		(_, rank) => (1 + random.fraction() * 0.3) / (rank + 1.6)
	);
	const whole = sizes.reduce((sum, size) => sum + size, 0);
	const placed = { street: 0, town: 0, township: 0 };
	const towns = sizes.map((size, rank): Town => {
		const kind = kindOf(rank, options.towns);
		const { word, en, base, stratum } = KINDS[kind];
		return {
			code: `${COUNTY_CODE}${String(base + placed[kind]++).padStart(3, '0')}`,
			name: `合成${numeral(rank + 1)}${word}`,
			nameEn: `Synthetic ${en} ${rank + 1}`,
			...{ kind, stratum, weight: size / whole },
			villages: 4 + Math.round((size / whole) * options.towns * 9),
			devolvedOn: firstDay(devolutionOf(rank, options.towns, window)),
			reserveYuan: 10_000 * random.between(2, 6)
		};
	});
	return [...towns, welfareHome];
}

/** 特困 in an institution are counted there; it handles no applications. */
const welfareHome: Town = {
	code: `${COUNTY_CODE}900`,
	name: '合成福利院',
	nameEn: 'Synthetic Welfare Home',
	...{ kind: 'institution', stratum: 'urban', villages: 0, weight: 0 }
};

function kindOf(rank: number, towns: number): keyof typeof KINDS {
	if (rank < towns * 0.42) return 'street';
	return rank < towns * 0.84 ? 'town' : 'township';
}

/** Pilots first, the smallest last: 审批权下放 from the notice of October 2022 on, for 84 months. */
function devolutionOf(rank: number, towns: number, window: Window): number {
	if (rank % 4 === 1) return monthAt(window, 0.62);
	return monthAt(window, rank < towns * 0.84 ? 0.65 : 0.69);
}

function numeral(number: number): string {
	const digits = [...'零一二三四五六七八九'];
	if (number > 99) return String(number);
	const tens = Math.floor(number / 10);
	return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${number % 10 ? digits[number % 10] : ''}`;
}
