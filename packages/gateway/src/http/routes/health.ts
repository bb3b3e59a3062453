import { notFound, unavailable } from '../../errors/api-problem.js';
import type { App, Mounted } from '../app.js';
import { problemResponse } from '../respond.js';

const text = (body: string) =>
  new Response(body, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/**
 * `/healthz`: the process answers. `/readyz`: it can also do its work.
 * @param notReady what keeps it from that, in a sentence for whoever runs the gateway
 */
export function healthRoutes(app: Pick<App, 'mount'>, notReady: () => Promise<string | undefined>): void {
  const read =
    (answer: Mounted): Mounted =>
    (request, from) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') throw notFound('route not found');
      return answer(request, from);
    };
  app.mount(
    '/healthz',
    read(() => text('ok')),
  );
  app.mount(
    '/readyz',
    read(async () => {
      const reason = await notReady();
      return reason === undefined ? text('ready') : problemResponse(unavailable(reason));
    }),
  );
}
