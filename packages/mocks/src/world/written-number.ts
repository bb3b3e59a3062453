/** The digits of a number however it is written: with `+`, spaces, dashes, brackets. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether a text is a number, or the beginning of one, and nothing else. */
export const looksLikeNumber = (text: string): boolean => /^\+?[\d\s().-]*\d[\d\s().-]*$/.test(text.trim());
