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
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Wagate</title>');
  writeFileSync(join(folder, 'assets', 'main-3fK2_aQ9.js'), `export default '${'x'.repeat(2000)}';`);
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

  it('gives the page for the routes that live in the browser, and nothing for a missing file', () => {
    expect(get('/sessions/sess_1')?.headers.get('content-type')).toContain('text/html');
    expect(get('/assets/gone-00000000.js')).toBeNull();
    expect(get('/', {}, 'POST')).toBeNull();
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
