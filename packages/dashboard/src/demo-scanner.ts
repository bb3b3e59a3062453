import type { Gateway } from '@wagate/sdk';
import { liveSessions } from '@wagate/sdk/live';

/**
 * On the demo network only: the virtual phone is a page of the same origin, which has no camera to point at this one. It asks
 * for the code on show, and gets it while one is shown. Pages of another origin never hear of it. Returns what ends it.
 */
export function answerDemoPhone(gateway: Gateway): () => void {
  const store = liveSessions(gateway);
  // Codes are told once and kept nowhere: listening has to begin before the first one.
  const unsubscribe = store.subscribe(() => {});
  const channel = new BroadcastChannel('wagate-demo');

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isScan(data)) return;
    const codes = Object.values(store.get().pairing).flatMap(({ qr }) => qr ?? []);
    const newest = codes.sort((a, b) => b.receivedAt - a.receivedAt)[0];
    if (newest && (newest.expiresAt ?? Number.POSITIVE_INFINITY) > Date.now()) {
      channel.postMessage({ type: 'qr', code: newest.code });
    }
  };

  return () => {
    channel.close();
    unsubscribe();
    store.close();
  };
}

function isScan(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'scan';
}
