/** What a browser shows or plays, and in which nothing can run. */
const SHOWN = new Set([
  ...['image/jpeg', 'image/png', 'image/gif', 'image/webp'],
  ...['audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/amr', 'audio/webm', 'audio/wav'],
  ...['video/mp4', 'video/webm', 'video/3gpp', 'video/quicktime', 'video/ogg'],
]);
/** What may be named for what it is when it is saved. */
const SAVED =
  /^application\/(pdf|zip|rtf|msword|json|vnd\.(ms-|openxmlformats-officedocument\.|oasis\.opendocument\.)[\w.+-]+)$|^text\/(plain|csv|vcard|calendar)$/;
const UNKNOWN = 'application/octet-stream';

export interface MediaType {
  contentType: string;
  /** Shown where it is opened, and not saved. */
  inline: boolean;
}

/** What a file is served as. Its sender says what it is: that counts only where it is harmless. */
export function mediaType(kind: string, mimetype: string | undefined): MediaType {
  const [essence = '', ...parameters] = (mimetype ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const known = SHOWN.has(essence);
  // Of several kinds of sound in one container a browser wants to know which.
  const opus = known && parameters.includes('codecs=opus') ? '; codecs=opus' : '';
  if (kind === 'document') {
    const contentType = known || SAVED.test(essence) ? essence : UNKNOWN;
    return { contentType, inline: false };
  }
  return known ? { contentType: essence + opus, inline: true } : { contentType: UNKNOWN, inline: false };
}

const LONGEST_NAME = 150;

/** A name that is one, whatever its sender made of it: no path, nothing that cannot be seen or turns the reading round. */
function fileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if ([...clean].length <= LONGEST_NAME) return clean || 'file';
  const ending = /\.[\w-]{1,10}$/.exec(clean)?.[0] ?? '';
  return [...clean].slice(0, LONGEST_NAME - ending.length).join('') + ending;
}

/** RFC 6266: the name in letters that every client reads, and as it is. */
export function attachment(name: string): string {
  const clean = fileName(name);
  const plain = clean.replace(/[^\x20-\x7e]/g, '_').replace(/[\\"%]/g, '_');
  const exact = encodeURIComponent(clean).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
