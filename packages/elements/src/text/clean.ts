const BREAKS = /\r\n?|[\u2028\u2029\u0085]/g;
// Overrides make `gpj.exe` read as `exe.jpg`: they are shown as a replacement sign, so that nobody is led astray.
const OVERRIDES = /[\u202d\u202e]/g;
// Embeddings and isolates can leak out of the element that holds the text; each text is isolated as a whole instead.
const EMBEDDINGS = /[\u202a-\u202c\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufff9-\ufffb]/g;
// With the `u` flag only halves without a partner match.
const LONE_SURROGATES = /\p{Cs}/gu;

/** Text from outside with one kind of line break and no character that changes how its surroundings read. */
export function cleanText(text: string): string {
  return text
    .replace(BREAKS, '\n')
    .replace(EMBEDDINGS, '')
    .replace(OVERRIDES, '\ufffd')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd');
}

/** As `cleanText`, on one line: names, titles, file names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** True when there is nothing to see: spaces, zero-width and other invisible characters alone. */
export function isInvisible(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\p{M}]/u.test(text);
}
