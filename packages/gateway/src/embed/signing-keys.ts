import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Sealer } from '../sealing/sealer.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';

interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly createdAt: number;
}

/** What the header of an embed token names its key by; no other token of ours has one. */
export const KID = /^emb_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

const SIGNS_FOR_MS = 30 * 86_400_000;
/** Longer than any token lives. */
const KEPT_MS = SIGNS_FOR_MS + 3_600_000;

/** The keys that embed tokens are signed with: of their own, sealed where they are stored, each for 30 days. */
export class SigningKeys {
  readonly #known = new Map<string, SigningKey>();

  constructor(
    private readonly store: Store,
    private readonly sealer: Sealer,
    private readonly now: () => number,
  ) {}

  /** The one to sign with; made when there is none, or none young enough. */
  async current(): Promise<SigningKey> {
    const row = await this.store.db
      .selectFrom('embed_keys')
      .select(['kid', 'created_at'])
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!row || this.now() - row.created_at >= SIGNS_FOR_MS) return this.#make();
    return (await this.find(row.kid)) ?? this.#make();
  }

  /** @returns `undefined` for one that never was, or signed nothing that still lives. */
  async find(kid: string): Promise<SigningKey | undefined> {
    if (!KID.test(kid)) return undefined;
    const key = this.#known.get(kid) ?? (await this.#read(kid));
    return key && this.now() - key.createdAt < KEPT_MS ? key : undefined;
  }

  async #read(kid: string): Promise<SigningKey | undefined> {
    const row = await this.store.db
      .selectFrom('embed_keys')
      .selectAll()
      .where('kid', '=', kid)
      .executeTakeFirst();
    if (!row) return undefined;
    const key = Buffer.from(this.sealer.open(row.sealed, `embed-key/${kid}`));
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    return this.#keep({
      kid,
      privateKey,
      publicKey: createPublicKey(privateKey),
      createdAt: row.created_at,
    });
  }

  async #make(): Promise<SigningKey> {
    const createdAt = this.now();
    const kid = `emb_${ulid(createdAt)}`;
    const pair = generateKeyPairSync('ed25519');
    const der = pair.privateKey.export({ format: 'der', type: 'pkcs8' });
    await this.store.transaction(async (trx) => {
      await trx
        .deleteFrom('embed_keys')
        .where('created_at', '<', createdAt - KEPT_MS)
        .execute();
      await trx
        .insertInto('embed_keys')
        .values({ kid, sealed: this.sealer.seal(der, `embed-key/${kid}`), created_at: createdAt })
        .execute();
    });
    return this.#keep({ kid, ...pair, createdAt });
  }

  #keep(key: SigningKey): SigningKey {
    this.#known.set(key.kid, key);
    return key;
  }
}
