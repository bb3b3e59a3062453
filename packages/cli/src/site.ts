import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isLoopback } from './listen.js';
import { forward, type Upstream } from './proxy.js';
import { staticFiles } from './static-files.js';

/** Answers a request; `address` is the caller's IP address. */
export type Respond = (request: Request, address?: string) => Promise<Response>;

/** What the dashboard is told about the server it came from, at `/wagate.json`. */
export interface SiteSettings {
  version: string;
  /** Whether a visitor may make an account. */
  registration: boolean;
  /** Whether invitations and resets of passwords are mailed; else they are links to copy. */
  mail: boolean;
  /** Address of the virtual phones, on the demo network only. */
  demo?: string;
}

export interface SiteOptions {
  /** Answers the API, identity and health paths. */
  gateway: Respond;
  settings: () => SiteSettings | Promise<SiteSettings>;
  /** Where `/demo` and `/__demo` are answered; absent without a demo network. */
  demo?: Upstream;
  /** The built dashboard; default: the installed package. */
  files?: string;
}

const gatewayPaths = /^\/(api(\/|$)|healthz$|readyz$|\.well-known\/)/;
const demoPaths = /^\/(demo|__demo)(\/|\.|$)/;

/** Puts the dashboard, the gateway and the demo network behind one origin. */
export async function site(options: SiteOptions): Promise<Respond> {
  const files = await staticFiles(options.files ?? dashboardFiles());
  return async (request, address) => {
    const { pathname } = new URL(request.url);
    if (gatewayPaths.test(pathname)) return options.gateway(request, address);
    if (options.demo && demoPaths.test(pathname)) {
      return fromThisMachine(request) ? forward(request, options.demo) : foreign();
    }
    if (pathname === '/wagate.json') {
      return Response.json(await options.settings(), { headers: { 'Cache-Control': 'no-store' } });
    }
    return (
      files(request) ?? new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } })
    );
  };
}

/**
 * A foreign page can make its own name point at this machine and then read answers as if they were its own; it cannot
 * make the browser name another host than the one it was opened under.
 */
function fromThisMachine(request: Request): boolean {
  const here = new URL(request.url);
  const origin = request.headers.get('origin');
  return isLoopback(here.hostname.replace(/^\[|\]$/g, '')) && (origin === null || origin === here.origin);
}

function foreign(): Response {
  const message = 'The demo network answers pages of this machine only.';
  return Response.json({ error: { code: 'forbidden', message } }, { status: 403 });
}

function dashboardFiles(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@wagate/dashboard/package.json')), 'dist/site');
}
