/** Who made something, for as long as it counts: what they lose, it loses. */
export interface MakerColumns {
  maker_kind: 'user' | 'api-key';
  /** The user's id, or the key's. */
  maker_id: string;
  /** Of a key, as it was: one that was rotated is another credential. */
  maker_hash: string | null;
}

/** A key that signs embed tokens. */
export interface EmbedKeyTable {
  kid: string;
  /** The private key (PKCS#8), sealed. */
  sealed: Uint8Array;
  created_at: number;
}

/** An embed token that was made; the token itself is in no row. */
export interface EmbedTokenTable extends MakerColumns {
  jti: string;
  organization_id: string;
  /** Of the embedder: no user of ours. */
  user_id: string;
  user_name: string | null;
  /** JSON array of ids, or of `*` alone. */
  sessions: string;
  /** JSON array. */
  can: string;
  /** JSON array; null where only pages of the gateway's own origin may use it. */
  origins: string | null;
  /** The one-time link that gave it. */
  link_id: string | null;
  expires_at: number;
  revoked_at: number | null;
}

/** A one-time link; of its secret there is a hash alone. */
export interface EmbedLinkTable extends MakerColumns {
  id: string;
  organization_id: string;
  session_id: string;
  secret_hash: string;
  /** JSON array. */
  can: string;
  user_id: string | null;
  user_name: string | null;
  return_url: string | null;
  /** JSON object. */
  brand: string | null;
  created_at: number;
  expires_at: number;
  used_at: number | null;
  cancelled_at: number | null;
}

export interface EmbedTables {
  embed_keys: EmbedKeyTable;
  embed_tokens: EmbedTokenTable;
  embed_links: EmbedLinkTable;
}
