import { type PlainOperation, plainOperations } from '../generated/plain-operations.js';

const matchers = plainOperations.map((operation) => ({
  operation,
  pattern: new RegExp(
    `^${operation.path
      .replace(/[.:]/g, '\\$&')
      .replace(/\{[^}]+\}(?=\\:)/g, '[^/:]+')
      .replace(/\{[^}]+\}/g, '[^/]+')}$`,
  ),
}));

/** The operations of a path, by method; empty for an unknown path. A custom verb wins over an id that looks like one. */
export function operationsAt(path: string): ReadonlyMap<string, PlainOperation> {
  const found = new Map<string, PlainOperation>();
  for (const { operation, pattern } of matchers) {
    if (!pattern.test(path)) continue;
    const known = found.get(operation.method);
    if (!known || operation.path.includes('}:')) found.set(operation.method, operation);
  }
  return found;
}
