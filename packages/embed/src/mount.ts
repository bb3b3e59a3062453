/** What was asked for, below the path that the handler is mounted at. */
export type Wanted =
  | { what: 'token' }
  /** An address of the wire, from `/api/v1` on. */
  | { what: 'call'; path: string; mount: string }
  | undefined;

const WIRE = '/api/v1/';

/**
 * @param pathname still percent-encoded
 * @param mount where the handler hangs; without it, all that comes before `/token` or the first `/api/v1/`
 */
export function wantedAt(pathname: string, mount?: string): Wanted {
  if (mount !== undefined && !pathname.startsWith(`${mount}/`)) return undefined;
  const rest = pathname.slice(mount?.length ?? 0);
  const at = mount === undefined ? rest.indexOf(WIRE) : rest.startsWith(WIRE) ? 0 : -1;
  if (at >= 0) return { what: 'call', path: rest.slice(at), mount: mount ?? rest.slice(0, at) };
  const isToken = mount === undefined ? rest.endsWith('/token') : rest === '/token';
  return isToken ? { what: 'token' } : undefined;
}
