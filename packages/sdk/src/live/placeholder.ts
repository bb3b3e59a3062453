/** What only stands for a message that may still come under its id, and takes its place then; what is known least comes first. */
const PLACEHOLDERS: readonly string[] = ['waiting', 'phone_only', 'unknown'];

export const isPlaceholder = (type: string): boolean => PLACEHOLDERS.includes(type);

/** Whether a message says more than what is known under its id, by the kind of each. */
export function saysMore(type: string, known: string): boolean {
  const told = PLACEHOLDERS.indexOf(type);
  return isPlaceholder(known) && (told < 0 || told > PLACEHOLDERS.indexOf(known));
}
