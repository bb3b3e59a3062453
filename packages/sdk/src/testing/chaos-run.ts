import { apiKey } from '../core/auth.js';
import { createGateway } from '../core/gateway.js';
import { realtime } from '../realtime/feed.js';
import type { RealtimeTransport } from '../realtime/types.js';
import { buildEvent, textMessage } from './event-builder.js';
import { FakeClock, seededRandom } from './fake-clock.js';
import { createFetchDouble } from './fetch-double.js';
import { RealtimeDouble, unavailable } from './realtime-double.js';

export interface ChaosOptions {
  seed: number;
  disconnects: number;
  events: number;
  habits: 'production' | 'wagate';
  /** A fault put in on purpose: the run must then find something. */
  transport?: (double: RealtimeDouble) => RealtimeTransport;
}

export interface ChaosReport {
  disconnects: number;
  halfOpen: number;
  failedMints: number;
  lost: number;
  duplicated: number;
  outOfOrder: number;
  gaps: number;
  mostLiveSockets: number;
}

/** Rounds without a live socket after which a run ends: each lasts seconds, and the longest wait of a client is 30. */
const MOST_IDLE = 100;

/** A feed on a gateway that breaks all the time, from a seed. A disconnect counts only when it cut a live socket. */
export async function runChaos({
  seed,
  disconnects,
  events,
  habits,
  transport,
}: ChaosOptions): Promise<ChaosReport> {
  const random = seededRandom(seed);
  const clock = new FakeClock({ seed: seed + 1 });
  const double = new RealtimeDouble({
    clock,
    habits,
    overlap: () => Math.floor(random() * 60),
    latency: () => random() * 300,
  });
  const gateway = createGateway({
    baseUrl: 'https://gateway.test',
    auth: apiKey('wa_chaos'),
    fetch: createFetchDouble(double.responder),
    webSocket: double.webSocket,
    environment: clock,
  });
  const feed = realtime(gateway, { events: ['message'], transport: transport?.(double) });
  const received: string[] = [];
  let gaps = 0;
  feed.on('gap', () => gaps++);
  const reading = (async () => {
    for await (const event of feed) {
      received.push(event.payload.waMessageId);
      event.ack();
    }
  })();
  let published = 0;
  const publish = () =>
    double.publish(
      buildEvent('message', textMessage(`m${published++}`), { timestamp: clock.now(), id: undefined }),
    );
  await clock.advance(1_000);
  // The first event gives a place to resume from: before it a disconnect is an honest gap.
  publish();

  const report = { disconnects: 0, halfOpen: 0, failedMints: 0 };
  const perDisconnect = Math.ceil(events / disconnects);
  let idle = 0;
  while (report.disconnects < disconnects || published < events) {
    // A client that does not come back gives nothing more to cut.
    idle = double.live ? 0 : idle + 1;
    if (idle > MOST_IDLE) break;
    const burst =
      random() < 0.1 ? 250 + Math.floor(random() * 300) : Math.floor(random() * perDisconnect * 2);
    for (let i = 0; i < burst && published < events; i++) {
      publish();
      if (random() < 0.2) await clock.advance(random() * 400);
    }
    if (report.disconnects < disconnects && double.live) {
      if (random() < 0.3) {
        const failures = 1 + Math.floor(random() * 3);
        report.failedMints += failures;
        for (let i = 0; i < failures; i++) double.refusals.push(unavailable);
      }
      const half = random() < 0.3;
      if (double.cut(half ? 'half-open' : 'close')) {
        report.disconnects++;
        if (half) report.halfOpen++;
      }
    }
    await clock.advance(random() * (random() < 0.5 ? 2_000 : 30_000));
  }
  double.refusals.length = 0;
  await clock.advance(600_000);
  feed.close();
  await reading;
  return { ...report, ...judge(received, published), gaps, mostLiveSockets: double.mostLive };
}

function judge(received: string[], published: number) {
  const distinct = new Set(received);
  let outOfOrder = 0;
  let highest = -1;
  for (const id of received) {
    const number = Number(id.slice(1));
    if (number < highest) outOfOrder++;
    highest = Math.max(highest, number);
  }
  return { lost: published - distinct.size, duplicated: received.length - distinct.size, outOfOrder };
}
