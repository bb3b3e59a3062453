import { beforeEach, expect, it } from 'vitest';
import { RefusedError } from '../testing/domain/fake-groups.js';
import { describeLinked, GROUP, LID, PHONE, type Row } from '../testing/domain/linked.js';
import { faultsOf } from '../testing/wire-schema.js';
import { inviteCodeIn } from './invite.js';

const OWN = '4915100000001@s.whatsapp.net';
const SHY = '4915133333333@s.whatsapp.net';

it.each([
  ['https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv', 'AbCdEfGhIjKlMnOpQrStUv'],
  ['chat.whatsapp.com/invite/AbCdEfGhIjKlMnOpQrStUv?mode=ac_t', 'AbCdEfGhIjKlMnOpQrStUv'],
  [' AbCdEfGhIjKlMnOpQrStUv ', 'AbCdEfGhIjKlMnOpQrStUv'],
  ['https://chat.example.org/EXAMPLEINVITE', 'EXAMPLEINVITE'],
  ['https://chat.whatsapp.com/', undefined],
  ['https://chat.whatsapp.com/a b c d e f', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('%s leads to %s', (text, code) => {
  expect(inviteCodeIn(text)).toBe(code);
});

describeLinked('groups, done here', (linked) => {
  const path = (rest = '') => `/sessions/${linked.id}/groups/${encodeURIComponent(GROUP)}${rest}`;
  const call = (method: string, to: string, body?: unknown) =>
    linked.rig.call<Row>(method, to, body === undefined ? {} : { body });
  const told = async (type: string) =>
    (await linked.told()).filter((event) => event.type === type).map(({ payload }) => payload);
  const members = async () =>
    (await linked.list(`/groups/${encodeURIComponent(GROUP)}/members`)).map(({ lid, role }) => [lid, role]);

  beforeEach(async () => {
    const group = {
      jid: GROUP,
      subject: 'Team',
      isAnnounce: false,
      isLocked: false,
      participants: [
        { phoneJid: OWN, lid: '10@lid', role: 'superadmin' as const },
        { phoneJid: PHONE, lid: LID, role: 'member' as const },
      ],
    };
    await linked.phone.commit({ type: 'groups', groups: [group] });
    linked.phone.groups.known.set(GROUP, group);
  });

  it('are stored at once and told once', async () => {
    const { phone } = linked;
    const before = (await told('group.update')).length;
    const made = await call('POST', `/sessions/${linked.id}/groups`, {
      name: 'New team',
      participants: [LID, '+49 151 2222 2222'],
    });
    expect(made.status).toBe(201);
    expect(faultsOf('GroupInfo', made.body)).toEqual([]);
    expect(made.body).toMatchObject({ subject: 'New team', participants: 2 });
    const jids = (await linked.list('/groups')).map(({ groupJid }) => groupJid);
    expect(jids).toContain(made.body.groupJid);

    const body = { subject: 'Crew', description: 'Mondays', announce: true, locked: true };
    expect((await call('PATCH', path(), body)).status).toBe(204);
    const group = { jid: GROUP, subject: 'Crew', description: 'Mondays', isAnnounce: true, isLocked: true };
    for (const [key, value] of Object.entries(group))
      if (key !== 'jid') await phone.commit({ type: 'groups', groups: [{ jid: GROUP, [key]: value }] });
    const { jid: _, ...shown } = group;
    expect((await call('GET', path())).body).toMatchObject({ ...shown, participantCount: 2 });
    expect((await told('group.update')).length - before).toBe(5);

    expect((await call('POST', path('/members'), { participants: ['4915122222222'] })).status).toBe(204);
    await phone.commit(
      { type: 'contacts', contacts: [{ lid: '88@lid', phoneJid: '4915122222222@s.whatsapp.net' }] },
      { type: 'group-participants', groupJid: GROUP, action: 'join', participants: ['88@lid'] },
    );
    expect(await members()).toEqual([
      ['10@lid', 'superadmin'],
      [LID, 'member'],
      ['88@lid', 'member'],
    ]);
    expect((await call('GET', path())).body).toMatchObject({ participantCount: 3 });
    for (const [method, rest, action, role] of [
      ['POST', '/promote', 'promote', 'admin'],
      ['POST', '/demote', 'demote', 'member'],
      ['DELETE', '', 'leave', undefined],
    ] as const) {
      expect((await call(method, path(`/members/${LID}${rest}`))).status).toBe(204);
      await phone.commit({ type: 'group-participants', groupJid: GROUP, action, participants: [PHONE] });
      expect((await members()).find(([lid]) => lid === LID)?.[1]).toBe(role);
    }
    expect((await call('GET', path())).body).toMatchObject({ participantCount: 2 });
    expect((await call('POST', path(':leave'))).status).toBe(204);
    expect((await members()).map(([lid]) => lid)).toEqual(['88@lid']);
    const acts = await told('group.participant');
    expect(acts.map((act) => Object.keys(act).find((key) => Array.isArray(act[key])))).toEqual([
      'join',
      'promote',
      'demote',
      'leave',
      'leave',
    ]);
  });

  it('have invites, which lead into them', async () => {
    const join = (invite: string) => call('POST', `/sessions/${linked.id}/groups:join`, { invite });
    const { body } = await call('GET', path('/invite'));
    expect(body).toEqual({ invite: 'https://chat.whatsapp.com/CODEofGROUP' });
    expect((await call('DELETE', path('/invite'))).body).toEqual({
      invite: 'https://chat.whatsapp.com/NEWofGROUP',
    });
    for (const invite of [body.invite as string, 'CODEofGROUP'])
      expect((await join(invite)).body).toEqual({ groupJid: GROUP });
    expect(await join('NOTaCODE')).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
    expect((await join('https://chat.whatsapp.com/')).status).toBe(400);
  });

  it.each([
    ['POST', '', { name: ' ' }, 'body.name'],
    ['POST', '', { name: 'x', participants: [PHONE, GROUP] }, 'body.participants.1'],
    ['PATCH', `/${GROUP}`, { subject: '' }, 'body.subject'],
    ['POST', `/${GROUP}/members`, { participants: ['who'] }, 'body.participants.0'],
    ['POST', `/${GROUP}/members/who/promote`, undefined, 'path.jid'],
  ])('say which part of %s %s is wrong: %j', async (method, rest, body, place) => {
    const refused = await call(method, `/sessions/${linked.id}/groups${rest}`, body);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body.error)).toContain(`(${place})`);
    expect(linked.phone.groups.asked).toEqual([]);
  });

  it('say whom WhatsApp refused, and keep for whom it was done', async () => {
    const { phone } = linked;
    const add = (...participants: string[]) => call('POST', path('/members'), { participants });
    const refuse = (...refused: [string, number][]) => {
      phone.groups.refused.clear();
      for (const [jid, code] of refused) phone.groups.refused.set(jid, code);
    };
    refuse([SHY, 403], [PHONE, 409]);
    const partly = await add('4915122222222', SHY, LID);
    expect(partly).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
    const { message, details } = partly.body.error as { message: string; details: object };
    expect(message).toContain(`${SHY} (their privacy settings forbid it)`);
    expect(message).toContain(`${PHONE} (in the group already)`);
    expect(details).toMatchObject({
      refused: [
        { jid: SHY, code: 403 },
        { jid: PHONE, code: 409 },
      ],
    });
    const joined = await told('group.participant');
    expect(joined).toEqual([expect.objectContaining({ join: ['4915122222222@s.whatsapp.net'] })]);
    for (const [code, status] of [
      [404, 404],
      [409, 409],
      [408, 409],
      [401, 403],
    ] as const) {
      refuse([PHONE, code]);
      expect((await add(LID)).status).toBe(status);
    }
    for (const [code, status] of [
      [401, 403],
      [403, 403],
      [404, 404],
      [406, 409],
      [409, 409],
      [419, 409],
      [429, 503],
      [500, 500],
    ] as const) {
      phone.groups.before = async () => {
        throw new RefusedError(code);
      };
      const refused = await call('PATCH', path(), { subject: 'Mine' });
      expect([code, refused.status]).toEqual([code, status]);
    }
    linked.rig.errors.length = 0;
  });

  it('need an address, and a connection', async () => {
    const odd = `/sessions/${linked.id}/groups/${encodeURIComponent(PHONE)}`;
    for (const [method, to, body] of [
      ['PATCH', odd, { subject: 'x' }],
      ['POST', `${odd}/members`, { participants: [LID] }],
      ['POST', path('/members'), { participants: [GROUP] }],
      ['POST', path('/members'), { participants: ['nobody'] }],
      ['DELETE', path('/members/nobody'), undefined],
      ['GET', `${odd}/invite`, undefined],
      ['POST', `${odd}:leave`, undefined],
      ['PATCH', path(), {}],
    ] as const)
      expect([method, to, (await call(method, to, body)).status]).toEqual([method, to, 400]);
    linked.phone.emit({ type: 'closed', reason: 'network', retry: true });
    for (const [method, to, body] of [
      ['POST', `/sessions/${linked.id}/groups`, { name: 'x' }],
      ['PATCH', path(), { subject: 'x' }],
      ['POST', path('/members'), { participants: [LID] }],
      ['POST', path(`/members/${LID}/promote`), undefined],
      ['GET', path('/invite'), undefined],
      ['POST', path(':leave'), undefined],
      ['POST', `/sessions/${linked.id}/groups:join`, { invite: 'CODEofGROUP' }],
    ] as const)
      expect([to, (await call(method, to, body)).status]).toEqual([to, 501]);
  });
});
