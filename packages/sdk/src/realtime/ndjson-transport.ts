import { errorFromResponse } from '../core/error-from-response.js';
import { readLines } from './lines.js';
import type { RealtimeTransport } from './types.js';

/**
 * Events over a streaming HTTP answer instead of a WebSocket: one frame a line, the credential in a header. For a way to the gateway that does
 * not let sockets through, or a server of yours that stands between a page and the gateway. Not every gateway streams: one that does not ends
 * the feed with its error.
 *
 * @param options.url absolute URL of a server of yours, asked with the gateway's credential; `scope`, `session` and `since` are added to its
 * query. Without it the gateway itself streams, for a ticket that travels in a header.
 */
export function ndjson(options: { url?: string } = {}): RealtimeTransport {
  return async (gateway, { ask, signal, minted, frame }) => {
    const url = new URL(options.url ?? `${gateway.baseUrl}/api/v1/realtime`);
    if (options.url)
      for (const [name, value] of Object.entries(ask))
        if (value !== undefined) url.searchParams.set(name, value);
    const ticket = async () => {
      const { ticket } = await gateway.realtime.ticket(ask, { signal });
      return ['Authorization', `Bearer ${ticket}`] as const;
    };
    const send = async (rejected?: Awaited<ReturnType<typeof gateway.auth.credential>>) => {
      const credential = options.url ? await gateway.auth.credential(rejected) : await ticket();
      const response = await gateway.fetch(
        new Request(url, {
          headers: { Accept: 'application/x-ndjson', [credential[0]]: credential[1] },
          redirect: 'error',
        }),
        { signal },
      );
      return { credential, response };
    };
    const first = await send();
    const { response } =
      first.response.status === 401 && options.url && gateway.auth.refreshable
        ? await send(first.credential)
        : first;
    if (!response.ok || !response.body)
      throw errorFromResponse(response, await response.json().catch(() => undefined));
    minted();
    await readLines(response.body, frame);
  };
}
