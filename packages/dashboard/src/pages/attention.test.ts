import type { Gateway, GatewayError } from '@wagate/sdk';
import type { Live, LiveSnapshot } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attention } from './attention.js';

interface Counted extends LiveSnapshot {
  count: number;
}

describe('a count beside a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const setUp = (error: Partial<GatewayError>) => {
    let told = () => {};
    const failed = { phase: 'failed', connection: { state: 'live', since: 0 }, count: 0, error } as Counted;
    let snapshot = failed;
    const store: Live<Counted> = {
      get: () => snapshot,
      subscribe(listener) {
        told = listener;
        return () => {};
      },
      refresh: vi.fn(async () => {
        snapshot = { ...failed, phase: 'ready', count: 3, error: undefined } as unknown as Counted;
        told();
      }),
      close: vi.fn(),
    };
    const changed = vi.fn();
    const watched = attention(
      () => store,
      ({ count }) => count,
    )({} as Gateway, changed);
    told();
    return { store, watched, changed };
  };

  it('is read again by itself after a failure that may pass, although the socket lives', async () => {
    const { store, watched } = setUp({ status: 503 });
    expect(watched.count()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([watched.count(), vi.mocked(store.refresh).mock.calls.length]).toEqual([3, 1]);
  });

  it('is not asked for again where only a person can mend it, nor once nobody looks', async () => {
    const refused = setUp({ status: 403 });
    const closed = setUp({ status: 503 });
    closed.watched.close();
    await vi.advanceTimersByTimeAsync(60_000);
    for (const { store } of [refused, closed]) expect(store.refresh).not.toHaveBeenCalled();
  });
});
