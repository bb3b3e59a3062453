/** For `@property`: an attribute that is taken away is an empty text, not null. */
export const textAttribute = { converter: { fromAttribute: (value: string | null) => value ?? '' } };
