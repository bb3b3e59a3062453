import type { GatewayEvent } from '@wagate/contract/types';

export type { EventName, EventPayloads, GatewayEvent } from '@wagate/contract/types';

/**
 * Why a delivery is not to be trusted: `unsigned` it carries no signature · `bad_signature` none of the secrets made it · `bad_body`
 * it is signed, but no event.
 */
export class WebhookError extends Error {
  /** The name of the class, also after a minifier. */
  override name = 'WebhookError';

  constructor(
    /** Why it was refused. */
    readonly code: 'unsigned' | 'bad_signature' | 'bad_body',
  ) {
    super(`webhook: ${code}`);
  }
}

/** Headers as any server gives them: `Headers`, or an object with names in whatever case. */
export type WebhookHeaders = Headers | Record<string, string | readonly string[] | undefined>;

/** While a secret is rotated there is a second one, made with the new secret. */
const SIGNATURE = /^x-webhook-hmac(-next)?$/i;

const signaturesIn = (headers: WebhookHeaders): string[] =>
  Object.entries(headers instanceof Headers ? Object.fromEntries(headers) : headers)
    .filter(([name, value]) => value && SIGNATURE.test(name))
    .map(([, value]) => String(value));

/**
 * The event of a webhook delivery, if one of `secrets` signed it.
 *
 * @param body the body exactly as it came: parsed and written again it has other bytes. @param headers
 * all of the request's, as your server gives them. @param secrets the webhook's secret, or the
 * new and the old one while they change: during a rotation either alone is enough too.
 * @returns the event, its `id` being what to recognise a repeated delivery by (the header with the id is not signed).
 * @throws WebhookError when the delivery is not to be trusted. @throws TypeError when the program is wrong: the body was parsed, or there
 * is no secret. Answer that with a 500, so that the delivery comes again.
 */
export async function verifyWebhook(
  body: string | Uint8Array<ArrayBuffer> | ArrayBuffer,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
): Promise<GatewayEvent> {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const bytes = typeof body === 'string' ? bytesOf(body) : body;
  const given = [secrets].flat().filter(Boolean);
  // Callers without types give what their framework made of it, and a variable that is not set.
  if (!(((bytes as Partial<ArrayBuffer> | undefined)?.byteLength as number) >= 0))
    throw new TypeError('webhook: body is parsed');
  if (!given[0]) throw new TypeError('webhook: secret is empty');
  const signatures = signaturesIn(headers);
  if (!signatures.length) throw new WebhookError('unsigned');
  let valid = false;
  for (const secret of given) {
    const algorithm = { name: 'HMAC', hash: 'SHA-512' };
    const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['verify']);
    for (const hex of signatures) {
      if (!/^[0-9a-f]{128}$/i.test(hex)) continue;
      const signature = Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
      // WebCrypto compares in constant time.
      valid = (await crypto.subtle.verify('HMAC', key, signature, bytes)) || valid;
    }
  }
  if (!valid) throw new WebhookError('bad_signature');
  try {
    const event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof event.id === 'string' && event.event && event.payload) return event;
  } catch {
    // Told below.
  }
  throw new WebhookError('bad_body');
}
