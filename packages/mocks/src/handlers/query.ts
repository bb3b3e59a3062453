import { invalid } from './answer.js';

/** A parameter that is true or false; undefined when it is absent. */
export function flag(query: URLSearchParams, name: string): boolean | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (value !== 'true' && value !== 'false') throw invalid(`invalid boolean (query.${name}: ${value})`);
  return value === 'true';
}

/** A parameter that is a whole number; undefined when it is absent. */
export function whole(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (!value) return undefined;
  if (!Number.isSafeInteger(Number(value))) throw invalid(`must be an integer (query.${name}: ${value})`);
  return Number(value);
}

/** A parameter that is one of some words; undefined when it is absent. */
export function word<T extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly T[],
): T | undefined {
  const value = query.get(name);
  if (!value) return undefined;
  const found = words.find((one) => one === value);
  if (!found) throw invalid(`must be one of ${words.join(', ')} (query.${name}: ${value.slice(0, 64)})`);
  return found;
}
