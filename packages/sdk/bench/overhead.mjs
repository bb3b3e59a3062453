// Processor time a call takes on top of a stubbed fetch, beside openapi-fetch alone, in the same run. Processor time, so that whatever
// else the machine does is left out: `node --conditions=source --import tsx`.

import { apiKey, createGateway } from '@wagate/sdk';
import createClient from 'openapi-fetch';

const body = JSON.stringify({ data: [] });
const fetch = async () => new Response(body, { headers: { 'Content-Type': 'application/json' } });
const gateway = createGateway({ baseUrl: 'http://gateway.test', auth: apiKey('k'), fetch });
const client = createClient({ baseUrl: 'http://gateway.test', fetch, headers: { 'X-Api-Key': 'k' } });
const init = { params: { path: { session: 's' } } };

const subjects = {
  'openapi-fetch': () => client.GET('/api/v1/sessions/{session}', init),
  'gateway.sessions.get': () => gateway.sessions.get('s'),
  'gateway.raw.GET': () => gateway.raw.GET('/api/v1/sessions/{session}', init),
};

const CALLS = 5_000;
const best = {};
for (let round = 0; round < 7; round++)
  for (const [name, call] of Object.entries(subjects)) {
    const start = performance.now();
    for (let i = 0; i < CALLS; i++) await call();
    best[name] = Math.min(
      best[name] ?? Number.POSITIVE_INFINITY,
      ((performance.now() - start) / CALLS) * 1000,
    );
  }
for (const [name, time] of Object.entries(best))
  console.log(`${time.toFixed(1).padStart(7)} µs  ${name}  ×${(time / best['openapi-fetch']).toFixed(2)}`);
