import { afterAll, beforeAll, expect, it } from 'vitest';
import { Embedder, type Failure, type Made, PAGE } from '../testing/embed/embedder.js';
import { describeStores } from '../testing/stores.js';

interface Link {
  id: string;
  url: string;
  status: string;
  usedAt?: number;
}

const HOME = 'http://gateway.test';

describeStores('a one-time link', (stores) => {
  let to: Embedder;
  beforeAll(async () => {
    to = await Embedder.open(await stores.fresh());
  });
  afterAll(() => to.close());

  const make = async (more: object = {}) => {
    const body = { session: to.session, can: ['pair'], expiresIn: 3600, ...more };
    const answer = await to.asServer<Link & Failure>('POST', '/embed-links', body);
    return { ...answer, secret: new URL(answer.body.url ?? 'http://none').hash.slice(1) };
  };
  const redeem = (id: string, secret: string) =>
    to.gateway
      .fetch(
        new Request(`${HOME}/api/v1/embed-links/${id}:redeem`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: HOME, host: 'gateway.test' },
          body: JSON.stringify({ secret }),
        }),
      )
      .then(async (response) => ({
        status: response.status,
        body: (await response.json()) as Made & Failure & { link: Link },
      }));
  const standing = async (id: string) => (await to.asServer<Link>('GET', `/embed-links/${id}`)).body;
  const status = async (token: string, origin: string | null = HOME) =>
    (await to.call('GET', `/sessions/${to.session}`, token, { origin })).status;

  it('opens once, and gives a token that may link a phone from the page of the gateway alone', async () => {
    const brand = { name: 'Example Shop', accent: '#0a7c5a', logoUrl: 'https://cdn.example.com/logo.svg' };
    const more = { user: { id: 'customer-1' }, returnUrl: `${PAGE}/linked?from=mail`, brand };
    const { body: made, secret } = await make(more);
    expect(made).toMatchObject({ status: 'open', session: to.session, can: ['pair'], ...more });
    expect(made.url).toBe(`${HOME}/connect/${made.id}#${secret}`);
    expect(secret).toMatch(/^[\w-]{43}$/);
    const shown = await standing(made.id);
    expect([shown.status, 'url' in shown]).toEqual(['open', false]);

    const { status: opened, body } = await redeem(made.id, secret);
    expect([opened, body.link.status, body.expiresAt]).toEqual([
      200,
      'used',
      Math.floor(to.time / 1000) * 1000 + 900_000,
    ]);
    expect(body.link).toMatchObject({ id: made.id, usedAt: to.time, brand, returnUrl: more.returnUrl });
    expect([await status(body.token), await status(body.token, PAGE)]).toEqual([200, 403]);
    expect((await to.call('GET', '/sessions', body.token, { origin: HOME })).status).toBe(403);
    const again = await redeem(made.id, secret);
    expect([again.status, again.body.error.details]).toEqual([409, { status: 'used' }]);
    expect((await standing(made.id)).status).toBe('used');
  });

  it('opens once where two open it in the same moment', async () => {
    const { body, secret } = await make();
    const answers = await Promise.all([1, 2, 3].map(() => redeem(body.id, secret)));
    expect(answers.map(({ status: told }) => told).sort()).toEqual([200, 409, 409]);
  });

  it('is not there without its secret, whatever became of it', async () => {
    const { body, secret } = await make();
    const wrong = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
    const tried = async (id: string, text: string) => {
      const { status: told, body: answer } = await redeem(id, text);
      return [told, answer.error.message];
    };
    const nothing = [404, 'link not found'];
    expect(await tried(body.id, wrong)).toEqual(nothing);
    expect(await tried('eml_01K04Z9Q4S7W2V5XN8BMT3CDHE', secret)).toEqual(nothing);
    await redeem(body.id, secret);
    expect(await tried(body.id, wrong)).toEqual(nothing);
    expect((await redeem(body.id, '')).status).toBe(400);
  });

  it('is cancelled with the token that it gave, and ends by itself', async () => {
    const used = await make();
    const { body: given } = await redeem(used.body.id, used.secret);
    expect((await to.asServer('DELETE', `/embed-links/${used.body.id}`)).status).toBe(204);
    expect(await status(given.token)).toBe(401);
    const open = await make();
    await to.asServer('DELETE', `/embed-links/${open.body.id}`);
    const late = await make({ expiresIn: 60 });
    to.time += 60_000;
    for (const [{ body, secret }, end] of [
      [open, 'cancelled'],
      [late, 'expired'],
    ] as const) {
      expect((await standing(body.id)).status).toBe(end);
      const answer = await redeem(body.id, secret);
      expect([answer.status, answer.body.error.details]).toEqual([409, { status: end }]);
    }
    // Ending it again changes nothing.
    expect((await to.asServer('DELETE', `/embed-links/${late.body.id}`)).status).toBe(204);
    expect((await standing(late.body.id)).status).toBe('expired');
  });

  it('ends with who made it, and with its session', async () => {
    const { body, secret } = await make();
    await to.owner.browser.api('DELETE', `/api-keys/${to.keyId}`);
    expect((await redeem(body.id, secret)).body.error.details).toEqual({ status: 'cancelled' });
    await to.newKey();
    const gone = (await to.owner.browser.api<{ id: string }>('POST', '/sessions', { body: {} })).body.id;
    const left = await make({ session: gone });
    await to.owner.browser.api('DELETE', `/sessions/${gone}`);
    expect((await redeem(left.body.id, left.secret)).status).toBe(409);
  });

  it('leads nowhere that a browser must not be led, and is given by nobody who has less', async () => {
    for (const returnUrl of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'http://evil.example',
      'https://user:password@app.example.com',
      'not an address',
    ])
      expect([returnUrl, (await make({ returnUrl })).status]).toEqual([returnUrl, 400]);
    expect((await make({ returnUrl: 'http://localhost:3000/done' })).status).toBe(201);
    for (const brand of [
      { name: 'x', logoUrl: 'http://cdn.example.com/x.png' },
      { name: '\u202e' },
      { name: 'x', accent: 'red;background:url(//evil)' },
    ])
      expect([brand, (await make({ brand })).status]).toEqual([brand, 400]);
    expect((await make({ expiresIn: 59 })).status).toBe(400);
    expect((await make({ session: 'sess_01K04Z9Q4S7W2V5XN8BMT3CDHE' })).status).toBe(404);
    await to.newKey({ permissions: ['manage', 'events'] });
    const less = await make();
    expect([less.status, less.body.error.details]).toEqual([403, { missing: ['read'] }]);
    await to.newKey({ sessions: [to.other] });
    expect((await make()).status).toBe(404);
    await to.newKey();
  });
});
