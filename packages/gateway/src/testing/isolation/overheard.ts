import type { EmbeddedGateway } from '../../gateway.js';
import { PUBLIC_URL } from '../gateway.js';

/** All that a caller is told over a stream, from now on. */
export async function overhear(
  gateway: EmbeddedGateway,
  headers: Record<string, string>,
): Promise<{ text(): string; readonly ended: boolean; end(): Promise<void> }> {
  const call = (path: string, init: RequestInit) =>
    gateway.fetch(new Request(`${PUBLIC_URL}/api/v1/realtime${path}`, init));
  const minted = await call('/ticket', { method: 'POST', headers });
  const { ticket } = (await minted.json()) as { ticket: string };
  const over = new AbortController();
  const response = await call('', {
    headers: { authorization: `Bearer ${ticket}`, accept: 'application/x-ndjson' },
    signal: over.signal,
  });
  let text = '';
  let ended = false;
  const reading = (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      text += new TextDecoder().decode(chunk);
  })()
    .catch(() => {})
    .finally(() => {
      ended = true;
    });
  return {
    text: () => text,
    get ended() {
      return ended;
    },
    async end() {
      over.abort();
      await reading;
    },
  };
}
