// Time that a call takes on top of a stubbed fetch, the best of several rounds taken in turns, as a multiple of openapi-fetch alone.
import { clients } from './clients.mjs';

const CALLS = 1_000;
const ROUNDS = 5;

export default async function overhead() {
  const best = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, call] of Object.entries(clients)) {
      const start = performance.now();
      for (let i = 0; i < CALLS; i++) await call();
      best[name] = Math.min(
        best[name] ?? Number.POSITIVE_INFINITY,
        ((performance.now() - start) / CALLS) * 1000,
      );
    }
  const { 'openapi-fetch': floor, 'gateway.sessions.get': ours, ...others } = best;
  const peers = Object.fromEntries(Object.entries(others).map(([name, time]) => [name, time / floor]));
  return [
    { figure: 'overhead a call, stubbed fetch', unit: 'µs', ours, peers: { 'openapi-fetch': floor } },
    { figure: 'the same, as a multiple of openapi-fetch', unit: '×', ours: ours / floor, aim: 1.5, peers },
  ];
}
