import { type NextRequest, NextResponse } from 'next/server';
import { needed } from './server/settings';

/** Before every page and action of ours. The handler of `@wagate/embed` looks at who asks by itself, and built files are the same for all. */
export const config = { matcher: '/((?!api/wagate/|_next/static/).*)' };

export function proxy(request: NextRequest) {
  if (request.method !== 'GET' && request.method !== 'HEAD' && !fromOurPage(request))
    return new NextResponse(null, { status: 403 });
  // `next dev` needs eval and styles of its own.
  if (process.env.NODE_ENV !== 'production') return NextResponse.next();
  const policy = policyFor(crypto.randomUUID());
  const headers = new Headers(request.headers);
  // Next reads the nonce here, and gives it to its scripts.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** A browser says where a form comes from in `Sec-Fetch-Site`, or (an old one, or where there is no https) in `Origin`. Next alone takes `Origin: null`. */
function fromOurPage({ headers }: NextRequest): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}

/** Pages call a Wagate gateway itself, and any other through this server. The guide is docs/embedding/csp.md; Next 16 does not run under its Trusted Types. */
function policyFor(nonce: string): string {
  const { origin } = new URL(process.env.WAGATE_PUBLIC_URL ?? needed('WAGATE_URL'));
  return [
    `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src 'self' data:`,
    `connect-src 'self' ${origin} ${origin.replace(/^http/, 'ws')}`,
    "base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  ].join('; ');
}
