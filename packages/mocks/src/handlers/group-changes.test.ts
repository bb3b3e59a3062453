import { afterEach, describe, expect, it } from 'vitest';
import { ROASTERY_FLOOR } from '../conversations/roastery-floor.js';
import { startMock } from '../testing/start-mock.js';
import { lidOf } from '../world/people.js';

let mock: ReturnType<typeof startMock>;
afterEach(() => mock.close());

describe('groups and presence', () => {
  it('are changed as WhatsApp would, and ask for a connection', async () => {
    mock = startMock({});
    const { call, world } = mock;
    const session = `/sessions/${world.sessionCalled('Front desk').id}`;
    const group = `${session}/groups/${ROASTERY_FLOOR}`;
    const count = async () => (await call(group)).body.participantCount;
    const before = await count();
    expect((await call(group, { method: 'PATCH', body: { subject: 'Floor', locked: true } })).status).toBe(
      204,
    );
    expect((await call(group)).body).toMatchObject({ subject: 'Floor', isLocked: true });
    expect((await call(group, { method: 'PATCH', body: {} })).status).toBe(400);
    const add = (...participants: string[]) => call(`${group}/members`, { body: { participants } });
    expect((await add(lidOf('noor'))).status).toBe(204);
    expect(await count()).toBe(before + 1);
    expect(await add(lidOf('noor'))).toMatchObject({
      status: 409,
      body: { error: { details: { refused: [{ jid: lidOf('noor'), code: 409 }] } } },
    });
    expect((await add('nobody')).status).toBe(400);
    const member = `${group}/members/${encodeURIComponent(lidOf('noor'))}`;
    expect((await call(`${member}/promote`, { method: 'POST' })).status).toBe(204);
    expect((await call(`${member}/promote`, { method: 'POST' })).status).toBe(409);
    expect((await call(`${member}/demote`, { method: 'POST' })).status).toBe(204);
    expect((await call(member, { method: 'DELETE' })).status).toBe(204);
    expect((await call(member, { method: 'DELETE' })).status).toBe(404);
    expect(await count()).toBe(before);
    const { invite } = (await call(`${group}/invite`)).body;
    expect((await call(`${group}/invite`, { method: 'DELETE' })).body.invite).not.toBe(invite);
    expect((await call(`${session}/groups:join`, { body: { invite } })).body.groupJid).toBe(ROASTERY_FLOOR);
    const made = await call(`${session}/groups`, { body: { name: 'New', participants: [lidOf('ana')] } });
    expect(made).toMatchObject({ status: 201, body: { subject: 'New', participants: 2 } });
    expect((await call(`${session}/groups/${made.body.groupJid}`)).body.participantCount).toBe(2);
    expect((await call(`${group}:leave`, { method: 'POST' })).status).toBe(204);

    const presence = `${session}/chats/${encodeURIComponent(lidOf('ana'))}/presence`;
    const put = (path: string, state: string) => call(path, { method: 'PUT', body: { state } });
    expect((await put(`${session}/presence`, 'online')).status).toBe(204);
    expect((await put(`${session}/presence`, 'away')).status).toBe(400);
    expect((await put(presence, 'composing')).status).toBe(204);
    expect((await call(presence)).body).toMatchObject({ from: lidOf('ana'), state: 'unknown' });
    await call(`${session}:stop`, { method: 'POST' });
    expect((await put(presence, 'composing')).status).toBe(501);
    expect((await call(group, { method: 'PATCH', body: { subject: 'x' } })).status).toBe(501);
  });
});
