import { invalid } from './answer.js';

/** What a property of a body may be. */
type Kind = 'text' | 'flag' | 'whole' | 'texts' | 'object';

const fits: Record<Kind, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  whole: (value) => Number.isSafeInteger(value),
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const named: Record<Kind, string> = {
  text: 'must be string',
  flag: 'must be boolean',
  whole: 'must be integer',
  texts: 'must be array of strings',
  object: 'must be object',
};

/** Refuses what the contract does not have. `null` is as if absent. @throws a 400 with one item for each fault */
export function shaped<T extends object>(
  body: object,
  kinds: { readonly [K in keyof Required<T>]: Kind },
  required: readonly (keyof T & string)[] = [],
): T {
  const given = Object.entries(body).filter(([, value]) => value !== null);
  const faults = given.flatMap(([name, value]) => {
    const kind = (kinds as Record<string, Kind | undefined>)[name];
    if (!kind) return [`unexpected property (body.${name.slice(0, 64)})`];
    return fits[kind](value) ? [] : [`${named[kind]} (body.${name})`];
  });
  const missing = required.filter((name) => !given.some(([one]) => one === name));
  faults.push(...missing.map((name) => `required property is missing (body.${name})`));
  if (faults.length) throw invalid(...faults);
  return Object.fromEntries(given) as T;
}
