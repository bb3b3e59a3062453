import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import { OTHER_ORG, principal, Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

describeStores('sessions', (stores) => {
  let store: Store;
  let rig: Rig;
  beforeAll(async () => {
    store = await stores.migrated();
  });
  beforeEach(async () => {
    rig = await Rig.fresh(store);
  });
  afterEach(() => rig.close());

  const statuses = async (id: string) =>
    (await rig.events(id))
      .filter(({ type }) => type === 'session.status')
      .map(({ payload }) => payload.status);

  it('goes from created to working by QR, and tells each step once', async () => {
    const id = await rig.createSession('owner', { label: 'Shop' });
    const created = await rig.call('GET', `/sessions/${id}`);
    expect(created.body).toMatchObject({
      id,
      label: 'Shop',
      status: 'stopped',
      autoRead: true,
      ratePerMin: 20,
      organizationName: 'One',
      createdByUserId: 'user_one',
    });
    const qr = await rig.call('GET', `/sessions/${id}/qr`);
    expect(qr).toMatchObject({ status: 200, body: { code: '2@qr-1', expiresAt: rig.clock.now() + 60_000 } });
    const linking = await rig.call('GET', `/sessions/${id}`);
    expect(linking.body).toMatchObject({
      status: 'scan_qr_code',
      linking: { state: 'qr', attempt: 1, of: 6, expiresAt: rig.clock.now() + 60_000 },
    });
    await rig.engine.of(id).scan('4915100000001:7@s.whatsapp.net', '99887766:7@lid');
    await rig.settled(async () => {
      rig.clock.advance(0);
      return (await rig.status(id)) === 'working';
    });
    expect(await statuses(id)).toEqual(['scan_qr_code', 'starting', 'working']);
    const session = await rig.call('GET', `/sessions/${id}`);
    expect(session.body).toMatchObject({
      status: 'working',
      waJid: '4915100000001:7@s.whatsapp.net',
      waLid: '99887766:7@lid',
      phoneNumber: '4915100000001',
      lastConnectedAt: rig.clock.now(),
      lastEventAt: rig.clock.now(),
    });
    expect(session.body).not.toHaveProperty('linking');
    const me = await rig.call('GET', `/sessions/${id}/me`);
    expect(me.body).toMatchObject({ connected: true, phoneNumber: '4915100000001' });
    expect((await rig.call('GET', `/sessions/${id}/qr`)).status).toBe(409);
    expect((await rig.events(id)).filter(({ type }) => type === 'auth.qr')).toEqual([]);
  });

  it('says that a code is not ready yet, and gives the next one when it is', async () => {
    const id = await rig.createSession();
    const first = rig.call<{ error: { code: string } }>('GET', `/sessions/${id}/qr`);
    await rig.settled(() => rig.engine.sessions.has(id));
    await first;
    rig.clock.advance(61_000);
    const again = rig.call<{ error: { code: string; message: string } }>('GET', `/sessions/${id}/qr`);
    await rig.settled(() => rig.clock.next !== undefined && rig.clock.next <= 2_000);
    rig.clock.advance(2_000);
    expect(await again).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
    const renewed = rig.engine.of(id).showQr(2);
    expect((await rig.call('GET', `/sessions/${id}/qr`)).body).toMatchObject({ code: renewed });
    expect(rig.engine.of(id).connects).toHaveLength(1);
  });

  it('links by number, takes the place of a QR on show, and refuses the QR while its code stands', async () => {
    const id = await rig.createSession();
    await rig.call('GET', `/sessions/${id}/qr`);
    const path = `/sessions/${id}/pairing-code`;
    const code = await rig.call('POST', path, { body: { phone: '+49 151 2345678' } });
    expect(code).toMatchObject({ status: 200, body: { code: 'ABCD-1002' } });
    const phone = rig.engine.of(id);
    expect(phone.connects).toEqual([{ by: 'qr' }, { by: 'code', phone: '491512345678' }]);
    expect(phone.closes).toBe(1);
    expect((await rig.call('GET', `/sessions/${id}/qr`)).status).toBe(409);
    expect((await rig.call('POST', path, { body: { phone: '491512345678' } })).body).toEqual(code.body);
    const state = async () =>
      (await rig.call<{ linking?: { state: string } }>('GET', `/sessions/${id}`)).body.linking?.state;
    // A code came in on the phone, and nothing came of it.
    phone.emit({ type: 'linking', state: 'scanned' });
    expect(await state()).toBe('scanned');
    const expiresAt = rig.clock.now() + 60_000;
    phone.emit({ type: 'pairing-code', code: 'ABCD-1002', phone: '491512345678', expiresAt });
    expect(await state()).toBe('code');
    await rig.call('POST', `/sessions/${id}:stop`);
    expect((await rig.call('GET', `/sessions/${id}/qr`)).status).toBe(200);
  });

  it.each(['49-1512-ABC', 'phone', '12', '0049151234567', ''])(
    'refuses %j as a phone number',
    async (phone) => {
      const id = await rig.createSession();
      const answer = await rig.call('POST', `/sessions/${id}/pairing-code`, { body: { phone } });
      expect(answer).toMatchObject({ status: 400, body: { error: { code: 'validation_error' } } });
      expect(await rig.status(id)).toBe('stopped');
    },
  );

  it('fails when nobody scans, and links again by one call', async () => {
    const id = await rig.createSession();
    await rig.call('GET', `/sessions/${id}/qr`);
    rig.engine.of(id).emit({ type: 'closed', reason: 'qr-expired', retry: false });
    await rig.settled(async () => (await rig.status(id)) === 'failed');
    expect((await rig.call('GET', `/sessions/${id}`)).body).toMatchObject({
      status: 'failed',
      statusReason: { code: 'qr_expired', at: rig.clock.now() },
    });
    expect((await rig.call('GET', `/sessions/${id}/qr`)).status).toBe(200);
    expect(await statuses(id)).toEqual(['scan_qr_code', 'failed', 'scan_qr_code']);
  });

  it('connects again after a drop, later each time, and at once with full patience after success', async () => {
    const { id, phone } = await rig.workingSession();
    // What a new connection asks for is over.
    rig.clock.advance(10_000);
    phone.outcome = 'refused';
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.settled(async () => (await rig.status(id)) === 'starting');
    for (const wait of [500, 1000, 2000, 4000]) {
      await rig.settled(() => rig.clock.next === wait);
      rig.clock.advance(wait);
    }
    await rig.settled(() => rig.clock.next === 8000);
    phone.outcome = 'connected';
    rig.clock.advance(8000);
    await rig.settled(async () => (await rig.status(id)) === 'working');
    phone.outcome = 'none';
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.settled(() => rig.clock.next === 500);
    await rig.settled(async () => (await rig.status(id)) === 'starting');
    expect((await statuses(id)).slice(2)).toEqual(['working', 'starting', 'working', 'starting']);
  });

  it('tells the log once that WhatsApp cannot be reached, and once that it can again', async () => {
    const { id, phone } = await rig.workingSession();
    rig.clock.advance(10_000);
    rig.logged.length = 0;
    phone.outcome = 'refused';
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    for (const wait of [500, 1000, 2000]) {
      await rig.settled(() => rig.clock.next === wait);
      rig.clock.advance(wait);
    }
    await rig.settled(() => rig.clock.next === 4000);
    await rig.settled(async () => (await rig.status(id)) === 'starting');
    expect((await rig.call('GET', `/sessions/${id}`)).body).toMatchObject({
      statusReason: { code: 'refused', message: 'WhatsApp could not be reached. Connecting again.' },
    });
    expect(rig.logged).toEqual([expect.stringMatching(/^WhatsApp cannot be reached from here/)]);
    phone.outcome = 'connected';
    rig.clock.advance(4000);
    await rig.settled(async () => (await rig.status(id)) === 'working');
    expect(rig.logged.slice(1)).toEqual(['WhatsApp can be reached again.']);
    expect(JSON.stringify(rig.logged)).not.toContain(id);
  });

  it('stays down when another place has taken the link over', async () => {
    const { id, phone } = await rig.workingSession();
    phone.emit({ type: 'closed', reason: 'replaced', retry: false });
    await rig.settled(async () => (await rig.status(id)) === 'failed');
    rig.clock.advance(300_000);
    expect(phone.connects).toHaveLength(2);
    expect((await rig.call('GET', `/sessions/${id}`)).body).toMatchObject({
      statusReason: { code: 'replaced' },
    });
    expect((await rig.call('POST', `/sessions/${id}:start`)).status).toBe(200);
    await rig.settled(async () => (await rig.status(id)) === 'working');
  });

  it('stops and starts; a late signal of the old connection changes nothing', async () => {
    const { id, phone } = await rig.workingSession();
    expect((await rig.call('POST', `/sessions/${id}:stop`)).body).toMatchObject({ status: 'stopped' });
    phone.emit({ type: 'connected' });
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    expect(await rig.status(id)).toBe('stopped');
    await rig.call('POST', `/sessions/${id}:restart`);
    await rig.settled(async () => (await rig.status(id)) === 'working');
  });

  it('refuses to start what is not linked', async () => {
    const id = await rig.createSession();
    for (const verb of ['start', 'restart'])
      expect(await rig.call('POST', `/sessions/${id}:${verb}`)).toMatchObject({
        status: 400,
        body: { error: { message: 'session not paired; use QR or pairing code' } },
      });
    expect((await rig.call('GET', `/sessions/${id}/me`)).status).toBe(404);
  });

  it('is logged out by the phone or by us, and links again', async () => {
    const { id, phone } = await rig.workingSession();
    await phone.commit({ type: 'logged-out', reason: 'device-removed' });
    expect(await rig.status(id)).toBe('logged_out');
    expect(await phone.paired()).toBe(false);
    expect((await rig.call('GET', `/sessions/${id}`)).body).toMatchObject({
      statusReason: { code: 'device_removed' },
    });
    expect((await rig.call('GET', `/sessions/${id}/qr`)).status).toBe(200);
    await phone.scan();
    await rig.settled(async () => {
      rig.clock.advance(0);
      return (await rig.status(id)) === 'working';
    });
    expect((await rig.call('POST', `/sessions/${id}:logout`)).body).toMatchObject({ status: 'logged_out' });
    expect(phone.logouts).toBe(1);
    expect(await phone.paired()).toBe(false);
  });

  it('deletes a session with everything it had, and logs it out', async () => {
    const { id, phone } = await rig.workingSession();
    await phone.deliver({ senderLid: '77001122@lid' });
    const people = () => rig.store.db.selectFrom('identities').selectAll().execute();
    expect(await people()).not.toEqual([]);
    expect((await rig.call('DELETE', `/sessions/${id}`)).status).toBe(204);
    expect(await people()).toEqual([]);
    expect(phone.logouts).toBe(1);
    expect((await rig.call('GET', `/sessions/${id}`)).status).toBe(404);
    await expect(phone.deliver()).rejects.toThrow('no longer runs');
    for (const table of ['chats', 'messages', 'engine_keys', 'event_log', 'wa_sessions'] as const)
      expect(await rig.store.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  it('changes settings', async () => {
    const id = await rig.createSession();
    const body = { label: 'New', autoRead: false, presenceTyping: true, ratePerMin: 5, ratePerHour: 50 };
    expect((await rig.call('PATCH', `/sessions/${id}`, { body })).body).toMatchObject(body);
  });

  it('resumes what was connected when the process ended, and nothing else', async () => {
    const { id } = await rig.workingSession();
    const linking = await rig.createSession();
    await rig.call('GET', `/sessions/${linking}/qr`);
    const stopped = await rig.workingSession();
    await rig.call('POST', `/sessions/${stopped.id}:stop`);
    await rig.domain.close();
    expect(await rig.status(id)).toBe('working');

    const next = await Rig.open(rig.store);
    await next.settled(async () => (await next.status(id)) === 'working');
    expect(next.engine.of(id).connects).toEqual([undefined]);
    expect(await next.status(linking)).toBe('stopped');
    expect(next.engine.sessions.has(stopped.id)).toBe(false);
    expect((await statuses(id)).slice(-2)).toEqual(['starting', 'working']);
    await next.close();
  });

  it('says so when a session cannot be brought back, and tries again', async () => {
    const { id } = await rig.workingSession();
    await rig.domain.close();
    let other = true;
    const sealing = {
      seal: (plain: Uint8Array) => plain.map((byte) => byte ^ 0x55),
      open(sealed: Uint8Array) {
        if (other) throw new Error('sealed with another secret');
        return sealed.map((byte) => byte ^ 0x55);
      },
    };
    const next = await Rig.open(rig.store, { sealing });
    expect((await next.call('GET', `/sessions/${id}`)).body).toMatchObject({
      status: 'starting',
      statusReason: { code: 'internal' },
    });
    expect(next.errors).toHaveLength(1);
    other = false;
    next.clock.advance(500);
    await next.settled(async () => (await next.status(id)) === 'working');
    await next.close();
  });

  it('begins to link at once when asked to', async () => {
    const id = await rig.createSession('owner', { start: true });
    expect(rig.engine.of(id).connects).toEqual([{ by: 'qr' }]);
    expect(await rig.status(id)).toBe('scan_qr_code');
  });

  it('keeps organizations apart: another one’s session is not found, like one that never was', async () => {
    const { id } = await rig.workingSession();
    rig.as('stranger', principal({ id: 'user_two', userId: 'user_two', organizationId: OTHER_ORG }));
    const missing = await rig.call('GET', '/sessions/sess_none', { who: 'stranger' });
    for (const [method, path, body] of [
      ['GET', ''],
      ['DELETE', ''],
      ['PATCH', '', { label: 'x' }],
      ['POST', ':start'],
      ['POST', ':logout'],
      ['GET', '/qr'],
      ['POST', '/pairing-code', { phone: '4915112345678' }],
      ['GET', '/me'],
      ['GET', '/chats'],
      ['GET', '/contacts'],
      ['GET', '/groups'],
      ['GET', '/chats/1@lid/messages'],
      ['POST', '/messages', { type: 'text', to: '4915112345678', text: 'x' }],
    ] as const) {
      const answer = await rig.call(method, `/sessions/${id}${path}`, { who: 'stranger', body });
      expect([method, path, answer.status, answer.body]).toEqual([method, path, 404, missing.body]);
    }
    expect((await rig.call<{ data: unknown[] }>('GET', '/sessions', { who: 'stranger' })).body.data).toEqual(
      [],
    );
    rig.as('root', principal({ superAdmin: true, organizationId: null, role: null }));
    const all = await rig.call<{ data: { id: string }[] }>('GET', '/admin/sessions?status=working', {
      who: 'root',
    });
    expect(all.body.data.map((session) => session.id)).toEqual([id]);
    expect((await rig.call('GET', '/admin/sessions', { who: 'stranger' })).status).toBe(403);
  });

  it('keeps the keys of an engine unreadable in the database', async () => {
    await rig.workingSession();
    const rows = await rig.store.db.selectFrom('engine_keys').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(new TextDecoder().decode(rows[0]!.value)).not.toContain('credentials');
  });
});
