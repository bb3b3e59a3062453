import { givenUp, putWebhook } from '../changes/deliveries.js';
import type { Webhook, WebhookBody } from '../schemas.js';
import { type StoredWebhook, WELL } from '../world/webhooks.js';
import { invalid, notFound, problem } from './answer.js';
import { audited } from './audit.js';
import type { Call, Router } from './router.js';
import { effectiveRetry, webhookBody } from './webhook-checks.js';

const MOST = 100;

/** Addresses that events are posted to. A plain gateway hardly checks what it is sent. */
export function webhookRoutes(router: Router): void {
  router.add('listWebhooks', (call) => ({
    data: webhooksOf(call)
      .sort((a, b) => b.createdAt - a.createdAt)
      .map((webhook) => call.shape.webhook(shown(webhook))),
  }));
  router.add('createWebhook', async (call) => {
    const { state, principal, shape } = call;
    const body = await bodyOf(call, ['url', 'events']);
    if (webhooksOf(call).length >= MOST) throw invalid(`an organization can have at most ${MOST} webhooks`);
    const now = state.now();
    const { url = '', events = [], sessionId, customHeaders, secret, active = true, retryPolicy } = body;
    const webhook: StoredWebhook = {
      id: state.ids.make('wh', now),
      organizationId: principal.organizationId ?? '',
      url,
      events: [...new Set(events)],
      ...(sessionId && { sessionId }),
      ...(customHeaders && { customHeaders }),
      ...(secret && { secret }),
      retryPolicy: effectiveRetry(retryPolicy),
      active,
      hasSecret: Boolean(secret),
      createdAt: now,
      updatedAt: now,
      receiver: WELL,
      deliveries: [],
    };
    state.data.webhooks = [webhook, ...state.data.webhooks];
    audited(call, 'webhook.create', targetOf(webhook));
    return shape.webhook(shown(webhook));
  });
  router.add('getWebhook', (call) => call.shape.webhook(shown(webhookOf(call))));
  router.add('updateWebhook', async (call) => {
    const before = webhookOf(call);
    const body = await bodyOf(call);
    audited(call, 'webhook.update', targetOf(before), { changed: Object.keys(body) });
    return call.shape.webhook(shown(putWebhook(call.state, changed(call, before, body))));
  });
  router.add('deleteWebhook', (call) => {
    const { data } = call.state;
    const gone = webhookOf(call);
    data.webhooks = data.webhooks.filter(({ id }) => id !== gone.id);
    audited(call, 'webhook.delete', targetOf(gone));
    return undefined;
  });
}

const checks = ({ shape }: Call) => shape.has('webhook-deliveries');

async function bodyOf(call: Call, required: readonly ('url' | 'events')[] = []): Promise<WebhookBody> {
  const body = await call.body<WebhookBody>();
  const { sessions } = call.principal;
  const named = required.length > 0 || body.sessionId !== undefined;
  if (sessions && named && !sessions.has(body.sessionId ?? ''))
    throw problem(403, 'this API key is confined to its sessions');
  if (checks(call)) return webhookBody(call, body, required);
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as WebhookBody;
  const missing = required.filter((name) => !given[name]?.length);
  if (missing.length) throw invalid(...missing.map((name) => `${name} is required (body.${name})`));
  return given;
}

function changed(call: Call, before: StoredWebhook, body: WebhookBody): StoredWebhook {
  const { sessionId: hadSession, secret: hadSecret, ...held } = before;
  // Who switches one on or off takes over from the service.
  const { disabledReason: _, disabledCause: __, disabledAt: ___, failingSince: ____, ...byHand } = held;
  const kept = body.active === undefined ? held : byHand;
  // A plain gateway widens what says nothing of its session.
  const sessionId = checks(call) ? (body.sessionId ?? hadSession) : body.sessionId;
  const secret = body.secret ?? hadSecret;
  return {
    ...kept,
    ...(body.url !== undefined && { url: body.url }),
    ...(body.events && { events: [...new Set(body.events)] }),
    ...(body.customHeaders && { customHeaders: body.customHeaders }),
    ...(body.retryPolicy && { retryPolicy: effectiveRetry(body.retryPolicy) }),
    ...(sessionId && { sessionId }),
    ...(secret && { secret }),
    active: body.active ?? before.active,
    hasSecret: Boolean(secret),
    updatedAt: call.state.now(),
    deliveries: body.active === false ? givenUp(before.deliveries) : before.deliveries,
  };
}

/** As the contract shows it; a secret is shown once, by a rotation. */
export const shown = ({ secret: _, receiver: __, deliveries: ___, ...webhook }: StoredWebhook): Webhook =>
  webhook;

/** Of the address only what is no secret. */
export function targetOf({ id, url }: StoredWebhook) {
  return { kind: 'webhook', id, ...(URL.canParse(url) && { label: new URL(url).origin }) };
}

function webhooksOf({ state, principal }: Call): StoredWebhook[] {
  return state.data.webhooks.filter(
    ({ organizationId, sessionId }) =>
      organizationId === principal.organizationId &&
      (!principal.sessions || principal.sessions.has(sessionId ?? '')),
  );
}

/** The webhook that the path names. Another organization's is not there. */
export function webhookOf(call: Call): StoredWebhook {
  const webhook = webhooksOf(call).find(({ id }) => id === call.param('id'));
  if (!webhook) throw notFound('webhook');
  return webhook;
}
