// A timeline of 100,000 messages under 5,000 events a second for 10 seconds, in a process of its own: `node --expose-gc`. Prints one line of JSON.
import { apiKey, createGateway } from '@wagate/sdk';
import { liveTimeline } from '@wagate/sdk/live';
import { buildEvent, RealtimeDouble, textMessage } from '@wagate/sdk/testing';

const MESSAGES = 100_000;
const CHAT = '111@lid';
const environment = {
  now: () => Date.now(),
  random: Math.random,
  timer(run, ms) {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  },
  frame: (run) => environment.timer(run, 16),
};
const double = new RealtimeDouble({ clock: environment });
const message = (number) => ({
  id: `msg_${String(number).padStart(26, '0')}`,
  waMessageId: `w${number}`,
  sessionId: 'sess_1',
  chatJid: CHAT,
  direction: 'in',
  fromMe: false,
  type: 'text',
  body: `message number ${number}, long enough to be one that somebody wrote`,
  hasMedia: false,
  edited: false,
  deleted: false,
  timestamp: 1_600_000_000_000 + number * 1_000,
  createdAt: 1_600_000_000_000 + number * 1_000,
});
const gateway = createGateway({
  baseUrl: 'http://gateway.test',
  auth: apiKey('k'),
  environment,
  webSocket: double.webSocket,
  async fetch(request) {
    const url = new URL(request.url);
    const told = double.responder({ path: url.pathname, body: await request.json().catch(() => undefined) });
    if (told) return told;
    if (!url.pathname.endsWith('/messages')) return Response.json({}, { status: 404 });
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 50);
    const data = Array.from({ length: Math.min(limit, MESSAGES - from) }, (_, i) =>
      message(MESSAGES - from - i),
    );
    return Response.json({ data, ...(from + limit < MESSAGES && { nextCursor: String(from + limit) }) });
  },
});

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const store = liveTimeline(gateway, 'sess_1', CHAT);
let told = 0;
let longest = 0;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
store.subscribe(() => {
  const start = performance.now();
  store.get();
  told++;
  longest = Math.max(longest, performance.now() - start);
});
await sleep(200);
const loading = performance.now();
while (store.get().more) await store.loadOlder();
const loadedIn = performance.now() - loading;
globalThis.gc?.();
const used = process.memoryUsage().heapUsed - before;
const json = JSON.stringify(store.get().messages).length;
longest = told = 0;
let sent = 0;
let slowest = 0;
const start = performance.now();
while (performance.now() - start < 10_000) {
  const batch = performance.now();
  const due = Math.floor((batch - start) * 5);
  for (; sent < due; sent++)
    double.publish(
      sent % 2
        ? buildEvent('message.status', {
            chatJid: CHAT,
            messageIds: [`w${MESSAGES - (sent % 1000)}`],
            status: 'read',
            timestamp: 1,
          })
        : buildEvent('message', textMessage(`n${sent}`, { timestamp: 1_800_000_000_000 + sent })),
      { logged: false },
    );
  slowest = Math.max(slowest, performance.now() - batch);
  await sleep(4);
}
await sleep(50);
console.log(
  JSON.stringify({
    messages: MESSAGES,
    loadedIn,
    memory: used / json,
    events: sent,
    notifications: told,
    longestSnapshot: longest,
    longestBatch: slowest,
  }),
);
store.close();
process.exit(0);
