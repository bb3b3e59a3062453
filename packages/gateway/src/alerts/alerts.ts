import type { Clock } from '../clock.js';
import { type EventBus, envelopesOf } from '../events/bus.js';
import type { EventWriter } from '../events/writer.js';
import type { Mailer } from '../mail/mailer.js';
import type { Control } from '../principal/control.js';
import type { Store } from '../store/open.js';
import { AlertMails } from './alert-mails.js';
import { reconcile } from './ledger.js';
import { pruneAlerts, queueMails } from './mail-queue.js';
import type { Subject } from './standing.js';
import { noteChange, takeTelling } from './telling.js';

export interface AlertsOptions {
  store: Store;
  writer: EventWriter;
  bus: EventBus;
  clock: Clock;
  /** Absent where nothing can be mailed: troubles are kept and told of all the same. */
  mailer?: Mailer;
  publicUrl: string;
  onError(error: unknown): void;
}

const HOUR_MS = 3_600_000;

/** Sees what goes wrong and what is well again, and tells people: each once, however often it is looked at. */
export class Alerts {
  readonly #mails: AlertMails | undefined;
  readonly #work = new Set<Promise<void>>();
  /** When to look at a subject again, and how to take that back. */
  readonly #looks = new Map<string, { at: number; cancel: () => void }>();
  readonly #unsubscribe: () => void;
  #cancelPruning = () => {};
  #open = false;

  constructor(private readonly options: AlertsOptions) {
    const { mailer, bus } = options;
    this.#mails = mailer && new AlertMails({ ...options, mailer });
    this.#unsubscribe = bus.subscribe((published) => {
      for (const { event, organization, session } of envelopesOf(published))
        if (event === 'session.status' || event === 'session.health')
          this.look(organization, { kind: 'session', id: session });
    });
  }

  /** Whether anything can be mailed. */
  get mailer(): Mailer | undefined {
    return this.options.mailer;
  }

  /** Takes up what the last process left, and what happened without one. */
  async start(): Promise<void> {
    this.#open = true;
    const { db } = this.options.store;
    const sessions = await db
      .selectFrom('wa_sessions')
      .select(['id', 'organization_id'])
      .where('status', 'in', ['failed', 'logged_out', 'starting'])
      .execute();
    const webhooks = await db
      .selectFrom('webhooks')
      .select(['id', 'organization_id'])
      .where('active', '=', 0)
      .where('disabled_at', 'is not', null)
      .execute();
    const open = await db
      .selectFrom('alerts')
      .select(['subject as id', 'organization_id', 'webhook_id'])
      .where('ended_at', 'is', null)
      .execute();
    const untold = await db
      .selectFrom('alert_tellings')
      .select(['subject as id', 'organization_id'])
      .where('due_at', 'is not', null)
      .execute();
    for (const { id, organization_id } of sessions) this.look(organization_id, { kind: 'session', id });
    for (const { id, organization_id } of webhooks) this.look(organization_id, { kind: 'webhook', id });
    for (const { id, organization_id, webhook_id } of open)
      this.look(organization_id, { kind: webhook_id === null ? 'session' : 'webhook', id });
    for (const { id, organization_id } of untold) this.look(organization_id, subjectOf(id));
    this.#mails?.start();
    this.#prune();
  }

  /** To be called when a subject may stand otherwise than before. */
  look(organizationId: string, subject: Subject): void {
    if (!this.#open) return;
    this.#later(this.#look(organizationId, subject));
  }

  /** An organization takes its alerts with it, and whoever leaves one the choice that they made there. */
  follow(control: Control): () => void {
    const { writer } = this.options;
    return control.subscribe((event) => {
      if (event.type === 'organization.removed') {
        const { organizationId } = event;
        this.#later(
          writer.write(organizationId, async ({ trx }) => {
            for (const table of ['alert_mails', 'alert_tellings', 'alerts', 'alert_choices'] as const)
              await trx.deleteFrom(table).where('organization_id', '=', organizationId).execute();
          }),
        );
      }
      if (event.type === 'member.removed') {
        const { organizationId, userId } = event;
        this.#later(
          writer.write(organizationId, async ({ trx }) => {
            for (const table of ['alert_mails', 'alert_choices'] as const)
              await trx
                .deleteFrom(table)
                .where('organization_id', '=', organizationId)
                .where('user_id', '=', userId)
                .execute();
          }),
        );
      }
    });
  }

  async close(): Promise<void> {
    this.#open = false;
    this.#unsubscribe();
    this.#cancelPruning();
    for (const { cancel } of this.#looks.values()) cancel();
    this.#looks.clear();
    await Promise.all(this.#work);
    await this.#mails?.close();
  }

  async #look(organizationId: string, subject: Subject): Promise<void> {
    const { writer, clock } = this.options;
    const next = await writer.write(organizationId, async (change) => {
      const { changed, lookAgainAt, left } = await reconcile(change, subject);
      for (const one of left) change.afterCommit(() => this.look(organizationId, one));
      if (changed) await noteChange(change, subject.id);
      const { telling, dueAt } = await takeTelling(change, subject.id);
      if (telling && this.#mails) {
        await queueMails(change, telling);
        change.afterCommit(() => this.#mails?.wake());
      }
      return Math.min(lookAgainAt ?? Number.POSITIVE_INFINITY, dueAt ?? Number.POSITIVE_INFINITY);
    });
    if (this.#open && Number.isFinite(next)) this.#lookAt(next, organizationId, subject, clock);
  }

  #lookAt(at: number, organizationId: string, subject: Subject, clock: Clock): void {
    const before = this.#looks.get(subject.id);
    if (before && before.at <= at && before.at > clock.now()) return;
    before?.cancel();
    const cancel = clock.after(Math.max(0, at - clock.now()), () => {
      this.#looks.delete(subject.id);
      this.look(organizationId, subject);
    });
    this.#looks.set(subject.id, { at, cancel });
  }

  #prune(): void {
    if (!this.#open) return;
    const { store, clock } = this.options;
    this.#later(pruneAlerts(store.db, clock.now()));
    this.#cancelPruning = clock.after(HOUR_MS, () => this.#prune());
  }

  #later(work: Promise<void>): void {
    const tracked = work.catch(this.options.onError).finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
  }
}

/** By how the ids of webhooks begin. */
const subjectOf = (id: string): Subject => ({ kind: id.startsWith('wh_') ? 'webhook' : 'session', id });
