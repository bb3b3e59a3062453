import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { EmbedCapability } from '@wagate/contract/embed';
import type { Schemas } from '@wagate/contract/types';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { ApiProblem, notFound } from '../errors/api-problem.js';
import type { Principal } from '../principal/principal.js';
import type { Scope } from '../principal/scope.js';
import type { Database } from '../store/database.js';
import type { EmbedLinkTable, MakerColumns } from '../store/embed-tables.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';
import { type EmbedTokens, LONGEST_SECONDS } from './embed-tokens.js';
import { couldMake } from './maker.js';

const KEPT_MS = 30 * 86_400_000;
const MOST_OPEN = 1000;

export type EmbedLinkRow = Selectable<EmbedLinkTable>;
type Also = (trx: Transaction<Database>, row: EmbedLinkRow) => Promise<void>;

export interface EmbedLinksOptions {
  store: Store;
  tokens: EmbedTokens;
  /** Where the gateway is reached from outside, with its path prefix. */
  publicUrl: string;
  now(): number;
  maker(columns: MakerColumns, organizationId: string): Promise<Principal | undefined>;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));

function statusOf(row: EmbedLinkRow, now: number): Schemas['EmbedLink']['status'] {
  if (row.cancelled_at !== null) return 'cancelled';
  if (row.used_at !== null) return 'used';
  return row.expires_at <= now ? 'expired' : 'open';
}

/** One-time links: of the secret there is a hash alone, and it opens once. */
export class EmbedLinks {
  readonly #options: EmbedLinksOptions;

  constructor(options: EmbedLinksOptions) {
    this.#options = options;
  }

  /** As the API shows it; its address is in the answer that made it alone. */
  toWire(row: EmbedLinkRow): Schemas['EmbedLink'] {
    const user = row.user_id !== null && {
      user: { id: row.user_id, ...(row.user_name === null ? {} : { name: row.user_name }) },
    };
    return {
      id: row.id,
      session: row.session_id,
      can: JSON.parse(row.can),
      ...(user || {}),
      ...(row.return_url === null ? {} : { returnUrl: row.return_url }),
      ...(row.brand === null ? {} : { brand: JSON.parse(row.brand) }),
      status: statusOf(row, this.#options.now()),
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      ...(row.used_at === null ? {} : { usedAt: row.used_at }),
    };
  }

  async create(
    organizationId: string,
    wish: Schemas['CreateEmbedLinkBody'],
    maker: MakerColumns,
    also: Also,
  ): Promise<Schemas['EmbedLink']> {
    const { store, publicUrl } = this.#options;
    const now = this.#options.now();
    const id = `eml_${ulid(now)}`;
    const secret = randomBytes(32).toString('base64url');
    const row = await store.transaction(async (trx) => {
      await trx
        .deleteFrom('embed_links')
        .where('expires_at', '<', now - KEPT_MS)
        .execute();
      await this.#checkRoom(trx, organizationId, now);
      const made = await trx
        .insertInto('embed_links')
        .values({
          id,
          organization_id: organizationId,
          session_id: wish.session,
          secret_hash: hashOf(secret),
          can: JSON.stringify(wish.can),
          user_id: wish.user?.id ?? null,
          user_name: wish.user?.name ?? null,
          return_url: wish.returnUrl ?? null,
          brand: wish.brand ? JSON.stringify(wish.brand) : null,
          ...maker,
          created_at: now,
          expires_at: now + wish.expiresIn * 1000,
          used_at: null,
          cancelled_at: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      await also(trx, made);
      return made;
    });
    return { ...this.toWire(row), url: `${publicUrl.replace(/\/$/, '')}/connect/${id}#${secret}` };
  }

  async #checkRoom(trx: Kysely<Database>, organizationId: string, now: number): Promise<void> {
    const { count } = await trx
      .selectFrom('embed_links')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('organization_id', '=', organizationId)
      .where('expires_at', '>', now)
      .where('used_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (Number(count) >= MOST_OPEN)
      throw new ApiProblem('validation_error', `an organization can have at most ${MOST_OPEN} open links`);
  }

  /** @throws ApiProblem 404 */
  async of(scope: Scope, id: string): Promise<EmbedLinkRow> {
    const row = await this.#options.store.db
      .selectFrom('embed_links')
      .selectAll()
      .where('id', '=', id)
      .where(scope.rows('session_id'))
      .executeTakeFirst();
    if (!row) throw notFound('link not found');
    return row;
  }

  /** Ends a link, and the token that it may have given. */
  async cancel(row: EmbedLinkRow, also: Also): Promise<void> {
    const { store, tokens, now } = this.#options;
    const at = now();
    await store.transaction(async (trx) => {
      if (row.cancelled_at !== null || row.expires_at <= at) return;
      await trx
        .updateTable('embed_links')
        .set({ cancelled_at: at })
        .where('id', '=', row.id)
        .where('cancelled_at', 'is', null)
        .execute();
      await also(trx, row);
    });
    await tokens.revoke(row.organization_id, ({ link_id }) => link_id === row.id);
  }

  /**
   * Opens a link, once.
   * @throws ApiProblem 404 for a link or a secret that is not known, 409 for one that was used or cancelled, has expired, or whose maker could not make it any more
   */
  async redeem(id: string, secret: string, also: Also): Promise<Schemas['RedeemedEmbedLink']> {
    const { store, tokens, now } = this.#options;
    const at = now();
    const row = await store.db.selectFrom('embed_links').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row || !same(row.secret_hash, hashOf(secret))) throw notFound('link not found');
    const status = statusOf(row, at);
    if (status !== 'open') throw closed(status);
    if (!(await this.#stillGiven(row))) throw closed('cancelled');
    const opened = await store.transaction(async (trx) => {
      const used = await trx
        .updateTable('embed_links')
        .set({ used_at: at })
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .where('cancelled_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      if (used) await also(trx, used);
      return used;
    });
    if (!opened) throw closed('used');
    const { maker_kind, maker_id, maker_hash } = opened;
    const token = await tokens.mint({
      organizationId: opened.organization_id,
      sessions: [opened.session_id],
      can: JSON.parse(opened.can),
      user: { id: opened.user_id ?? opened.id, ...(opened.user_name ? { name: opened.user_name } : {}) },
      expiresIn: LONGEST_SECONDS,
      maker: { maker_kind, maker_id, maker_hash },
      linkId: opened.id,
    });
    return { ...token, link: this.toWire(opened) };
  }

  async #stillGiven(row: EmbedLinkRow): Promise<boolean> {
    const { store, maker } = this.#options;
    const session = await store.db
      .selectFrom('wa_sessions')
      .select('id')
      .where('id', '=', row.session_id)
      .where('organization_id', '=', row.organization_id)
      .executeTakeFirst();
    const can: EmbedCapability[] = JSON.parse(row.can);
    const made = { organizationId: row.organization_id, can, sessions: [row.session_id] };
    return session !== undefined && couldMake(await maker(row, row.organization_id), made);
  }
}

const closed = (status: 'used' | 'cancelled' | 'expired') =>
  new ApiProblem('conflict', `the link was ${status === 'expired' ? 'not opened in time' : status}`, {
    status,
  });
