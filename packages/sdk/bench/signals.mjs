// What is left on a signal that 10,000 calls shared, and how soon an abort ends a wait.
import { getEventListeners, setMaxListeners } from 'node:events';
import { apiKey, createGateway } from '@wagate/sdk';
import { clients } from './clients.mjs';

const CALLS = 10_000;

async function leftBy(call) {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  for (let i = 0; i < CALLS; i++) await call(signal);
  return getEventListeners(signal, 'abort').length;
}

/** A gateway that is away makes a call wait; the wait is ended in its midst. */
async function abortAfter() {
  const gateway = createGateway({
    baseUrl: 'http://gateway.test',
    auth: apiKey('k'),
    fetch: async () =>
      Response.json({ error: { code: 'gateway_unavailable', message: '' } }, { status: 503 }),
  });
  const took = [];
  for (let i = 0; i < 20; i++) {
    const stop = new AbortController();
    const call = gateway.sessions.list({ signal: stop.signal }).catch(() => performance.now());
    await new Promise((done) => setTimeout(done, 40));
    const at = performance.now();
    stop.abort();
    took.push((await call) - at);
  }
  return took.sort((a, b) => a - b)[10];
}

export default async function signals() {
  const left = {};
  for (const [name, call] of Object.entries(clients)) left[name] = await leftBy(call);
  const { 'gateway.sessions.get': ours, ...peers } = left;
  return [
    { figure: 'listeners left after 10,000 calls on one signal', unit: '', ours, aim: 0, peers },
    { figure: 'an abort ends a wait, median of 20', unit: 'ms', ours: await abortAfter(), aim: 5 },
  ];
}
