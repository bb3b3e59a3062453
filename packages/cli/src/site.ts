import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { forward, type Upstream } from './proxy.js';
import { staticFiles } from './static-files.js';

/** What the dashboard is told about the server it came from, at `/wagate.json`. */
export interface SiteSettings {
  version: string;
  /** Whether a visitor may make an account. */
  registration: boolean;
  /** Address of the virtual phones, on the demo network only. */
  demo?: string;
}

export interface SiteOptions {
  /** Answers the API, identity and health paths. */
  gateway: (request: Request) => Promise<Response>;
  settings: () => SiteSettings | Promise<SiteSettings>;
  /** Where `/demo` and `/__demo` are answered; absent without a demo network. */
  demo?: Upstream;
  /** The built dashboard; default: the installed package. */
  files?: string;
}

const gatewayPaths = /^\/(api\/|healthz$|readyz$|\.well-known\/)/;
const demoPaths = /^\/(demo|__demo)(\/|\.|$)/;

/** Puts the dashboard, the gateway and the demo network behind one origin. */
export async function site(options: SiteOptions): Promise<(request: Request) => Promise<Response>> {
  const files = await staticFiles(options.files ?? dashboardFiles());
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (gatewayPaths.test(pathname)) return options.gateway(request);
    if (options.demo && demoPaths.test(pathname)) return forward(request, options.demo);
    if (pathname === '/wagate.json') {
      return Response.json(await options.settings(), { headers: { 'Cache-Control': 'no-store' } });
    }
    return (
      files(request) ?? new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } })
    );
  };
}

function dashboardFiles(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@wagate/dashboard/package.json')), 'dist/site');
}
