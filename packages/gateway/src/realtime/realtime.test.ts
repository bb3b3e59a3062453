import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import { text } from '../testing/domain/fake-engine.js';
import { OTHER_ORG, principal, Rig } from '../testing/domain/rig.js';
import { type Frame, Socket } from '../testing/domain/socket.js';
import { describeStores } from '../testing/stores.js';

const ids = (frames: readonly Frame[]) =>
  frames.filter(({ event }) => event === 'message').map(({ payload }) => payload!.waMessageId);

describeStores('realtime', (stores) => {
  let store: Store;
  let rig: Rig;
  let port: number;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    store = await stores.migrated();
  });
  beforeEach(async () => {
    rig = await Rig.fresh(store);
    ({ port } = await rig.listen());
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.close();
    await rig.close();
  });

  const open = (ticket: string, headers: Record<string, string> = {}) => {
    const socket = new Socket(port, ticket, headers);
    sockets.push(socket);
    return socket;
  };
  const connect = async (body: object = {}, who = 'owner') => {
    const socket = open(await rig.ticket(body, who));
    await socket.until((frames) => frames.length > 0);
    return socket;
  };

  it('says hello, tells what happens, and shows that it lives', async () => {
    const { id, phone } = await rig.workingSession();
    const socket = await connect();
    expect(socket.frames[0]).toEqual({
      event: 'connected',
      heartbeatSeconds: 20,
      timestamp: rig.clock.now(),
    });
    await phone.deliver({ id: 'A' });
    await socket.until((frames) => frames.length === 2);
    const [logged] = (await rig.events(id)).slice(-1);
    expect(socket.frames[1]).toMatchObject({
      schema: 'v1',
      id: logged!.id,
      event: 'message',
      session: id,
      organization: 'org_one',
      payload: { waMessageId: 'A' },
    });
    rig.clock.advance(20_000);
    await socket.until((frames) => frames.at(-1)!.event === 'ping');
    rig.clock.advance(20_000);
    await socket.until((frames) => frames.filter(({ event }) => event === 'ping').length === 2);
  });

  it('makes who listens look again when settings change, and refuses what cannot be read or kept', async () => {
    const id = await rig.createSession();
    const socket = await connect();
    const patch = (body: object) => rig.call('PATCH', `/sessions/${id}`, { body });
    for (const body of [
      { label: 'a\u202eb' },
      { label: '\u200b' },
      { label: '\u2800 \u3164' },
      { label: 'x'.repeat(256) },
      { ratePerMin: -1 },
      { ratePerMin: 100_001 },
      { ratePerHour: 1e15 },
      { ratePerHour: 0.5 },
      {},
    ])
      expect([body, (await patch(body)).status]).toEqual([body, 400]);
    expect((await rig.call('POST', '/sessions', { body: { label: 'a\u0000b' } })).status).toBe(400);
    expect((await patch({ label: '  Night desk ', ratePerMin: 0 })).body).toMatchObject({
      label: 'Night desk',
      ratePerMin: 0,
    });
    await socket.until((frames) => frames.length === 2);
    expect(socket.frames[1]).toMatchObject({
      event: 'session.status',
      session: id,
      payload: { status: 'stopped' },
    });
    // It is no news: neither a replay nor a webhook tells of it.
    expect(await rig.events(id)).toEqual([]);
    expect((await patch({ label: '' })).body).not.toHaveProperty('label');
  });

  it('takes a ticket once, within thirty seconds', async () => {
    const answer = await rig.call<{ ticket: string; url: string; expiresInSeconds: number }>(
      'POST',
      '/realtime/ticket',
    );
    expect(answer).toMatchObject({
      status: 201,
      body: { expiresInSeconds: 30, url: `ws://gateway.test/api/v1/realtime?ticket=${answer.body.ticket}` },
    });
    expect(answer.body.ticket).toMatch(/^rt_[\w-]{32}$/);
    expect(await open(answer.body.ticket).opened).toEqual({ status: 101 });
    expect(await open(answer.body.ticket).opened).toEqual({ status: 401 });
    expect(await open('').opened).toEqual({ status: 401 });
    const late = await rig.ticket();
    rig.clock.advance(30_000);
    expect(await open(late).opened).toEqual({ status: 401 });
  });

  it('lets pages of this host connect, and no foreign one, whose try burns the ticket', async () => {
    const own = open(await rig.ticket(), { origin: `http://127.0.0.1:${port}` });
    expect(await own.opened).toEqual({ status: 101 });
    const ticket = await rig.ticket();
    expect(await open(ticket, { origin: 'https://evil.example' }).opened).toEqual({ status: 403 });
    expect(await open(ticket).opened).toEqual({ status: 401 });
    expect(await open(await rig.ticket(), { origin: 'null' }).opened).toEqual({ status: 403 });
  });

  it('ends a socket whose client talks', async () => {
    const socket = await connect();
    socket.send('hello');
    expect(await socket.closed).toEqual({ code: 1008 });
  });

  it('keeps scopes, filters and organizations apart', async () => {
    const one = await rig.workingSession();
    const two = await rig.workingSession();
    rig.as('stranger', principal({ id: 'u2', userId: 'u2', organizationId: OTHER_ORG }));
    rig.as('root', principal({ id: 'u3', userId: 'u3', organizationId: null, role: null, superAdmin: true }));
    rig.as('key', principal({ kind: 'api-key', id: 'k1', userId: undefined, sessions: new Set([two.id]) }));
    const [session, organization, calls, stranger, root, key] = [
      await connect({ scope: 'session', session: one.id }),
      await connect({ events: ['message,call.incoming', ' '] }),
      await connect({ events: ['call.incoming'] }),
      await connect({}, 'stranger'),
      await connect({ scope: 'firehose', events: ['*'] }, 'root'),
      await connect({}, 'key'),
    ];
    await one.phone.deliver({ id: 'ONE' });
    await two.phone.deliver({ id: 'TWO' });
    await two.phone.commit({ type: 'call', from: '1@lid', callId: 'C', timestamp: 1, isGroup: false });
    await calls.until((frames) => frames.length === 2);
    await root.until((frames) => frames.length === 4);
    expect(ids(session.frames)).toEqual(['ONE']);
    expect(ids(organization.frames)).toEqual(['ONE', 'TWO']);
    expect(calls.frames[1]!.event).toBe('call.incoming');
    expect(stranger.frames).toHaveLength(1);
    expect(ids(root.frames)).toEqual(['ONE', 'TWO']);
    expect(ids(key.frames)).toEqual(['TWO']);

    const mint = (body: object, who: string) => rig.call('POST', '/realtime/ticket', { body, who });
    expect((await mint({ scope: 'session', session: one.id }, 'stranger')).status).toBe(404);
    expect((await mint({ scope: 'session', session: one.id }, 'key')).status).toBe(404);
    expect((await mint({ scope: 'session', session: one.id }, 'root')).status).toBe(201);
    expect((await mint({ scope: 'session' }, 'owner')).status).toBe(400);
    expect((await mint({ scope: 'galaxy' }, 'owner')).status).toBe(400);
    expect((await mint({ scope: 'firehose' }, 'owner')).status).toBe(403);
    expect((await mint({}, 'root')).status).toBe(403);
    rig.as('reader', principal({ permissions: new Set(['read']) }));
    expect((await mint({}, 'reader')).status).toBe(403);
  });

  it('shows pairing secrets only to who may manage, and never logs them', async () => {
    rig.as(
      'member',
      principal({ id: 'u2', userId: 'u2', role: 'member', permissions: new Set(['read', 'events']) }),
    );
    const manager = await connect();
    const member = await connect({}, 'member');
    const id = await rig.createSession();
    await rig.call('GET', `/sessions/${id}/qr`);
    await rig.call('POST', `/sessions/${id}/pairing-code`, { body: { phone: '4915112345678' } });
    await manager.until((frames) => frames.some(({ event }) => event === 'auth.code'));
    expect(manager.of('auth.qr')).toMatchObject([{ payload: { code: '2@qr-1', timeoutMs: 60_000 } }]);
    expect(manager.of('auth.code')).toMatchObject([
      { payload: { code: 'ABCD-1002', phone: '4915112345678' } },
    ]);
    await rig.engine.of(id).scan();
    await member.until((frames) => frames.some(({ event }) => event === 'auth.code'));
    expect(member.of('auth.qr')).toEqual([]);
    expect(member.of('auth.code').map(({ payload }) => Object.keys(payload!))).toEqual([['jid']]);
    const log = JSON.stringify(await rig.store.db.selectFrom('event_log').selectAll().execute());
    expect(log).not.toMatch(/qr-1|ABCD/);
  });

  it('gives a member no pairing secret by any way in: named filter, stream, replay, REST', async () => {
    const permissions = new Set(['read', 'send', 'events'] as const);
    rig.as('member', principal({ id: 'u2', userId: 'u2', role: 'member', permissions }));
    const { phone } = await rig.workingSession();
    await phone.deliver({ id: 'M0' });
    const since = (await rig.events()).at(-1)!.id;
    const id = await rig.createSession();
    const asked = { scope: 'session', session: id, events: ['auth.qr', 'auth.code'] };
    const named = await connect(asked, 'member');
    const stream = await rig.fetch('/realtime?ticket=', {
      authorization: `Bearer ${await rig.ticket({}, 'member')}`,
      accept: 'application/x-ndjson',
    });
    const manager = await connect();
    await rig.call('GET', `/sessions/${id}/qr`);
    await rig.call('POST', `/sessions/${id}/pairing-code`, { body: { phone: '4915112345678' } });
    await manager.until((frames) => frames.some(({ event }) => event === 'auth.code'));
    const replayed = await connect({ since }, 'member');
    await replayed.until((frames) => frames.some(({ event }) => event === 'replay_complete'));
    for (const [method, path, body] of [
      ['GET', `/sessions/${id}/qr`, undefined],
      ['POST', `/sessions/${id}/pairing-code`, { phone: '4915112345678' }],
    ] as const) {
      const answer = await rig.call<object>(method, path, { who: 'member', ...(body && { body }) });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    const shown = await rig.call<object>('GET', `/sessions/${id}`, { who: 'member' });
    expect(shown.body).toMatchObject({ status: 'scan_qr_code', linking: { state: 'code' } });
    await phone.deliver({ id: 'LAST' });
    await manager.until((frames) => frames.some(({ payload }) => payload?.waMessageId === 'LAST'));
    rig.forget('member');
    rig.control.emit({ type: 'user.changed', userId: 'u2' });
    const streamed = await stream.text();
    expect(streamed).toContain('LAST');
    const seen = JSON.stringify([named.frames, replayed.frames, shown.body]) + streamed;
    expect(seen).not.toMatch(/2@qr|ABCD/);
  });

  it('tells what was missed first, then what happens, without gap or duplicate', async () => {
    const { id, phone } = await rig.workingSession();
    await phone.deliver({ id: 'M0' });
    const since = (await rig.events(id)).at(-1)!.id;
    const total = 280;
    for (let i = 1; i < 250; i += 50)
      await phone.commit(
        ...Array.from({ length: 50 }, (_, j) => ({
          type: 'message' as const,
          message: text({ id: `M${i + j}` }),
        })),
      );
    const ticket = await rig.ticket({ since });
    const socket = open(ticket);
    // More comes while it catches up, one commit each.
    const writing = (async () => {
      for (let i = 251; i <= total; i++) await phone.deliver({ id: `M${i}` });
    })();
    await writing;
    await socket.until((frames) => ids(frames).includes(`M${total}`));
    expect(ids(socket.frames)).toEqual(Array.from({ length: total }, (_, i) => `M${i + 1}`));
    const complete = socket.of('replay_complete');
    expect(complete).toHaveLength(1);
    const at = socket.frames.indexOf(complete[0]!);
    expect(complete[0]).toEqual({
      event: 'replay_complete',
      count: at - 1,
      truncated: false,
      lastId: socket.frames[at - 1]!.id,
    });
  }, 20_000);

  it('resumes within a scope and a filter, and after an event that is never logged', async () => {
    const one = await rig.workingSession();
    const two = await rig.workingSession();
    const live = await connect();
    await one.phone.deliver({ id: 'A' });
    rig.clock.advance(5);
    one.phone.emit({ type: 'presence', from: '1@lid', state: 'composing' });
    await live.until((frames) => frames.at(-1)!.event === 'presence.update');
    rig.clock.advance(5);
    await two.phone.deliver({ id: 'B' });
    await one.phone.deliver({ id: 'C' });
    const since = live.of('presence.update')[0]!.id;
    const all = await connect({ since });
    await all.until((frames) => frames.at(-1)!.event === 'replay_complete');
    expect(ids(all.frames)).toEqual(['B', 'C']);
    const session = await connect({ since, scope: 'session', session: one.id, events: ['message'] });
    await session.until((frames) => frames.at(-1)!.event === 'replay_complete');
    expect(session.frames.at(-1)).toMatchObject({ count: 1 });
    expect(ids(session.frames)).toEqual(['C']);
    const nothing = await connect({ since: (await rig.events()).at(-1)!.id });
    await nothing.until((frames) => frames.length === 2);
    expect(nothing.frames[1]).toEqual({ event: 'replay_complete', count: 0, truncated: false });
  });

  it.each([
    'evt_01ARZ3NDEKTSV4RRFFQ69G5FAV',
    'evt_7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
    'nonsense',
    `evt_' or 1=1 --`,
  ])('says that it does not know %j any more', async (since) => {
    await rig.workingSession();
    const socket = await connect({ since });
    expect(await socket.closed).toEqual({ code: 1000 });
    expect(socket.frames[1]).toEqual({ event: 'error', error: 'cursor_expired' });
  });

  it('ends the sockets and tickets of who has lost the right to them', async () => {
    rig.as('member', principal({ id: 'u2', userId: 'u2' }));
    rig.as('key', principal({ kind: 'api-key', id: 'k1', userId: undefined }));
    const [owner, member, key] = [await connect(), await connect({}, 'member'), await connect({}, 'key')];
    const ticket = await rig.ticket({}, 'key');
    rig.forget('key');
    rig.control.emit({ type: 'apikey.revoked', keyId: 'k1' });
    expect(await key.closed).toEqual({ code: 1000 });
    expect(await open(ticket).opened).toEqual({ status: 401 });
    rig.control.emit({ type: 'member.removed', userId: 'u2', organizationId: OTHER_ORG });
    rig.forget('member');
    rig.control.emit({ type: 'member.removed', userId: 'u2', organizationId: 'org_one' });
    expect(await member.closed).toEqual({ code: 1000 });
    rig.as('there', principal({ signInId: 'sign-in-there' }));
    const there = await connect({}, 'there');
    rig.forget('there');
    rig.control.emit({ type: 'sign_in.ended', userId: 'user_one', signInId: 'sign-in-there' });
    expect(await there.closed).toEqual({ code: 1000 });
    const { phone } = await rig.workingSession();
    await phone.deliver({ id: 'X' });
    await owner.until((frames) => ids(frames).includes('X'));
  });

  it('goes on at a heartbeat where nobody can be asked about rights, and ends after an act that may have taken them', async () => {
    let away = false;
    const stillHolds = async () => {
      if (away) throw new Error('away');
      return true;
    };
    const other = await Rig.open(store, { stillHolds });
    const at = (await other.listen()).port;
    const socket = new Socket(at, await other.ticket());
    sockets.push(socket);
    await socket.until((frames) => frames.length > 0);
    away = true;
    other.clock.advance(20_000);
    await socket.until((frames) => frames.at(-1)!.event === 'ping');
    other.control.emit({ type: 'user.changed', userId: 'user_one' });
    expect(await socket.closed).toEqual({ code: 1000 });
    expect(other.errors.map(String)).toEqual(['Error: away', 'Error: away']);
    await other.close();
  });

  it('ends the sockets, streams and tickets of a key whose time is over', async () => {
    const { phone } = await rig.workingSession();
    rig.as('key', principal({ kind: 'api-key', userId: undefined, expiresAt: rig.clock.now() + 15_000 }));
    const [quiet, told] = [await connect({}, 'key'), await connect({}, 'key')];
    const late = await rig.ticket({}, 'key');
    const stream = await rig.fetch('/realtime', {
      accept: 'application/x-ndjson',
      authorization: `Bearer ${await rig.ticket({}, 'key')}`,
    });
    await phone.deliver({ id: 'A' });
    await told.until((frames) => ids(frames).includes('A'));
    rig.clock.advance(15_000);
    expect((await open(late).opened).status).toBe(401);
    // What happens afterwards is not told, and a quiet line ends with its next heartbeat.
    await phone.deliver({ id: 'B' });
    expect((await told.closed).code).toBe(1000);
    expect((await quiet.closed).code).toBe(1000);
    expect([...ids(told.frames), ...ids(quiet.frames)]).not.toContain('B');
    expect(await stream.text()).not.toContain('"B"');
    const idle = await connect();
    rig.clock.advance(20_000);
    await idle.until((frames) => frames.at(-1)!.event === 'ping');
  });

  it('tells its clients when it stops', async () => {
    const socket = await connect();
    await rig.domain.close();
    expect(await socket.closed).toEqual({ code: 1000 });
  });

  it('streams the same frames as lines of an answer', async () => {
    const { phone } = await rig.workingSession();
    // The session's own status may still be on its way to sockets.
    const response = await rig.fetch('/realtime?ticket=', {
      authorization: `Bearer ${await rig.ticket({ events: ['message'] })}`,
      accept: 'application/x-ndjson',
    });
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    await phone.deliver({ id: 'A' });
    const reader = response.body!.getReader();
    let received = '';
    while (received.split('\n').length < 3) received += new TextDecoder().decode((await reader.read()).value);
    const frames = received
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Frame);
    expect(frames.map(({ event }) => event)).toEqual(['connected', 'message']);
    await reader.cancel();
    expect((await rig.fetch(`/realtime?ticket=${await rig.ticket()}`)).status).toBe(426);
    expect((await rig.fetch('/realtime?ticket=rt_none', { accept: 'application/x-ndjson' })).status).toBe(
      401,
    );
  });

  it('lets a reader go that does not read, instead of keeping everything for it', async () => {
    const { id, phone } = await rig.workingSession();
    const response = await rig.fetch('/realtime?ticket=', {
      authorization: `Bearer ${await rig.ticket({ scope: 'session', session: id })}`,
      accept: 'application/x-ndjson',
    });
    const big = 'x'.repeat(60_000);
    for (let i = 0; i < 80; i++) await phone.deliver({ content: { type: 'text', text: big } });
    let size = 0;
    const reader = response.body!.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) size += read.value.length;
    expect(size).toBeLessThan(5_000_000);
    expect(size).toBeGreaterThan(3_000_000);
  });
});
