/** CSS pixels that a text takes at a font size, Chinese characters as wide as high, others about half. */
export const textWidth = (text: string, fontSize = 12): number =>
	[...text].reduce((sum, c) => sum + (c > '\u2e80' ? 1 : 0.55) * fontSize, 0);
