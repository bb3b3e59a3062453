import type { EventName, WebhookAttempt, WebhookDeliveryDetail } from '../schemas.js';
import { DAY, HOUR, MINUTE } from './clock.js';
import { sampleEvent } from './sample-event.js';
import type { SeedContext } from './seed.js';

/** A delivery as a script tells it. */
export interface DeliveryPlan {
  event: EventName;
  /** Milliseconds before the world's present. */
  ago: number;
  status?: WebhookDeliveryDetail['status'];
  /** What came of each attempt; one that went well when absent. */
  tries?: readonly Try[];
  /** Milliseconds after the world's present. */
  nextIn?: number;
  /** The event itself is no longer kept. */
  pruned?: boolean;
}

interface Try {
  /** Milliseconds after the delivery was made. */
  after?: number;
  code?: number;
  error?: string;
  /** How far it came; `response` when absent and there was one, else `connection`. */
  failure?: WebhookAttempt['failure'];
  ms?: number;
}

const went = (code: number, ms: number): DeliveryPlan['tries'] => [{ code, ms }];

/** Fifteen attempts with twice the wait each time, all with the same end. */
const fifteen = (end: Pick<Try, 'code' | 'error' | 'ms'>): readonly Try[] =>
  Array.from({ length: 15 }, (_, at) => ({
    after: Math.min((2 ** at - 1) * 2_000, at * 6 * MINUTE),
    ...end,
  }));

/** Delivered at once, at the second try, waiting for its fourth, given up after fifteen. Newest first. */
export const ordersDeliveries: readonly DeliveryPlan[] = [
  { event: 'message', ago: 3_000, tries: went(200, 84) },
  { event: 'message.status', ago: 4_000, tries: went(200, 61) },
  {
    event: 'message',
    ago: 40_000,
    status: 'pending',
    tries: [
      { ms: 30_000, error: 'the receiver did not answer in 30 seconds', failure: 'timeout' },
      { after: 32_000, code: 502, ms: 88, error: 'the receiver answered 502' },
      { after: 36_000, code: 502, ms: 91, error: 'the receiver answered 502' },
    ],
    nextIn: 6_000,
  },
  { event: 'message.reaction', ago: 52_000, tries: went(200, 92) },
  {
    event: 'message',
    ago: 75_000,
    tries: [
      { code: 503, ms: 64, error: 'the receiver answered 503' },
      { after: 2_000, code: 200, ms: 77 },
    ],
  },
  { event: 'group.participant', ago: 3 * MINUTE + 40_000, tries: went(202, 58) },
  {
    event: 'poll.vote',
    ago: 2 * HOUR,
    status: 'dead',
    tries: fifteen({ code: 500, ms: 112, error: 'the receiver answered 500' }),
  },
  {
    event: 'message',
    ago: 2 * HOUR + 16_000,
    status: 'dead',
    tries: fifteen({ ms: 3, error: 'the receiver refused the connection' }),
  },
  { event: 'message.status', ago: 2 * HOUR + 24_000, tries: went(200, 66) },
  { event: 'session.status', ago: 2 * HOUR + 2 * MINUTE, tries: went(200, 71) },
  { event: 'message', ago: 2 * HOUR + 4 * MINUTE, tries: went(200, 69) },
  { event: 'contact.update', ago: 2 * HOUR + 5 * MINUTE, tries: went(200, 63) },
  { event: 'message.edited', ago: 9 * HOUR, tries: went(200, 59) },
  { event: 'message', ago: DAY + HOUR, tries: went(200, 101) },
  { event: 'message', ago: 6 * DAY, tries: went(200, 80), pruned: true },
];

const refused = { ms: 3, error: 'the receiver refused the connection' };

/** What a webhook was owed when it was switched off. Newest first. */
export const statusPageDeliveries: readonly DeliveryPlan[] = [
  { event: 'session.status', ago: 2 * HOUR, status: 'failed', tries: [refused] },
  {
    event: 'session.status',
    ago: 5 * HOUR,
    status: 'failed',
    tries: [refused, { after: 2_000, ...refused }],
  },
  { event: 'session.status', ago: 20 * HOUR, status: 'dead', tries: fifteen(refused) },
  { event: 'session.status', ago: 2 * DAY, tries: went(200, 45) },
];

interface Context extends Pick<SeedContext, 'ids' | 'now'> {
  session: string;
  organizationId: string;
}

export function deliveryOf(plan: DeliveryPlan, context: Context): WebhookDeliveryDetail {
  const { event, ago, status = 'delivered', tries = went(200, 80) ?? [], nextIn, pruned } = plan;
  const { ids, now } = context;
  const createdAt = now - ago;
  const envelope = sampleEvent(event, { ...context, id: ids.make('evt', createdAt), timestamp: createdAt });
  const attemptLog = tries.map(
    ({ after = 0, code, error, failure, ms }, at): WebhookAttempt => ({
      attempt: at + 1,
      at: createdAt + after,
      ...(ms !== undefined && { durationMs: ms }),
      ...(code !== undefined && { responseCode: code }),
      ...(error && { error, failure: failure ?? (code === undefined ? 'connection' : 'response') }),
    }),
  );
  const last = attemptLog.at(-1);
  return {
    id: ids.make('whd', createdAt),
    eventId: envelope.id,
    event,
    status,
    attempts: attemptLog.length,
    ...(last?.responseCode !== undefined && { responseCode: last.responseCode }),
    ...(last?.durationMs !== undefined && { durationMs: last.durationMs }),
    ...(nextIn !== undefined && { nextAttemptAt: now + nextIn }),
    ...(last?.error &&
      (status === 'failed'
        ? { lastError: 'the webhook was switched off', failure: 'not_sent' }
        : { lastError: last.error, failure: last.failure })),
    createdAt,
    attemptLog,
    ...(!pruned && { envelope }),
  };
}
