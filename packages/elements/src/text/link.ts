// Nothing invisible may hide inside an address.
const ADDRESS = /https?:\/\/[^\s\p{Cc}\p{Cf}<>"`]+/iuy;
const TRAILING = /[.,;:!?'*_~\]}]/;

/** Where the address ends once the sentence's own punctuation and unmatched brackets are left outside. */
function trimmedLength(address: string): number {
  let open = 0;
  for (const char of address) open += char === '(' ? 1 : char === ')' ? -1 : 0;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (last === ')' && open < 0) open++;
    else if (!TRAILING.test(last)) break;
  }
  return end;
}

/**
 * The web address that begins at `at`: its text, and where it leads. `href` is absent when the address must not be a
 * link (no valid host, or a name before an `@` that poses as one). `undefined` when no address begins there.
 */
export function linkAt(text: string, at: number): { text: string; href?: string } | undefined {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text)?.[0];
  if (found === undefined) return undefined;
  const address = found.slice(0, trimmedLength(found));
  try {
    const url = new URL(address);
    const leadsThere =
      (url.protocol === 'http:' || url.protocol === 'https:') && !url.username && !url.password;
    return leadsThere ? { text: address, href: url.href } : { text: address };
  } catch {
    return { text: found };
  }
}

/** The host of an address whose letters are of other scripts, spelled out: `а` may pose as `a`. Absent for a plain one. */
export function spelledHost(href: string): string | undefined {
  const { hostname } = new URL(href);
  return hostname.split('.').some((label) => label.startsWith('xn--')) ? hostname : undefined;
}
