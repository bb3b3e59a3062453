import type { Schemas } from '@wagate/contract/types';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMailer } from '../mail/mailer.js';
import { parseSmtpUrl } from '../mail/smtp-url.js';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { answer, Receiver } from '../testing/domain/receiver.js';
import { ORG, principal, Rig } from '../testing/domain/rig.js';
import { Socket } from '../testing/domain/socket.js';
import { MailServer, refuse } from '../testing/mail-server.js';
import { describeStores } from '../testing/stores.js';

const ANA = 'ana@harbour.example';
const MINUTE = 60_000;

describeStores('alerts', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  let smtp: MailServer;
  const options = () => ({
    mailer: createMailer(parseSmtpUrl(smtp.url()), { step: 2_000, whole: 4_000 }),
    publicUrl: 'http://gateway.test',
    webhookTargets: 'loopback' as const,
  });

  /** As much of identity's tables as alerts read. */
  async function people(): Promise<void> {
    const { db } = store!;
    await sql`create table if not exists "user" (id text primary key, name text, email text, role text, banned integer, "banExpires" text)`.execute(
      db,
    );
    await sql`create table if not exists member (id text primary key, "userId" text, "organizationId" text, role text)`.execute(
      db,
    );
    await sql`delete from "user"`.execute(db);
    await sql`delete from member`.execute(db);
    await sql`insert into "user" (id, name, email) values ('user_one', 'Ana', ${ANA}), ('user_two', 'Ben', 'ben@harbour.example')`.execute(
      db,
    );
    await sql`insert into member (id, "userId", "organizationId", role) values ('m1', 'user_one', ${ORG}, 'owner'), ('m2', 'user_two', ${ORG}, 'member')`.execute(
      db,
    );
  }

  beforeEach(async () => {
    store ??= await stores.migrated();
    smtp = await MailServer.start();
    await people();
    rig = await Rig.fresh(store, options());
    rig.as(
      'ben',
      principal({
        id: 'user_two',
        userId: 'user_two',
        role: 'member',
        permissions: new Set(['read', 'send', 'events']),
      }),
    );
  });
  afterEach(async () => {
    await rig.close();
    await smtp.stop();
  });

  const choose = (body: object, who = 'owner') =>
    rig.call<Schemas['AlertChoice']>('PATCH', '/alerts', { body, who });
  const open = async (who = 'owner') =>
    (await rig.call<Schemas['ListAlert']>('GET', '/alerts/open', { who })).body.data;
  const isOpen = (count: number) => rig.settled(async () => (await open()).length === count);
  const mails = () => rig.store.db.selectFrom('alert_mails').selectAll().orderBy('id').execute();
  const told = async () =>
    (await rig.events())
      .filter(({ type }) => type === 'alert')
      .map(({ payload }) => payload as Schemas['Alert']);
  const unlink = (phone: FakeSession) => phone.commit({ type: 'logged-out', reason: 'device-removed' });
  async function link(id: string): Promise<void> {
    await rig.call('GET', `/sessions/${id}/qr`);
    await rig.engine.of(id).scan();
    await rig.settled(async () => {
      rig.clock.advance(0);
      return (await rig.status(id)) === 'working';
    });
  }
  /** Lets what is to be told be told: nothing is due any more. */
  async function quiet(ms = 3_000): Promise<void> {
    rig.clock.advance(ms);
    await rig.settled(async () => {
      rig.clock.advance(0);
      const due = await rig.store.db
        .selectFrom('alert_tellings')
        .select('subject')
        .where('due_at', '<=', rig.clock.now())
        .execute();
      return due.length === 0 && (await mails()).every(({ status }) => status !== 'pending');
    });
  }

  it('tell once that a phone unlinked a session, and once that it is linked again', async () => {
    await choose({ email: true, language: 'es' });
    const { id, phone } = await rig.workingSession('owner', { label: 'Caja' });
    await unlink(phone);
    await isOpen(1);
    expect(await open()).toMatchObject([
      {
        kind: 'session_logged_out',
        session: { id, label: 'Caja' },
        reason: 'The phone has removed this linked device.',
        reasonCode: 'device_removed',
      },
    ]);
    await quiet();
    const [begun] = smtp.to(ANA);
    expect(begun).toMatchObject({ subject: 'One: «Caja» ya no está vinculada.' });
    expect(begun?.text).toContain(`http://gateway.test/sessions/${id}/link`);
    expect(begun?.text).toContain('Motivo: Se desvinculó en el teléfono.');
    await link(id);
    await isOpen(0);
    await quiet();
    expect(smtp.to(ANA).map(({ subject }) => subject)).toEqual([
      'One: «Caja» ya no está vinculada.',
      'One: «Caja» está vinculada y vuelve a funcionar.',
    ]);
    expect(await told()).toMatchObject([
      { kind: 'session_logged_out', session: { id } },
      { kind: 'session_logged_out', session: { id }, ending: 'solved', endedAt: expect.any(Number) },
    ]);
    await quiet(20 * MINUTE);
    expect(smtp.mails).toHaveLength(2);
  });

  it('tell nothing of what nobody chose, and nothing to whoever paused, left or is banned meanwhile', async () => {
    await choose({ email: true, kinds: ['session_failed'] });
    const one = await rig.workingSession();
    await unlink(one.phone);
    await isOpen(1);
    await quiet();
    expect(await mails()).toEqual([]);

    await choose({ kinds: ['session_logged_out'] });
    await choose({ email: true }, 'ben');
    const waits = async (act: () => Promise<unknown>) => {
      smtp.behaviour = refuse(451, 'later');
      const { id, phone } = await rig.workingSession();
      const before = smtp.mails.length;
      await unlink(phone);
      await rig.settled(async () => (await open()).some(({ session }) => session?.id === id));
      rig.clock.advance(3_000);
      await rig.settled(async () => {
        rig.clock.advance(0);
        const queued = await mails();
        return (
          queued.some(({ status }) => status === 'pending') &&
          queued.every((one) => one.status !== 'pending' || one.attempts === 1)
        );
      });
      await act();
      smtp.behaviour = () => {};
      await quiet(MINUTE);
      return smtp.mails.slice(before).map(({ to }) => to[0]);
    };
    expect(await waits(() => choose({ email: false }, 'ben'))).toEqual([ANA]);
    await choose({ email: true }, 'ben');
    expect(
      await waits(() => sql`update "user" set banned = 1 where id = 'user_one'`.execute(store!.db)),
    ).toEqual(['ben@harbour.example']);
    await sql`update "user" set banned = 0`.execute(store!.db);
    expect(
      await waits(async () => {
        await sql`delete from member where id = 'm2'`.execute(store!.db);
        rig.control.emit({ type: 'member.removed', userId: 'user_two', organizationId: ORG });
      }),
    ).toEqual([ANA]);
    expect(
      await waits(() =>
        sql`update "user" set email = 'new@harbour.example' where id = 'user_one'`.execute(store!.db),
      ),
    ).toEqual(['new@harbour.example']);
  });

  it('of a session that flips ten times in ten minutes give two mails, and then what is so', async () => {
    await choose({ email: true });
    const { id, phone } = await rig.workingSession();
    for (let turn = 0; turn < 5; turn++) {
      await unlink(phone);
      await isOpen(1);
      await quiet(MINUTE);
      await link(id);
      await isOpen(0);
      await quiet(MINUTE);
    }
    expect(smtp.mails).toHaveLength(2);
    await quiet(20 * MINUTE);
    // It is linked, and that is what was told last.
    expect(smtp.mails).toHaveLength(2);
    await unlink(phone);
    await isOpen(1);
    await quiet();
    await link(id);
    await isOpen(0);
    await unlink(phone);
    await isOpen(1);
    await quiet(MINUTE);
    // Told that it began; that it ended for a moment is no news any more.
    expect(smtp.mails).toHaveLength(3);
    await quiet(20 * MINUTE);
    expect(smtp.mails).toHaveLength(3);
  });

  it('are neither repeated nor forgotten over a restart', async () => {
    await choose({ email: true });
    const { id, phone } = await rig.workingSession();
    await unlink(phone);
    await isOpen(1);
    await quiet();
    expect(smtp.mails).toHaveLength(1);
    await rig.domain.close();
    rig = await Rig.open(store!, options());
    rig.clock.advance(10 * MINUTE);
    await quiet();
    expect(smtp.mails).toHaveLength(1);
    // The process ends before it could tell, with the mail server away.
    smtp.behaviour = refuse(451, 'later');
    await link(id);
    await isOpen(0);
    rig.clock.advance(3_000);
    await rig.settled(async () => {
      rig.clock.advance(0);
      return (await mails()).some(({ attempts, status }) => status === 'pending' && attempts > 0);
    });
    await rig.domain.close();
    smtp.behaviour = () => {};
    rig = await Rig.open(store!, options());
    rig.clock.advance(20 * MINUTE);
    await quiet();
    expect(smtp.mails.map(({ id: messageId }) => messageId)).toEqual([
      ...new Set(smtp.mails.map(({ id: messageId }) => messageId)),
    ]);
    expect(smtp.mails).toHaveLength(2);
    expect(await open()).toEqual([]);
  });

  it('see after a start what went wrong without them', async () => {
    await choose({ email: true });
    const { id } = await rig.workingSession();
    await rig.domain.close();
    await store!.db
      .updateTable('wa_sessions')
      .set({ status: 'failed', reason_code: 'internal', reason_message: 'Broken.' })
      .where('id', '=', id)
      .execute();
    rig = await Rig.open(store!, options());
    await isOpen(1);
    await quiet();
    expect(smtp.mails[0]?.text).toContain('Why: Broken.');
  });

  it('give up a mail that is refused for good, and try one for a day that is not', async () => {
    await choose({ email: true });
    const { phone } = await rig.workingSession();
    smtp.behaviour = refuse(550, 'No such mailbox');
    await unlink(phone);
    await isOpen(1);
    await quiet();
    expect(await mails()).toMatchObject([
      { status: 'failed', attempts: 1, last_error: 'The mail server says: 550 No such mailbox' },
    ]);
    smtp.behaviour = refuse(451, 'Try later');
    const other = await rig.workingSession();
    await unlink(other.phone);
    await isOpen(2);
    for (let hour = 0; hour < 60; hour++) {
      rig.clock.advance(30 * MINUTE);
      await rig.settled(async () => {
        rig.clock.advance(0);
        const [, row] = await mails();
        return (
          row !== undefined &&
          (row.next_attempt_at === null || row.next_attempt_at > rig.clock.now()) &&
          row.attempts > 0
        );
      });
    }
    const [, row] = await mails();
    expect(row).toMatchObject({ status: 'failed', last_error: 'The mail server says: 451 Try later' });
    expect(row!.finished_at! - row!.created_at).toBeLessThanOrEqual(24 * 60 * MINUTE);
    expect(smtp.mails).toEqual([]);
  });

  it('tell that WhatsApp limits a number, and end when that is over', async () => {
    await choose({ email: true });
    const { phone } = await rig.workingSession('owner', { label: 'Till' });
    const until = rig.clock.now() + 30 * MINUTE;
    await phone.commit({ type: 'standing', reachOut: { locked: true, until } });
    await isOpen(1);
    expect(await open()).toMatchObject([{ kind: 'session_limited', reasonCode: 'locked' }]);
    await quiet();
    await phone.commit({ type: 'standing', reachOut: { locked: true, until, cause: 'biz_quality' } });
    await expect.poll(open).toMatchObject([{ kind: 'session_limited', reasonCode: 'restricted' }]);
    await quiet();
    expect(smtp.to(ANA)).toMatchObject([{ subject: 'One: WhatsApp limits “Till”.' }]);
    rig.clock.advance(30 * MINUTE);
    await isOpen(0);
    await quiet();
    expect(smtp.to(ANA).at(-1)).toMatchObject({ subject: 'One: “Till” may write to everybody again.' });
  });

  it('tell of a session that reconnects again and again, with how often and in what time, and of none that does so for a moment', async () => {
    await choose({ email: true });
    const { id, phone } = await rig.workingSession('owner', { label: 'Desk' });
    const drop = async () => {
      phone.emit({ type: 'closed', reason: 'network', retry: true });
      await rig.settled(async () => (await rig.status(id)) === 'starting');
      rig.clock.advance(1_000);
      await rig.settled(async () => (await rig.status(id)) === 'working');
    };
    for (let count = 0; count < 4; count++) await drop();
    rig.clock.advance(9 * MINUTE);
    await quiet();
    expect(await open()).toEqual([]);
    rig.clock.advance(5 * MINUTE);
    for (let count = 0; count < 5; count++) {
      rig.clock.advance(30_000);
      await drop();
    }
    await isOpen(1);
    expect(await open()).toMatchObject([
      {
        kind: 'session_reconnecting',
        reconnects: { count: expect.any(Number), minutes: expect.any(Number) },
      },
    ]);
    // Why it is away comes and goes with it, and puts nothing off.
    for (let count = 0; count < 4; count++) await drop();
    await rig.settled(() => smtp.mails.length === 1);
    expect(smtp.mails[0]?.subject).toBe('One: “Desk” keeps losing its connection.');
    expect(smtp.mails[0]?.text).toMatch(/It lost its connection [5-6] times in [23] minutes\./);
    await rig.settled(async () => {
      rig.clock.advance(30_000);
      return (await open()).length === 0;
    });
    await quiet();
    expect(smtp.mails.map(({ subject }) => subject)).toEqual([
      'One: “Desk” keeps losing its connection.',
      'One: “Desk” holds its connection again.',
    ]);
  });

  it('tell of a webhook that was switched off to those who may manage it, over every way but the webhook itself', async () => {
    const receiver = await Receiver.start();
    const other = await Receiver.start();
    await choose({ email: true });
    await choose({ email: true }, 'ben');
    const { phone } = await rig.workingSession();
    const hook = async (url: string) =>
      (await rig.call<Schemas['Webhook']>('POST', '/webhooks', { body: { url, events: ['*'] } })).body.id;
    const failing = await hook(receiver.url('/secret-path'));
    await hook(other.url());
    const { port } = await rig.listen();
    const owner = new Socket(port, await rig.ticket());
    const member = new Socket(port, await rig.ticket({}, 'ben'));
    await Promise.all([owner.opened, member.opened]);
    receiver.behaviour = answer(410);
    await phone.deliver();
    await isOpen(1);
    expect(await open('ben')).toEqual([]);
    const host = new URL(receiver.url()).host;
    expect(await open()).toMatchObject([{ kind: 'webhook_disabled', webhook: { id: failing, host } }]);
    await quiet();
    expect(smtp.mails.map(({ to }) => to)).toEqual([[ANA]]);
    expect(smtp.mails[0]?.raw).not.toContain('secret-path');
    await rig.settled(() => other.of('alert').length === 1);
    await owner.until((frames) => frames.some(({ event }) => event === 'alert'));
    expect(member.of('alert')).toEqual([]);
    // Nor to who asks later for what was missed.
    const since = (await rig.events())[0]!.id;
    for (const [who, heard] of [
      ['owner', 1],
      ['ben', 0],
    ] as const) {
      const back = new Socket(port, await rig.ticket({ since }, who));
      await back.until((frames) => frames.some(({ event }) => event === 'replay_complete'));
      expect([who, back.of('alert').length]).toEqual([who, heard]);
      back.close();
    }
    await rig.call('PATCH', `/webhooks/${failing}`, { body: { active: true } });
    await isOpen(0);
    await quiet();
    await rig.settled(() => other.of('alert').length === 2);
    expect(smtp.mails).toHaveLength(2);
    expect(receiver.of('alert')).toEqual([]);
    expect(
      await rig.store.db
        .selectFrom('webhook_deliveries')
        .select('id')
        .where('webhook_id', '=', failing)
        .where('event', '=', 'alert')
        .execute(),
    ).toEqual([]);
    owner.close();
    member.close();
    await Promise.all([receiver.close(), other.close()]);
  });

  it('say nothing of a session that is deleted, and end what was open of it', async () => {
    await choose({ email: true });
    const one = await rig.workingSession();
    await rig.call('DELETE', `/sessions/${one.id}`);
    await quiet();
    expect(await open()).toEqual([]);
    expect(smtp.mails).toEqual([]);
    const two = await rig.workingSession();
    await unlink(two.phone);
    await isOpen(1);
    await quiet();
    await rig.call('DELETE', `/sessions/${two.id}`);
    await isOpen(0);
    await quiet();
    expect(smtp.mails.at(-1)?.subject).toContain('was stopped or removed');
    expect(smtp.mails).toHaveLength(2);
  });

  it('go with their organization', async () => {
    await choose({ email: true });
    const { phone } = await rig.workingSession();
    await unlink(phone);
    await isOpen(1);
    await quiet();
    rig.control.emit({ type: 'organization.removed', organizationId: ORG });
    await isOpen(0);
    expect(await mails()).toEqual([]);
  });
});
