import { invalid, problem } from '../handlers/answer.js';
import type { Call, Router } from '../handlers/router.js';
import { store } from '../handlers/sending.js';
import type { SendRequest, SendResult } from '../schemas.js';

interface Window {
  until: number;
  used: number;
}

interface Row {
  outboxId: string;
  status: 'queued' | 'sent' | 'failed';
  waMessageId?: string;
  timestamp: number;
}

/**
 * Sending as the production gateway does it: an attempt costs a token whatever comes of it; a key is the organization's, for ever, and a failure is
 * told again as a 200; `async` is stored and never sent; what is done to a message changes nothing that is stored and makes no event.
 */
export function sendingHabits(router: Router): void {
  const outbox = new Map<string, Row>();
  const windows = new Map<string, Window>();

  /** Fixed windows that begin with the first send in them. */
  function spend({ state }: Call, id: string): void {
    const { ratePerMin, ratePerHour } = state.mustSession(id);
    const now = state.now();
    const open: Window[] = [];
    for (const [name, limit, ms] of [
      ['min', ratePerMin, 60_000],
      ['hour', ratePerHour, 3_600_000],
    ] as const) {
      if (limit <= 0) continue;
      const key = `${id} ${name}`;
      let window = windows.get(key);
      if (!window || window.until <= now) {
        window = { until: now + ms, used: 0 };
        windows.set(key, window);
      }
      if (window.used >= limit)
        throw problem(429, 'rate limit exceeded', {
          retryAfterSeconds: Math.ceil((window.until - now) / 1000),
        });
      open.push(window);
    }
    for (const window of open) window.used++;
  }

  function act(call: Call): SendResult {
    const { id, status } = call.session();
    spend(call, id);
    if (status !== 'working') throw problem(501, 'live WhatsApp client is not available for this session');
    return {
      mode: 'sync',
      status: 'sent',
      waMessageId: call.state.ids.waMessage(),
      timestamp: call.state.now(),
    };
  }

  async function sendMessage(call: Call): Promise<SendResult> {
    const session = call.session();
    const request = await call.body<Partial<SendRequest>>();
    const key = call.idempotencyKey && `${session.organizationId} ${call.idempotencyKey}`;
    if (key && call.idempotencyKey!.length > 255) throw problem(500, 'internal error');
    const earlier = key ? outbox.get(key) : undefined;
    if (earlier)
      return {
        mode: earlier.status === 'queued' ? 'async' : 'sync',
        ...earlier,
        replayed: true,
      } as SendResult;
    check(request);
    const row: Row = {
      outboxId: call.state.ids.make('out', call.state.now()),
      status: 'queued',
      timestamp: call.state.now(),
    };
    if (key) outbox.set(key, row);
    if (call.query.get('async') === 'true') return { mode: 'async', ...row } as SendResult;
    row.status = 'failed';
    const result = act(call);
    const message = store(call, session.id, request as SendRequest);
    row.status = 'sent';
    row.waMessageId = message.waMessageId;
    return { ...result, waMessageId: message.waMessageId, ...(key && { outboxId: row.outboxId }) };
  }

  const required = async (call: Call, ...names: string[]) => {
    const body = await call.body<Record<string, unknown>>();
    const missing = names.filter((name) => !body[name]);
    if (missing.length)
      throw invalid(...missing.map((name) => `expected required property to be present (body.${name})`));
    if (Array.isArray(body.options) && !body.options.length)
      throw invalid('options is required (body.options)');
    return act(call);
  };
  // What waits in the outbox is accepted, not done; so is what still waits when it is asked for again.
  const success = ({ mode }: SendResult) => (mode === 'async' ? 202 : 200);
  router.add('sendMessage', sendMessage, success);
  router.add('editMessage', (call) => required(call, 'chat', 'text'));
  router.add('revokeMessage', (call) => required(call, 'chat'));
  router.add('addReaction', (call) => required(call, 'chat'));
  router.add('removeReaction', (call) => required(call, 'chat'));
  router.add('forwardMessage', (call) => required(call, 'chat', 'to'));
  router.add('voteMessage', (call) => required(call, 'chat', 'options'));
}

function check({ type, to, text }: Partial<SendRequest>): void {
  const missing = (name: string) => `expected required property to be present (body.${name})`;
  const errors = [
    !type && missing('type'),
    !to && missing('to'),
    type === 'text' && !text && missing('text'),
  ].filter((error) => error !== false);
  if (errors.length) throw invalid(...errors);
}
