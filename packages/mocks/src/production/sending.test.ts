import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { production } from '../testing/production.js';

let it_: Awaited<ReturnType<typeof production>>;
beforeEach(async () => {
  it_ = await production();
});
afterEach(() => it_.gateway.close());
const text = { type: 'text', to: '447700900555@s.whatsapp.net', text: 'Hello' };
const send = (session: string, body: object = text, key?: string, query = '') =>
  it_.call('POST', `/sessions/${session}/messages${query}`, body, key ? { 'Idempotency-Key': key } : {});
const working = () => it_.world.sessionCalled('Front desk').id;
const failed = () => it_.world.sessionCalled('Barista courses').id;

describe('sending', () => {
  it('makes no event', async () => {
    const socket = await it_.listen();
    const { body } = await send(working());
    expect(body).toMatchObject({ mode: 'sync', status: 'sent' });
    it_.world.receive(working(), { from: 'marta', body: 'after' });
    const [first] = await socket.events(1);
    expect(first.payload.body).toBe('after');
  });

  it('takes a key for the organization’s, whatever comes with it', async () => {
    const { body: first } = await send(working(), text, 'k1');
    const { body: again } = await send(failed(), { ...text, text: 'Other' }, 'k1');
    expect(again).toMatchObject({ waMessageId: first.waMessageId, replayed: true });
  });

  it('tells a failure again as a success, for ever', async () => {
    expect((await send(failed(), text, 'k2')).status).toBe(501);
    const { status, body } = await send(working(), text, 'k2');
    expect([status, body.status, body.replayed]).toEqual([200, 'failed', true]);
  });

  it('stores what is to be sent later, and never sends it', async () => {
    const first = await send(working(), text, 'k3', '?async=true');
    const again = await send(working(), text, 'k3');
    expect([first.status, again.status]).toEqual([202, 202]);
    expect(first.body).toMatchObject({ mode: 'async', status: 'queued' });
    expect(again.body).toMatchObject({ mode: 'async', status: 'queued', replayed: true });
  });

  it('counts attempts that fail, and tells the wait in the body alone', async () => {
    const id = failed();
    it_.world.putSession({ ...it_.world.mustSession(id), ratePerMin: 2 });
    expect((await send(id)).status).toBe(501);
    expect((await send(id)).status).toBe(501);
    const limited = await send(id);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, null]);
    expect(limited.body.error.details.retryAfterSeconds).toBeGreaterThan(0);
    expect(limited.body.error.details.retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  it('edits, revokes and reacts without a trace, and without asking whether there is such a message', async () => {
    const { world, call, listen } = it_;
    const id = working();
    const message = world.receive(id, { from: 'marta', body: 'before' });
    const socket = await listen();
    const at = `/sessions/${id}/messages/${message.waMessageId}`;
    expect((await call('PATCH', at, { chat: message.chatJid, text: 'after' })).body.status).toBe('sent');
    expect((await call('POST', `${at}/reaction`, { chat: message.chatJid, emoji: '' })).status).toBe(200);
    expect((await call('DELETE', at)).status).toBe(400);
    expect((await call('DELETE', `/sessions/${id}/messages/none`, { chat: message.chatJid })).status).toBe(
      200,
    );
    expect((await call('POST', `${at}/vote`, { chat: message.chatJid, options: [] })).status).toBe(400);
    expect(world.message(id, message.waMessageId)!.body).toBe('before');
    world.receive(id, { from: 'marta', body: 'later' });
    expect((await socket.events(1))[0].payload.body).toBe('later');
  });
});

describe('chats', () => {
  it('are written under their own address alone, and leave their messages behind', async () => {
    const { world, call } = it_;
    const id = working();
    const chat = [...world.of(id).chats.values()].find(({ aliases }) => (aliases?.length ?? 0) > 1)!;
    const alias = chat.aliases!.find((one) => one !== chat.jid)!;
    const at = (jid: string) => `/sessions/${id}/chats/${encodeURIComponent(jid)}`;
    expect((await call('GET', at(alias))).body.jid).toBe(chat.jid);
    expect((await call('PATCH', at(alias), { pinned: true })).status).toBe(404);
    expect((await call('PATCH', at(chat.jid), { pinned: true })).body.pinned).toBe(true);
    expect((await call('DELETE', at(chat.jid))).status).toBe(204);
    expect((await call('GET', at(chat.jid))).status).toBe(404);
    expect(world.messages(id, chat.jid).length).toBeGreaterThan(0);
  });
});
