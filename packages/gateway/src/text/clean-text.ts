const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as every part of the system can hold it: neither database keeps NUL, UTF-8 has no lone surrogates. The stored
 * message and the event that tells of it must say the same, so it happens once, where text comes in.
 */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(LONE_SURROGATES, '\ufffd');
}

/** {@link cleanText} for every string within plain data. */
export function cleanData<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanData) as T;
  if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanData(inner)])) as T;
  return value;
}
