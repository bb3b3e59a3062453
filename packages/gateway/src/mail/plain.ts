// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]+/g;
/** What turns the direction of writing, or is not seen at all. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Text from outside on one line of at most `most` characters: a name that holds line breaks would add lines, or headers, of its own. A mail program
 * makes links of addresses that it finds: `://` is taken apart, so that nobody's name leads anywhere.
 */
export function plainLine(text: string, most = 120): string {
  const line = text
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .replaceAll('://', ': //')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
