type Kind = 'image' | 'video' | 'audio' | 'document' | 'sticker';

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/** What files begin with; `at` is where. */
const SIGNATURES: readonly [mimetype: string, at: number, bytes: readonly number[]][] = [
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/png', 0, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]],
  ['image/gif', 0, ascii('GIF8')],
  ['image/webp', 8, ascii('WEBP')],
  ['audio/wav', 8, ascii('WAVE')],
  ['video/x-msvideo', 8, ascii('AVI ')],
  ['image/bmp', 0, ascii('BM')],
  ['image/tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['video/webm', 0, [0x1a, 0x45, 0xdf, 0xa3]],
  ['audio/amr', 0, ascii('#!AMR')],
  ['audio/flac', 0, ascii('fLaC')],
  ['audio/mpeg', 0, ascii('ID3')],
  ['application/pdf', 0, ascii('%PDF-')],
  ['application/zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['application/gzip', 0, [0x1f, 0x8b]],
];

const has = (data: Uint8Array, at: number, bytes: readonly number[]): boolean =>
  bytes.every((byte, place) => data[at + place] === byte);

/** The media type that a file's content shows, whatever is said of it. */
export function typeOfContent(data: Uint8Array): string | undefined {
  if (has(data, 4, ascii('ftyp'))) return typeOfBrand(Buffer.from(data.subarray(8, 12)).toString('latin1'));
  if (has(data, 0, ascii('OggS')))
    return Buffer.from(data.subarray(0, 128)).includes('OpusHead') ? 'audio/ogg; codecs=opus' : 'audio/ogg';
  const signed = SIGNATURES.find(([, at, bytes]) => has(data, at, bytes));
  if (signed) return signed[0];
  // Frames of audio without a head: eleven bits that are set, and a layer that says which.
  if (data[0] !== 0xff || data[1] === undefined || (data[1] & 0xe0) !== 0xe0) return undefined;
  if ((data[1] & 0xf6) === 0xf0) return 'audio/aac';
  return (data[1] & 0x06) !== 0 ? 'audio/mpeg' : undefined;
}

/** Of the family of MP4. */
function typeOfBrand(brand: string): string {
  if (/^M4[AB]/.test(brand)) return 'audio/mp4';
  if (/^(heic|heix|mif1|msf1)/.test(brand)) return 'image/heic';
  if (brand.startsWith('avif')) return 'image/avif';
  if (brand.startsWith('3g')) return 'video/3gpp';
  return brand.startsWith('qt') ? 'video/quicktime' : 'video/mp4';
}

const MIMETYPE =
  /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}(\s*;\s*[\w-]{1,40}=("[^"\r\n]{0,80}"|[\w.+-]{1,80})){0,4}$/;

/** Containers that hold sound alone as well as pictures that move. */
const BOTH = new Set(['video/mp4', 'video/3gpp', 'video/webm', 'video/quicktime']);
const familyOf = (mimetype: string) => mimetype.slice(0, mimetype.indexOf('/')).toLowerCase();

/**
 * The media type under which a file is sent. What the content shows counts; what is said of it only where that shows nothing.
 * @returns in words why the file can't be of this kind
 */
export function fileType(
  kind: Kind,
  data: Uint8Array,
  said: string | undefined,
): { mimetype: string } | { fault: string } {
  if (said !== undefined && !MIMETYPE.test(said)) return { fault: 'must be a media type such as image/png' };
  const shown = typeOfContent(data);
  if (kind === 'document')
    // Formats of offices and books are archives: there what is said is the better word.
    return { mimetype: said ?? shown ?? 'application/octet-stream' };
  if (kind === 'sticker') {
    if (shown === 'image/webp' || (shown === undefined && said === 'image/webp'))
      return { mimetype: 'image/webp' };
    return { fault: 'must be a WebP picture to be a sticker' };
  }
  const fits = (mimetype: string) =>
    familyOf(mimetype) === kind ||
    (kind === 'audio' && (BOTH.has(mimetype) || mimetype === 'application/ogg'));
  const article = kind === 'video' ? 'a video' : kind === 'image' ? 'a picture' : 'a sound';
  if (shown !== undefined) {
    if (!fits(shown)) return { fault: `must be ${article}: its content shows ${shown}` };
    return { mimetype: kind === 'audio' && BOTH.has(shown) ? shown.replace('video/', 'audio/') : shown };
  }
  if (said === undefined)
    return { fault: `must be ${article}: its content is of no kind that is known here` };
  return fits(said) ? { mimetype: said } : { fault: `must be ${article}, and its media type says ${said}` };
}

/** Whether a sound is a recording of speech, as phones make it. */
export const isVoice = (mimetype: string): boolean => /^audio\/(ogg|opus)\b|codecs="?opus/i.test(mimetype);
