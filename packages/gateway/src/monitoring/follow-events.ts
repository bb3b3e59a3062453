import { type EventBus, envelopesOf } from '../events/bus.js';
import type { Envelope } from '../events/envelope.js';
import type { Log } from '../log/log.js';
import type { Metrics } from '../metrics/metrics.js';

/** Counts and writes down what happens, without what is in it. @returns what ends it */
export function followEvents(bus: EventBus, metrics: Metrics, log: Log, now: () => number): () => void {
  return bus.subscribe((published) => {
    for (const envelope of envelopesOf(published)) {
      const { event, session, timestamp } = envelope;
      metrics.published(now() - timestamp);
      if (event === 'message') metrics.message('in');
      else if (event === 'message.from_me') metrics.message('out');
      if (event === 'session.status') {
        const { status } = (envelope as Envelope<'session.status'>).payload;
        log('A session has changed its status', undefined, {
          level: 'info',
          sessionId: session,
          outcome: status,
        });
      } else log('An event came about', undefined, { level: 'debug', event, sessionId: session });
    }
  });
}
