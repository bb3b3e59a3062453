import type { ToldChatChange } from '@wagate/engine';
import { lidOf } from '@wagate/fake-whatsapp';
import { describe, expect, it } from 'vitest';
import { ALICE, ALICE_JID, Fixture, NETWORK, NUMBER, PHONE_JID } from './testing/fixture.js';
import { MemoryHost } from './testing/memory-host.js';
import { giveOneTimeKeys } from './testing/one-time-keys.js';

const ALICE_LID = `${lidOf(ALICE)}@lid`;
const BOB = '15550003333';
const SHY = '15550004444';
const OWN_LID = `${lidOf(NUMBER)}@lid`;
const later = () => Date.now() + 3_600_000;

type Change = Partial<ToldChatChange>;

describe('what is changed on the phone and elsewhere', NETWORK, () => {
  const world = new Fixture();
  const toldTo = (host: MemoryHost, change: Change) =>
    host.event('chat-changes', ({ changes }) =>
      changes.some((one) =>
        Object.entries(change).every(([key, value]) => one[key as keyof ToldChatChange] === value),
      ),
    );

  it('is told: before the link, at once, and after a time away', async () => {
    const { host, session, network } = world;
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const until = later();
    await network.phones.changeSetting(NUMBER, { setting: 'mute', about: ALICE, until });
    await world.link();
    await toldTo(host, { change: 'muted', chatJid: ALICE_JID, mutedUntil: until });
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'hello' });
    await host.message(id);
    const about = ALICE;
    for (const [setting, change] of [
      ['archive', { change: 'archived', archived: true }],
      ['pin', { change: 'pinned', pinned: true }],
      ['read', { change: 'read', read: true }],
      ['clear', { change: 'cleared' }],
      ['delete', { change: 'deleted' }],
    ] as const) {
      await network.phones.changeSetting(NUMBER, { setting, about });
      await toldTo(host, { ...change, chatJid: ALICE_JID } as Change);
    }
    await network.phones.changeSetting(NUMBER, { setting: 'delete-message', about, id });
    await toldTo(host, { change: 'message-deleted', messageId: id, fromMe: false } as Change);
    await session.close();
    await network.phones.changeSetting(NUMBER, { setting: 'pin', about, on: false });
    await network.phones.changeSetting(NUMBER, { setting: 'rename', about, name: 'Alice B.' });
    await world.reconnect();
    await toldTo(host, { change: 'pinned', pinned: false } as Change);
    await host.event('contacts', ({ contacts }) =>
      contacts.some(({ name, lid }) => name === 'Alice B.' && lid === ALICE_LID),
    );
    await world.allConfirmed();
    expect(
      host.commits.filter(({ events = [] }) => events.some(({ type }) => type === 'chat-changes')).length,
    ).toBe(
      host.commits.filter(
        ({ writes, events = [] }) =>
          events.some(({ type }) => type === 'chat-changes') &&
          writes?.some(({ kind }) => kind === 'app-state-sync-version'),
      ).length,
    );
  });

  it('is made by one computer and heard by another; the later one counts', async () => {
    const { host, session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const other = new MemoryHost();
    giveOneTimeKeys(other);
    const second = world.open(other);
    await second.connect();
    await network.phones.scan(NUMBER, (await other.signal('qr')).code);
    await other.signal('connected');
    const ready = (there: MemoryHost) =>
      expect.poll(async () => (await there.list('app-state-sync-key')).length, { timeout: 15_000 }).toBe(1);
    await Promise.all([ready(host), ready(other)]);
    const at = Date.now();
    const chatJid = ALICE_JID;
    await session.changeChat({ change: 'archived', archived: true, chatJid, at });
    await toldTo(other, { change: 'archived', archived: true, chatJid } as Change);
    // Made earlier, and told when it is too late.
    await second.changeChat({ change: 'archived', archived: false, chatJid, at: at - 1 });
    await second.changeChat({ change: 'muted', mutedUntil: null, chatJid, at });
    await toldTo(host, { change: 'muted', mutedUntil: null, chatJid } as Change);
    await Promise.all([
      session.changeChat({ change: 'pinned', pinned: true, chatJid, at }),
      second.changeChat({ change: 'pinned', pinned: false, chatJid, at: at + 1 }),
    ]);
    await world.allConfirmed();
    const told = (there: MemoryHost) =>
      there.events.flatMap((event) => (event.type === 'chat-changes' ? event.changes : []));
    expect(told(host).filter(({ change }) => change === 'archived')).toEqual([]);
    await second.close();
  });

  it('groups are made, changed, joined and left', async () => {
    const { host, session, network } = world;
    await world.link();
    for (const [number, name] of [
      [ALICE, 'Alice'],
      [BOB, 'Bob'],
    ] as const)
      await network.phones.addContact({ number, name });
    await network.phones.addContact({ number: SHY, name: 'Shy', refusesGroups: true });
    const { groups } = session;
    const jidOf = (number: string) => `${number}@s.whatsapp.net`;
    const made = await groups.create('Team', [ALICE, SHY].map(jidOf));
    expect(made).toMatchObject({
      subject: 'Team',
      participants: [
        { lid: OWN_LID, phoneJid: PHONE_JID, role: 'superadmin' },
        { lid: ALICE_LID, phoneJid: ALICE_JID, role: 'member' },
      ],
    });
    expect(made.participants).toHaveLength(2);
    const { jid } = made;
    await groups.update(jid, { subject: 'Crew', description: 'Mondays', isAnnounce: true, isLocked: true });
    await groups.update(jid, { description: '' });
    await groups.update(jid, { description: 'Tuesdays' });
    expect(await groups.changeMembers(jid, 'add', [BOB, SHY, ALICE, '15550009999'].map(jidOf))).toEqual([
      { jid: jidOf(SHY), code: 403 },
      { jid: ALICE_JID, code: 409 },
      { jid: jidOf('15550009999'), code: 404 },
    ]);
    expect(await groups.changeMembers(jid, 'promote', [ALICE_LID])).toEqual([]);
    expect(await groups.changeMembers(jid, 'remove', [jidOf(BOB)])).toEqual([]);
    expect(await groups.describe(jid)).toMatchObject({
      subject: 'Crew',
      description: 'Tuesdays',
      isAnnounce: true,
      isLocked: true,
      participants: [{ role: 'superadmin' }, { lid: ALICE_LID, role: 'admin' }],
    });
    expect((await groups.joined()).map((group) => group.jid)).toContain(jid);
    const code = await groups.inviteCode(jid);
    expect(await groups.inviteCode(jid)).toBe(code);
    const fresh = await groups.revokeInvite(jid);
    expect(fresh).not.toBe(code);
    const refused = (code: number) => ({ name: 'RefusedError', code });
    await expect(groups.join(fresh)).rejects.toMatchObject(refused(409));
    await groups.leave(jid);
    await expect(groups.describe(jid)).rejects.toMatchObject(refused(403));
    await expect(groups.join(code)).rejects.toMatchObject(refused(406));
    expect(await groups.join(fresh)).toBe(jid);
    await expect(groups.update(jid, { subject: 'Mine' })).rejects.toMatchObject(refused(403));
    await expect(groups.inviteCode(jid)).rejects.toMatchObject(refused(401));
    await expect(groups.describe('120363999@g.us')).rejects.toMatchObject(refused(404));
    await network.phones.changeGroup(ALICE, jid, { change: 'subject', subject: 'Hers' });
    await host.event('groups', (event) => event.groups.some((group) => group.subject === 'Hers'));
    await network.phones.changeGroup(ALICE, jid, { change: 'add', numbers: [BOB] });
    await host.event(
      'group-participants',
      ({ action, senderJid }) => action === 'join' && senderJid === ALICE_LID,
    );
    await host.event('contacts', ({ contacts }) => contacts.some(({ phoneJid }) => phoneJid === jidOf(BOB)));
    await world.allConfirmed();
  });

  it('presence is shown and seen', async () => {
    const { host, session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    await session.presence.show(true);
    await session.presence.showIn(ALICE_JID, 'recording');
    await session.presence.subscribe(ALICE_JID);
    await host.signal('presence', ({ from, state }) => from === ALICE_JID && state === 'unavailable');
    await network.phones.show(ALICE, 'available');
    await host.signal('presence', ({ state }) => state === 'available');
    await network.phones.show(ALICE, 'recording', NUMBER);
    await host.signal('presence', ({ state, media }) => state === 'composing' && media === 'audio');
    await session.presence.show(false);
    await session.close();
    await expect(session.presence.show(true)).rejects.toMatchObject({ name: 'NotConnectedError' });
    const at = Date.now();
    const wanted = { change: 'pinned', pinned: true, chatJid: ALICE_JID, at } as const;
    await expect(session.changeChat(wanted)).rejects.toMatchObject({ name: 'NotConnectedError' });
    await expect(session.groups.joined()).rejects.toMatchObject({ name: 'NotConnectedError' });
  });
});
