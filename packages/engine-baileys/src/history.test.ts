import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineEvent } from '@wagate/engine';
import { describe, expect, it } from 'vitest';
import { loadCredentials } from './storage/credentials.js';
import { FileHost } from './testing/file-host.js';
import { Fixture, NETWORK, NUMBER } from './testing/fixture.js';
import { Child } from './testing/run-child.js';

const historyOf = (events: EngineEvent[]) => events.filter((event) => event.type === 'history');

const storedIds = (events: EngineEvent[]) =>
  new Set(historyOf(events).flatMap(({ messages }) => messages.map(({ id }) => id)));

describe('history', NETWORK, () => {
  const world = new Fixture();

  /** What the phone has, but for what was deleted for everyone. */
  async function phoneIds(): Promise<string[]> {
    const chats = await world.network.phones.chats(NUMBER);
    return [...chats.values()].flat().flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [id] : []));
  }

  const complete = async (host: { event: typeof world.host.event }) => {
    await host.event('history', ({ progress }) => progress === 100);
  };

  it('arrives whole after linking, in parts of moderate size', async () => {
    const { host, network } = world;
    await world.link();
    await complete(host);
    const stored = storedIds(host.events);
    const expected = await phoneIds();
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter((id) => !stored.has(id))).toEqual([]);
    for (const { messages } of historyOf(host.events)) expect(messages.length).toBeLessThanOrEqual(200);
    const chats = historyOf(host.events).flatMap(({ chats }) => chats);
    expect(new Set(chats.map(({ jid }) => jid)).size).toBe((await network.phones.chats(NUMBER)).size);
    const groups = historyOf(host.events).flatMap(({ groups }) => groups);
    const subjects = (await network.phones.groups(NUMBER)).map(({ subject }) => subject);
    expect(new Set(groups.map(({ subject }) => subject))).toEqual(new Set(subjects));
    const contacts = historyOf(host.events).flatMap(({ contacts }) => contacts);
    expect(contacts.some(({ name, lid, phoneJid }) => name && lid && phoneJid)).toBe(true);
    expect(contacts.some(({ pushName }) => pushName)).toBe(true);
    expect(host.kinds.get('history')?.size ?? 0).toBe(0);
  });

  it('teaches who is who, so that a LID in a group is a person known by number', async () => {
    const { host, network } = world;
    await world.link();
    await complete(host);
    const [group] = await network.phones.groups(NUMBER);
    const author = group!.members.find(({ number }) => number !== NUMBER)!.number;
    const id = await network.phones.write(author, group!.id, { conversation: 'hello everyone' });
    expect(await host.message(id)).toMatchObject({
      chatJid: group!.id,
      chatKind: 'group',
      fromMe: false,
      senderJid: `${author}@s.whatsapp.net`,
      senderLid: expect.stringMatching(/@lid$/),
      content: { type: 'text', text: 'hello everyone' },
    });
    await world.allConfirmed();
  });

  it('brings groups whose sender keys are stored with their messages', async () => {
    const { host, network } = world;
    await world.link();
    await complete(host);
    const [group] = await network.phones.groups(NUMBER);
    const author = group!.members.find(({ number }) => number !== NUMBER)!.number;
    const kindsOf = (id: string) => {
      const carries = ({ events = [] }: { events?: readonly EngineEvent[] }) =>
        events.some((event) => event.type === 'message' && event.message.id === id);
      return host.commits.find(carries)?.writes?.map(({ kind }) => kind);
    };
    for (const conversation of ['first', 'second']) {
      const id = await network.phones.write(author, group!.id, { conversation });
      await host.message(id);
      expect(kindsOf(id)).toContain('sender-key');
    }
    await world.allConfirmed();
  });

  it('is followed by the address book, fetched once', async () => {
    const { host, session } = world;
    const fetches = () =>
      host.commits.filter(({ writes }) => writes?.some(({ kind }) => kind === 'app-state-sync-version'))
        .length;
    const counted = async () => (await loadCredentials(host))?.accountSyncCounter === 2;
    await world.link();
    for (let waited = 0; !(await counted()) && waited < 15_000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await counted()).toBe(true);
    const before = fetches();
    expect(before).toBeGreaterThan(0);
    await session.close();
    await world.reconnect();
    await world.allConfirmed();
    expect(fetches()).toBe(before);
  });

  it('is confirmed to the phone only once it is remembered', async () => {
    const { host } = world;
    host.beforeCommit = ({ writes = [] }) => {
      if (writes.some(({ kind, value }) => kind === 'history' && value)) throw new Error('The disk is full');
    };
    await world.session.connect();
    const { code } = await host.signal('qr');
    await world.network.phones.scan(NUMBER, code);
    await host.signal('closed', ({ reason }) => reason === 'internal');
    expect(await world.waiting()).toBeGreaterThan(1);
    host.beforeCommit = () => undefined;
    await world.reconnect();
    await complete(host);
    const stored = storedIds(host.events);
    expect((await phoneIds()).filter((id) => !stored.has(id))).toEqual([]);
  });

  it.each([
    { nth: 2, step: 'before' as const },
    { nth: 2, step: 'after' as const },
    { nth: 4, step: 'half' as const },
  ])('survives a crash $step its commit $nth', { timeout: 60_000 }, async ({ nth, step }) => {
    const { network } = world;
    const directory = mkdtempSync(join(tmpdir(), 'wagate-history-'));
    const journal = join(directory, 'journal');
    const rootPublicKey = Buffer.from(network.rootPublicKey).toString('base64');
    const options = { journal, url: network.url, rootPublicKey };
    const events = () => {
      const host = new FileHost(journal);
      host.close();
      return host.events;
    };
    const doomed = new Child({ ...options, death: { event: 'history', nth, step } });
    await network.phones.scan(NUMBER, (await doomed.signal('qr')).code);
    expect(await doomed.exited).toBe('SIGKILL');
    const missing = async () => {
      const stored = storedIds(events());
      return (await phoneIds()).filter((id) => !stored.has(id));
    };
    expect(await missing()).not.toEqual([]);
    const child = new Child(options);
    try {
      await child.signal('connected');
      for (let waited = 0; (await missing()).length > 0 && waited < 20_000; waited += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(await missing()).toEqual([]);
      expect(await network.phones.lost(NUMBER)).toEqual([]);
    } finally {
      child.kill();
      await child.exited;
      rmSync(directory, { recursive: true });
    }
  });
});
