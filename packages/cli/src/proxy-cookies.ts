/** A prefix of a name that a browser only takes by https. */
const SECURE = /^__Secure-/;

/** Cookies of a browser as the upstream knows them: by https their names begin with what demands it, which a plain browser was not told. */
export const upstreamCookies = (cookies: string, target: URL): string =>
  target.protocol === 'https:' ? cookies.replace(/(^|;\s*)(better-auth\.)/g, '$1__Secure-$2') : cookies;

/** A cookie of the upstream as a browser keeps it here: for this domain and path, and for https only where it came by https. */
export function localCookie(cookie: string, { secure, path }: { secure: boolean; path: string }): string {
  const [pair = '', ...attributes] = cookie.split(/;\s*/);
  const kept = attributes
    .filter((attribute) => !/^(domain|path)=/i.test(attribute) && (secure || !/^secure$/i.test(attribute)))
    .map((attribute) => (secure ? attribute : attribute.replace(/^samesite=none$/i, 'SameSite=Lax')));
  return [secure ? pair : pair.replace(SECURE, ''), `Path=${path}`, ...kept].join('; ');
}
