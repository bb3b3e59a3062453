/** Whether two values of JSON say the same. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b))
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && sameJson(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

/** `before` when `after` says the same, so that whoever compares by identity sees no change. */
export const unchanged = <T>(before: T | undefined, after: T): T =>
  before !== undefined && sameJson(before, after) ? before : after;
