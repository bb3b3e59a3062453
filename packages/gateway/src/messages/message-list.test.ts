import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import { text } from '../testing/domain/fake-engine.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

interface Page {
  data: { id: string; waMessageId: string }[];
  nextCursor?: string;
  prevCursor?: string;
}
const CHAT = '4915111111111@s.whatsapp.net';

describeStores('pages of messages and chats', (stores) => {
  let store: Store;
  let rig: Rig;
  let id: string;
  beforeAll(async () => {
    store = await stores.migrated();
  });
  beforeEach(async () => {
    rig = await Rig.fresh(store);
    const working = await rig.workingSession();
    id = working.id;
    // Three a second, as WhatsApp's whole seconds have it.
    const events = Array.from({ length: 10 }, (_, i) => ({
      type: 'message' as const,
      message: text({ id: `M${i}`, timestamp: 1_749_999_000_000 + Math.floor(i / 3) * 1000 }),
    }));
    await working.phone.commit(...events);
  });
  afterEach(() => rig.close());

  const page = (query: string) =>
    rig.call<Page>('GET', `/sessions/${id}/chats/${encodeURIComponent(CHAT)}/messages?${query}`);
  const names = (body: Page) => body.data.map(({ waMessageId }) => waMessageId.slice(1)).join('');

  it('goes to older ones, newest first, with nothing twice or missing', async () => {
    const first = await page('limit=4');
    expect(names(first.body)).toBe('9876');
    expect(first.body).not.toHaveProperty('prevCursor');
    const second = await page(`limit=4&cursor=${first.body.nextCursor}`);
    expect(names(second.body)).toBe('5432');
    const last = await page(`limit=4&cursor=${second.body.nextCursor}`);
    expect(names(last.body)).toBe('10');
    expect(last.body).not.toHaveProperty('nextCursor');
    const back = await page(`limit=4&after=${last.body.prevCursor}`);
    expect(names(back.body)).toBe('5432');
    expect(names((await page(`limit=5&after=${back.body.prevCursor}`)).body)).toBe('9876');
  });

  it('begins in the middle', async () => {
    const { body } = await page('limit=5&around=M5');
    expect(names(body)).toBe('76543');
    expect(names((await page(`limit=9&after=${body.prevCursor}`)).body)).toBe('98');
    expect(names((await page(`limit=9&cursor=${body.nextCursor}`)).body)).toBe('210');
    expect(names((await page('limit=5&around=M9')).body)).toBe('987');
    expect((await page('limit=5&around=none')).status).toBe(404);
  });

  it('lists the stored messages of a channel', async () => {
    const channel = '120363000000000009@newsletter';
    await rig.engine.of(id).deliver({ id: 'N', chatJid: channel, chatKind: 'newsletter' });
    const answer = await rig.call<Page>('GET', `/sessions/${id}/channels/${channel}/messages`);
    expect(answer.body.data).toMatchObject([{ waMessageId: 'N' }]);
  });

  it('refuses cursors of no list of ours', async () => {
    expect((await page('cursor=msg_none')).status).toBe(400);
    expect((await page('after=1%20or%201')).status).toBe(400);
    for (const cursor of ['x', '1:', '1:2:3', '-1:2', '99999999999999999999:1'])
      expect((await rig.call('GET', `/sessions/${id}/chats?cursor=${cursor}`)).status).toBe(400);
  });

  it('pages chats by their last message', async () => {
    const phone = rig.engine.of(id);
    for (let i = 0; i < 5; i++)
      await phone.deliver({ chatJid: `49152000000${i}@s.whatsapp.net`, timestamp: 1_749_999_100_000 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await rig.call<{ data: { jid: string }[]; nextCursor?: string }>(
        'GET',
        `/sessions/${id}/chats?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...body.data.map(({ jid }) => jid));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual([...[4, 3, 2, 1, 0].map((i) => `49152000000${i}@s.whatsapp.net`), CHAT]);
    expect((await page('limit=1')).body.data).toHaveLength(1);
  });

  it('updates and deletes a chat by any address', async () => {
    const path = `/sessions/${id}/chats/${encodeURIComponent(CHAT)}`;
    const muted = await rig.call('PATCH', path, { body: { archived: true, pinned: true, mutedUntil: 5 } });
    expect(muted.body).toMatchObject({ archived: true, pinned: true, mutedUntil: 5 });
    expect(
      (await rig.call('PATCH', path, { body: { unmute: true, mutedUntil: 7 } })).body,
    ).not.toHaveProperty('mutedUntil');
    expect((await rig.call('DELETE', path)).status).toBe(204);
    expect((await rig.call('DELETE', path)).status).toBe(404);
    expect((await page('limit=1')).body.data).toHaveLength(0);
  });
});
