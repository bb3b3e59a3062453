import type { Settings } from './settings.js';

/**
 * The path that the dashboard lies below, such as `/wagate`, as the page says that the server sent; empty at the root of an origin. Inside, an address
 * has no part of it (`/sessions`): it is put before where a link, a request or the browser's own address bar needs the whole.
 */
export const below: string = globalThis.document?.documentElement.dataset.below?.slice(0, -1) ?? '';

/** An address of the dashboard as links and requests have it. */
export const whole = (address: string): string => below + address;

/** The path of the dashboard in a whole one; undefined where that lies elsewhere. */
export const inside = (pathname: string): string | undefined =>
  `${pathname}/`.startsWith(`${below}/`) ? pathname.slice(below.length) || '/' : undefined;

/** Where this browser is, as an address of the dashboard. Who comes past the proxy begins at the first page. */
export function present(): URL {
  const url = new URL(location.href);
  url.pathname = inside(url.pathname) ?? '/';
  return url;
}

/** Where the gateway and its identity service answer. */
export const baseUrl = (): string => location.origin + below;

/** A link to an address of the dashboard that somebody passes on to somebody else. */
export const passedOn = ({ publicUrl }: Pick<Settings, 'publicUrl'>, address: string): string =>
  publicUrl === undefined ? whole(address) : publicUrl + address;
