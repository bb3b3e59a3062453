import { expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE } from '../../testing/domain/linked.js';
import { faultsOf } from '../../testing/wire-schema.js';

describeLinked('presence', (linked) => {
  const path = (cid: string) => `/sessions/${linked.id}/chats/${encodeURIComponent(cid)}/presence`;
  const own = () => `/sessions/${linked.id}/presence`;
  const put = async (to: string, state: unknown) =>
    (await linked.rig.call('PUT', to, { body: { state } })).status;
  const seen = async (cid: string) => {
    const { status, body } = await linked.rig.call('GET', path(cid));
    expect(status).toBe(200);
    expect(faultsOf('PresenceStatus', body)).toEqual([]);
    return body;
  };

  it('is shown, asked for and remembered, by either address of a person', async () => {
    const { phone, rig } = linked;
    await phone.commit({ type: 'contacts', contacts: [{ lid: LID, phoneJid: PHONE }] });
    for (const state of ['online', 'offline']) expect(await put(own(), state)).toBe(204);
    for (const state of ['composing', 'recording', 'paused']) expect(await put(path(LID), state)).toBe(204);
    expect(phone.presence.shown.splice(0)).toEqual([
      true,
      false,
      [PHONE, 'composing'],
      [PHONE, 'recording'],
      [PHONE, 'paused'],
    ]);
    expect(await seen(LID)).toEqual({ chatJid: LID, from: LID, state: 'unknown' });
    expect(phone.presence.shown).toEqual([['subscribe', PHONE]]);
    phone.emit({ type: 'presence', from: PHONE, state: 'unavailable', lastSeen: 1_749_999_000_000 });
    const away = { from: PHONE, state: 'unavailable', lastSeen: 1_749_999_000_000, unavailable: true };
    expect(await seen(LID)).toEqual({ chatJid: LID, ...away });
    phone.emit({ type: 'presence', from: LID, chatJid: LID, state: 'composing', media: 'audio' });
    expect(await seen(PHONE)).toMatchObject({ chatJid: LID, state: 'composing', media: 'audio' });
    phone.emit({ type: 'presence', from: LID, chatJid: GROUP, state: 'composing' });
    expect(await seen(GROUP)).toMatchObject({ chatJid: GROUP, from: LID, state: 'composing' });

    for (const state of ['away', '', null]) expect(await put(own(), state)).toBe(400);
    expect(await put(path(LID), 'online')).toBe(400);
    for (const cid of ['nobody', '9@newsletter', 'status@broadcast']) {
      expect(await put(path(cid), 'composing')).toBe(400);
      expect((await rig.call('GET', path(cid))).status).toBe(400);
    }
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    expect(await put(own(), 'online')).toBe(501);
    expect(await put(path(LID), 'composing')).toBe(501);
    expect((await rig.call('GET', path(LID))).status).toBe(501);
    await rig.settled(() => {
      rig.clock.advance(1_000);
      return phone.connected;
    });
    expect(await seen(LID)).toMatchObject({ state: 'unknown' });
  });
});
