/** A text, or what makes one of its parts. A number arrives raw: the language decides on its plural. */
// biome-ignore lint/suspicious/noExplicitAny: parameters differ per text; Args<> gives their types back.
export type Text = string | ((...parts: any[]) => string);

/** The texts of one element in English, under a name that other languages file theirs under. */
export interface Strings<T extends Record<string, Text> = Record<string, Text>> {
  readonly area: string;
  readonly english: T;
  /** The files of the other languages, by code: fetched with the element, once a language was made known. */
  readonly languages?: Languages;
}

/** How to get the texts of an area in other languages: `{ es: () => import('./contacts.es.js') }`. */
export type Languages = Readonly<
  Record<string, () => Promise<{ readonly default: Readonly<Record<string, Text>> }>>
>;

export type Args<T> = T extends (...parts: infer P) => string ? P : [];

/** The same texts in another language, of an area or of its English texts. */
export type Translated<S> = S extends Strings<infer T> ? TextsLike<T> : TextsLike<S>;
type TextsLike<T> = {
  [K in keyof T]: T[K] extends (...parts: infer P) => string ? (...parts: P) => string : string;
};

/**
 * The texts of an element. Its languages stand beside it:
 *
 * ```ts
 * export const english = { title: 'Contacts' };
 * export const contactsStrings = strings('contacts', english, { es: () => import('./contacts.es.js') });
 * // contacts.es.ts
 * export default { title: 'Contactos' } satisfies Translated<typeof english>;
 * ```
 */
export function strings<const T extends Record<string, Text>>(
  area: string,
  english: T,
  languages?: Languages,
): Strings<T> {
  return { area, english, languages };
}
