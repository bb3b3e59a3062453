import { fromBase64Url, toBase64Url } from './base64url.js';

/** What a key is for: what is signed for one purpose is worth nothing for another. */
export type Purpose = 'token' | 'ticket' | 'cursor' | 'idempotency' | 'link';

const encoder = new TextEncoder();

/** Signs with the newest secret, and knows what the older ones signed. */
export class Keys {
  readonly #secrets: readonly string[];
  readonly #derived = new Map<string, Promise<CryptoKey>>();

  /** @param secrets the newest first */
  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  /** @returns the signature, in the alphabet of URLs */
  async sign(purpose: Purpose, text: string): Promise<string> {
    const key = await this.#key(purpose, this.#secrets[0]!);
    return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))));
  }

  async verify(purpose: Purpose, text: string, signature: string): Promise<boolean> {
    const bytes = fromBase64Url(signature);
    if (!bytes) return false;
    for (const secret of this.#secrets) {
      const key = await this.#key(purpose, secret);
      if (await crypto.subtle.verify('HMAC', key, bytes, encoder.encode(text))) return true;
    }
    return false;
  }

  #key(purpose: Purpose, secret: string): Promise<CryptoKey> {
    const name = `${purpose} ${secret}`;
    const known = this.#derived.get(name) ?? derive(purpose, secret);
    this.#derived.set(name, known);
    return known;
  }
}

async function derive(purpose: Purpose, secret: string): Promise<CryptoKey> {
  const from = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode('wagate-embed'), info: encoder.encode(purpose) },
    from,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  );
}
