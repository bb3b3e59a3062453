import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { FakeEngine, type FakeSession } from '../testing/domain/fake-engine.js';
import { Embedder, type Failure, PAGE } from '../testing/embed/embedder.js';
import { describeStores } from '../testing/stores.js';

const CHAT = '4915111111111@s.whatsapp.net';
const PHOTO = Buffer.from(Array.from({ length: 5_000 }, (_, at) => at % 251));

describeStores('the files of messages, in a page that embeds', (stores) => {
  const engine = new FakeEngine();
  let to: Embedder;
  let phone: FakeSession;
  beforeAll(async () => {
    to = await Embedder.open(await stores.fresh(), { engine });
    for (const id of [to.session, to.other]) {
      await to.owner.browser.api('GET', `/sessions/${id}/qr`);
      phone = engine.of(id);
      // Each a number of its own.
      await phone.scan(
        `49151000000${id === to.session ? 1 : 2}@s.whatsapp.net`,
        `${id === to.session ? 1 : 2}@lid`,
      );
      await vi.waitFor(() => expect(phone.connected).toBe(true));
      phone.files.set('photo', PHOTO);
      await phone.deliver({
        id: 'M',
        content: { type: 'image', mimetype: 'image/jpeg', size: PHOTO.length },
        media: 'photo',
      });
    }
    phone = engine.of(to.session);
  });
  afterAll(() => to.close());

  const ask = (token: string, headers: Record<string, string> = {}, id = to.session, method = 'GET') =>
    to.gateway.fetch(
      new Request(
        `http://gateway.test/api/v1/sessions/${id}/messages/M/media?chat=${encodeURIComponent(CHAT)}`,
        { method, headers: { authorization: `Bearer ${token}`, origin: PAGE, ...headers } },
      ),
    );
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it('come to who may view, whole and in parts, with what a page of another origin needs', async () => {
    const { token } = await to.token({ can: ['view'] });
    const whole = await ask(token);
    expect([whole.status, whole.headers.get('access-control-allow-origin')]).toEqual([200, PAGE]);
    expect(whole.headers.get('access-control-expose-headers')).toMatch(/Content-Range/);
    expect((await bytesOf(whole)).equals(PHOTO)).toBe(true);
    const part = await ask(token, { range: 'bytes=10-19' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 10-19/5000']);
    expect((await bytesOf(part)).equals(PHOTO.subarray(10, 20))).toBe(true);
    const preflight = await ask(token, { 'access-control-request-method': 'GET' }, to.session, 'OPTIONS');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/\bRange\b/);
  });

  it('stop coming when the page is closed', async () => {
    const { token } = await to.token({ can: ['view'] });
    const reader = (await ask(token)).body!.getReader();
    await reader.read();
    expect(phone.downloads).toBe(1);
    await reader.cancel();
    await vi.waitFor(() => expect(phone.downloads).toBe(0));
  });

  it('are refused to who may not view, elsewhere, and of another session', async () => {
    const problem = async (response: Response) => {
      const { error } = (await response.json()) as Failure;
      return [response.status, error.code, error.details?.missing];
    };
    const { token } = await to.token({ can: ['view'] });
    expect(await problem(await ask(token, {}, to.other))).toEqual([404, 'not_found', undefined]);
    expect((await problem(await ask(token, { origin: 'https://other.example' })))[0]).toBe(403);
    const pairing = await to.token({ can: ['pair'] });
    expect(await problem(await ask(pairing.token))).toEqual([403, 'forbidden', ['view']]);
    expect((await ask('nonsense')).status).toBe(401);
    expect(phone.downloads).toBe(0);
  });
});
