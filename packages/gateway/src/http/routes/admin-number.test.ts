import type { Schemas } from '@wagate/contract/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/open.js';
import { ORG, OTHER_ORG, principal, Rig } from '../../testing/domain/rig.js';
import { Socket } from '../../testing/domain/socket.js';
import { describeStores } from '../../testing/stores.js';
import { faultsOf } from '../../testing/wire-schema.js';

type Admin = Schemas['AdminNumber'];
interface Refused {
  error: { code: string; message: string };
}

const PAIR = '/admin/number:pair';
const PHONE = '491512345678';

describeStores('the admin number', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  const open = async (options: Parameters<typeof Rig.fresh>[1] = {}) => {
    await rig?.close();
    store ??= await stores.migrated();
    rig = await Rig.fresh(store, options);
    rig.as('root', principal({ id: 'root', userId: 'root', superAdmin: true }));
    rig.as(
      'elsewhere',
      principal({ id: 'else', userId: 'else', superAdmin: true, organizationId: OTHER_ORG }),
    );
    rig.as('nowhere', principal({ id: 'no', userId: 'no', superAdmin: true, organizationId: null }));
    rig.as('stranger', principal({ organizationId: OTHER_ORG }));
    rig.as('member', principal({ role: 'member', permissions: new Set(['read', 'send', 'events']) }));
  };
  beforeEach(() => open());
  afterEach(async () => {
    await rig.close();
    expect(rig.errors).toEqual([]);
  });

  const look = async (who = 'root') => {
    const { status, body } = await rig.call<Admin>('GET', '/admin/number', { who });
    expect([status, faultsOf('AdminNumber', body)]).toEqual([200, []]);
    return body;
  };
  const pair = async (body: object, who = 'root') => {
    const answer = await rig.call<Admin>('POST', PAIR, { who, body });
    if (answer.status === 200) expect(faultsOf('AdminNumber', answer.body)).toEqual([]);
    return answer;
  };
  const refused = async (body: object, who = 'root') => {
    const answer = await rig.call<Refused>('POST', PAIR, { who, body });
    return [answer.status, answer.body.error.code];
  };
  const linked = async () => {
    const { body } = await pair({ method: 'qr' });
    const { id } = body.session!;
    await rig.engine.of(id).scan(`${PHONE}:7@s.whatsapp.net`);
    await rig.settled(async () => {
      rig.clock.advance(0);
      return (await rig.status(id)) === 'working';
    });
    return id;
  };
  const rows = () =>
    rig.store.db.selectFrom('wa_sessions').select(['id', 'organization_id', 'is_admin_session']).execute();

  it('is not set up at first: looking makes nothing', async () => {
    expect(await look()).toEqual({ configured: false });
    expect(await rows()).toEqual([]);
  });

  it('is made by the first wish to link it, and shown while a phone is awaited', async () => {
    const { status, body } = await pair({ method: 'qr' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      configured: true,
      session: { isAdminSession: true, organizationId: ORG, status: 'scan_qr_code', createdByUserId: 'root' },
      pairing: { method: 'qr', code: '2@qr-1', expiresAt: rig.clock.now() + 60_000 },
    });
    expect(await look()).toEqual(body);
    const renewed = rig.engine.of(body.session!.id).showQr(2);
    expect((await look()).pairing).toMatchObject({ code: renewed });
    rig.clock.advance(61_000);
    expect(await look()).not.toHaveProperty('pairing');
  });

  it('links by code what was being linked by QR, and the other way round, without a second session', async () => {
    await pair({ method: 'qr' });
    const { body } = await pair({ method: 'code', number: '+49 151 2345678' });
    expect(body).toMatchObject({ number: PHONE, pairing: { method: 'code', code: 'ABCD-1002' } });
    expect((await pair({ method: 'code', number: PHONE })).body.pairing).toEqual(body.pairing);
    expect((await pair({ method: 'qr' })).body.pairing).toMatchObject({ method: 'qr', code: '2@qr-3' });
    expect(await rows()).toHaveLength(1);
  });

  it('tells the linked number, holds no code any more, and is not linked twice', async () => {
    const id = await linked();
    const now = await look();
    expect(now).toMatchObject({ configured: true, number: PHONE, session: { id, status: 'working' } });
    expect(now).not.toHaveProperty('pairing');
    expect(await refused({ method: 'qr' })).toEqual([409, 'conflict']);
    expect(await refused({ method: 'code', number: PHONE })).toEqual([409, 'conflict']);
  });

  it('is unlinked and linked again by a super admin of another organization, or of none', async () => {
    const id = await linked();
    expect((await look('elsewhere')).session?.id).toBe(id);
    for (const who of ['elsewhere', 'nowhere']) {
      const out = await rig.call('POST', `/sessions/${id}:logout`, { who });
      expect(out).toMatchObject({ status: 200, body: { status: 'logged_out', organizationId: ORG } });
      expect((await pair({ method: 'qr' }, who)).body.session).toMatchObject({ id, organizationId: ORG });
    }
    expect((await rig.call('GET', `/sessions/${id}`, { who: 'stranger' })).status).toBe(404);
    const other = await rig.createSession('stranger');
    expect((await rig.call('POST', `/sessions/${other}:logout`, { who: 'root' })).status).toBe(404);
    const audit = await rig.store.db.selectFrom('audit_log').selectAll().orderBy('id').execute();
    expect(new Set(audit.filter((entry) => entry.target_id === id).map((e) => e.organization_id))).toEqual(
      new Set([ORG]),
    );
  });

  it('is one, under two calls at once', async () => {
    const answers = await Promise.all([
      pair({ method: 'qr' }, 'root'),
      pair({ method: 'qr' }, 'elsewhere'),
      pair({ method: 'code', number: PHONE }, 'root'),
    ]);
    expect(await rows()).toHaveLength(1);
    const ids = answers.flatMap(({ status, body }) => (status === 200 ? [body.session!.id] : []));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(1);
    const made = await rig.store.db
      .selectFrom('audit_log')
      .select('id')
      .where('action', '=', 'session.create')
      .execute();
    expect(made).toHaveLength(1);
  });

  it('lies in the organization that is named, if there is one', async () => {
    expect(await refused({ method: 'qr' }, 'nowhere')).toEqual([400, 'validation_error']);
    expect(await refused({ method: 'qr', organization: 'none' })).toEqual([404, 'not_found']);
    expect(await rows()).toEqual([]);
    const { body } = await pair({ method: 'qr', organization: OTHER_ORG }, 'nowhere');
    expect(body.session?.organizationId).toBe(OTHER_ORG);
    expect(await refused({ method: 'qr', organization: ORG })).toEqual([409, 'conflict']);
    expect((await pair({ method: 'qr' }, 'root')).body.session?.organizationId).toBe(OTHER_ORG);
  });

  it.each(['12', '0049151234567', '49-1512-ABC', '49494949494949494949', ' '])(
    'makes nothing for %j, which is no number',
    async (number) => {
      expect(await refused({ method: 'code', number })).toEqual([400, 'validation_error']);
      expect(await rows()).toEqual([]);
    },
  );

  it('needs a number for a code, unless one is set up', async () => {
    expect(await refused({ method: 'code' })).toEqual([400, 'validation_error']);
    expect(await rows()).toEqual([]);
    await open({ adminNumber: '+49 151 2345678' });
    expect(await look()).toEqual({ configured: true, number: PHONE });
    const { body } = await pair({ method: 'code' });
    expect(body).toMatchObject({ number: PHONE, pairing: { method: 'code' } });
    expect(rig.engine.of(body.session!.id).connects).toEqual([{ by: 'code', phone: PHONE }]);
  });

  it('answers 403 to whoever is no super admin, whether it exists or not, and whatever they send', async () => {
    const ask = async () => {
      const answers = [];
      for (const who of ['owner', 'member', 'stranger'])
        for (const [method, path, body] of [
          ['GET', '/admin/number', undefined],
          ['POST', PAIR, { method: 'qr' }],
          ['POST', PAIR, { method: 'nonsense', extra: 1 }],
          ['POST', PAIR, undefined],
        ] as const) {
          const answer = await rig.call<Refused>(method, path, { who, body });
          answers.push([answer.status, answer.body.error.message]);
        }
      return answers;
    };
    const before = await ask();
    expect(new Set(before.map(([status]) => status))).toEqual(new Set([403]));
    await pair({ method: 'qr' });
    expect(await ask()).toEqual(before);
    expect((await rig.call('GET', '/admin/number', { who: 'nobody' })).status).toBe(401);
  });

  it('keeps its codes out of log, event log, audit and other people’s sockets', async () => {
    const { port } = await rig.listen();
    const sockets: Socket[] = [];
    for (const who of ['member', 'stranger']) {
      const socket = new Socket(port, await rig.ticket({}, who));
      await socket.opened;
      sockets.push(socket);
    }
    const { body } = await pair({ method: 'qr' });
    const byCode = await pair({ method: 'code', number: PHONE });
    const secrets = [body.pairing!.code, byCode.body.pairing!.code];
    await rig.settled(() => sockets[0]!.of('session.status').length > 0);
    const kept = JSON.stringify([
      await rig.store.db.selectFrom('event_log').selectAll().execute(),
      await rig.store.db.selectFrom('audit_log').selectAll().execute(),
      sockets.map(({ frames }) => frames),
      rig.errors.map(String),
    ]);
    for (const secret of secrets) expect(kept).not.toContain(secret);
    expect(kept).toContain('admin_number.pair');
    for (const socket of sockets) socket.close();
  });
});
