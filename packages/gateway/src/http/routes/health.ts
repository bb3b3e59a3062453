import type { App } from '../app.js';
import { unavailable } from '../errors.js';
import { problemResponse } from '../respond.js';

const text = (body: string) =>
  new Response(body, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/** `/healthz`: the process answers. `/readyz`: it can also do its work. */
export function healthRoutes({ hono }: App, ready: () => Promise<boolean>): void {
  hono.get('/healthz', () => text('ok'));
  hono.get('/readyz', async () =>
    (await ready()) ? text('ready') : problemResponse(unavailable('the gateway is not ready')),
  );
}
