import type { EmbeddedGateway } from '../../gateway.js';
import { PUBLIC_URL } from '../gateway.js';
import type { Caller } from './callers.js';
import type { IdentityCall, Named } from './identity-calls.js';

let address = 0;

/** Asks identity as a caller's browser would; each from an address of its own, so that no limit of attempts is met. */
export async function askIdentity(
  gateway: EmbeddedGateway,
  { method, path, about }: Pick<IdentityCall, 'method' | 'path' | 'about'>,
  { headers, cookie }: Pick<Caller, 'headers' | 'cookie'>,
  named: Named,
  home: string,
) {
  const asked = about(named, home);
  const query = method === 'GET' ? `?${new URLSearchParams(asked as Record<string, string>)}` : '';
  const response = await gateway.fetch(
    new Request(`${PUBLIC_URL}/api/auth${path}${query}`, {
      method,
      headers: {
        origin: PUBLIC_URL,
        host: new URL(PUBLIC_URL).host,
        // Whoever is signed in shows that by a cookie alone: tokens of the API are nothing here.
        ...(cookie ? { cookie } : headers),
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      },
      ...(method === 'POST' ? { body: JSON.stringify(asked) } : {}),
    }),
    { address: `10.9.${(++address >> 8) & 255}.${address & 255}` },
  );
  const told = [...response.headers].filter(([name]) => name !== 'x-request-id');
  const text = await response.text();
  const code = text.startsWith('{') ? (JSON.parse(text) as { code?: string }).code : undefined;
  // Some answers repeat what was asked for: that is no news to whoever asked.
  const left = Object.values(named).reduce((rest, one) => rest.replaceAll(one, '(asked)'), text);
  return { status: response.status, code, text: `${left} ${JSON.stringify(told)}` };
}
