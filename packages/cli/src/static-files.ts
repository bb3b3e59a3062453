import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { linkHeaders, pageHeaders } from './security.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const compress = promisify(gzip);

/** What a path means to whoever decodes it and takes several slashes for one, as a proxy may. */
export function meaning(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replace(/\/{2,}/g, '/');
  } catch {
    return pathname;
  }
}

interface File {
  body: Uint8Array<ArrayBuffer>;
  zipped?: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
  /** Its name carries a hash of what is in it, so a browser may keep it for ever. */
  immutable: boolean;
}

/** Where scripts lie. One that is missing must be an error, and not a page that a browser then refuses to run. */
const SCRIPTS = '/assets/';
const PAGE = '/index.html';
/** The page of a one-time link, and where such a link leads. */
const LINK_PAGE = '/connect.html';
const LINK = /^\/connect\/eml_\w+$/;

/** Every attribute of the page that begins with a slash is an address of this server. */
const put = (page: Buffer, below: string): Buffer =>
  below ? Buffer.from(page.toString('utf8').replaceAll('="/', `="${below}/`)) : page;

/**
 * Serves a folder of built files; a path that names none of them gets the page (`index.html`), since the dashboard's routes live in the browser:
 * dots or not, since they hold addresses such as `120363…@g.us`. Everything is read once: what is served cannot change under a running server.
 * @param below the path that a proxy puts everything below: the page's addresses begin with it.
 */
export async function staticFiles(
  folder: string,
  below = '',
): Promise<(request: Request) => Response | null> {
  const files = new Map<string, File>();
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = `/${relative(folder, path).split(sep).join('/')}`;
      const body = readFileSync(path);
      files.set(name, await load(path, name === PAGE || name === LINK_PAGE ? put(body, below) : body));
    }
  }
  const page = files.get(PAGE);
  const linkPage = files.get(LINK_PAGE);

  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const name = meaning(new URL(request.url).pathname);
    if (linkPage && LINK.test(name)) return answer(request, linkPage, linkHeaders);
    const file = files.get(name) ?? (name.startsWith(SCRIPTS) ? undefined : page);
    return file ? answer(request, file, pageHeaders) : null;
  };
}

async function load(path: string, content: Buffer): Promise<File> {
  const body = new Uint8Array(content);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const worth = /^text|json|svg|manifest/.test(type) && body.length > 512;
  return {
    body,
    zipped: worth ? new Uint8Array(await compress(body, { level: 9 })) : undefined,
    type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    immutable: /-[\w-]{8,}\.\w+$/.test(path) && !path.endsWith('.html'),
  };
}

function answer(request: Request, file: File, policy: Readonly<Record<string, string>>): Response {
  const headers = new Headers({
    ...policy,
    'Content-Type': file.type,
    ETag: file.etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  const zipped =
    file.zipped && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '') ? file.zipped : undefined;
  if (zipped) headers.set('Content-Encoding', 'gzip');
  const body = zipped ?? file.body;
  headers.set('Content-Length', String(body.length));
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}
