/** Whitespace, by which long base64 is often broken into lines. */
const BREAKS = /[\t\n\r ]+/g;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const DATA_URI = /^data:([^,]{0,200}?);base64,/i;

export interface Decoded {
  bytes: Uint8Array;
  /** As a `data:` URI names it. */
  mimetype?: string;
}

/**
 * The bytes of a text in base64, padded or not, or of a `data:` URI of one.
 * @returns in words what is wrong with it; nothing is decoded that would be larger than `most`
 */
export function decodeBase64(text: string, most: number): Decoded | 'malformed' | 'too large' {
  const head = DATA_URI.exec(text);
  if (!head && /^data:/i.test(text)) return 'malformed';
  const written = head ? text.slice(head[0].length) : text;
  const plain = /[\t\n\r ]/.test(written) ? written.replace(BREAKS, '') : written;
  if (!BASE64.test(plain)) return 'malformed';
  const digits = plain.endsWith('==')
    ? plain.length - 2
    : plain.endsWith('=')
      ? plain.length - 1
      : plain.length;
  if (digits % 4 === 1 || (digits < plain.length && plain.length % 4 !== 0)) return 'malformed';
  if (Math.floor((digits * 3) / 4) > most) return 'too large';
  const mimetype = head?.[1]?.trim();
  return { bytes: Buffer.from(plain, 'base64'), ...(mimetype ? { mimetype } : {}) };
}
