import { describe, expect, it } from 'vitest';
import { json } from '../testing/fetch-double.js';
import { buildChat, LiveWorld } from '../testing/live-world.js';
import {
  liveAdminNumber,
  liveChats,
  liveContacts,
  liveSessions,
  liveTimeline,
  liveWebhooks,
} from './index.js';

/** What a gateway may say of the next page, to the asked cursor and the number of the question. */
const ends = {
  null: () => null,
  'an empty text': () => '',
  'the same again': (cursor: string | undefined) => cursor ?? 'c0',
  'a circle': (_: string | undefined, asked: number) => `c${asked % 3}`,
  'empty pages without end': (_: string | undefined, asked: number) => `c${asked}`,
};
type End = keyof typeof ends;

const stored = (number: number) => ({
  id: `msg_${String(1000 - number).padStart(26, '0')}`,
  waMessageId: `w${number}`,
  sessionId: 'sess_1',
  chatJid: '1@lid',
  direction: 'in',
  fromMe: false,
  type: 'text',
  hasMedia: false,
  edited: false,
  deleted: false,
  timestamp: 1_000_000 - number * 1000,
  createdAt: 1,
});

const rows: Record<string, (number: number) => object> = {
  '/chats': (number) => buildChat(`${number}@lid`, { lastMessageAt: 1000 - number }),
  '/messages': stored,
  '/contacts': (number) => ({ lid: `${number}@lid`, id: number }),
  '/webhooks': (number) => ({ id: `wh_${number}` }),
  '/sessions': (number) => ({ id: `sess_${number}`, status: 'stopped' }),
};

function setUp(end: End, extension?: string) {
  const world = extension ? new LiveWorld('wagate', [extension]) : new LiveWorld('production');
  let asked = 0;
  world.fetch.respond(({ method, path, query }) => {
    if (path.endsWith('/groups')) return json({ data: [] });
    const row = rows[Object.keys(rows).find((tail) => path.endsWith(tail)) ?? ''];
    if (method !== 'GET' || !row) return undefined;
    asked++;
    if (asked > 2_000) throw new Error('It never ends.');
    // The first page has rows, those after it have none.
    const data = query.cursor || query.after ? [] : [row(1), row(2)];
    const next = ends[end](query.cursor ?? query.after, asked);
    return json({ data, nextCursor: next, prevCursor: next });
  });
  return { world, asked: () => asked };
}

const lists = {
  chats: (world: LiveWorld) => liveChats(world.gateway, 'sess_1'),
  contacts: (world: LiveWorld) => liveContacts(world.gateway, 'sess_1'),
  webhooks: (world: LiveWorld) => liveWebhooks(world.gateway),
};

describe.each(Object.keys(ends) as End[])('a list whose next page is %s', (end) => {
  it.each(Object.keys(lists) as (keyof typeof lists)[])('ends for live %s', async (name) => {
    const { world, asked } = setUp(end);
    const store = lists[name](world);
    store.subscribe(() => {});
    await world.clock.advance(200);
    expect(store.get().phase).toBe('ready');
    let turns = 0;
    for (; store.get().more && turns < 300; turns++) await store.loadMore();
    expect(store.get().more).toBe(false);
    expect(asked()).toBeLessThan(150);
  });

  it('ends for a live timeline, older and newer', async () => {
    const { world, asked } = setUp(end);
    const store = liveTimeline(world.gateway, 'sess_1', '1@lid');
    store.subscribe(() => {});
    await world.clock.advance(200);
    expect(store.get()).toMatchObject({ phase: 'ready' });
    for (let turns = 0; store.get().more && turns < 300; turns++) await store.loadOlder();
    for (let turns = 0; store.get().newer && turns < 300; turns++) await store.loadNewer();
    expect(store.get()).toMatchObject({ more: false, newer: false });
    expect(asked()).toBeLessThan(300);
  });

  it('ends for a live timeline around a message', async () => {
    const { world } = setUp(end, 'message-paging');
    const store = liveTimeline(world.gateway, 'sess_1', '1@lid', { at: 'w2' });
    store.subscribe(() => {});
    await world.clock.advance(200);
    for (let turns = 0; store.get().newer && turns < 300; turns++) await store.loadNewer();
    expect(store.get()).toMatchObject({ phase: 'ready', newer: false });
  });

  it('ends for what reads all of it, with an error where a part might be taken for it', async () => {
    const { world, asked } = setUp(end);
    const stores = [liveSessions(world.gateway), liveAdminNumber(world.gateway)];
    for (const store of stores) store.subscribe(() => {});
    await world.clock.advance(200);
    const whole = end === 'null' || end === 'an empty text';
    for (const store of stores) expect(store.get().phase).toBe(whole ? 'ready' : 'failed');
    expect(asked()).toBeLessThan(500);
  });

  it('ends for a loop over the pages, by hand and by itself', async () => {
    const { world } = setUp(end);
    const page = await world.gateway.webhooks.list();
    expect(page.nextCursor === undefined || page.nextCursor.length > 0).toBe(true);
    const all = (async () => {
      let count = 0;
      for await (const _ of world.gateway.webhooks.list()) count++;
      return count;
    })();
    if (end === 'null' || end === 'an empty text') expect(await all).toBe(2);
    else await expect(all).rejects.toMatchObject({ code: 'invalid_response' });
  });
});
