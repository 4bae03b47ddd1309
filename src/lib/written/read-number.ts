/** A number as somebody wrote it, in base units: yuan, persons, 1 for 100 %. */
export interface WrittenNumber {
	value: number;
	/** What its last digit counts: 1,000 for 185.3万. */
	step: number;
	unit: WrittenUnit | undefined;
	/** `over`: 余, 多, 超; `nearly`: 近, 不足. Both say on which side of the number the truth lies. */
	about?: 'about' | 'over' | 'nearly';
}

export type WrittenUnit =
	'yuan' | 'person' | 'household' | 'person-time' | 'case' | 'percent' | 'point' | 'times';

/** The longer ones first. */
const MULTIPLES: Readonly<Record<string, number>> = {
	百万: 1e6,
	亿: 1e8,
	万: 1e4,
	千: 1e3,
	百: 1e2
};

/** The longer ones first. */
const UNITS: readonly (readonly [string, WrittenUnit, number])[] = [
	['个百分点', 'point', 0.01],
	['人次', 'person-time', 1],
	['人', 'person', 1],
	['户', 'household', 1],
	['件', 'case', 1],
	['元', 'yuan', 1],
	['倍', 'times', 1],
	['%', 'percent', 0.01]
];
const PATTERN = new RegExp(
	'^(约|大约|近|将近|不足|超|超过|逾)?([-−+]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(余|多)?' +
		`(${Object.keys(MULTIPLES).join('|')})?(余|多)?` +
		`(${UNITS.map(([word]) => word).join('|')})?(左右|以上)?$`
);

/**
 * Read a number with its unit as reports write it: `1,739户`, `185.3万元`, `24.98%`, `近200万元`, `1,700余人`.
 *
 * @returns undefined where it is no such number.
 */
export function readNumber(text: string): WrittenNumber | undefined {
	const plain = text.normalize('NFKC').replace(/\s/g, '');
	const found = PATTERN.exec(plain);
	if (!found) return undefined;
	const [, before, sign = '', whole = '', decimals = '', over, multiple, overAfter, word, after] =
		found;
	const unit = UNITS.find(([name]) => name === word);
	const scale = (multiple ? (MULTIPLES[multiple] ?? 1) : 1) * (unit?.[2] ?? 1);
	const digits = whole.replace(/,/g, '') + decimals;
	const size = Number(digits) * scale;
	const about = sideOf(before, over ?? overAfter, after);
	return {
		value: /[-−]/.test(sign) ? -size : size,
		step: (about ? roundStep(digits) : 10 ** -Math.max(0, decimals.length - 1)) * scale,
		unit: unit?.[1],
		...(about ? { about } : {})
	};
}

function sideOf(
	before: string | undefined,
	over: string | undefined,
	after: string | undefined
): WrittenNumber['about'] {
	if (over || after === '以上' || /^(超|超过|逾)$/.test(before ?? '')) return 'over';
	if (/^(近|将近|不足)$/.test(before ?? '')) return 'nearly';
	return before || after ? 'about' : undefined;
}

/** Of an approximate number only the digits before its trailing zeros were meant: 1,700 is to the hundred. */
function roundStep(digits: string): number {
	const decimals = (digits.split('.')[1] ?? '').length;
	const zeros = /[1-9](0*)$/.exec(digits)?.[1]?.length ?? 0;
	return decimals > 0 ? 10 ** -decimals : 10 ** zeros;
}
