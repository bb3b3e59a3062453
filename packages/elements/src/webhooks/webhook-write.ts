import { type Gateway, GatewayError } from '@wagate/sdk';
import type { Webhook } from '@wagate/sdk/live';

/** What a webhook is set to. */
export type WebhookBody = Parameters<Gateway['webhooks']['update']>[1];

/**
 * Changes a webhook and reads it back: "saved" is what the gateway holds. The session goes with every change, because a plain gateway widens to
 * all sessions where it is left out.
 * @throws GatewayError `read_back` when the gateway holds something else than what it was sent
 */
export async function changeWebhook(gateway: Gateway, webhook: Webhook, body: WebhookBody): Promise<Webhook> {
  const sessionId = 'sessionId' in body ? body.sessionId : webhook.sessionId;
  await gateway.webhooks.update(webhook.id, { ...body, ...(sessionId !== undefined && { sessionId }) });
  const fresh = await gateway.webhooks.get(webhook.id);
  const wrong = differences(fresh, body);
  if (wrong.length) {
    const message = `The gateway holds something else: ${wrong.join(', ')}.`;
    throw new GatewayError(message, { code: 'read_back', status: 409 });
  }
  return fresh;
}

function differences(fresh: Webhook, body: WebhookBody): string[] {
  const sorted = (headers: Readonly<Record<string, string>> | null | undefined) =>
    JSON.stringify(Object.entries(headers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  const wrong: string[] = [];
  if (body.url !== undefined && body.url !== fresh.url) wrong.push('url');
  if (body.active !== undefined && body.active !== fresh.active) wrong.push('active');
  if (body.events && [...body.events].sort().join() !== [...(fresh.events ?? [])].sort().join())
    wrong.push('events');
  if (body.sessionId !== undefined && body.sessionId !== (fresh.sessionId ?? '')) wrong.push('sessionId');
  if (body.customHeaders && sorted(body.customHeaders) !== sorted(fresh.customHeaders))
    wrong.push('customHeaders');
  const { retryPolicy: asked } = body;
  const held = fresh.retryPolicy;
  if (
    asked &&
    (asked.policy !== held.policy ||
      asked.delaySeconds !== held.delaySeconds ||
      asked.attempts !== held.attempts)
  )
    wrong.push('retryPolicy');
  return wrong;
}

/** A secret that nobody has seen yet: 32 random bytes. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `whsec_${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`;
}
