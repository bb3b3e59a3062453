const MOST = 500;

/** The beginning of an answer as people may read it; empty when there is nothing to read. */
export const snippetOf = (bytes: Uint8Array): string =>
  [...new TextDecoder().decode(bytes)]
    .slice(0, MOST)
    .join('')
    .replace(/[^\P{Cc}\n\t]/gu, '\ufffd')
    .trim();
