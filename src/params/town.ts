/** An area below a county: a division code of nine digits, or an institution’s. */
export const match = (text: string): boolean => /^[A-Z]?\d+$/.test(text);
