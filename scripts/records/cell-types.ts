import type { CellType } from './define-records-table.ts';
import { spellings, type SqlDialect } from './sql-dialect.ts';

/** How a cell of one type is stored, and read from text. */
interface CellReading {
	/** DuckDB's name of the stored type. */
	stored: string;
	/** DuckDB types of a source that need no reading. */
	native: RegExp;
	/** Expression over a trimmed text; NULL where the text is none of this type. */
	read: (text: string, dialect: SqlDialect) => string;
}

const YEAR = '[1-9][0-9]{3}';
const MONTH = `${YEAR}-(0[1-9]|1[0-2])`;

const DAY = `${MONTH}-(0[1-9]|[12][0-9]|3[01])`;

/** As offices write days too: 2024/3/1, 2024.3.1, 2024-3-1, 2024年3月1日. Year first, so there is no doubt which is which. */
const OTHER_DAY = ['- - ', '/ / ', '[.] [.] ', '年 月 日']
	.map((signs) => {
		const [afterYear, afterMonth, afterDay] = signs.split(' ');
		return `${YEAR}${afterYear}(0?[1-9]|1[0-2])${afterMonth}(0?[1-9]|[12][0-9]|3[01])${afterDay}`;
	})
	.join('|');

/**
 * As offices write months too: 2024年3月, 2024/3, 2024-3, 202403. Not 2024.1: a number cell writes
 * January and October so.
 */
const OTHER_MONTH = ['- ', '/ ', '年 月']
	.map((signs) => {
		const [afterYear = '', afterMonth = ''] = signs.split(' ');
		return `${YEAR}${afterYear}(0?[1-9]|1[0-2])${afterMonth}`;
	})
	.join('|');
const DIGITS_OF_MONTH = `${YEAR}(0[1-9]|1[0-2])`;

/** SQL of such a month as YYYY-MM. */
const monthWithHyphen = (text: string): string =>
	`regexp_replace(translate(${text}, '/年月', '--'), '-([0-9])$', '-0\\1')`;

/** SQL of such a day as YYYY-MM-DD. */
const withHyphens = (text: string): string =>
	`regexp_replace(regexp_replace(translate(${text}, '/.年月日', '----'), ` +
	`'-([0-9])-', '-0\\1-'), '-([0-9])$', '-0\\1')`;

const where = (pattern: string, text: string, dialect: SqlDialect, value: string) =>
	`CASE WHEN ${spellings[dialect].matches(text, pattern)} THEN ${value} END`;

const matching = (pattern: string): CellReading => ({
	stored: 'VARCHAR',
	// A code that a source stores as a number may have lost its zeros: it is read, and checked.
	native: /^$/,
	read: (text, dialect) => where(pattern, text, dialect, text)
});

const numeric = (stored: string, native: RegExp, pattern: string): CellReading => ({
	stored,
	native,
	read(text, dialect) {
		const { toNumber, type } = spellings[dialect];
		return where(pattern, text, dialect, toNumber(text, type(stored)));
	}
});

const anyText: CellReading = { stored: 'VARCHAR', native: /^VARCHAR$/, read: (text) => text };
const whole = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT)$/;

/** @see CellType */
export const cellReadings: Readonly<Record<CellType, CellReading>> = {
	id: anyText,
	text: anyText,
	// An institution of the records is a town of that kind; only printed tables know one without digits.
	town: matching('[0-9]{9}'),
	county: matching('[0-9]{6}'),
	area: matching('[0-9]{6}|[0-9]{9}'),
	month: {
		...matching(MONTH),
		read(text, dialect) {
			const { matches } = spellings[dialect];
			return (
				`CASE WHEN ${matches(text, MONTH)} THEN ${text} ` +
				`WHEN ${matches(text, OTHER_MONTH)} THEN ${monthWithHyphen(text)} ` +
				`WHEN ${matches(text, DIGITS_OF_MONTH)} THEN left(${text}, 4) || '-' || right(${text}, 2) END`
			);
		}
	},
	year: matching(YEAR),
	period: matching(`${YEAR}(-(0[1-9]|1[0-2])|-Q[1-4])?`),
	date: {
		stored: 'DATE',
		native: /^DATE$/,
		read(text, dialect) {
			const { toDate, matches } = spellings[dialect];
			// The whole form first: what nearly every cell has costs nothing more than it ever did.
			return (
				`CASE WHEN ${matches(text, DAY)} THEN ${toDate(text)} ` +
				`WHEN ${matches(text, OTHER_DAY)} THEN ${toDate(withHyphens(text))} END`
			);
		}
	},
	money: numeric('DECIMAL(18,2)', /^DECIMAL\(\d+,[0-2]\)$/, '-?[0-9]{1,15}([.][0-9]{1,2})?'),
	number: numeric('DOUBLE', /^(DOUBLE|FLOAT|DECIMAL.*)$/, '-?[0-9]{1,15}([.][0-9]{1,15})?'),
	count: numeric('INTEGER', whole, '[0-9]{1,9}'),
	flag: {
		stored: 'SMALLINT',
		native: /^BOOLEAN$/,
		read: (text) => `CASE ${text} WHEN '1' THEN 1 WHEN '0' THEN 0 END`
	}
};
