/** A text, or what makes one of its parts. A number arrives raw: the language decides on its plural. */
// biome-ignore lint/suspicious/noExplicitAny: parameters differ per text; Args<> gives their types back.
export type Text = string | ((...parts: any[]) => string);

/** The texts of one element in English, under a name that other languages file theirs under. */
export interface Strings<T extends Record<string, Text> = Record<string, Text>> {
  readonly area: string;
  readonly english: T;
}

export type Args<T> = T extends (...parts: infer P) => string ? P : [];

/** The same texts in another language; one that is missing is shown in English. */
export type Translated<S> =
  S extends Strings<infer T>
    ? { [K in keyof T]: T[K] extends (...parts: infer P) => string ? (...parts: P) => string : string }
    : never;

export function strings<const T extends Record<string, Text>>(area: string, english: T): Strings<T> {
  return { area, english };
}
