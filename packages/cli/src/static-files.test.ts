import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticFiles } from './static-files.js';

/** What may be served lies in a folder of a folder that is the test's own. */
let own: string;
let serve: Awaited<ReturnType<typeof staticFiles>>;
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  serve(new Request(`http://wagate.test${path}`, { method, headers }));

beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), 'wagate-static-'));
  const folder = join(own, 'site');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Wagate</title><meta content="/"><script src="/assets/main-3fK2_aQ9.js"></script>',
  );
  writeFileSync(
    join(folder, 'assets', 'main-3fK2_aQ9.js'),
    `export default '${'x'.repeat(2000)}'; // a="/b"`,
  );
  writeFileSync(join(own, 'outside.txt'), 'not yours');
  serve = await staticFiles(folder);
});
afterAll(() => rmSync(own, { recursive: true, force: true }));

describe('the files of the dashboard', () => {
  it('come with a strict policy, and pages are asked for again', async () => {
    const page = get('/');
    expect(await page?.text()).toContain('<title>Wagate</title>');
    expect(page?.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page?.headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(page?.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/sessions/sess_1',
    '/sessions/',
    '/viewer/sess_1/120363408673391897@g.us',
    '/viewer/sess_1/120363408673391897%40g.us',
    '/viewer/sess_1/447700900143%40s.whatsapp.net?q=oat.milk&message=3EB0.js',
    '/contacts/sess_1/status%40broadcast/',
    '/webhooks/a%2Fb%2F..%2F..%2Findex.js',
    '/viewer/../sessions/x.json',
    '/viewer/%2e%2e/sessions',
    '/viewer/.hidden',
    '/viewer/...',
    '/viewer/%E0%A4%A',
    '/viewer/%',
    '/nothing.such',
    '/nothing.js',
    `/viewer/${'a.'.repeat(4_000)}`,
  ])('gives the page for a route that lives in the browser: %.60s', async (path) => {
    const page = get(path);
    expect(page?.status).toBe(200);
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page?.text()).toContain('<title>Wagate</title>');
    expect(get(path, {}, 'HEAD')?.status).toBe(200);
  });

  it.each([
    '/assets/gone-00000000.js',
    '/assets/gone',
    '/assets/',
    '/viewer/../assets/gone.js',
    '/assets%2Fgone.js',
    '/%61ssets/gone.js',
    '//assets//gone.js',
    '/viewer/%2e%2e/assets/gone.js',
  ])('has nothing for a script that is not there: %s', (path) => {
    expect(get(path)).toBeNull();
    expect(get(path, {}, 'HEAD')).toBeNull();
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('answers no %s', (method) => {
    expect(get('/', {}, method)).toBeNull();
    expect(get('/viewer/sess_1/1203@g.us', {}, method)).toBeNull();
  });

  it.each(['//assets/main-3fK2_aQ9.js', '/assets%2Fmain-3fK2_aQ9.js', '/assets/main-3fK2_aQ9%2ejs'])(
    'gives the file that is meant: %s',
    async (path) => {
      expect(get(path)?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    },
  );

  it('puts the path of a proxy before the addresses in the page, and before nothing else', async () => {
    const below = await staticFiles(join(own, 'site'), '/wagate');
    const page = await below(new Request('http://wagate.test/viewer/a'))!.text();
    expect(page).toContain('<script src="/wagate/assets/main-3fK2_aQ9.js">');
    expect(page).toContain('content="/wagate/"');
    const script = below(new Request('http://wagate.test/assets/main-3fK2_aQ9.js'))!;
    expect(await script.text()).toContain('a="/b"');
  });

  it('keeps hashed files for ever, zipped for those who take it', async () => {
    const plain = get('/assets/main-3fK2_aQ9.js');
    expect(plain?.headers.get('cache-control')).toContain('immutable');
    const zipped = get('/assets/main-3fK2_aQ9.js', { 'accept-encoding': 'br, gzip' });
    expect(zipped?.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await zipped!.arrayBuffer())).toString()).toBe(await plain!.text());
  });

  it('answers 304 to who has it, and no body to HEAD', async () => {
    const etag = get('/')!.headers.get('etag')!;
    expect(get('/', { 'if-none-match': etag })?.status).toBe(304);
    expect(await get('/', {}, 'HEAD')!.text()).toBe('');
  });

  it('does not leave its folder', async () => {
    for (const path of ['/../outside.txt', '/%2e%2e/outside.txt', '/assets/..%2f..%2foutside.txt']) {
      const answer = get(path);
      expect(answer === null || !(await answer.text()).includes('not yours'), path).toBe(true);
    }
  });
});
