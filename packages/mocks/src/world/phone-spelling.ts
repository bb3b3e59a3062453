/** The digits of a number however it is written: with `+`, spaces, dashes, brackets. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether a text is a number, or the beginning of one, and nothing else. */
export const looksLikeNumber = (text: string): boolean => /^\+?[\d\s().-]*\d[\d\s().-]*$/.test(text.trim());

/**
 * The spellings under which WhatsApp may know a number, as it was written first. Brazil's mobile numbers have a ninth
 * digit that older accounts are known without; its landlines have none.
 */
export function spellingsOf(digits: string): string[] {
  const [, area, short] = /^55(\d\d)9([6-9]\d{7})$/.exec(digits) ?? [];
  if (area) return [digits, `55${area}${short}`];
  const [, old, mobile] = /^55(\d\d)([6-9]\d{7})$/.exec(digits) ?? [];
  return old ? [digits, `55${old}9${mobile}`] : [digits];
}
