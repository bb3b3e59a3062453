import type { Schemas } from '@wagate/contract/types';
import type { Gateway } from '../core/gateway.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';

/** Something somebody did; `at` in epoch milliseconds. */
export type AuditEntry = Schemas['AuditEntry'];
/** Entries, newest first. */
export type AuditSnapshot = ListSnapshot<AuditEntry>;

/** Which entries; times in epoch milliseconds. */
export interface AuditQuery {
  /** `organization`, the active one, unless told; `platform` is for super admins. */
  scope?: 'organization' | 'platform';
  /** The id of a user or key. */
  actor?: string;
  /** Such as `session.create`. */
  action?: string;
  /** The id of what it was done to. */
  target?: string;
  /** At or after this time. */
  from?: number;
  /** Before this time. */
  to?: number;
}

const EVERY_MS = 60_000;

class LiveAudit extends ListStore<AuditEntry> {
  constructor(
    gateway: Gateway,
    readonly query: AuditQuery,
  ) {
    super(gateway, { key: ({ id }) => id, extension: 'audit', everyMs: EVERY_MS });
  }

  protected page(cursor: string | undefined) {
    const { scope, ...query } = this.query;
    const asked = { ...query, cursor };
    return scope === 'platform' ? this.gateway.admin.audit(asked) : this.gateway.audit.list(asked);
  }
}

/**
 * Who did what, newest first. New entries come with a refresh, once a minute while it is looked at. Needs the extension `audit`: `available` is
 * false without it.
 */
export const liveAudit = (gateway: Gateway, query: AuditQuery = {}): LiveList<AuditEntry> =>
  new LiveAudit(gateway, query);
