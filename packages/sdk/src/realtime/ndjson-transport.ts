import { errorFromResponse } from '../core/error-from-response.js';
import type { RealtimeTransport } from './types.js';

/** A line longer than this is no event: 16 Mi characters. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * Events over a streaming HTTP answer instead of a WebSocket: one frame a line, the credential in a header. For a server of yours that
 * stands between a page and the gateway and cannot upgrade connections.
 *
 * @param options.url absolute URL; `scope`, `session` and `since` are added to its query.
 */
export function ndjson(options: { url: string }): RealtimeTransport {
  return (gateway, request, handlers) => {
    const stop = new AbortController();
    const run = async () => {
      const url = new URL(options.url);
      for (const name of ['scope', 'session', 'since'] as const)
        if (request[name] !== undefined) url.searchParams.set(name, request[name]);
      const send = async (rejected?: Awaited<ReturnType<typeof gateway.auth.credential>>) => {
        const credential = await gateway.auth.credential(rejected);
        const response = await gateway.fetch(
          new Request(url, {
            headers: { Accept: 'application/x-ndjson', [credential[0]]: credential[1] },
            redirect: 'error',
          }),
          { signal: stop.signal },
        );
        return { credential, response };
      };
      const first = await send();
      const { response } =
        first.response.status === 401 && gateway.auth.refreshable ? await send(first.credential) : first;
      if (!response.ok || !response.body)
        throw errorFromResponse(response, await response.json().catch(() => undefined));
      request.minted();
      handlers.open();
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        const lines = (rest + value).split('\n');
        rest = lines.pop()!;
        if (rest.length > LONGEST_LINE) throw new Error('A line without end.');
        for (const line of lines) if (line.trim()) handlers.frame(line);
      }
    };
    run().then(
      () => handlers.closed(),
      (error: unknown) => {
        if (!stop.signal.aborted) handlers.closed(error);
      },
    );
    return () => stop.abort();
  };
}
