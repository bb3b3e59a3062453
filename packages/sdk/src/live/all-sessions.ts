import type { GatewayEvent } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { Session } from '../model.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';
import { changesSession } from './session-calls.js';

/** Sessions of all organizations. */
export type AllSessionsSnapshot = ListSnapshot<Session>;

/** Which sessions; on a gateway without the extension `admin-sessions` this is applied here, to what is loaded. */
export interface AllSessionsQuery {
  /** Part of a label, number, JID or id, in any case. */
  q?: string;
  /** The id of an organization. */
  organization?: string;
  /** The id of a node. */
  gateway?: string;
  /** Only sessions in this state. */
  status?: Session['status'];
}

const PAGE = 100;
/** Which node holds a session, and how it fares there, is in no event. */
const EVERY_MS = 60_000;

function matches(session: Session, { q, organization, gateway, status }: AllSessionsQuery): boolean {
  const { label = '', phoneNumber = '', waJid = '', id } = session;
  return (
    (q === undefined || [label, phoneNumber, waJid, id].join(' ').toLowerCase().includes(q.toLowerCase())) &&
    (organization === undefined || session.organizationId === organization) &&
    (gateway === undefined || session.gatewayId === gateway) &&
    (status === undefined || session.status === status)
  );
}

class LiveAllSessions extends ListStore<Session> {
  // The production gateway tells a status to sockets alone: what happened while there was none is lost.
  protected override readonly rereadsOnReconnect = true;
  #shown: { from: readonly Session[]; to: readonly Session[] } | undefined;

  constructor(
    gateway: Gateway,
    readonly query: AllSessionsQuery,
  ) {
    super(gateway, { key: ({ id }) => id, events: { scope: 'firehose' }, everyMs: EVERY_MS });
  }

  protected async page(cursor: string | undefined) {
    const filters = (await this.extensions()).has('admin-sessions');
    return this.gateway.admin.sessions(filters ? { ...this.query, limit: PAGE, cursor } : undefined);
  }

  /** A row that an event moved may not be what was asked for any more, and a plain gateway does not filter. */
  protected override data() {
    const all = this.items();
    if (this.#shown?.from !== all)
      this.#shown = { from: all, to: Object.freeze(all.filter((session) => matches(session, this.query))) };
    return { ...super.data(), items: this.#shown.to };
  }

  protected override onEvent({ event, session, organization, payload, timestamp }: GatewayEvent): void {
    if (event === 'session.health')
      this.change(session, (row) => ({ ...row, health: payload as Session['health'] }));
    if (event !== 'session.status') return;
    const { status } = payload as { status: Session['status'] };
    // Why it is so is in no event, and what explained the state before explains this one no more.
    const moved = ({ statusReason: _, linking: __, ...row }: Session): Session => ({
      ...row,
      status,
      ...(status === 'working' && { lastConnectedAt: timestamp }),
    });
    if (this.change(session, (row) => (row.status === status ? row : moved(row)))) {
      if (status === 'failed' || status === 'logged_out') this.refreshSoon();
      return;
    }
    // The whole platform is heard here: only one that may be wanted is worth a question.
    const { organization: whose = organization, status: which = status } = this.query;
    if (whose === organization && which === status) this.refreshSoon();
  }

  protected override onCall({ name, args, result }: FinishedCall): void {
    if (name === 'sessions.delete') this.remove(String(args[0]));
    else if (changesSession(name)) {
      const changed = result as Session;
      // `organizationName` is in the platform's list alone.
      if (!this.change(changed.id, (row) => ({ ...row, ...changed }))) this.refreshSoon();
    }
  }
}

/** The sessions of every organization, for a super admin, moved by the events of all of them. */
export const liveAllSessions = (gateway: Gateway, query: AllSessionsQuery = {}): LiveList<Session> =>
  new LiveAllSessions(gateway, query);
