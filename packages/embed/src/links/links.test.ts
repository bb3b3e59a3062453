import { GatewayError } from '@wagate/sdk';
import { openLink } from '@wagate/sdk/link';
import { realtime } from '@wagate/sdk/realtime';
import { FakeClock } from '@wagate/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbedStore, memoryStore } from '../store.js';
import { PAGE, ROOT, type Stand, stand } from '../testing/stand.js';
import type { Link } from './links.js';

let at: Stand;
let session: string;
const linked: string[] = [];
beforeAll(async () => {
  const onLinked = ({ id, status }: { id: string; status: string }) => void linked.push(`${id} ${status}`);
  at = await stand({ linkPage: `${PAGE}/connect/`, onLinked });
  session = at.upstream.world.sessionCalled('Deliveries').id;
});
afterAll(() => at.close());

const make = (wish: object = {}) =>
  at.embed.links.create({ session, can: ['pair'], expiresIn: 3600, ...wish });

/** What the page of a link sends, from a browser at `origin`. */
const redeem = ({ id, url }: Link, { secret = url!.split('#')[1], site = 'same-origin' } = {}, stage = at) =>
  stage.call('POST', `/embed-links/${id}:redeem`, undefined, {
    headers: { 'content-type': 'application/json', origin: PAGE, 'sec-fetch-site': site },
    body: JSON.stringify({ secret }),
  });

const told = async (response: Response) => {
  const { error } = await response.json();
  return [response.status, error.code, error.details?.status];
};

describe('a one-time link of a broker', () => {
  it('leads to the page of the app, opens once, and gives its session alone', async () => {
    const link = await make({ user: { id: 'ann', name: 'Ann' }, brand: { name: 'Shop' } });
    expect(link.url).toMatch(/^https:\/\/shop\.example\/connect\/eml_[0-9a-f]{32}#[\w-]{43}$/);
    expect(await at.embed.links.get(link.id)).toEqual({ ...link, url: undefined });
    const opened = await redeem(link);
    expect(opened.status).toBe(200);
    const given = await opened.json();
    expect(given).toMatchObject({ realtime: 'stream', link: { status: 'used', brand: { name: 'Shop' } } });
    const other = at.upstream.world.sessionCalled('Front desk').id;
    for (const [id, status] of [
      [session, 200],
      [other, 404],
    ])
      expect((await at.call('GET', `/sessions/${id}`, given.token)).status).toBe(status);
    expect((await at.call('POST', `/sessions/${session}:stop`, given.token)).status).toBe(403);
    expect(await told(await redeem(link))).toEqual([409, 'conflict', 'used']);
    expect(await at.embed.links.get(link.id)).toMatchObject({
      status: 'used',
      usedAt: at.clock.now(),
      user: { id: 'ann' },
    });
    // The secret is in the answer that made it, and nowhere else.
    expect(JSON.stringify([given.link, at.lines])).not.toContain(link.url!.split('#')[1]);
  });

  it('is opened by one of many that try at once', async () => {
    const link = await make();
    const all = await Promise.all(Array.from({ length: 5 }, () => redeem(link)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });

  it('opens for its own secret, on a page of the app', async () => {
    const [link, other] = [await make(), await make()];
    const foreign = other.url!.split('#')[1]!;
    for (const secret of [foreign, 'x', '', `${link.url!.split('#')[1]}=`])
      expect([secret, (await told(await redeem(link, { secret })))[0]]).toEqual([secret, 404]);
    expect((await redeem({ ...link, id: 'eml_unknown' })).status).toBe(404);
    expect((await redeem(link, { site: 'cross-site' })).status).toBe(403);
    expect((await redeem(link)).status).toBe(200);
  });

  it('ends by itself, and when it is cancelled, with what it gave', async () => {
    const [late, cancelled, used] = [await make({ expiresIn: 60 }), await make(), await make()];
    const { token } = await (await redeem(used)).json();
    await at.embed.links.cancel(cancelled.id);
    await at.embed.links.cancel(used.id);
    expect(await told(await redeem(cancelled))).toEqual([409, 'conflict', 'cancelled']);
    expect((await at.call('GET', `/sessions/${session}`, token)).status).toBe(401);
    at.clock.sleep(60_000);
    expect(await told(await redeem(late))).toEqual([409, 'conflict', 'expired']);
    await at.embed.links.cancel(late.id);
    expect((await at.embed.links.get(late.id)).status).toBe('expired');
    for (const id of ['eml_unknown', `${late.id}:open`, `${late.id}:end`, [late.id] as never])
      await expect(at.embed.links.get(id)).rejects.toMatchObject({ status: 404 });
  });

  it('is not made where it could not be met', async () => {
    for (const wish of [
      { can: [] },
      { can: ['everything'] },
      { session: '*' },
      { expiresIn: 59 },
      { expiresIn: 604_801 },
      { expiresIn: 60.5 },
      { expiresIn: '60' },
      { brand: { name: 'Shop\u202e' } },
      { brand: { name: { odd: 1 } } },
      { brand: { name: 'Shop', accent: 'url(https://evil.example)' } },
      { returnUrl: ['https://shop.example'] },
      { returnUrl: 'https:\\\\evil.example' },
      { user: { id: '' } },
      { returnUrl: 'javascript:alert(1)' },
      { returnUrl: 'https://user:secret@shop.example' },
      { brand: { name: 'x', logoUrl: 'http://shop.example/x.png' } },
    ])
      await expect(make(wish), JSON.stringify(wish)).rejects.toMatchObject({ code: 'invalid_option' });
    // Rows of a database hold more than a page may see.
    const row = {
      user: { id: 'ann', passwordHash: 'x' },
      brand: { name: 'Shop', apiKey: 'wa_x' },
      note: 'x',
    };
    // What joins letters is no mark that hides any.
    for (const name of ['قهوه\u200cخانه', '👩‍🍳 Bakery'])
      expect((await make({ brand: { name } })).brand).toEqual({ name });
    await expect(make({ brand: { name: ' ' } })).rejects.toMatchObject({ code: 'invalid_option' });
    expect((await make({ returnUrl: 'http://127.0.0.2:3000/back' })).returnUrl).toBe(
      'http://127.0.0.2:3000/back',
    );
    expect(await make(row)).toMatchObject({ user: { id: 'ann' }, brand: { name: 'Shop' } });
    expect(JSON.stringify(await make(row))).not.toMatch(/passwordHash|apiKey|note/);
    await expect(make({ session: 'sess_unknown' })).rejects.toMatchObject({ status: 404 });
    for (const options of [{}, { linkPage: PAGE, store: false as const }]) {
      const without = await stand(options);
      await expect(
        without.embed.links.create({ session, can: ['pair'], expiresIn: 60 }),
      ).rejects.toBeInstanceOf(GatewayError);
      await without.close();
    }
    await expect(stand({ linkPage: 'https://shop.example/#x' })).rejects.toThrow('linkPage');
  });

  it('gives nothing that outlives its cancelling, also when both come at once', async () => {
    const memory = memoryStore(() => at.clock.now());
    const slow = (ms: number) => new Promise((done) => setTimeout(done, ms));
    for (const late of [0, 2, 4, 6, 8]) {
      const store: EmbedStore = {
        get: memory.get,
        take: memory.take,
        // What was given is told later than it was taken.
        async set(key, value, ttl) {
          if (key.endsWith(':end')) await slow(5);
          return memory.set(key, value, ttl);
        },
      };
      const two = await stand({ linkPage: PAGE, store });
      const own = two.upstream.world.sessionCalled('Deliveries').id;
      const link = await two.embed.links.create({ session: own, can: ['pair'], expiresIn: 60 });
      const opening = redeem(link, {}, two);
      await slow(late);
      await two.embed.links.cancel(link.id);
      const opened = await opening;
      if (opened.ok) {
        const { token } = await opened.json();
        expect((await two.call('GET', `/sessions/${own}`, token)).status).toBe(401);
      } else expect(opened.status).toBe(409);
      await two.close();
    }
  });

  it('counts on nothing of a store but what it promises', async () => {
    for (const answer of [false, '', 1, { value: null }, true]) {
      const memory = memoryStore();
      const taken = new Set<string>();
      const take = (key: string) => {
        if (taken.has(key)) return answer as never;
        taken.add(key);
        return memory.get(key);
      };
      // It keeps everything for ever, and takes nothing away.
      const set = (key: string, value: string) => memory.set(key, value, 1e12);
      const odd = await stand({ linkPage: PAGE, store: { get: memory.get, set, take } });
      const own = odd.upstream.world.sessionCalled('Deliveries').id;
      const wish = { session: own, can: ['pair'] as const, expiresIn: 60 };
      const [link, late] = [
        await odd.embed.links.create({ ...wish, can: ['pair'] }),
        await odd.embed.links.create({ ...wish, can: ['pair'] }),
      ];
      expect((await redeem(link, {}, odd)).status).toBe(200);
      expect((await redeem(link, {}, odd)).status).toBe(409);
      odd.clock.sleep(60_000);
      expect((await redeem(late, {}, odd)).status).toBe(409);
      await odd.close();
    }
  });

  it('is opened by the SDK, which hears of the code over the stream', async () => {
    const link = await make();
    const environment = new FakeClock({ start: Date.now() });
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      const headers = {
        ...Object.fromEntries(request.headers),
        origin: PAGE,
        'sec-fetch-site': 'same-origin',
      };
      const body = request.method === 'POST' ? await request.text() : undefined;
      return at.embed.fetch(new Request(request.url, { method: request.method, headers, body }));
    };
    const { gateway, expiresAt } = await openLink({
      baseUrl: ROOT,
      id: link.id,
      secret: link.url!.split('#')[1]!,
      environment,
      fetch,
    });
    expect(expiresAt).toBe(at.clock.now() + 900_000);
    expect(await gateway.announced()).toMatchObject({ can: ['pair'], sessions: [session] });
    const feed = realtime(gateway, { scope: 'session', session, events: ['auth.qr'] });
    const heard = feed[Symbol.asyncIterator]().next();
    await expect.poll(() => feed.status.get().state).toBe('live');
    at.upstream.world.qr(session);
    expect((await heard).value).toMatchObject({ event: 'auth.qr', session });
    gateway.close();
  });
});

describe('the app is told', () => {
  const another = () => at.upstream.world.create(at.upstream.world.session(session)!.organizationId).id;
  const lists = () => at.upstream.requests.filter(({ path }) => path === '/api/v1/sessions').length;
  beforeEach(() => {
    linked.length = 0;
  });

  it('of a phone that was linked, once, and not of one that only comes back', async () => {
    const { world } = at.upstream;
    const [one, back] = [another(), world.sessionCalled('Front desk').id];
    const before = lists();
    await at.token({ sessions: [one, back], can: ['view', 'pair'] });
    await expect.poll(lists).toBe(before + 1);
    world.setStatus(back, 'starting');
    world.setStatus(back, 'working');
    world.setStatus(one, 'scan_qr_code');
    world.link(one, '447700900176');
    await expect.poll(() => linked).toEqual([`${one} working`]);
    // Renewed, it asks for nothing more.
    await at.token({ sessions: [one, back], can: ['view', 'pair'] });
    expect([linked.length, lists()]).toEqual([1, before + 1]);
  });

  it('of one that waited before anybody listened, by a link', async () => {
    const one = another();
    at.upstream.world.setStatus(one, 'scan_qr_code');
    const before = lists();
    await redeem(await make({ session: one }));
    await expect.poll(lists).toBe(before + 1);
    at.upstream.world.link(one, '447700900177');
    await expect.poll(() => linked).toEqual([`${one} working`]);
  });

  it('of one that was linked while nothing was heard', async () => {
    const one = another();
    const before = lists();
    await at.token({ sessions: [one], can: ['pair'] });
    await expect.poll(lists).toBe(before + 1);
    at.upstream.world.setStatus(one, 'scan_qr_code');
    at.upstream.cut('close');
    at.upstream.world.link(one, '447700900178');
    await at.clock.advance(60_000);
    await expect.poll(() => linked).toEqual([`${one} working`]);
  });

  it('of nothing when what was given is over', async () => {
    const one = another();
    const before = lists();
    await at.token({ sessions: [one], can: ['pair'] });
    await expect.poll(lists).toBeGreaterThan(before);
    at.clock.sleep(600_000);
    at.upstream.world.setStatus(one, 'scan_qr_code');
    at.upstream.world.link(one, '447700900175');
    const [next] = [another()];
    await at.token({ sessions: [next!], can: ['pair'] });
    await expect.poll(lists).toBeGreaterThan(before + 1);
    expect(linked).toEqual([]);
  });

  it('of nothing that its pages may not link', async () => {
    const [seen, none, one] = [another(), another(), another()];
    await at.token({ sessions: [seen], can: ['view'] });
    const before = lists();
    await at.token({ sessions: [one], can: ['sessions'] });
    await expect.poll(lists).toBe(before + 1);
    for (const [index, id] of [seen, none, one].entries()) {
      at.upstream.world.setStatus(id, 'scan_qr_code');
      at.upstream.world.link(id, `44770090018${index}`);
    }
    await expect.poll(() => linked).toEqual([`${one} working`]);
  });

  it('and a callback that fails is a line in the log', async () => {
    const failing = await stand({
      onLinked: () => {
        throw new Error('mail is down');
      },
    });
    const { world } = failing.upstream;
    const own = world.sessionCalled('Deliveries').id;
    await failing.token({ sessions: ['*'], can: ['pair'] });
    await expect
      .poll(() => failing.upstream.requests.some(({ path }) => path === '/api/v1/sessions'))
      .toBe(true);
    world.setStatus(own, 'scan_qr_code');
    world.link(own, '447700900179');
    await expect.poll(() => failing.lines.at(-1)).toBe('wagate embed: onLinked: mail is down');
    await failing.close();
  });
});
