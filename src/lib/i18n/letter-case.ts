/** English words as a sentence begins with them; Chinese has no letter case. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** English words as they stand within a sentence. */
export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
