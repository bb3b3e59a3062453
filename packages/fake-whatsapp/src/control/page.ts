import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';

/** The virtual phone's page: every path under which it is reached, and the file behind it. */
const FILES: Record<string, [module: string, type: string]> = {
  '/demo': ['@wagate/fake-whatsapp/page/demo.html', HTML],
  '/demo.css': ['@wagate/fake-whatsapp/page/demo.css', CSS],
  '/demo.js': ['@wagate/fake-whatsapp/page/demo.js', JS],
  '/demo/jsqr.js': ['jsqr', JS],
  ...Object.fromEntries(
    [
      'api',
      'dom',
      'linking',
      'phones',
      'picture',
      'same-browser',
      'viewfinder',
      'words',
      'words.ar',
      'words.en',
      'words.es',
      'writing',
    ].map((name) => [`/demo/${name}.js`, [`@wagate/fake-whatsapp/page/demo/${name}.js`, JS]]),
  ),
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** False if the path is not the page's. */
export function answerPage(path: string, method: string, response: ServerResponse): boolean {
  if (path === '/demo/') {
    // The page names its parts by where they lie from it.
    response.writeHead(308, { location: '../demo' }).end();
    return true;
  }
  const file = FILES[path];
  if (!file || (method !== 'GET' && method !== 'HEAD')) return false;
  const [module, type] = file;
  const body = readFileSync(require.resolve(module));
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-cache',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(self), display-capture=(self), microphone=(), geolocation=()',
  });
  response.end(method === 'HEAD' ? undefined : body);
  return true;
}
