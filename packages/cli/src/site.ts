import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SeenClient } from './doctor/way-in.js';
import { isLoopback } from './listen.js';
import { forward, type Upstream } from './proxy.js';
import { meaning, staticFiles } from './static-files.js';
import type { Client } from './trusted-proxies.js';

/** Answers a request of a client. */
export type Respond = (request: Request, client: Client) => Promise<Response>;

/** What the dashboard is told about the server it came from, at `/wagate.json`. */
export interface SiteSettings {
  version: string;
  /** Whether a visitor may make an account. */
  registration: boolean;
  /** Whether invitations and resets of passwords are mailed; else they are links to copy. */
  mail: boolean;
  /** Where people reach this, as links that are passed on have it; absent where nobody said so. */
  publicUrl?: string;
  /** Address of the virtual phones, on the demo network only. */
  demo?: string;
}

export interface SiteOptions {
  /** Answers the API, identity and health paths. */
  gateway: Respond;
  /** What to answer to a request that is addressed to somebody else. */
  checkHost: (host: string | null, pathname: string) => Response | undefined;
  settings: () => SiteSettings | Promise<SiteSettings>;
  /** Where `/demo` and `/__demo` are answered; absent without a demo network. */
  demo?: Upstream;
  /** The origins by which this is known: those of this machine may reach the demo network. */
  origins?: ReadonlySet<string>;
  /** The path that a proxy puts everything below; it is no part of the requests that come here. */
  below?: string;
  /** The built dashboard; default: the installed package. */
  files?: string;
}

const gatewayPaths = /^\/(api(\/|$)|(healthz|readyz)\/?$|\.well-known\/)/;
const demoPaths = /^\/(demo|__demo)(\/|\.|$)/;

/** Puts the dashboard, the gateway and the demo network behind one origin. */
export async function site(options: SiteOptions): Promise<Respond> {
  const files = await staticFiles(options.files ?? dashboardFiles(), options.below);
  return async (request, client) => {
    const { pathname, host } = new URL(request.url);
    const misled = options.checkHost(request.headers.get('host') ?? host, pathname);
    if (misled) return misled;
    const meant = meaning(pathname);
    // What is written otherwise than it means is the gateway's to refuse, and no page.
    if (gatewayPaths.test(meant)) return options.gateway(request, client);
    if (options.demo && demoPaths.test(meant)) {
      const near = fromThisMachine(request, client, options.origins ?? new Set());
      return near ? forward(request, options.demo, client) : foreign();
    }
    if (pathname === '/wagate-client.json') {
      const { address, spokenFor = false } = client;
      const seen: SeenClient = {
        address,
        forwarded: request.headers.has('x-forwarded-for'),
        believed: spokenFor,
      };
      return Response.json(seen, { headers: { 'Cache-Control': 'no-store' } });
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
function fromThisMachine(
  request: Request,
  { address, spokenFor }: Client,
  known: ReadonlySet<string>,
): boolean {
  const here = new URL(request.url);
  const origin = request.headers.get('origin');
  const ours = origin === null || origin === here.origin || (known.has(origin) && isHere(new URL(origin)));
  // Whom a proxy speaks for may sit anywhere.
  return isHere(here) && ours && (!spokenFor || (address !== undefined && isLoopback(address)));
}

const isHere = ({ hostname }: URL): boolean => isLoopback(hostname.replace(/^\[|\]$/g, ''));

function foreign(): Response {
  const message = 'The demo network answers pages of this machine only.';
  return Response.json({ error: { code: 'forbidden', message } }, { status: 403 });
}

function dashboardFiles(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@wagate/dashboard/package.json')), 'dist/site');
}
