import type { components } from '@wagate/contract/types';
import type { Selectable } from 'kysely';
import type { Clock } from '../clock.js';
import { applyGroups } from '../engine-host/apply-groups.js';
import { conflict } from '../errors/api-problem.js';
import { isNotConnected } from '../errors/engine-failure.js';
import type { Change, EventWriter } from '../events/writer.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { SessionRow } from '../sessions/session-row.js';
import { LateError, within } from '../sessions/time-limit.js';
import type { BackfillJobTable } from '../store/chat-tables.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';

type Job = Selectable<BackfillJobTable>;
type Counts = Pick<Job, 'contacts' | 'groups' | 'group_members'>;

/** Groups that are stored together: nobody else waits longer. */
const GROUPS_A_CHANGE = 20;
/** How long WhatsApp has to answer: it may have much to tell. */
const ANSWER_MS = 120_000;

export interface BackfillOptions {
  store: Store;
  writer: EventWriter;
  clock: Clock;
  onError(error: unknown): void;
}

/** Reads the contacts and the joined groups of sessions from WhatsApp, and keeps what came of it. */
export class Backfill {
  readonly #options: BackfillOptions;
  /** What is being stored. */
  readonly #storing = new Set<Promise<unknown>>();
  #closed = false;

  constructor(options: BackfillOptions) {
    this.#options = options;
  }

  /** What ran when the process ended is over, and says so. */
  async start(): Promise<void> {
    await this.#options.store.db
      .updateTable('backfill_jobs')
      .set({
        status: 'failed',
        error: 'the gateway was restarted meanwhile',
        finished_at: this.#options.clock.now(),
      })
      .where('status', '=', 'running')
      .execute();
  }

  /** Nothing more is stored from here on; a job that runs fails at the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#storing);
  }

  /** @param also part of the change that begins it @throws ApiProblem 409 while one runs */
  async begin(
    session: SessionRow,
    live: SessionHandle,
    also: (change: Change) => Promise<void>,
  ): Promise<Job> {
    const job = await this.#options.writer.write(session.organization_id, async (change) => {
      const added = await change.trx
        .insertInto('backfill_jobs')
        .values({
          id: `bf_${ulid(change.now)}`,
          organization_id: session.organization_id,
          session_id: session.id,
          status: 'running',
          contacts: 0,
          groups: 0,
          group_members: 0,
          error: null,
          started_at: change.now,
          finished_at: null,
        })
        .onConflict((on) => on.doNothing())
        .returningAll()
        .executeTakeFirst();
      if (added) await also(change);
      return added;
    });
    if (!job) throw conflict('a backfill of this session is running already');
    this.#run(job, session, live).catch((error: unknown) => {
      if (!this.#closed) this.#options.onError(error);
    });
    return job;
  }

  /** The last job of a session. */
  last(sessionId: string): Promise<Job | undefined> {
    return this.#options.store.db
      .selectFrom('backfill_jobs')
      .selectAll()
      .where('session_id', '=', sessionId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
  }

  async #run(job: Job, session: SessionRow, live: SessionHandle): Promise<void> {
    const counts: Counts = { contacts: 0, groups: 0, group_members: 0 };
    try {
      await this.#read(job, session, live, counts);
      await this.#note(job, { ...counts, status: 'succeeded', finished_at: this.#options.clock.now() });
    } catch (error) {
      const why = whyFailed(error);
      if (!why && !this.#closed) this.#options.onError(error);
      const finished_at = this.#options.clock.now();
      await this.#note(job, {
        ...counts,
        status: 'failed',
        error: why ?? 'it could not be done',
        finished_at,
      });
    }
  }

  async #read(job: Job, session: SessionRow, live: SessionHandle, counts: Counts): Promise<void> {
    const { writer } = this.#options;
    const account = { sessionId: session.id, accountId: session.account_id };
    const { clock } = this.#options;
    counts.contacts = await within(clock, ANSWER_MS, live.readContacts());
    await this.#note(job, counts);
    const groups = await within(clock, ANSWER_MS, live.askGroups('joined'));
    for (let start = 0; start < groups.length; start += GROUPS_A_CHANGE) {
      const some = groups.slice(start, start + GROUPS_A_CHANGE);
      // Another number may have been linked since.
      if ((await live.account()) !== account.accountId) throw new AnotherNumberError();
      await writer.write(session.organization_id, (change) =>
        applyGroups({ change, ...account }, some, true),
      );
      counts.groups += some.length;
      counts.group_members += some.reduce((sum, { participants = [] }) => sum + participants.length, 0);
      await this.#note(job, counts);
    }
  }

  async #note(job: Job, values: Partial<Job>): Promise<void> {
    const { db } = this.#options.store;
    await this.#store(() => db.updateTable('backfill_jobs').set(values).where('id', '=', job.id).execute());
  }

  async #store(work: () => Promise<unknown>): Promise<void> {
    if (this.#closed) throw new Error('the gateway is stopping');
    const storing = work();
    this.#storing.add(storing);
    await storing.finally(() => this.#storing.delete(storing));
  }
}

class AnotherNumberError extends Error {
  override readonly name = 'AnotherNumberError';
}

/** In words for whoever began it; `undefined` for what nobody has foreseen. */
function whyFailed(error: unknown): string | undefined {
  if (error instanceof LateError) return 'WhatsApp did not answer in time';
  if (isNotConnected(error)) return 'the session is not connected to WhatsApp';
  switch (error instanceof Error && error.name) {
    case 'AnotherNumberError':
      return 'the session was disconnected, or another number was linked to it, meanwhile';
    case 'NotReadyError':
      return 'the phone has not given this device the key to its address book yet';
    case 'RefusedError':
      return 'WhatsApp refused to tell';
    default:
      return undefined;
  }
}

export function jobToWire(job: Job): components['schemas']['BackfillJob'] {
  return {
    id: job.id,
    organizationId: job.organization_id,
    sessionId: job.session_id,
    status: job.status,
    contacts: job.contacts,
    groups: job.groups,
    groupMembers: job.group_members,
    startedAt: job.started_at,
    ...(job.finished_at === null ? {} : { finishedAt: job.finished_at }),
    ...(job.error === null ? {} : { error: job.error }),
  };
}
