/** The cursor after a page of a list that counts what to skip; undefined after the last. */
export function nextOffset(cursor: string | undefined, length: number, total: number): string | undefined {
  const next = Number(cursor ?? 0) + length;
  return length > 0 && next < total ? String(next) : undefined;
}
