import { expect, it } from 'vitest';
import { describeLinked, GROUP, LID, type Linked, PHONE, type Row } from '../../testing/domain/linked.js';
import { OTHER_ORG, principal } from '../../testing/domain/rig.js';

const HIDDEN = '88003344@lid';

const path = (linked: Linked, jid: string, action: string) =>
  `/sessions/${linked.id}/contacts/${encodeURIComponent(jid)}/${action}`;

const contact = async (linked: Linked, lid: string): Promise<Row | undefined> =>
  (await linked.list('/contacts')).find((one) => one.lid === lid);

class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(readonly code: number) {
    super(`WhatsApp answered with ${code}`);
  }
}

describeLinked('a number is checked with WhatsApp', (linked) => {
  const check = (phone: string, who = 'owner') =>
    linked.rig.call<Row & { error?: { details?: Row } }>(
      'GET',
      `/sessions/${linked.id}/contacts/check?phone=${encodeURIComponent(phone)}`,
      { who },
    );

  it('in any notation, and answers in the spelling of WhatsApp', async () => {
    const phoneJid = '551187654321@s.whatsapp.net';
    linked.phone.directory.numbers.set('5511987654321', { exists: true, phoneJid, lid: '55@lid' });
    for (const written of [
      '5511987654321',
      '+55 11 98765-4321',
      ' +55 (0)11 98765.4321 ',
      '\u202a+55\u00a011\u00a098765\u20114321\u202c',
    ]) {
      const answer = await check(written);
      expect([written, answer.status, answer.body]).toEqual([
        written,
        200,
        { query: '5511987654321', isOnWhatsApp: true, jid: phoneJid },
      ]);
    }
    linked.phone.directory.numbers.set('12025550143', { exists: false });
    expect((await check('+1 202 555 0143')).body).toEqual({ query: '12025550143', isOnWhatsApp: false });
  });

  it('and a chat that begins later under either address is one chat', async () => {
    linked.phone.directory.numbers.set('4915111111111', { exists: true, phoneJid: PHONE, lid: LID });
    await check('4915111111111');
    expect(await linked.list('/contacts')).toEqual([]);
    await linked.phone.deliver({ chatJid: PHONE });
    await linked.phone.deliver({ chatJid: LID });
    expect(await linked.chats()).toMatchObject([{ jid: LID }]);
    expect(await linked.list('/contacts')).toMatchObject([{ lid: LID, phoneNumber: '4915111111111' }]);
  });

  it.each([
    ['', 'is required'],
    ['  ', 'is required'],
    ['+49 151 CALL', 'digits only'],
    ['++4915111111111', 'digits only'],
    ['０４９１５１', 'digits only'],
    ['015111111111', 'country code'],
    ['0049 151 11111111', 'country code'],
    ['+49', '6 to 15'],
    ['1234567890123456', '6 to 15'],
    [PHONE, 'digits only'],
  ])('but not %j', async (written, reason) => {
    const answer = await check(written);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body.error)).toContain(reason);
  });

  it('by whoever may read, of their own organization only, while it is connected', async () => {
    const { rig } = linked;
    rig.as('sender', principal({ id: 's', permissions: new Set(['send', 'events']) }));
    rig.as('stranger', principal({ id: 'u2', userId: 'u2', organizationId: OTHER_ORG }));
    expect((await check('4915111111111', 'sender')).status).toBe(403);
    expect((await check('4915111111111', 'stranger')).status).toBe(404);
    await rig.call('POST', `/sessions/${linked.id}:stop`);
    const offline = await check('4915111111111');
    expect([offline.status, offline.body.error?.details]).toEqual([501, { reason: 'no_client' }]);
  });

  it('with an end when WhatsApp is silent', async () => {
    linked.phone.directory.before = () => new Promise(() => {});
    const asked = check('4915111111111');
    let answered = false;
    void asked.then(() => {
      answered = true;
    });
    await linked.rig.settled(() => {
      linked.rig.clock.advance(1_000);
      return answered;
    });
    expect((await asked).status).toBe(503);
  });
});

describeLinked('what a person says and shows', (linked) => {
  const get = (jid: string, what: 'about' | 'picture') =>
    linked.rig.call<Row>('GET', path(linked, jid, what));

  it('is asked for by either address, and kept where it is told again', async () => {
    const { phone } = linked;
    await phone.deliver({ chatJid: LID, chatAlt: PHONE, pushName: 'Ann' });
    phone.directory.infos.set(PHONE, { about: 'At work', businessName: 'Ann & Sons' });
    const picture = { id: '1784', url: 'https://pps.example.org/p.jpg' };
    phone.directory.pictures.set(PHONE, picture);
    for (const jid of [LID, PHONE]) {
      expect(await get(jid, 'about')).toMatchObject({ status: 200, body: { about: 'At work' } });
      expect(await get(jid, 'picture')).toMatchObject({ status: 200, body: picture });
    }
    expect(await contact(linked, LID)).toMatchObject({ pictureId: '1784', businessName: 'Ann & Sons' });
    phone.directory.pictures.clear();
    expect((await get(LID, 'picture')).body).toEqual({});
    expect(await contact(linked, LID)).not.toHaveProperty('pictureId');
  });

  it('is followed when it changes', async () => {
    const { phone } = linked;
    await phone.deliver({ chatJid: LID, chatAlt: PHONE });
    const before = (await linked.told()).length;
    for (const pictureId of ['1', '1', '2', undefined])
      await phone.commit({ type: 'picture', jid: PHONE, ...(pictureId && { pictureId }) });
    await phone.commit({ type: 'picture', jid: '999@lid', pictureId: '5' });
    await phone.commit({ type: 'picture', jid: GROUP, pictureId: '6' });
    expect((await linked.told()).slice(before).map(({ payload }) => payload)).toEqual([
      { chatJid: LID, change: 'picture', pictureId: '1' },
      { chatJid: LID, change: 'picture', pictureId: '2' },
      { chatJid: LID, change: 'picture', removed: true },
      { chatJid: GROUP, change: 'picture', pictureId: '6' },
    ]);
  });

  it('is there for groups that the session knows, as far as they have it', async () => {
    const { phone } = linked;
    await phone.commit({
      type: 'groups',
      groups: [{ jid: GROUP, subject: 'A', participants: [{ lid: LID, role: 'admin' }] }],
    });
    phone.directory.pictures.set(GROUP, { id: '7', url: 'https://pps.example.org/g.jpg' });
    expect((await get(GROUP, 'picture')).body).toEqual({ id: '7', url: 'https://pps.example.org/g.jpg' });
    expect((await get(GROUP, 'about')).status).toBe(400);
    expect((await get('120363000000000099@g.us', 'picture')).status).toBe(404);
  });

  it('is not there for what is nobody, or nobody known', async () => {
    for (const what of ['about', 'picture'] as const) {
      expect((await get('not a jid', what)).status).toBe(400);
      expect((await get('status@broadcast', what)).status).toBe(400);
      expect((await get(LID, what)).status).toBe(404);
    }
  });

  it('is an error of its own when WhatsApp refuses', async () => {
    const { phone } = linked;
    await phone.deliver({ chatJid: LID });
    const refuse = (code: number) => {
      phone.directory.before = async () => {
        throw new RefusedError(code);
      };
    };
    refuse(404);
    expect((await get(LID, 'about')).status).toBe(404);
    refuse(429);
    expect((await get(LID, 'about')).status).toBe(503);
    refuse(500);
    expect(await get(LID, 'about')).toMatchObject({
      status: 500,
      body: { error: { details: { reason: 'refused', code: 500 } } },
    });
  });
});

describeLinked('the groups shared with a person', (linked) => {
  it('tell what they call themselves in each, until that changes', async () => {
    const other = '120363000000000002@g.us';
    const member = (tag?: string) => [{ lid: LID, role: 'member' as const, ...(tag && { tag }) }];
    await linked.phone.commit({
      type: 'groups',
      groups: [
        { jid: GROUP, subject: 'Team', participants: member('Roaster') },
        { jid: other, subject: 'Buyers', participants: member('Cupping') },
      ],
    });
    // A list without labels says nothing about them.
    await linked.phone.commit({ type: 'groups', groups: [{ jid: GROUP, participants: member() }] });
    await linked.phone.commit({ type: 'groups', groups: [{ jid: other, participants: member('Scores') }] });
    const detail = await linked.rig.call<Row>(
      'GET',
      `/sessions/${linked.id}/contacts/${encodeURIComponent(LID)}`,
    );
    expect(detail.body.groups).toMatchObject([
      { jid: GROUP, name: 'Team', tag: 'Roaster' },
      { jid: other, name: 'Buyers', tag: 'Scores' },
    ]);
    expect(await linked.list(`/groups/${encodeURIComponent(GROUP)}/members`)).toMatchObject([
      { lid: LID, tag: 'Roaster' },
    ]);
  });
});

describeLinked('people are blocked', (linked) => {
  const post = (jid: string, action: 'block' | 'unblock', who = 'owner') =>
    linked.rig.call<Row>('POST', path(linked, jid, action), { who });

  it('by either address and as often as one likes; what is shown is what WhatsApp has', async () => {
    const { phone } = linked;
    await phone.deliver({ chatJid: LID, chatAlt: PHONE, pushName: 'Ann' });
    expect(await contact(linked, LID)).toMatchObject({ blocked: false });
    for (const jid of [PHONE, LID]) expect((await post(jid, 'block')).status).toBe(204);
    expect(phone.directory.blocked).toEqual([{ lid: LID }]);
    expect(await contact(linked, LID)).toMatchObject({ blocked: true });
    for (const jid of [LID, PHONE]) expect((await post(jid, 'unblock')).status).toBe(204);
    expect(await contact(linked, LID)).toMatchObject({ blocked: false });
    const told = (await linked.told()).filter(({ type }) => type === 'contact.update');
    expect(told.map(({ payload }) => payload)).toEqual([{ jid: PHONE }, { jid: PHONE }]);
    const acts = await linked.rig.store.db.selectFrom('audit_log').selectAll().orderBy('id').execute();
    expect(acts.filter(({ target_kind }) => target_kind === 'contact')).toMatchObject([
      { action: 'contact.block', target_id: LID, target_label: 'Ann' },
      { action: 'contact.block' },
      { action: 'contact.unblock' },
      { action: 'contact.unblock' },
    ]);
  });

  it('not when WhatsApp only says so', async () => {
    const { phone } = linked;
    await phone.deliver({ chatJid: LID });
    phone.directory.deaf = true;
    expect((await post(LID, 'block')).status).toBe(500);
    expect(await contact(linked, LID)).toMatchObject({ blocked: false });
    phone.directory.blocked = [{ lid: LID }];
    expect((await post(LID, 'unblock')).status).toBe(500);
    expect(await contact(linked, LID)).toMatchObject({ blocked: true });
    const acts = await linked.rig.store.db.selectFrom('audit_log').select('action').execute();
    expect(acts.map(({ action }) => action)).not.toContain('contact.block');
  });

  it('on the phone too; who hides their number and was never met can be let through', async () => {
    const { phone } = linked;
    await phone.deliver({ chatJid: LID, chatAlt: PHONE });
    phone.directory.blocked = [{ lid: HIDDEN }, { phoneJid: PHONE }];
    await phone.commit({ type: 'block-list', people: phone.directory.blocked });
    expect(await contact(linked, LID)).toMatchObject({ blocked: true });
    expect(await linked.list('/contacts')).toMatchObject([{ lid: LID }, { lid: HIDDEN, blocked: true }]);
    expect(
      (await linked.rig.call('GET', `/sessions/${linked.id}/contacts/${encodeURIComponent(HIDDEN)}`)).status,
    ).toBe(200);
    expect((await post(HIDDEN, 'unblock')).status).toBe(204);
    expect(await linked.list('/contacts')).toMatchObject([{ lid: LID }]);
    expect(phone.directory.blocked).toEqual([{ phoneJid: PHONE }]);
    await phone.commit({ type: 'block-change', person: { lid: LID }, blocked: false });
    expect(await contact(linked, LID)).toMatchObject({ blocked: false });
    await phone.commit({ type: 'block-change', person: { lid: LID }, blocked: true });
    await phone.commit({ type: 'block-change', person: { lid: LID }, blocked: true });
    expect(await contact(linked, LID)).toMatchObject({ blocked: true });
    expect((await linked.told()).filter(({ type }) => type === 'contact.update')).toHaveLength(5);
    await phone.commit({ type: 'block-list', people: [] });
    expect(await contact(linked, LID)).toMatchObject({ blocked: false });
  });

  it('by one account: another one in the same session blocks nobody', async () => {
    const { phone } = linked;
    await phone.deliver({ chatJid: LID });
    await phone.commit({ type: 'block-list', people: [{ lid: LID }] });
    const other = await linked.rig.workingSession();
    await other.phone.deliver({ chatJid: LID });
    const there = await linked.rig.call<{ data: Row[] }>('GET', `/sessions/${other.id}/contacts`);
    expect(there.body.data).toMatchObject([{ lid: LID, blocked: false }]);
    await phone.commit({ type: 'paired', jid: '4915200000002:1@s.whatsapp.net' });
    expect(await contact(linked, LID)).toBeUndefined();
    await phone.deliver({ chatJid: LID });
    expect(await contact(linked, LID)).toMatchObject({ blocked: false });
  });

  it('but not oneself, nor nobody, nor by who may only read, nor while there is no connection', async () => {
    const { rig, phone } = linked;
    await phone.deliver({ chatJid: LID });
    expect((await post('4915100000001@s.whatsapp.net', 'block')).status).toBe(400);
    expect((await post(GROUP, 'block')).status).toBe(400);
    expect((await post('%', 'block')).status).toBe(400);
    expect((await post(HIDDEN, 'block')).status).toBe(404);
    rig.as('reader', principal({ id: 'r', permissions: new Set(['read']) }));
    rig.as('stranger', principal({ id: 'u2', userId: 'u2', organizationId: OTHER_ORG }));
    expect((await post(LID, 'block', 'reader')).status).toBe(403);
    expect((await post(LID, 'block', 'stranger')).status).toBe(404);
    phone.directory.before = async () => {
      throw new RefusedError(405);
    };
    expect((await post(LID, 'block')).status).toBe(500);
    await rig.call('POST', `/sessions/${linked.id}:stop`);
    expect(await post(LID, 'block')).toMatchObject({
      status: 501,
      body: { error: { details: { reason: 'no_client' } } },
    });
    expect(phone.directory.blocked).toEqual([]);
  });
});
