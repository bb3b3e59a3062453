import { expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE, type Row } from '../testing/domain/linked.js';
import { ORG, principal, Rig } from '../testing/domain/rig.js';
import { faultsOf } from '../testing/wire-schema.js';

describeLinked('contacts and groups read at a super admin’s wish', (linked) => {
  const admin = () =>
    linked.rig.as('admin', principal({ id: 'root', superAdmin: true, organizationId: undefined as never }));
  const begin = (id = linked.id) =>
    linked.rig.call<Row>('POST', `/admin/sessions/${id}:backfill`, { who: 'admin' });
  const status = (id = linked.id) =>
    linked.rig.call<Row>('GET', `/admin/sessions/${id}/backfill`, { who: 'admin' });
  const over = async () => {
    await linked.rig.settled(async () => (await status()).body.status !== 'running');
    const { body } = await status();
    expect(faultsOf('BackfillJob', body)).toEqual([]);
    return body;
  };

  it('come with their members, one job at a time', async () => {
    admin();
    const { phone, rig } = linked;
    phone.groups.known.set(GROUP, {
      jid: GROUP,
      subject: 'Team',
      participants: [{ lid: LID, phoneJid: PHONE, role: 'admin' }],
    });
    expect((await status()).status).toBe(404);
    let go = () => {};
    phone.beforeContacts = () =>
      new Promise((resolve) => {
        go = resolve;
      });
    const begun = await begin();
    expect(begun).toMatchObject({ status: 202, body: { status: 'running', organizationId: ORG } });
    expect(faultsOf('BackfillJob', begun.body)).toEqual([]);
    expect((await begin()).status).toBe(409);
    go();
    expect(await over()).toMatchObject({ status: 'succeeded', contacts: 2, groups: 1, groupMembers: 1 });
    expect(await linked.list('/groups')).toMatchObject([{ groupJid: GROUP, subject: 'Team' }]);
    expect((await rig.call('POST', '/admin/sessions/sess_none:backfill', { who: 'admin' })).status).toBe(404);
    expect((await rig.call('POST', `/admin/sessions/${linked.id}:backfill`)).status).toBe(403);
    phone.beforeContacts = async () => {
      throw Object.assign(new Error('no'), { name: 'NotReadyError' });
    };
    expect((await begin()).status).toBe(202);
    expect(await over()).toMatchObject({ status: 'failed', error: expect.stringContaining('address book') });
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    expect((await begin()).status).toBe(202);
    expect(await over()).toMatchObject({ status: 'failed', error: expect.stringContaining('not connected') });
  });

  it('have failed when the gateway was restarted meanwhile', async () => {
    admin();
    linked.phone.beforeContacts = () => new Promise(() => {});
    await begin();
    const next = await Rig.open(linked.rig.store);
    next.as('admin', principal({ superAdmin: true }));
    const { body } = await next.call<Row>('GET', `/admin/sessions/${linked.id}/backfill`, { who: 'admin' });
    expect(body).toMatchObject({ status: 'failed', error: expect.stringContaining('restarted') });
    await next.close();
    linked.phone.beforeContacts = async () => {};
  });
});
