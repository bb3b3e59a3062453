import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Permission } from '../principal/principal.js';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { OTHER_ORG, principal, Rig } from '../testing/domain/rig.js';
import { type Frame, Socket } from '../testing/domain/socket.js';
import { describeStores } from '../testing/stores.js';

interface Failure {
  error: { code: string; message: string; details?: { errors?: string[] } };
}
interface Linked {
  id: string;
  phone: FakeSession;
}

describeStores('a key confined to sessions', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  let port: number;
  let mine: Linked;
  let other: Linked;
  let foreign: string;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    store ??= await stores.migrated();
    rig = await Rig.fresh(store);
    ({ port } = await rig.listen());
    rig.as('stranger', principal({ id: 'u2', userId: 'u2', organizationId: OTHER_ORG }));
    mine = await rig.workingSession();
    other = await rig.workingSession();
    foreign = await rig.createSession('stranger');
    key('key');
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.close();
    await rig.close();
    expect(rig.errors).toEqual([]);
  });

  function key(
    name: string,
    permissions: readonly Permission[] = ['read', 'send', 'manage', 'events'],
  ): void {
    rig.as(
      name,
      principal({
        kind: 'api-key',
        id: name,
        userId: undefined,
        role: null,
        permissions: new Set(permissions),
        sessions: new Set([mine.id]),
      }),
    );
  }
  const mint = async (body: object, who = 'key') => {
    const answer = await rig.call<Failure>('POST', '/realtime/ticket', { body, who });
    const { error } = answer.body;
    return [answer.status, error?.details?.errors?.[0] ?? error?.message];
  };
  const open = async (body: object) => {
    const socket = new Socket(port, await rig.ticket(body, 'key'));
    sockets.push(socket);
    await socket.until((frames) => frames.length > 0);
    return socket;
  };
  const stream = async (body: object) => {
    const response = await rig.fetch('/realtime', {
      authorization: `Bearer ${await rig.ticket(body, 'key')}`,
      accept: 'application/x-ndjson',
    });
    return async () =>
      (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Frame);
  };
  /** Something of every way in which events come about: logged, passing, told, secret. */
  async function happen({ id, phone }: Linked, name: string): Promise<void> {
    await phone.deliver({ id: name });
    await phone.commit({ type: 'call', from: '1@lid', callId: name, timestamp: 1, isGroup: false });
    phone.emit({ type: 'presence', from: '1@lid', state: 'composing' });
    await rig.call('PATCH', `/sessions/${id}`, { body: { label: name } });
  }
  async function linkOneMore(): Promise<string> {
    const id = await rig.createSession();
    await rig.call('GET', `/sessions/${id}/qr`);
    return id;
  }
  const sessionsIn = (frames: readonly Frame[]) => [
    ...new Set(frames.flatMap(({ session }) => (session === undefined ? [] : [session]))),
  ];
  const messages = (frames: readonly Frame[]) =>
    frames.filter(({ event }) => event === 'message').map(({ payload }) => payload!.waMessageId);
  const END = 'the last one';

  it('gets no ticket for a session outside, as little as it reads one', async () => {
    for (const session of [other.id, foreign, 'sess_none']) {
      const read = await rig.call<Failure>('GET', `/sessions/${session}`, { who: 'key' });
      expect([read.status, read.body.error.message]).toEqual([404, 'session not found']);
      for (const scope of ['session', 'organization', undefined])
        expect([scope, await mint({ scope, session })]).toEqual([scope, [404, 'session not found']]);
      expect(await mint({ scope: 'firehose', session })).toEqual([403, 'firehose requires super_admin']);
    }
    expect(await mint({ scope: 'session', session: mine.id })).toEqual([201, undefined]);
    expect(await mint({})).toEqual([201, undefined]);
  });

  it('gets none without the permission, whatever it asks for', async () => {
    key('deaf', ['read', 'send', 'manage']);
    for (const body of [{}, { scope: 'session', session: mine.id }, { scope: 'session', session: other.id }])
      expect(await mint(body, 'deaf')).toEqual([403, 'missing required capability: events']);
    expect(await mint({ scope: 'firehose' }, 'deaf')).toEqual([403, 'missing required capability: events']);
  });

  it('is told when it names a session and would hear all', async () => {
    const error = 'goes with the scope "session" only (body.session)';
    for (const scope of ['organization', undefined]) {
      expect(await mint({ scope, session: mine.id })).toEqual([400, error]);
      expect(await mint({ scope, session: other.id }, 'owner')).toEqual([400, error]);
      expect(await mint({ scope, session: foreign }, 'owner')).toEqual([404, 'session not found']);
      expect(await mint({ scope, session: '' }, 'owner')).toEqual([201, undefined]);
    }
    expect(await mint({ scope: 'session', session: '' })).toEqual([
      400,
      'is required for this scope (body.session)',
    ]);
  });

  it.each([
    ['the organization', () => ({})],
    ['all events by name', () => ({ scope: 'organization', events: ['*'] })],
    ['its session', () => ({ scope: 'session', session: mine.id })],
    ['codes of linking', () => ({ events: ['auth.qr', 'auth.code', 'message', 'session.status'] })],
  ])('that asked for %s hears nothing of another session, live', async (_, body) => {
    const socket = await open(body());
    const lines = await stream(body());
    await happen(other, 'OTHER');
    const third = await linkOneMore();
    await happen(mine, 'MINE');
    await mine.phone.deliver({ id: END });
    await socket.until((frames) => messages(frames).includes(END));
    expect(sessionsIn(socket.frames)).toEqual([mine.id]);
    rig.forget('key');
    rig.control.emit({ type: 'apikey.revoked', keyId: 'key' });
    const streamed = await lines();
    expect(messages(streamed)).toEqual(['MINE', END]);
    expect(sessionsIn(streamed)).toEqual([mine.id]);
    expect(JSON.stringify([socket.frames, streamed])).not.toMatch(new RegExp(`OTHER|${other.id}|${third}`));
  });

  it.each([
    ['of its own', () => mine],
    ['of another session', () => other],
  ])('hears nothing of another session in a replay from an event %s, nor after it', async (_, whose) => {
    await whose().phone.deliver({ id: 'SEEN' });
    const since = (await rig.events(whose().id)).at(-1)!.id;
    // More of another session than one page of the log.
    for (let page = 0; page < 5; page++)
      await other.phone.commit(
        ...Array.from({ length: 50 }, (_one, at) => ({
          type: 'call' as const,
          from: '1@lid',
          callId: `OTHER-${page}-${at}`,
          timestamp: 1,
          isGroup: false,
        })),
      );
    await happen(mine, 'MINE');
    await happen(other, 'OTHER');
    const socket = await open({ since });
    const lines = await stream({ since });
    await socket.until((frames) => frames.some(({ event }) => event === 'replay_complete'));
    const [complete] = socket.of('replay_complete');
    const [lastOfMine] = (await rig.events(mine.id)).slice(-1);
    expect(complete).toEqual({
      event: 'replay_complete',
      count: socket.frames.length - 2,
      truncated: false,
      lastId: lastOfMine!.id,
    });
    await happen(other, 'OTHER-LIVE');
    await mine.phone.deliver({ id: END });
    await socket.until((frames) => messages(frames).includes(END));
    rig.forget('key');
    rig.control.emit({ type: 'apikey.revoked', keyId: 'key' });
    const streamed = await lines();
    for (const frames of [socket.frames, streamed]) {
      expect(messages(frames)).toEqual(['MINE', END]);
      expect(sessionsIn(frames)).toEqual([mine.id]);
      expect(JSON.stringify(frames)).not.toMatch(new RegExp(`OTHER|${other.id}`));
    }
  });

  it('learns nothing from the place of an event of another organization', async () => {
    const theirs = await rig.workingSession('stranger');
    await theirs.phone.deliver({ id: 'SEEN' });
    const since = (await rig.events(theirs.id)).at(-1)!.id;
    rig.clock.advance(5);
    await theirs.phone.deliver({ id: 'THEIRS' });
    await happen(other, 'OTHER');
    await mine.phone.deliver({ id: END });
    const socket = await open({ since });
    await socket.until((frames) => frames.some(({ event }) => event === 'replay_complete'));
    expect(messages(socket.frames)).toEqual([END]);
    expect(sessionsIn(socket.frames)).toEqual([mine.id]);
  });
});
