/** What is known of a message that is not a message yet, the least first; all else is one. */
export const PLACEHOLDERS: readonly string[] = ['waiting', 'phone_only', 'unknown'];

export const isPlaceholder = (type: string): boolean => PLACEHOLDERS.includes(type);

/** Of two that are the same, the one of the higher rank says more. */
export function knowledge(type: string): number {
  const place = PLACEHOLDERS.indexOf(type);
  return place < 0 ? PLACEHOLDERS.length : place;
}
