/** The row that a key leads to in a list of `count` rows, `page` of them in view; `undefined` for other keys. */
export function rowAfter(key: string, active: number, count: number, page: number): number | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, active + 1);
    case 'ArrowUp':
      return Math.max(0, active < 0 ? 0 : active - 1);
    case 'PageDown':
      return Math.min(last, Math.max(0, active) + page);
    case 'PageUp':
      return Math.max(0, active - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
