/** Chinese addresses carry no language. */
export const match = (text: string): text is 'en' => text === 'en';
