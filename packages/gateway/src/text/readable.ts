/** Control characters, halves of a character (stored, they become another one), and marks that reorder the text around a name. */
const UNREADABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
/** Anything but spaces and characters that leave no mark; the blank of Braille is none. */
const VISIBLE = /[^\s\u2800\p{Default_Ignorable_Code_Point}]/u;

/** Whether others can read a name: there is something to see, and nothing that hides or reorders what is around it. */
export const isReadable = (text: string): boolean => VISIBLE.test(text) && !UNREADABLE.test(text);

/** What is wrong with a name that others will read, as items of a validation error. */
export const faultsOfName = (name: string | undefined, place: string): string[] =>
  name === undefined || isReadable(name) ? [] : [`must have characters that can be read (${place})`];
