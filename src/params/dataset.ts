/** `en` is a language, never a dataset. */
export const match = (text: string): boolean => text !== 'en' && /^[a-z][a-z0-9-]*$/.test(text);
