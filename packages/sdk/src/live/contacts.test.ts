import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../core/errors.js';
import type { Contact, Group } from '../model.js';
import { json, problem } from '../testing/fetch-double.js';
import { LiveWorld } from '../testing/live-world.js';
import { liveContact, liveContacts, liveGroup } from './index.js';

const person = (lid: string, more: Partial<Contact> = {}): Contact => ({ lid, source: 'dm', ...more });
const group = (groupJid: string, more: Partial<Group> = {}): Group => ({
  id: 1,
  groupJid,
  firstSeenAt: 1,
  updatedAt: 1,
  ...more,
});
const member = (lid: string, role = 'member') => ({
  id: 1,
  lid,
  role,
  groupJid: 'g1@g.us',
  sessionId: 'sess_1',
  firstSeenAt: 1,
  lastSeenAt: 1,
});

function setUp() {
  const world = new LiveWorld();
  const state = {
    people: [person('1@lid', { name: 'Ann', phoneJid: '441@s.whatsapp.net' }), person('2@lid')],
    groups: [group('g1@g.us', { subject: 'Family' }), group('g2@g.us', { subject: 'Work' })],
    members: [member('1@lid', 'admin'), member('2@lid')],
  };
  world.fetch.respond(({ method, path, query }) => {
    const rest = decodeURIComponent(path.replace('/api/v1/sessions/sess_1', ''));
    if (method !== 'GET')
      return rest.startsWith('/groups') || rest.startsWith('/contacts')
        ? new Response(null, { status: 204 })
        : undefined;
    if (rest === '/contacts') {
      const from = Number(query.cursor ?? 0);
      const data = state.people.slice(from, from + 2);
      return json({ data, ...(from + 2 < state.people.length && { nextCursor: String(from + 2) }) });
    }
    if (rest === '/groups') return json({ data: state.groups });
    if (rest === '/groups/g1@g.us/members') return json({ data: state.members });
    const found = state.groups.find(({ groupJid }) => rest === `/groups/${groupJid}`);
    return found ? json(found) : rest.startsWith('/groups/') ? problem(404, 'not_found') : undefined;
  });
  const asked = (end: string) => world.fetch.requests.filter(({ path }) => path.endsWith(end));
  return { world, state, asked };
}

describe('liveContacts', () => {
  it('shows people and groups, page by page', async () => {
    const { world, state } = setUp();
    state.people.push(person('3@lid'));
    const store = liveContacts(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(store.get()).toMatchObject({ phase: 'ready', more: true });
    expect(store.get().groups.map(({ subject }) => subject)).toEqual(['Family', 'Work']);
    await store.loadMore();
    expect(store.get().items.map(({ lid }) => lid)).toEqual(['1@lid', '2@lid', '3@lid']);
    const { items, groups } = store.get();
    await store.refresh();
    expect(store.get().items).toBe(items);
    expect(store.get().groups).toBe(groups);
  });

  it('passes the query on, searches groups itself, and leaves them out when people are asked for', async () => {
    const { world, asked } = setUp();
    const found = liveContacts(world.gateway, 'sess_1', { q: 'fam' });
    found.subscribe(() => {});
    const members = liveContacts(world.gateway, 'sess_1', { group: 'g1@g.us' });
    members.subscribe(() => {});
    await world.clock.advance(50);
    expect(found.get().groups.map(({ subject }) => subject)).toEqual(['Family']);
    expect(members.get().groups).toEqual([]);
    const queries = asked('/contacts').map(({ query }) => JSON.stringify(query));
    expect([...new Set(queries)].sort()).toEqual([
      '{"group":"g1@g.us","limit":"100"}',
      '{"q":"fam","limit":"100"}',
    ]);
    // One store of the two asks for groups, before and after its socket is there.
    expect(asked('/groups')).toHaveLength(2);
  });

  it('renames whom an event names by any address, device or not, and asks once for those it does not know', async () => {
    const { world, asked, state } = setUp();
    const store = liveContacts(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(50);
    const [, other] = store.get().items;
    world.tell('contact.update', { jid: '441:7@s.whatsapp.net', fullName: 'Ann Lee', pushName: 'annie' });
    expect(store.get().items[0]).toMatchObject({ name: 'Ann Lee', savedName: 'Ann Lee', pushName: 'annie' });
    expect(store.get().items[1]).toBe(other);
    state.people.push(person('9@lid', { name: 'New' }));
    for (let n = 0; n < 50; n++) world.tell('contact.update', { jid: `${900 + n}@s.whatsapp.net` });
    // Nothing is made up of an address without a LID.
    expect(store.get().items).toHaveLength(2);
    const before = asked('/contacts').length;
    await world.clock.advance(1_100);
    expect(asked('/contacts')).toHaveLength(before + 1);
    expect(store.get().more).toBe(true);
  });

  it('asks again for whom the phone has saved no more', async () => {
    const { world, state } = setUp();
    const store = liveContacts(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(50);
    const { lid } = store.get().items[0]!;
    world.tell('contact.update', { jid: lid, fullName: 'Ann Lee' });
    state.people[0] = person(lid, { name: 'annie' });
    world.tell('contact.update', { jid: lid, pushName: 'annie' });
    await world.clock.advance(1_100);
    expect(store.get().items[0]).toMatchObject({ name: 'annie' });
    expect(store.get().items[0]!.savedName).toBeUndefined();
  });

  it('follows groups by events and calls', async () => {
    const { world, asked } = setUp();
    const store = liveContacts(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(50);
    world.tell('group.update', { groupJid: 'g1@g.us', subject: 'Kin' } as never);
    expect(store.get().groups[0]).toMatchObject({ subject: 'Kin', groupJid: 'g1@g.us' });
    await world.gateway.contacts.block('sess_1', '441@s.whatsapp.net');
    expect(store.get().items[0]!.blocked).toBe(true);
    await world.gateway.contacts.unblock('sess_1', '1@lid');
    expect(store.get().items[0]!.blocked).toBe(false);
    await world.gateway.groups.leave('sess_1', 'g2@g.us');
    expect(store.get().groups).toHaveLength(1);
    world.tell('chat.update', { chatJid: 'x@lid', change: 'history' } as never);
    world.tell('group.participant', { groupJid: 'g1@g.us', join: ['5@lid'] } as never);
    const before = asked('/groups').length;
    await world.clock.advance(1_100);
    expect(asked('/groups')).toHaveLength(before + 1);
  });

  it('leaves nothing behind, a reading it meant to do included', async () => {
    const { world, asked } = setUp();
    const stop = liveContacts(world.gateway, 'sess_1').subscribe(() => {});
    await world.clock.advance(50);
    world.tell('contact.update', { jid: '999@s.whatsapp.net' });
    stop();
    const before = asked('/contacts').length;
    await world.clock.advance(5_000);
    expect(asked('/contacts')).toHaveLength(before);
    expect(world.clock.pending).toBe(0);
  });

  it('reads again when an event is not made as it should be', async () => {
    const { world, asked } = setUp();
    const store = liveContacts(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(50);
    const before = asked('/contacts').length;
    world.tell('contact.update', null as never);
    world.tell('group.update', { groupJid: 7 } as never);
    await world.clock.advance(1_100);
    expect(asked('/contacts').length).toBeGreaterThan(before);
    expect(store.get()).toMatchObject({ phase: 'ready', error: undefined });
  });
});

describe('liveGroup', () => {
  it('shows a group with its members, and follows both', async () => {
    const { world, state } = setUp();
    const store = liveGroup(world.gateway, 'sess_1', 'g1@g.us');
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(store.get().group?.subject).toBe('Family');
    const [ann] = store.get().members;
    state.members = [member('1@lid', 'admin'), member('2@lid', 'admin')];
    await world.gateway.groups.promote('sess_1', 'g1@g.us', '2@lid');
    await world.clock.advance(10);
    expect(store.get().members.map(({ role }) => role)).toEqual(['admin', 'admin']);
    expect(store.get().members[0]).toBe(ann);
    state.members = [];
    world.tell('group.participant', { groupJid: 'g1@g.us', leave: ['2@lid'] } as never);
    await world.clock.advance(1_100);
    expect(store.get().members).toEqual([]);
  });

  it('says when there is no such group', async () => {
    const { world } = setUp();
    const store = liveGroup(world.gateway, 'sess_1', 'gone@g.us');
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(store.get()).toMatchObject({ phase: 'failed', group: undefined, members: [] });
    expect(store.get().error).toBeInstanceOf(NotFoundError);
  });
});

describe('liveContact', () => {
  const setUpOne = (extensions: string[] | 'plain') => {
    const world = new LiveWorld();
    const state = { blocked: false, known: true, name: 'Ann' };
    const identity = () => ({
      id: 1,
      lid: '1@lid',
      name: state.name,
      phoneNumber: '441',
      phoneJid: '441@s.whatsapp.net',
      firstSeenAt: 7,
      updatedAt: 7,
    });
    world.fetch.respond(({ method, path, query }) => {
      if (path.endsWith('/capabilities'))
        return extensions === 'plain'
          ? problem(404, 'not_found')
          : json({ gateway: { name: 'double', version: '0' }, extensions, permissions: [] });
      const rest = decodeURIComponent(path.replace('/api/v1/sessions/sess_1/contacts', ''));
      if (method === 'POST') {
        state.blocked = rest.endsWith('/block');
        return new Response(null, { status: 204 });
      }
      if (rest === '')
        return json({
          data:
            query.q === '1@lid' ? [person('1@lid', { savedName: state.name, blocked: state.blocked })] : [],
        });
      if (rest !== '/1@lid' || !state.known) return problem(404, 'not_found');
      const groups = [{ jid: 'g1@g.us', name: 'Family', role: 'admin', tag: 'Annie', lastSeen: 5 }];
      return json({ dm: true, groups, identity: identity() });
    });
    return { world, state };
  };

  it('shows who it is, the groups that are shared, and whom the gateway says is blocked', async () => {
    const { world } = setUpOne(['contact-detail']);
    const store = liveContact(world.gateway, 'sess_1', '1@lid');
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(store.get()).toMatchObject({
      phase: 'ready',
      contact: { lid: '1@lid', savedName: 'Ann', blocked: false },
      groups: [{ name: 'Family', tag: 'Annie', role: 'admin' }],
      firstSeenAt: 7,
    });
    await world.gateway.contacts.block('sess_1', '1@lid');
    await world.clock.advance(50);
    expect(store.get().contact?.blocked).toBe(true);
  });

  it('says nothing of blocks on a plain gateway', async () => {
    const { world } = setUpOne('plain');
    const store = liveContact(world.gateway, 'sess_1', '1@lid');
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(store.get().contact).toEqual({
      lid: '1@lid',
      source: 'dm',
      name: 'Ann',
      phoneNumber: '441',
      phoneJid: '441@s.whatsapp.net',
    });
  });

  it('forgets whom the gateway does not know any more', async () => {
    const { world, state } = setUpOne(['contact-detail']);
    const store = liveContact(world.gateway, 'sess_1', '1@lid');
    store.subscribe(() => {});
    await world.clock.advance(50);
    state.known = false;
    await store.refresh();
    expect(store.get()).toMatchObject({ contact: undefined, groups: [] });
    expect(store.get().error).toBeInstanceOf(NotFoundError);
  });
});
