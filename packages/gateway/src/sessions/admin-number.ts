import type { components } from '@wagate/contract/types';
import type { Actor, Audit } from '../audit/audit.js';
import { phoneDigits } from '../contacts/phone-number.js';
import { conflict, invalidAt, notFound } from '../errors/api-problem.js';
import type { EventWriter } from '../events/writer.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';
import { createAccount } from './account.js';
import { phoneToLink } from './pairing.js';
import type { SessionManager } from './session-manager.js';
import type { SessionRow } from './session-row.js';
import { type SessionDetails, sessionsToWire } from './session-wire.js';

type Wire = components['schemas']['AdminNumber'];
type Wish = components['schemas']['PairAdminNumberBody'];

export interface AdminNumberOptions {
  store: Store;
  writer: EventWriter;
  manager: SessionManager;
  audit: Audit;
  gatewayId: string;
  organizationNames: SessionDetails['organizationNames'];
  /** What is linked unless another number is given. */
  preset?: string;
}

/** The deployment's own number: one session at most, which the first wish to link it makes. */
export class AdminNumber {
  readonly #options: AdminNumberOptions;
  readonly #preset: string | undefined;

  constructor(options: AdminNumberOptions) {
    this.#options = options;
    this.#preset = options.preset === undefined ? undefined : phoneDigits(options.preset);
  }

  /** How it stands, with the secret of a linking under way. */
  async look(): Promise<Wire> {
    const { store, manager, organizationNames } = this.#options;
    const row = await this.#row();
    if (!row) return { configured: this.#preset !== undefined, ...this.#numbered(this.#preset) };
    const now = manager.clock.now();
    const look = (stored: SessionRow) => manager.look(stored);
    const [session] = await sessionsToWire(store.db, [row], { now, look, organizationNames });
    const { qr, code, phone } = (await manager.linkingOf(row.id)) ?? {};
    const pairing: Wire['pairing'] = code
      ? { method: 'code', code: code.code, expiresAt: code.expiresAt }
      : qr && { method: 'qr', code: qr.code, expiresAt: qr.expiresAt };
    return {
      configured: true,
      ...this.#numbered(phone ?? row.phone_number ?? this.#preset),
      session: session!,
      ...(pairing && { pairing }),
    };
  }

  /**
   * Begins linking, and answers when there is something to scan or to type.
   * @param active the caller's organization, whose session it becomes unless another is named
   * @throws ApiProblem 400 without a number or an organization, 404 for an unknown organization, 409 when it is linked
   */
  async pair(wish: Wish, actor: Actor, active: string | null): Promise<Wire> {
    const { manager, audit, store } = this.#options;
    const phone = wish.method === 'code' ? await this.#phone(wish.number) : undefined;
    const row = await this.#ensure(wish.organization, actor, active);
    const live = manager.of(row);
    if (phone === undefined) await live.showQr();
    else await live.pairingCode(phone);
    await audit.record(store.db, actor, {
      action: 'admin_number.pair',
      target: { kind: 'session', id: row.id, label: row.label },
      organizationId: row.organization_id,
      detail: { method: wish.method },
    });
    return this.look();
  }

  /** The number to link, checked before anything is made. */
  async #phone(given: string | undefined): Promise<string> {
    if (given !== undefined) return phoneToLink(given, 'body.number');
    const known = this.#preset ?? (await this.#row())?.phone_number;
    if (!known) throw invalidAt('linking by code needs the number of the phone', 'body.number');
    return known;
  }

  async #ensure(wanted: string | undefined, actor: Actor, active: string | null): Promise<SessionRow> {
    const found = (await this.#row()) ?? (await this.#make(wanted ?? active, actor));
    if (wanted !== undefined && found.organization_id !== wanted)
      throw conflict('the admin number belongs to another organization');
    return found;
  }

  /** The database takes one such row: who comes second finds the first one's. */
  async #make(organizationId: string | null, actor: Actor): Promise<SessionRow> {
    const { writer, audit, gatewayId } = this.#options;
    if (organizationId === null)
      throw invalidAt('say whose session it becomes: no organization is active', 'body.organization');
    if (!(await this.#options.organizationNames([organizationId])).has(organizationId))
      throw notFound('organization not found');
    const id = `sess_${ulid()}`;
    const label = 'Admin number';
    await writer.write(organizationId, async (change) => {
      const { trx, now } = change;
      const account_id = await createAccount(change, id);
      const made = await trx
        .insertInto('wa_sessions')
        .values({
          id,
          organization_id: organizationId,
          created_by_user_id: actor.principal.kind === 'user' ? actor.principal.id : null,
          gateway_id: gatewayId,
          label,
          status: 'stopped',
          account_id,
          is_admin_session: 1,
          auto_read: 1,
          presence_typing: 0,
          rate_per_min: 20,
          rate_per_hour: 200,
          created_at: now,
          updated_at: now,
        })
        .onConflict((conflicts) => conflicts.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!made) {
        await trx.deleteFrom('wa_accounts').where('id', '=', account_id).execute();
        return;
      }
      await audit.record(trx, actor, {
        action: 'session.create',
        target: { kind: 'session', id, label },
        organizationId,
        detail: { isAdminSession: true },
      });
    });
    const row = await this.#row();
    if (!row) throw conflict('the admin number was taken away meanwhile');
    return row;
  }

  #row(): Promise<SessionRow | undefined> {
    return this.#options.store.db
      .selectFrom('wa_sessions')
      .selectAll()
      .where('is_admin_session', '=', 1)
      .executeTakeFirst();
  }

  #numbered(number: string | null | undefined): Pick<Wire, 'number'> {
    return number ? { number } : {};
  }
}
