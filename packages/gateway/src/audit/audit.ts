import type { Kysely } from 'kysely';
import type { EmbedClaims, Principal } from '../principal/principal.js';
import type { Database } from '../store/database.js';
import { ulid } from '../ulid.js';

/** Who does something, and from where: a request's own context is one. */
export interface Actor {
  readonly principal: Pick<Principal, 'id' | 'impersonatedBy'> & {
    readonly kind: Principal['kind'] | 'system';
    readonly embed?: Pick<EmbedClaims, 'userName'>;
  };
  /** The caller's IP address, where it is known. */
  readonly address?: string;
}

/** Who acts, and nothing else of what a request knows. */
export const actorOf = ({ principal: { kind, id, impersonatedBy, embed }, address }: Actor): Actor => ({
  principal: { kind, id, impersonatedBy, ...(embed ? { embed } : {}) },
  address,
});

/** The gateway itself. */
export const SYSTEM: Actor = { principal: { kind: 'system', id: 'system' } };

/** What is done. Never a secret, never what people write to each other. */
export interface Act {
  /** Such as `session.create`. */
  action: string;
  target: { kind: string; id: string; label?: string | null };
  /** Absent for the platform itself. */
  organizationId?: string;
  detail?: Record<string, unknown>;
}

/** The name of who acts, at this time; `undefined` for who is gone meanwhile. */
export type NameOf = (db: Kysely<Database>, principal: Actor['principal']) => Promise<string | undefined>;

/** Writes down who did what. */
export class Audit {
  constructor(
    private readonly nameOf: NameOf,
    private readonly now: () => number,
  ) {}

  /** Given the transaction of what it tells of, the two are durable together. */
  async record(db: Kysely<Database>, { principal, address }: Actor, act: Act): Promise<void> {
    const at = this.now();
    const { impersonatedBy } = principal;
    const nameOf = async (who: Actor['principal']) => (await this.nameOf(db, who)) ?? who.id;
    await db
      .insertInto('audit_log')
      .values({
        id: `aud_${ulid(at)}`,
        at,
        organization_id: act.organizationId ?? null,
        actor_id: principal.id,
        actor_name: await nameOf(principal),
        actor_kind: principal.kind,
        impersonated_by: impersonatedBy ?? null,
        impersonated_by_name:
          impersonatedBy === undefined ? null : await nameOf({ kind: 'user', id: impersonatedBy }),
        action: act.action,
        target_kind: act.target.kind,
        target_id: act.target.id,
        target_label: act.target.label || null,
        address: address ?? null,
        detail: act.detail ? JSON.stringify(act.detail) : null,
      })
      .execute();
  }
}
