import { unavailable } from '../../errors/api-problem.js';
import type { App } from '../app.js';
import { problemResponse } from '../respond.js';

const text = (body: string) =>
  new Response(body, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/**
 * `/healthz`: the process answers. `/readyz`: it can also do its work.
 * @param notReady what keeps it from that, in a sentence for whoever runs the gateway
 */
export function healthRoutes({ hono }: App, notReady: () => Promise<string | undefined>): void {
  hono.get('/healthz', () => text('ok'));
  hono.get('/readyz', async () => {
    const reason = await notReady();
    return reason === undefined ? text('ready') : problemResponse(unavailable(reason));
  });
}
