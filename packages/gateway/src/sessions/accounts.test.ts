import { afterEach, expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE, type Row } from '../testing/domain/linked.js';
import { Socket } from '../testing/domain/socket.js';

const A = ['4915100000001:7@s.whatsapp.net', '900@lid'] as const;
const B = ['4915100000002:3@s.whatsapp.net', '901@lid'] as const;
const OTHER = '88002233@lid';

describeLinked('a session to which one number after another is linked', (linked) => {
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.close();
  });

  const call = (method: string, path: string, body?: object) =>
    linked.rig.call<Row>(method, `/sessions/${linked.id}${path}`, body ? { body } : {});
  const logout = async () => expect(await call('POST', ':logout')).toMatchObject({ status: 200 });
  const byPhone = () => linked.phone.commit({ type: 'logged-out', reason: 'device-removed' });
  const link = async (own: readonly [string, string?]) => {
    linked.phone = await linked.rig.link(linked.id, own);
  };
  /** Everything that a number brings along: a chat, a group, a person who is blocked, a reaction. */
  async function live(name: string, chat: string): Promise<void> {
    const message = { id: `${name}1`, chatJid: chat, senderLid: chat };
    await linked.deliver({ type: 'text', text: `secret of ${name}` }, message);
    await linked.deliver(
      { type: 'reaction', targetId: `${name}1`, emoji: '👍' },
      { ...message, id: `${name}2` },
    );
    await linked.phone.commit(
      {
        type: 'groups',
        groups: [
          {
            jid: GROUP,
            subject: 'Both',
            participants: [{ lid: chat, role: 'member' }],
          },
        ],
      },
      { type: 'block-list', people: [{ lid: `${name === 'A' ? 1 : 2}000@lid` }] },
    );
  }
  async function seen() {
    const search = await call('GET', '/messages/search?q=secret');
    const chats = await linked.chats();
    return {
      chats: chats.map(({ jid, unreadCount }) => [jid, unreadCount]),
      messages: (await Promise.all([LID, OTHER].map((jid) => linked.messages(jid)))).map((rows) =>
        rows.map(({ body, reactions }) => [body, (reactions as Row[] | undefined)?.length ?? 0]),
      ),
      found: (search.body.data as Row[]).map(({ body }) => body),
      contacts: (await linked.list('/contacts')).map(({ lid }) => lid).sort(),
      members: (await linked.list(`/groups/${encodeURIComponent(GROUP)}/members`)).map(({ lid }) => lid),
    };
  }
  const ofA = {
    chats: [[LID, 1]],
    messages: [[['secret of A', 1]], []],
    found: ['secret of A'],
    contacts: ['1000@lid', LID],
    members: [LID],
  };
  const ofB = {
    chats: [[OTHER, 1]],
    messages: [[], [['secret of B', 1]]],
    found: ['secret of B'],
    contacts: ['2000@lid', OTHER],
    members: [OTHER],
  };

  it.each([
    ['here', logout],
    ['on the phone', byPhone],
  ])('shows each its own, unlinked %s, and the first again what it had', async (_, unlink) => {
    await live('A', LID);
    expect(await seen()).toEqual(ofA);
    await unlink();
    // Until another phone links, what was is there to read.
    expect(await seen()).toEqual(ofA);
    expect((await call('GET', '/me')).status).toBe(404);
    await link(B);
    expect(await linked.chats()).toEqual([]);
    expect((await call('GET', '/me')).body).toMatchObject({
      waJid: B[0],
      waLid: B[1],
      phoneNumber: '4915100000002',
    });
    await live('B', OTHER);
    expect(await seen()).toEqual(ofB);
    await unlink();
    expect(await seen()).toEqual(ofB);
    await link(A);
    expect(await seen()).toEqual(ofA);
    await unlink();
    await link(B);
    expect(await seen()).toEqual(ofB);
    await linked.rig.call('DELETE', `/sessions/${linked.id}`);
    for (const table of [
      'wa_accounts',
      'messages',
      'chats',
      'reactions',
      'message_search',
      'stanzas',
    ] as const)
      expect([table, await linked.rig.store.db.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
  });

  it('takes another device, the number alone, the LID alone and a changed number for the one who was there', async () => {
    await logout();
    await link(['4915100000001:9@s.whatsapp.net', '900@lid']);
    await live('A', LID);
    for (const own of [
      ['4915100000001:11@s.whatsapp.net'],
      ['900:4@lid'],
      ['4915100000777:1@s.whatsapp.net', '900@lid'],
    ] as const) {
      await logout();
      await link(own);
      expect([own, await seen()]).toEqual([own, ofA]);
    }
    // A number that somebody else has now.
    await logout();
    await link(['4915100000777:2@s.whatsapp.net', '999@lid']);
    expect(await linked.chats()).toEqual([]);
  });

  it('shows no LID of the number before, and finds the account of a LID by a number that is known to be its', async () => {
    await logout();
    await link(['4915100000002:3@s.whatsapp.net']);
    expect((await call('GET', '/me')).body).not.toHaveProperty('waLid');
    await logout();
    await link(['905:1@lid']);
    expect((await call('GET', '/me')).body).toMatchObject({ waLid: '905:1@lid' });
    await live('A', LID);
    await linked.phone.commit({
      type: 'contacts',
      contacts: [{ lid: '905@lid', phoneJid: '4915100000005@s.whatsapp.net' }],
    });
    await logout();
    await link(['4915100000005:2@s.whatsapp.net']);
    expect(await seen()).toEqual(ofA);
  });

  it('keeps what came before any number was linked for the first that is', async () => {
    const { rig } = linked;
    const id = await rig.createSession();
    await rig.call('GET', `/sessions/${id}/qr`);
    await rig.engine.of(id).deliver({ id: 'EARLY' });
    await rig.link(id, B);
    const chats = () => rig.call<{ data: Row[] }>('GET', `/sessions/${id}/chats`);
    expect((await chats()).body.data).toHaveLength(1);
    await rig.call('POST', `/sessions/${id}:logout`);
    await rig.link(id, A);
    expect((await chats()).body.data).toEqual([]);
    await rig.call('POST', `/sessions/${id}:logout`);
    await rig.link(id, B);
    expect((await chats()).body.data).toHaveLength(1);
  });

  it('brings the people of each together by themselves when two addresses prove to be one person', async () => {
    await linked.deliver({ type: 'text', text: 'to A' }, { id: 'X', chatJid: PHONE });
    await logout();
    await link(B);
    await linked.deliver({ type: 'text', text: 'to B' }, { id: 'X', chatJid: PHONE });
    const before = (await linked.told()).length;
    await linked.phone.commit({ type: 'contacts', contacts: [{ lid: LID, phoneJid: PHONE }] });
    const merged = (await linked.told()).slice(before).filter(({ payload }) => payload.change === 'merged');
    expect(merged).toHaveLength(1);
    expect((await linked.messages(LID)).map(({ body }) => body)).toEqual(['to B']);
    await logout();
    await link(A);
    expect((await linked.messages(LID)).map(({ body }) => body)).toEqual(['to A']);
  });

  it('replays of each its own, from any cursor, and the story of the session', async () => {
    const { rig } = linked;
    const { port } = await rig.listen();
    const names = async (since: string) => {
      const socket = new Socket(port, await rig.ticket({ since }));
      sockets.push(socket);
      const end = () => socket.frames.findIndex(({ event }) => event === 'replay_complete');
      await socket.until(() => end() >= 0);
      return (
        socket.frames
          .slice(1, end())
          // They come about beside it all.
          .filter(({ event }) => event !== 'alert')
          .map(({ event, payload }) => payload!.waMessageId ?? payload!.status ?? event)
      );
    };
    await linked.deliver({ type: 'text', text: 'x' }, { id: 'A1' });
    const start = (await rig.events(linked.id)).at(-1)!.id;
    await linked.deliver({ type: 'text', text: 'x' }, { id: 'A2' });
    const atA = (await rig.events(linked.id)).at(-1)!.id;
    await logout();
    await link(B);
    await linked.deliver({ type: 'text', text: 'x' }, { id: 'B1' });
    const atB = (await rig.events(linked.id)).at(-1)!.id;
    const linking = ['scan_qr_code', 'starting', 'auth.code', 'working'];
    expect(await names(start)).toEqual(['logged_out', ...linking, 'B1']);
    expect(await names(atA)).toEqual(['logged_out', ...linking, 'B1']);
    await logout();
    await link(A);
    await linked.deliver({ type: 'text', text: 'x' }, { id: 'A3' });
    expect(await names(start)).toEqual(['A2', 'logged_out', ...linking, 'logged_out', ...linking, 'A3']);
    expect(await names(atB)).toEqual(['logged_out', ...linking, 'A3']);
  });
});
