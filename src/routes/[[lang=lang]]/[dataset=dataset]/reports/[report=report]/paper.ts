/**
 * The sheet of a report as a style element: margins and page number of GB/T 9704-2012 (版心 156 × 225 mm),
 * its name and snapshot above. It goes with the page, since `@page` knows no selector that would.
 */
export function paperStyle(title: string, snapshot: string): string {
	const rule = `@page {
	size: A4;
	margin: 37mm 26mm 35mm 28mm !important;
	@top-left { content: ${quoted(title)}; ${SMALL} }
	@top-right { content: ${quoted(snapshot)}; ${SMALL} }
	@bottom-center { content: '— ' counter(page) ' —'; font: 14pt ${SERIF}; }
}
@media print { .masthead, .foot { display: none; } }`;
	return `<style>${rule}</style>`;
}

const SERIF = "'宋体', SimSun, 'Noto Serif CJK SC', serif";
const SMALL = `font: 9pt ${SERIF}; vertical-align: bottom; padding-bottom: 8mm;`;

/** A string of CSS; what could end it, or the element around it, is written by its number. */
const quoted = (text: string): string =>
	`'${text.replace(/[^\p{L}\p{N} ./()（）]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}'`;
