import { ALL_SESSIONS, type EmbedCapability, permissionsBehind, reachesAll } from '@wagate/contract/embed';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Transaction } from 'kysely';
import type { Control } from '../principal/control.js';
import type { Permission, Principal } from '../principal/principal.js';
import type { Database } from '../store/database.js';
import type { EmbedTokenTable, MakerColumns } from '../store/embed-tables.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';
import { couldMake } from './maker.js';
import type { SigningKeys } from './signing-keys.js';

export const AUDIENCE = 'wagate-embed';
export const LONGEST_SECONDS = 900;

const KEEP_MS = 10_000;
const MAX_KNOWN = 10_000;
/** A token that is over is still known to be ours for this long. */
const FORGOTTEN_AFTER_MS = 3_600_000;

export interface EmbedTokenWish {
  organizationId: string;
  sessions: readonly string[];
  can: readonly EmbedCapability[];
  user: { id: string; name?: string };
  origins?: readonly string[];
  /** Seconds. */
  expiresIn: number;
  maker: MakerColumns;
  /** The one-time link that gives it. */
  linkId?: string;
}

export interface EmbedTokensOptions {
  store: Store;
  keys: SigningKeys;
  control: Control;
  /** Our own origin. */
  issuer: string;
  now(): number;
  /** What somebody who made a token may do today. */
  maker(columns: MakerColumns, organizationId: string): Promise<Principal | undefined>;
}

type Row = EmbedTokenTable;

/** Tokens for pages of others: signed, and each with a row, so that one can be taken back and ends with who made it. */
export class EmbedTokens {
  readonly #options: EmbedTokensOptions;
  readonly #known = new Map<string, { principal: Principal | undefined; readAt: number }>();
  /** Moves with every change of anybody's rights: what was read before is not what is true after. */
  #changes = 0;

  constructor(options: EmbedTokensOptions) {
    this.#options = options;
    options.control.subscribe(() => {
      this.#changes += 1;
      this.#known.clear();
    });
  }

  async mint(wish: EmbedTokenWish): Promise<{ token: string; jti: string; expiresAt: number }> {
    const { keys, store, issuer, now } = this.#options;
    const key = await keys.current();
    // A token tells whole seconds: its row does not outlive it.
    const iat = Math.floor(now() / 1000);
    const exp = iat + wish.expiresIn;
    const jti = `emt_${ulid(now())}`;
    const { organizationId, sessions, can, user, origins } = wish;
    const token = await new SignJWT({
      org: organizationId,
      sessions: [...sessions],
      can: [...can],
      ...(origins ? { origins: [...origins] } : {}),
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject(user.id)
      .setIssuedAt(iat)
      .setExpirationTime(exp)
      .setJti(jti)
      .sign(key.privateKey);
    const expiresAt = exp * 1000;
    await store.transaction(async (trx) => {
      await trx
        .deleteFrom('embed_tokens')
        .where('expires_at', '<', now() - FORGOTTEN_AFTER_MS)
        .execute();
      await trx
        .insertInto('embed_tokens')
        .values({
          jti,
          organization_id: organizationId,
          user_id: user.id,
          user_name: user.name ?? null,
          sessions: JSON.stringify(sessions),
          can: JSON.stringify(can),
          origins: origins ? JSON.stringify(origins) : null,
          link_id: wish.linkId ?? null,
          ...wish.maker,
          expires_at: expiresAt,
          revoked_at: null,
        })
        .execute();
    });
    return { token, jti, expiresAt };
  }

  /** @returns `undefined` for one that is not ours, damaged, expired, revoked, or whose maker could not make it any more. */
  async find(token: string): Promise<Principal | undefined> {
    const jti = await this.#verify(token);
    return jti === undefined ? undefined : this.#unlessEnded(await this.#read(jti, KEEP_MS));
  }

  /** The same by its id, as the database has it this moment. */
  async readNow(jti: string): Promise<Principal | undefined> {
    return this.#unlessEnded(await this.#read(jti, 0));
  }

  /** Takes tokens back, at once. */
  async revoke(organizationId: string, which: (row: Row) => boolean): Promise<string[]> {
    const { store, control, now } = this.#options;
    const jtis = await store.transaction(async (trx) => {
      const rows = await trx
        .selectFrom('embed_tokens')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where('expires_at', '>', now())
        .where('revoked_at', 'is', null)
        .execute();
      const found = rows.filter(which).map(({ jti }) => jti);
      await this.#end(trx, found);
      return found;
    });
    control.emit({ type: 'embed.revoked', organizationId });
    return jtis;
  }

  async #end(trx: Transaction<Database>, jtis: readonly string[]): Promise<void> {
    if (!jtis.length) return;
    await trx
      .updateTable('embed_tokens')
      .set({ revoked_at: this.#options.now() })
      .where('jti', 'in', jtis)
      .execute();
  }

  async #verify(token: string): Promise<string | undefined> {
    const { keys, issuer, now } = this.#options;
    try {
      const { payload } = await jwtVerify(
        token,
        async ({ kid }) => {
          const key = await keys.find(kid ?? '');
          if (!key) throw new errors.JWKSNoMatchingKey();
          return key.publicKey;
        },
        {
          issuer,
          audience: AUDIENCE,
          algorithms: ['EdDSA'],
          requiredClaims: ['sub', 'exp', 'jti'],
          currentDate: new Date(now()),
        },
      );
      return payload.jti;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  async #read(jti: string, keepMs: number): Promise<Principal | undefined> {
    const { now } = this.#options;
    const kept = this.#known.get(jti);
    if (kept && now() - kept.readAt < keepMs) return kept.principal;
    for (;;) {
      const before = this.#changes;
      const principal = await this.#ask(jti);
      if (this.#changes !== before) continue;
      if (this.#known.size >= MAX_KNOWN) this.#known.clear();
      this.#known.set(jti, { principal, readAt: now() });
      return principal;
    }
  }

  async #ask(jti: string): Promise<Principal | undefined> {
    const { store, maker, issuer } = this.#options;
    const row = await store.db
      .selectFrom('embed_tokens')
      .selectAll()
      .where('jti', '=', jti)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (!row) return undefined;
    const can: EmbedCapability[] = JSON.parse(row.can);
    const sessions: string[] = JSON.parse(row.sessions);
    const made = { organizationId: row.organization_id, can, sessions };
    const who = await maker(row, row.organization_id);
    if (!couldMake(who, made)) return undefined;
    return principalOf(row, { can, sessions, gives: who.permissions }, issuer);
  }

  #unlessEnded(principal: Principal | undefined): Principal | undefined {
    return principal && principal.expiresAt! > this.#options.now() ? principal : undefined;
  }
}

function principalOf(
  row: Row,
  rights: { can: EmbedCapability[]; sessions: string[]; gives: ReadonlySet<Permission> },
  issuer: string,
): Principal {
  const { can, sessions, gives } = rights;
  return {
    kind: 'embed',
    id: row.user_id,
    organizationId: row.organization_id,
    role: null,
    superAdmin: false,
    permissions: permissionsBehind(can),
    expiresAt: row.expires_at,
    ...(reachesAll({ sessions }) ? {} : { sessions: new Set(sessions) }),
    embed: {
      jti: row.jti,
      can,
      sessions,
      gives,
      issuer,
      makerId: row.maker_id,
      ...(row.origins ? { origins: JSON.parse(row.origins) as string[] } : {}),
      ...(row.user_name ? { userName: row.user_name } : {}),
    },
  };
}

/** Whether a row reaches a session. */
export const reachesOf =
  (session: string) =>
  ({ sessions }: Pick<Row, 'sessions'>): boolean => {
    const reached: string[] = JSON.parse(sessions);
    return reached.includes(ALL_SESSIONS) || reached.includes(session);
  };
