import { setupServer } from 'msw/node';
import { WebSocket } from 'ws';
import { handlers } from '../handlers/handlers.js';
import type { MockOptions } from '../handlers/options.js';
import { createWorld } from '../world/world.js';
import { faultsOf } from './contract.js';

export const BASE = 'http://gateway.test';
export const NOW = Date.UTC(2025, 10, 21, 10, 58);

/**
 * A world behind MSW, and a browser that calls it: for the tests of this package. Every good answer of the gateway has to
 * be as the contract says, unless `checked` is false.
 */
export function startMock(more: Partial<MockOptions> = {}, { checked = true } = {}) {
  // Node 20 has no WebSocket for MSW to stand in for.
  globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
  const world = createWorld({ seed: 7, now: NOW });
  const options: MockOptions = { baseUrl: BASE, ...more };
  const server = setupServer(...handlers(world, options));
  server.listen({ onUnhandledRequest: 'error' });
  const ask = async (path: string, init: { method?: string; body?: object; headers?: object } = {}) => {
    const answer = await fetch(`${BASE}${path}`, {
      method: init.method ?? (init.body ? 'POST' : 'GET'),
      headers: { 'Content-Type': 'application/json', ...init.headers },
      ...(init.body && { body: JSON.stringify(init.body) }),
    });
    const text = await answer.text();
    const body = text ? JSON.parse(text) : undefined;
    if (answer.ok && path.startsWith('/api/v1') && checked) {
      const method = init.method ?? (init.body ? 'POST' : 'GET');
      const faults = faultsOf(method, path.split('?')[0] ?? path, answer.status, body);
      if (faults.length) throw new Error(`${method} ${path}: ${faults.join('; ')}`);
    }
    return { status: answer.status, headers: answer.headers, body };
  };
  /** The same with the token of whoever is signed in. */
  const call = async (path: string, init: Parameters<typeof ask>[1] = {}) => {
    const { body } = await ask('/api/auth/token');
    return ask(`/api/v1${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${body?.token}`, ...init.headers },
    });
  };
  return { world, options, ask, call, close: () => server.close() };
}
