import { afterEach, describe, expect, it } from 'vitest';
import { ROASTERY_FLOOR } from '../conversations/roastery-floor.js';
import { NOW, startMock } from '../testing/start-mock.js';
import { lidOf } from '../world/people.js';
import type { MockOptions } from './options.js';

let mock: ReturnType<typeof startMock>;
const start = (options: Partial<MockOptions> = {}) => {
  mock = startMock(options);
  return mock;
};
afterEach(() => mock.close());

const frontDesk = () => mock.world.sessionCalled('Front desk').id;

describe('the gateway', () => {
  it('asks for a credential, and takes a key as well as a token', async () => {
    const { ask, call } = start();
    expect(await ask('/api/v1/sessions')).toMatchObject({
      status: 401,
      body: { error: { code: 'unauthorized' } },
    });
    expect((await ask('/api/v1/sessions', { headers: { 'X-Api-Key': 'wa_key' } })).status).toBe(200);
    const { body, headers } = await call('/sessions');
    expect(body.data).toHaveLength(8);
    expect(headers.get('X-Request-Id')).toBeTruthy();
  });

  it('says what an embed token may do, with the permissions behind that', async () => {
    const { call } = start({ embed: { can: ['pair'], sessions: ['sess_1'] } });
    expect((await call('/capabilities')).body).toMatchObject({
      can: ['pair'],
      sessions: ['sess_1'],
      permissions: ['read', 'manage', 'events'],
    });
  });

  it('says what it offers and what the caller may do', async () => {
    const { call } = start({ signedIn: 'ben' });
    expect((await call('/capabilities')).body).toMatchObject({
      permissions: ['read', 'send', 'events'],
      organization: { name: 'Harbour Coffee', role: 'member' },
    });
    expect(await call(`/sessions/${frontDesk()}:stop`, { method: 'POST' })).toMatchObject({
      status: 403,
      body: { error: { code: 'forbidden', message: 'missing required capability: manage' } },
    });
  });

  it('shows nothing of another organization', async () => {
    const { call, world } = start();
    const theirs = world.data.sessions.find(({ label }) => label === 'Bakery counter');
    expect((await call(`/sessions/${theirs?.id}`)).status).toBe(404);
    expect((await call(`/sessions/${theirs?.id}:start`, { method: 'POST' })).status).toBe(404);
  });

  it('passes a message on to another chat', async () => {
    const { call } = start();
    const messages = async (chat: string) =>
      (await call(`/sessions/${frontDesk()}/chats/${encodeURIComponent(chat)}/messages`)).body.data;
    const polls = (await messages(ROASTERY_FLOOR)).filter(({ type }: { type: string }) => type === 'poll');
    const body = { chat: ROASTERY_FLOOR, to: lidOf('ana') };
    const at = `/sessions/${frontDesk()}/messages/${polls[0].waMessageId}`;
    const { body: sent } = await call(`${at}/forward`, { body });
    expect(sent).toMatchObject({ mode: 'sync', status: 'sent' });
    expect((await messages(body.to))[0]).toMatchObject({
      waMessageId: sent.waMessageId,
      type: 'poll',
      fromMe: true,
      poll: { name: polls[0].poll.name, totalVotes: 0 },
    });
    await call(at, { method: 'DELETE', body });
    expect((await call(`${at}/forward`, { body })).status).toBe(409);
  });

  it('makes, renames, stops, starts and deletes a session', async () => {
    const { call } = start();
    const made = await call('/sessions', { body: { label: 'Stall 2' } });
    expect(made).toMatchObject({ status: 201, body: { label: 'Stall 2', status: 'stopped' } });
    const path = `/sessions/${made.body.id}`;
    expect((await call(path, { method: 'PATCH', body: { label: 'Stall 3' } })).body.label).toBe('Stall 3');
    expect((await call(`${path}:start`, { method: 'POST' })).status).toBe(400);
    expect((await call(path, { method: 'DELETE' })).status).toBe(204);
    expect((await call(path)).status).toBe(404);
    const desk = `/sessions/${frontDesk()}`;
    expect((await call(`${desk}:stop`, { method: 'POST' })).body.status).toBe('stopped');
    expect((await call(`${desk}:start`, { method: 'POST' })).body.status).toBe('starting');
  });

  it('gives a code to scan, and one for a number', async () => {
    const { call, world } = start();
    const { id } = world.sessionCalled('Deliveries');
    const { body } = await call(`/sessions/${id}/qr`);
    expect(body).toEqual({ code: expect.stringMatching(/^2@/), expiresAt: NOW + 20_000 });
    const code = await call(`/sessions/${id}/pairing-code`, { body: { phone: '447700900190' } });
    expect(code.body.code).toMatch(/^\w{4}-\w{4}$/);
    expect((await call(`/sessions/${id}/pairing-code`, { body: { phone: 'x' } })).status).toBe(400);
    expect((await call(`/sessions/${frontDesk()}/qr`)).status).toBe(409);
  });

  it('pages chats, newest first, and filters them', async () => {
    const { call } = start();
    const path = `/sessions/${frontDesk()}/chats`;
    const jids: string[] = [];
    let cursor = '';
    do {
      const { body } = await call(`${path}?limit=5${cursor && `&cursor=${cursor}`}`);
      jids.push(...body.data.map(({ jid }: { jid: string }) => jid));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    const all = (await call(path)).body.data;
    expect(jids).toEqual(all.map(({ jid }: { jid: string }) => jid));
    expect(new Set(jids).size).toBe(jids.length);
    const unread = (await call(`${path}?unread=true&type=dm`)).body.data;
    expect(unread.map(({ name }: { name: string }) => name)).toEqual(['Dev Patel', 'Wapping Bakery']);
    expect((await call(`${path}?cursor=nonsense`)).status).toBe(400);
  });

  it('pages messages, and reads around and after one', async () => {
    const { call, world } = start();
    const path = `/sessions/${frontDesk()}/chats/${encodeURIComponent(ROASTERY_FLOOR)}/messages`;
    const stored = [...world.messages(frontDesk(), ROASTERY_FLOOR)].reverse().map(({ id }) => id);
    const ids = ({ body }: { body: { data: { id: string }[] } }) => body.data.map(({ id }) => id);
    const first = await call(`${path}?limit=10`);
    expect(ids(first)).toEqual(stored.slice(0, 10));
    const second = await call(`${path}?limit=10&cursor=${first.body.nextCursor}`);
    expect(ids(second)).toEqual(stored.slice(10, 20));
    expect(ids(await call(`${path}?limit=6&around=${stored[50]}`))).toEqual(stored.slice(47, 53));
    const after = await call(`${path}?limit=3&after=${stored[50]}`);
    expect(ids(after)).toEqual(stored.slice(47, 50));
    expect(after.body.prevCursor).toBe(stored[47]);
  });

  it('searches what was written, and says where it was found', async () => {
    const { call } = start();
    const { body } = await call(`/sessions/${frontDesk()}/messages/search?q=PALLET&limit=1`);
    expect(body.data).toMatchObject([{ body: 'Is the second pallet on the van?' }]);
    expect(body.highlights).toEqual({ [body.data[0].id]: [{ start: 14, length: 6 }] });
    expect(body.nextCursor).toBe(body.data[0].id);
    expect((await call(`/sessions/${frontDesk()}/messages/search`)).status).toBe(400);
  });

  it('sends once for one idempotency key, and not through a session that does not work', async () => {
    const { call, world } = start();
    const body = { type: 'text', to: lidOf('dev'), text: 'Yes, it is.' };
    const path = `/sessions/${frontDesk()}/messages`;
    const headers = { 'Idempotency-Key': 'one' };
    const first = await call(path, { body, headers });
    const again = await call(path, { body, headers });
    expect(again.body).toEqual({ ...first.body, replayed: true });
    const stored = world.messages(frontDesk(), lidOf('dev')).filter((one) => one.body === body.text);
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ fromMe: true, status: 'sent', direction: 'out' });
    const { id } = world.sessionCalled('Returns');
    expect((await call(`/sessions/${id}/messages`, { body })).status).toBe(501);
    expect(
      (await call(path, { body: { type: 'text', to: lidOf('dev') } })).body.error.details.errors,
    ).toEqual(['expected required property to be present (body.text: <missing>)']);
  });

  it('marks a chat read, by any of its addresses', async () => {
    const { call } = start();
    const path = `/sessions/${frontDesk()}/chats/447700900121%40s.whatsapp.net`;
    expect((await call(path)).body.unreadCount).toBe(2);
    expect((await call(`${path}/read`, { body: {} })).body.unreadCount).toBe(0);
  });
});

describe('its faults', () => {
  it('fails as it is told, until it is told otherwise', async () => {
    const { call, options } = start({
      fail: { listSessions: { status: 429, details: { retryAfterSeconds: 24 } } },
    });
    expect(await call('/sessions')).toMatchObject({
      status: 429,
      body: { error: { code: 'rate_limited', details: { retryAfterSeconds: 24 } } },
    });
    options.fail = { '*': { status: 503 } };
    expect((await call('/capabilities')).body.error.code).toBe('gateway_unavailable');
    options.fail = undefined;
    expect((await call('/sessions')).status).toBe(200);
  });

  it('is out of reach when it is offline', async () => {
    const { ask, options } = start();
    options.offline = true;
    await expect(ask('/api/v1/sessions')).rejects.toThrow();
  });

  it('answers nothing where it is told to be silent', async () => {
    const { ask } = start({ neverAnswer: ['listSessions'] });
    const answer = ask('/api/v1/sessions').then(() => 'answered');
    const other = ask('/api/v1/capabilities').then(() => 'other');
    expect(await Promise.race([answer, other])).toBe('other');
  });

  it('is a plain gateway: no extension, and none of their fields', async () => {
    const { call } = start({ plain: true });
    expect((await call('/capabilities')).status).toBe(404);
    expect((await call(`/sessions/${frontDesk()}`, { method: 'PATCH', body: { label: 'x' } })).status).toBe(
      404,
    );
    const { body: sessions } = await call('/sessions');
    for (const session of sessions.data) {
      expect(Object.keys(session)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(linking|rate|statusReason)$/)]),
      );
    }
    const { body: chats } = await call(`/sessions/${frontDesk()}/chats`);
    expect(chats.data.some((chat: object) => 'lastMessage' in chat)).toBe(false);
    const { body } = await call(
      `/sessions/${frontDesk()}/chats/${encodeURIComponent(ROASTERY_FLOOR)}/messages`,
    );
    expect(body.data.some((message: object) => 'reactions' in message || 'quoted' in message)).toBe(false);
    const poll = body.data.find(({ type }: { type: string }) => type === 'poll');
    expect(JSON.parse(poll.body)).toMatchObject({
      waMessageId: poll.waMessageId,
      poll: { name: 'Cupping on Monday: which hour?' },
    });
  });
});
