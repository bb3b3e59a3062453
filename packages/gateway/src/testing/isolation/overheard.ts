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
  const response = await call('', {
    headers: { authorization: `Bearer ${ticket}`, accept: 'application/x-ndjson' },
  });
  // Not by a signal: once Node has cleared the request away, its signal no longer hears of the one it was made with.
  const reader = response.body!.getReader();
  let text = '';
  let ended = false;
  const reading = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += new TextDecoder().decode(value);
    }
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
      await reader.cancel();
      await reading;
    },
  };
}
