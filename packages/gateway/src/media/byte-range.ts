export interface ByteRange {
  start: number;
  /** Included. */
  end: number;
}

const SINGLE = /^bytes=(\d*)-(\d*)$/;

/**
 * The one range of a file that a request asks for; `whole` where it asks for none that can be given apart, as RFC 9110
 * lets a server do.
 * @returns `unsatisfiable` for one that begins behind the end
 */
export function byteRange(header: string | null, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, first = '', last = ''] = SINGLE.exec(header?.trim() ?? '') ?? [];
  if (!first && !last) return 'whole';
  if (!first) {
    const length = Number(last);
    return length === 0 || size === 0
      ? 'unsatisfiable'
      : { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(first);
  const end = last ? Math.min(Number(last), size - 1) : size - 1;
  if (last && Number(last) < start) return 'whole';
  return start >= size ? 'unsatisfiable' : { start, end };
}

/** The part of what comes that lies in a range. It ends with the range, and lets what follows be. */
export async function* partOf(
  bytes: AsyncIterable<Uint8Array>,
  { start, end }: ByteRange,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of bytes) {
    const from = Math.max(0, start - at);
    const to = Math.min(chunk.length, end + 1 - at);
    at += chunk.length;
    if (from < to) yield chunk.subarray(from, to);
    if (at > end) return;
  }
}
