import { beforeEach, expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE, type Row } from '../testing/domain/linked.js';
import { Rig } from '../testing/domain/rig.js';
import { faultsOf } from '../testing/wire-schema.js';

const OWN = '4915100000001@s.whatsapp.net';
const OTHER = '88@lid';

describeLinked('what is done to a message', (linked) => {
  /** An own text, one of the other, an own poll; in a group one of a member and an own. */
  let own: string;
  let poll: string;
  beforeEach(async () => {
    await linked.rig.call('PATCH', `/sessions/${linked.id}`, { body: { ratePerMin: 0, ratePerHour: 0 } });
    const send = async (body: object) =>
      (await linked.rig.call<Row>('POST', `/sessions/${linked.id}/messages`, { body })).body
        .waMessageId as string;
    own = await send({ type: 'text', to: PHONE, text: 'first' });
    poll = await send({
      type: 'poll',
      to: PHONE,
      name: 'Tea?',
      options: ['yes', 'no', 'later'],
      selectableCount: 1,
    });
    await linked.deliver({ type: 'text', text: 'theirs' }, { id: 'THEIRS' });
    await linked.deliver(
      { type: 'text', text: 'in the group' },
      { id: 'MEMBER', chatJid: GROUP, chatKind: 'group', senderLid: OTHER },
    );
    await linked.deliver(
      { type: 'text', text: 'ours' },
      { id: 'OURS', chatJid: GROUP, chatKind: 'group', fromMe: true },
    );
    linked.phone.sent = [];
  });

  const call = (method: string, mid: string, path = '', body: object = {}) =>
    linked.rig.call<Row>(method, `/sessions/${linked.id}/messages/${mid}${path}`, {
      body: { chat: PHONE, ...body },
    });
  const message = async (id: string, chat = PHONE) =>
    (await linked.messages(chat)).find(({ waMessageId }) => waMessageId === id)!;
  const lately = async (type: string) => (await linked.told()).filter((event) => event.type === type);
  const admins = (role: 'admin' | 'member') =>
    linked.phone.commit({
      type: 'groups',
      groups: [{ jid: GROUP, participants: [{ phoneJid: OWN, role }] }],
    });

  it('keeps whom an edited text still mentions', async () => {
    const sent = await linked.rig.call<Row>('POST', `/sessions/${linked.id}/messages`, {
      body: { type: 'text', to: GROUP, text: '@88 and @77', mentions: [OTHER, '77@lid'] },
    });
    const mid = sent.body.waMessageId as string;
    await call('PATCH', mid, '', { chat: GROUP, text: 'only @88' });
    await call('PATCH', mid, '', { chat: GROUP, text: 'nobody, not @881' });
    expect(linked.phone.sent.map(({ mentions }) => mentions)).toEqual([
      [OTHER, '77@lid'],
      [OTHER],
      undefined,
    ]);
  });

  it.each([
    [
      'PATCH',
      '',
      { text: 'second' },
      'edit',
      'message.edited',
      { type: 'edit', text: 'second' },
      { body: 'second', edited: true },
      { body: 'second' },
    ],
    ['DELETE', '', {}, 'revoke', 'message.revoked', { type: 'revoke' }, { deleted: true }, {}],
    [
      'POST',
      '/reaction',
      { emoji: '👍🏽' },
      'reaction',
      'message.reaction',
      { type: 'reaction', emoji: '👍🏽' },
      { reactions: [{ emoji: '👍🏽', fromMe: true }] },
      { reaction: '👍🏽' },
    ],
  ] as const)(
    '%s%s changes it with WhatsApp’s answer, and tells of it once',
    async (method, path, body, kind, event, given, shown, told) => {
      const before = await message(own);
      linked.phone.beforeSend = async () => expect(await message(own)).toEqual(before);
      const done = await call(method, own, path, body);
      expect(done).toMatchObject({ status: 200, body: { mode: 'sync', status: 'sent' } });
      expect(faultsOf('SendResult', done.body)).toEqual([]);
      const stanza = done.body.waMessageId as string;
      expect(linked.phone.sent).toMatchObject([
        { id: stanza, to: PHONE, content: { ...given, target: { id: own, sender: 'me' } } },
      ]);
      expect(await message(own)).toMatchObject(shown);
      expect(faultsOf('Message', await message(own))).toEqual([]);
      const once = [
        { payload: { waMessageId: stanza, fromMe: true, targetId: own, targetSender: 'me', ...told } },
      ];
      expect(await lately(event)).toMatchObject(once);
      expect(faultsOf('MessagePayload', (await lately(event))[0]!.payload)).toEqual([]);
      // WhatsApp tells of it too: by its answer, by receipts, and as an echo of another device.
      const status = { type: 'message-status' as const, chatJid: PHONE, messageIds: [stanza], timestamp: 1 };
      await linked.phone.commit({ ...status, status: 'sent' }, { ...status, status: 'delivered' });
      const echo = kind === 'edit' ? { targetId: own, text: 'second' } : { targetId: own, emoji: '👍🏽' };
      await linked.deliver({ type: kind, ...echo } as never, { id: stanza, fromMe: true });
      expect(await lately(event)).toHaveLength(1);
      expect(await linked.rig.store.db.selectFrom('outbox').select('id').execute()).toEqual([]);
      expect(await linked.rig.store.db.selectFrom('stanzas').select('kind').execute()).toEqual([{ kind }]);
    },
  );

  it('is stored with WhatsApp’s answer, where that comes before the send is over', async () => {
    linked.phone.beforeSend = ({ id }) =>
      linked.phone.commit({
        type: 'message-status',
        chatJid: PHONE,
        messageIds: [id],
        status: 'sent',
        timestamp: 9_000,
      });
    expect((await call('POST', 'THEIRS', '/reaction', { emoji: '👍' })).status).toBe(200);
    expect(await message('THEIRS')).toMatchObject({ reactions: [{ emoji: '👍', timestamp: 9_000 }] });
    expect(await lately('message.reaction')).toHaveLength(1);
  });

  it('takes a reaction back', async () => {
    await call('POST', 'THEIRS', '/reaction', { emoji: '👍' });
    linked.rig.clock.advance(1_000);
    expect((await call('DELETE', 'THEIRS', '/reaction')).status).toBe(200);
    expect(linked.phone.sent.at(-1)!.content).toMatchObject({
      emoji: '',
      target: { sender: { phoneJid: PHONE } },
    });
    expect(await message('THEIRS')).not.toHaveProperty('reactions');
    expect((await lately('message.reaction')).at(-1)!.payload).toMatchObject({ reaction: '', fromMe: true });
  });

  it('votes, votes again, and takes the vote back', async () => {
    for (const options of [['yes'], ['later', 'later'], []]) {
      expect((await call('POST', poll, '/vote', { options })).status).toBe(200);
      const selectedOptions = [...new Set(options)];
      expect(linked.phone.sent.at(-1)!.content).toMatchObject({
        type: 'poll_vote',
        options: selectedOptions,
      });
      expect((await lately('poll.vote')).at(-1)!.payload).toMatchObject({
        fromMe: true,
        targetId: poll,
        selectedOptions,
      });
      const shown = (await message(poll)).poll as {
        totalVotes: number;
        options: { text: string; votes: number }[];
      };
      expect(shown.totalVotes).toBe(selectedOptions.length);
      expect(shown.options.filter(({ votes }) => votes).map(({ text }) => text)).toEqual(selectedOptions);
      linked.rig.clock.advance(1_000);
    }
  });

  it('an admin deletes what a member wrote, by name', async () => {
    expect((await call('DELETE', 'MEMBER', '', { chat: GROUP })).status).toBe(403);
    await admins('member');
    expect((await call('DELETE', 'MEMBER', '', { chat: GROUP })).status).toBe(403);
    expect(linked.phone.sent).toEqual([]);
    await admins('admin');
    expect((await call('DELETE', 'MEMBER', '', { chat: GROUP, sender: OTHER })).status).toBe(200);
    expect(linked.phone.sent).toMatchObject([
      { to: GROUP, content: { type: 'revoke', target: { id: 'MEMBER', sender: { lid: OTHER } } } },
    ]);
    expect(await message('MEMBER', GROUP)).toMatchObject({ deleted: true });
    expect((await lately('message.revoked')).at(-1)!.payload).toMatchObject({
      targetSender: OTHER,
      fromMe: true,
    });
    // Who asks again has what they want.
    expect((await call('DELETE', 'MEMBER', '', { chat: GROUP })).status).toBe(200);
    expect(linked.phone.sent).toHaveLength(1);
  });

  it('is meant by its author, where others chose its id', async () => {
    const shared = { id: 'SAME', chatJid: GROUP, chatKind: 'group' } as const;
    await linked.deliver({ type: 'text', text: 'by the first' }, { ...shared, senderLid: '99@lid' });
    await linked.deliver(
      { type: 'text', text: 'by the second' },
      { ...shared, senderLid: OTHER, timestamp: 1_749_999_500_000 },
    );
    await call('POST', 'SAME', '/reaction', { chat: GROUP, emoji: '👍', sender: OTHER });
    const reacted = (await linked.messages(GROUP)).filter(({ reactions }) => reactions);
    expect(reacted.map(({ body }) => body)).toEqual(['by the second']);
    expect(
      (await call('POST', 'SAME', '/reaction', { chat: GROUP, emoji: '👍', sender: '1@lid' })).status,
    ).toBe(404);
  });

  it('refuses what no phone would follow, before anything leaves', async () => {
    const refused: [string, () => Promise<{ status: number }>, number][] = [
      ['an edit of what is not there', () => call('PATCH', 'NONE', '', { text: 'x' }), 404],
      ['an edit in another chat', () => call('PATCH', own, '', { chat: GROUP, text: 'x' }), 404],
      ['an edit of what another wrote', () => call('PATCH', 'THEIRS', '', { text: 'x' }), 403],
      ['an edit of a poll', () => call('PATCH', poll, '', { text: 'x' }), 400],
      ['a deletion of what the other wrote', () => call('DELETE', 'THEIRS'), 403],
      ['two emoji', () => call('POST', own, '/reaction', { emoji: '👍👍' }), 400],
      ['a word for an emoji', () => call('POST', own, '/reaction', { emoji: 'a' }), 400],
      ['a chat that is none', () => call('POST', own, '/reaction', { emoji: '👍', chat: '?' }), 400],
      ['an author that is none', () => call('POST', own, '/reaction', { emoji: '👍', sender: '?' }), 400],
      ['a vote in a text', () => call('POST', own, '/vote', { options: ['yes'] }), 400],
      ['a vote for what is no option', () => call('POST', poll, '/vote', { options: ['maybe'] }), 400],
      ['more votes than there may be', () => call('POST', poll, '/vote', { options: ['yes', 'no'] }), 400],
      ['passing on to nobody', () => call('POST', own, '/forward', { to: '?' }), 400],
      ['passing on what is not there', () => call('POST', 'NONE', '/forward', { to: PHONE }), 404],
    ];
    for (const [what, ask, status] of refused) expect([what, (await ask()).status]).toEqual([what, status]);
    expect(linked.phone.sent).toEqual([]);
    expect(await linked.rig.store.db.selectFrom('outbox').select('id').execute()).toEqual([]);
  });

  it('refuses what comes too late', async () => {
    linked.rig.clock.advance(15 * 60_000 + 1_000);
    expect((await call('PATCH', own, '', { text: 'x' })).status).toBe(409);
    await call('DELETE', own);
    for (const [method, path, body] of [
      ['PATCH', '', { text: 'x' }],
      ['POST', '/reaction', { emoji: '👍' }],
      ['POST', '/forward', { to: PHONE }],
    ] as const)
      expect([path, (await call(method, own, path, body)).status]).toEqual([path, 409]);
    expect(linked.phone.sent).toHaveLength(1);
  });

  it('does nothing while nothing is connected, and counts against the limit', async () => {
    await linked.rig.call('PATCH', `/sessions/${linked.id}`, { body: { ratePerMin: 1 } });
    linked.rig.clock.advance(61_000);
    expect((await call('POST', own, '/reaction', { emoji: '👍' })).status).toBe(200);
    const limited = await call('POST', own, '/reaction', { emoji: '👎' });
    expect(limited).toMatchObject({ status: 429, body: { error: { details: { retryAfterSeconds: 60 } } } });
    await linked.rig.call('POST', `/sessions/${linked.id}:stop`);
    expect((await call('POST', own, '/reaction', { emoji: '👎' })).status).toBe(501);
  });

  it('is done after a crash, once', async () => {
    linked.phone.beforeSend = () => new Promise(() => {});
    void call('PATCH', own, '', { text: 'second' });
    await linked.rig.settled(
      async () => (await linked.rig.store.db.selectFrom('outbox').select('id').execute()).length === 1,
    );
    const next = await Rig.open(linked.rig.store);
    await next.settled(async () => (await message(own)).edited === true);
    expect(next.engine.of(linked.id).sent).toMatchObject([{ content: { type: 'edit', text: 'second' } }]);
    await next.close();
    expect(await lately('message.edited')).toHaveLength(1);
  });

  it('says so when WhatsApp does not take it, and changes nothing', async () => {
    linked.phone.beforeSend = async ({ content }) => {
      const error = new Error('refused');
      if (content.type === 'poll_vote') error.name = 'UnknownPollError';
      throw error;
    };
    const failed = await call('PATCH', own, '', { text: 'second' });
    expect(failed).toMatchObject({ status: 500, body: { error: { details: { reason: 'send_failed' } } } });
    expect((await call('POST', poll, '/vote', { options: ['yes'] })).status).toBe(409);
    expect(linked.rig.errors.splice(0)).toHaveLength(2);
    expect(await message(own)).toMatchObject({ body: 'first', edited: false });
    expect(await linked.rig.store.db.selectFrom('outbox').select('id').execute()).toEqual([]);
  });

  it('ends with the link, and whoever waits is told so, whether WhatsApp was given it or not', async () => {
    const { store } = linked.rig;
    const kept = () => store.db.selectFrom('outbox').select('wa_message_id').execute();
    let given = 0;
    linked.phone.beforeSend = () => {
      given += 1;
      return new Promise(() => {});
    };
    const edited = call('PATCH', own, '', { text: 'second' });
    await linked.rig.settled(() => given === 1);
    // Its turn comes when that of the edit is over.
    const behind = call('POST', 'THEIRS', '/reaction', { emoji: '👍' });
    const text = linked.rig.call<Row>('POST', `/sessions/${linked.id}/messages`, {
      body: { type: 'text', to: PHONE, text: 'third' },
    });
    await linked.rig.settled(async () => (await kept()).length === 3);
    await linked.rig.call('POST', `/sessions/${linked.id}:logout`);
    for (const { status, body } of await Promise.all([behind, text]))
      expect([status, (body.error as Row).details]).toMatchObject([500, { reason: 'send_failed' }]);
    // The connection ends before the link: nobody knows of what WhatsApp was given.
    expect((await edited).status).toBeGreaterThanOrEqual(500);
    expect(given).toBe(1);
    expect(await kept()).toEqual([]);
    expect(await message(own)).toMatchObject({ edited: false });
  });

  it('passes on what has no file, marked as such', async () => {
    const kinds: [string, object, object][] = [
      ['text', { type: 'text', text: 'hello' }, { type: 'text', text: 'hello' }],
      [
        'place',
        { type: 'location', latitude: 1, longitude: 2, name: 'x' },
        { type: 'location', latitude: 1, longitude: 2, name: 'x' },
      ],
      [
        'card',
        { type: 'contact', displayName: 'A', vcard: 'BEGIN:VCARD' },
        { type: 'contact', displayName: 'A', vcard: 'BEGIN:VCARD' },
      ],
      [
        'poll',
        { type: 'poll', name: 'q', options: ['a', 'b'], selectableCount: 0, endTime: 1 },
        { type: 'poll', name: 'q', options: ['a', 'b'] },
      ],
    ];
    for (const [id, content, given] of kinds) {
      await linked.deliver(content as never, { id });
      const done = await call('POST', id, '/forward', { to: GROUP });
      expect(done).toMatchObject({ status: 200, body: { mode: 'sync', status: 'sent' } });
      expect(linked.phone.sent.at(-1)).toMatchObject({ to: GROUP, forwarded: true, content: given });
      expect((await message(done.body.waMessageId as string, GROUP)).status).toBe('sent');
    }
    expect(linked.phone.sent.at(-1)?.content).not.toHaveProperty('endTime');
    await linked.deliver({ type: 'image', mimetype: 'image/png' }, { id: 'PICTURE' });
    expect((await call('POST', 'PICTURE', '/forward', { to: GROUP })).status).toBe(409);
  });

  it('tells what came of a poll, five seconds after its end and once', async () => {
    const { rig, id } = linked;
    const endTime = rig.clock.now() + 60_000;
    const body = { type: 'poll', to: PHONE, name: 'Which?', options: ['a', 'b'], pollEndTime: endTime };
    const { waMessageId } = (await rig.call<Row>('POST', `/sessions/${id}/messages`, { body })).body;
    await call('POST', waMessageId as string, '/vote', { options: ['a', 'b'] });
    await linked.deliver(
      { type: 'poll_vote', targetId: waMessageId as string, selectedOptions: ['b'] },
      { id: 'VOTE', senderJid: PHONE, senderLid: LID, pushName: 'Ann' },
    );
    rig.clock.advance(64_000);
    // The gateway ends before it is due.
    await rig.domain.close();
    const next = await Rig.open(rig.store);
    const recaps = async () => (await next.events(id)).filter(({ type }) => type === 'poll.recap');
    expect(await recaps()).toEqual([]);
    next.clock.advance(66_000);
    await next.settled(async () => (await recaps()).length === 1);
    const { payload } = (await recaps())[0]!;
    expect(payload).toEqual({
      pollMessageId: waMessageId,
      chatJid: LID,
      name: 'Which?',
      selectableCount: 0,
      hideVotes: false,
      endTime,
      totalVotes: 2,
      options: [
        { option: 'a', count: 1 },
        { option: 'b', count: 2 },
      ],
      voters: expect.arrayContaining([
        { voterId: OWN, displayName: '', selectedOptions: ['a', 'b'] },
        { voterId: LID, displayName: 'Ann', selectedOptions: ['b'] },
      ]),
    });
    expect(faultsOf('PollRecapPayload', payload)).toEqual([]);
    next.clock.advance(3_600_000);
    await next.close();
    expect(await recaps()).toHaveLength(1);
    expect(
      (
        await next.call('POST', `/sessions/${id}/messages/${waMessageId}/vote`, {
          body: { chat: LID, options: ['a'] },
        })
      ).status,
    ).toBe(409);
  });
});
