import { createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBaileysEngine } from './engine.js';
import { ALICE, Fixture, NETWORK, NUMBER, PHONE_JID } from './testing/fixture.js';
import { MemoryHost } from './testing/memory-host.js';

describe('a connection ends', NETWORK, () => {
  const world = new Fixture();

  it('dropped: try again, and what came meanwhile arrives in order', async () => {
    const { host, session, network } = world;
    await world.link();
    await network.phones.disturb(NUMBER, 'drop');
    expect(await host.signal('closed')).toMatchObject({ reason: 'network', retry: true });
    const ids: string[] = [];
    for (const conversation of ['one', 'two', 'three']) {
      ids.push(await network.phones.write(ALICE, NUMBER, { conversation }));
    }
    await expect(
      session.send({ to: PHONE_JID, content: { type: 'text', text: 'x' }, id: session.newMessageId() }),
    ).rejects.toMatchObject({ name: 'NotConnectedError' });
    await world.reconnect();
    ids.push(await network.phones.write(ALICE, NUMBER, { conversation: 'four' }));
    await host.message(ids[3] ?? '');
    expect(host.messages.map(({ id }) => id)).toEqual(ids);
  });

  it('replaced: stay away', async () => {
    const { host, network } = world;
    await world.link();
    await network.phones.disturb(NUMBER, 'replace');
    expect(await host.signal('closed')).toMatchObject({ reason: 'replaced', retry: false });
  });

  it('unlinked on the phone: keys removed, and it can be linked again', async () => {
    const { host, session, network } = world;
    await world.link();
    await network.phones.unlink(NUMBER);
    expect(await host.signal('closed')).toMatchObject({ reason: 'logged-out', retry: false });
    expect(host.events.at(-1)).toEqual({ type: 'logged-out', reason: 'device-removed' });
    expect([...host.kinds.keys()]).toEqual([]);
    expect(await session.paired()).toBe(false);
    const seen = host.signals.length;
    await session.connect();
    const { code } = await host.signal('qr', undefined, seen);
    await network.phones.scan(NUMBER, code);
    await host.signal('connected', undefined, seen);
  });

  it('unlinked while away: told at the next login', async () => {
    const { host, session, network } = world;
    await world.link();
    await session.close();
    await network.phones.unlink(NUMBER);
    const seen = host.signals.length;
    await session.connect();
    await host.signal('closed', ({ reason }) => reason === 'logged-out', seen);
    expect(host.events.at(-1)).toMatchObject({ type: 'logged-out' });
  });

  it.each([
    ['403', { reason: 'logged-out', retry: false }],
    ['405', { reason: 'client-outdated', retry: false }],
    ['402', { reason: 'banned', retry: false }],
    ['406', { reason: 'banned', retry: false }],
    ['503', { reason: 'network', retry: true }],
  ])('login refused with %s', async (code, closed) => {
    const { host, session, network } = world;
    await world.link();
    await session.close();
    const seen = host.signals.length;
    network.faults.refuseLogin(NUMBER, code);
    await session.connect();
    expect(await host.signal('closed', undefined, seen)).toMatchObject(closed);
  });

  it('closed by us: keys stay, and nothing is left running', async () => {
    const { host, session } = world;
    await world.link();
    await session.close();
    expect(host.signals.at(-1)).toEqual({ type: 'closed', reason: 'stopped', retry: false });
    expect(await session.paired()).toBe(true);
    const commits = host.commits.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(host.commits).toHaveLength(commits);
    await world.reconnect();
  });

  it('closed by us: no socket and no timer is left', async () => {
    const { session } = world;
    await world.link();
    await session.close();
    const resources = () => {
      const names = process.getActiveResourcesInfo();
      return ['TCPSocketWrap', 'Timeout'].map((name) => names.filter((one) => one === name).length);
    };
    // Timers that end by themselves within moments are not what is looked for.
    const calm = () => new Promise((resolve) => setTimeout(resolve, 1_000));
    await calm();
    const before = resources();
    await world.reconnect();
    expect(resources()).not.toEqual(before);
    await session.close();
    await calm();
    const after = resources();
    expect(after[0]).toBeLessThanOrEqual(before[0]!);
    expect(after[1]).toBeLessThanOrEqual(before[1]!);
  });

  it('logged out by us: the phone lists it no more', async () => {
    const { host, session, network } = world;
    await world.link();
    await session.logout();
    expect(host.signals.at(-1)).toEqual({ type: 'closed', reason: 'logged-out', retry: false });
    expect(host.events.some(({ type }) => type === 'logged-out')).toBe(false);
    expect((await network.phones.list())[0]?.linked).toEqual([]);
    expect(await session.paired()).toBe(false);
  });

  it('logged out while stopped: the phone lists it no more either', async () => {
    const { host, session, network } = world;
    await world.link();
    await session.close();
    const seen = host.signals.length;
    await session.logout();
    expect((await network.phones.list())[0]?.linked).toEqual([]);
    expect(host.signals.slice(seen)).toEqual([]);
    expect(await session.paired()).toBe(false);
  });

  it('logged out without ever having been linked', async () => {
    await world.session.logout();
    expect(world.host.signals).toEqual([]);
  });
});

describe('a server that falls silent', NETWORK, () => {
  const world = new Fixture({ keepAliveMs: 100 });
  afterEach(() => vi.useRealTimers());

  it('counts as gone', async () => {
    const { host, network } = world;
    await world.link();
    await network.phones.disturb(NUMBER, 'silent');
    // Five seconds of silence are asked for beside it.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_200 });
    expect(await host.signal('closed')).toMatchObject({ reason: 'network', retry: true });
  });
});

describe('a server that is not there', () => {
  it('is told as refused', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const host = new MemoryHost();
    const session = createBaileysEngine({ url: `ws://127.0.0.1:${port}/ws/chat` }).open(host);
    await session.connect();
    expect(await host.signal('closed')).toMatchObject({ reason: 'refused', retry: true });
    await session.connect();
    await session.close();
    await session.logout();
  });
});
