/** How files end that their types name otherwise. */
const ENDINGS: Record<string, string> = { jpeg: 'jpg', mpeg: 'mp3', plain: 'txt', quicktime: 'mov' };
const NAMED = /^(?:image|audio|video|text)\/(\w+)(?:;|$)|^application\/(pdf|zip|json|rtf)(?:;|$)/;

/** What a file is saved as that was sent without a name. */
export function savedName(what: string, type: string): string {
  const [, plain, application] = NAMED.exec(type) ?? [];
  const ending = plain ?? application ?? 'bin';
  return `${what}.${ENDINGS[ending] ?? ending}`;
}
