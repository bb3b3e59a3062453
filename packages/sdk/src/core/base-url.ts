import { invalidOption } from './errors.js';

/**
 * The origin and path of a gateway, without a trailing slash. Credentials, a query or a fragment in it are refused: they would end in
 * logs and in every URL made from it; and so is the contract's own path, which every call adds. `name` is what the caller calls it.
 */
export function normalizeBaseUrl(baseUrl: string, name = 'baseUrl'): string {
  let url: URL | undefined;
  try {
    // A page's Request knows where a path of its own origin is.
    url = new URL(name === 'embed' ? new Request(baseUrl).url : baseUrl);
  } catch {
    // Told below, without repeating the text: it may hold a secret.
  }
  if (!url || !/^https?:\/\/[^/@?#]+(\/[^?#]*)?$/.test(url.href))
    throw invalidOption(
      `${name} must be an http(s) URL without credentials, query or fragment, such as https://gateway.example.`,
    );
  if (/\/api\/v1\/?$/.test(url.pathname)) throw invalidOption(`${name} ends before /api/v1.`);
  return url.origin + url.pathname.replace(/\/+$/, '');
}
