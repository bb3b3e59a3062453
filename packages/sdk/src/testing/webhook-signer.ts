/** What a delivery carries besides its signature. */
export interface SignOptions {
  /** The secret that replaces the first while it is rotated: a second signature is made with it. */
  nextSecret?: string;
  /** When the attempt was made, in epoch milliseconds; now when not given. */
  timestamp?: number;
}

async function sign(body: Uint8Array<ArrayBuffer>, secret: string): Promise<string> {
  if (!secret) throw new TypeError('webhook: secret is empty');
  const algorithm = { name: 'HMAC', hash: 'SHA-512' };
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [
    'sign',
  ]);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, body));
  return Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The `id` of an event, where the body is one. */
function eventIdOf(body: Uint8Array): string | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(body)).id;
  } catch {
    return undefined;
  }
}

/**
 * The headers with which a gateway delivers `body` to a webhook of that secret: `verifyWebhook` accepts the two together, and your receiver can be
 * tested without a gateway.
 *
 * @param body exactly what will be posted, `JSON.stringify(buildEvent(…))` for one
 * @param secret the webhook's
 * @returns headers by name, for `fetch` or any client
 * @throws TypeError when the secret is missing or empty, or the body is not written as JSON yet
 */
export async function signWebhook(
  body: string | Uint8Array<ArrayBuffer>,
  secret: string,
  { nextSecret, timestamp = Date.now() }: SignOptions = {},
): Promise<Record<string, string>> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (!ArrayBuffer.isView(bytes)) throw new TypeError('webhook: body must be text or bytes, as it is posted');
  const id = eventIdOf(bytes);
  return {
    'Content-Type': 'application/json',
    ...(typeof id === 'string' && { 'X-Webhook-Request-Id': id }),
    'X-Webhook-Timestamp': String(timestamp),
    'X-Webhook-Hmac': await sign(bytes, secret),
    ...(nextSecret !== undefined && { 'X-Webhook-Hmac-Next': await sign(bytes, nextSecret) }),
    'X-Webhook-Hmac-Algorithm': 'sha512',
  };
}
