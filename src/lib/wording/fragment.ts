/** A piece of running text; a figure is marked so that it can be set apart. */
export interface Fragment {
	text: string;
	isFigure?: true;
}

/** A sentence with its figures marked: `{name}` in the text is replaced by the figure of that name. */
export function fragmentsOf(
	sentence: string,
	figures: Readonly<Record<string, string>>
): Fragment[] {
	return sentence
		.split(/\{(\w+)\}/)
		.map((text, at): Fragment =>
			at % 2 === 1 ? { text: figures[text] ?? '', isFigure: true } : { text }
		)
		.filter(({ text }) => text !== '');
}
