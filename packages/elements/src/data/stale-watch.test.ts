import { GatewayError } from '@wagate/sdk';
import type { LiveSnapshot } from '@wagate/sdk/live';
import { describe, expect, it } from 'vitest';
import { StaleWatch } from './stale-watch.js';

const failure = (status: number) => new GatewayError('no', { code: 'x', status });
const snapshot = (
  connection: LiveSnapshot['connection'],
  more: Partial<LiveSnapshot> = {},
): LiveSnapshot => ({ phase: 'ready', loadedAt: 1_000, connection, ...more });

describe('StaleWatch', () => {
  it('counts from the last sign of the gateway, and from a later reading', () => {
    const watch = new StaleWatch();
    const broken = { state: 'waiting', since: 5_000, retryAt: 9_000, error: failure(0) } as const;
    expect(watch.look(snapshot(broken))).toEqual({ since: 5_000, retryAt: 9_000, cause: 'silent' });
    expect(watch.look(snapshot(broken, { loadedAt: 7_000 }))).toMatchObject({ since: 7_000 });
  });

  it('is not interrupted by one attempt among several, and is over when one succeeded', () => {
    const watch = new StaleWatch();
    watch.look(snapshot({ state: 'waiting', since: 5_000, error: failure(503) }));
    for (const state of ['minting', 'connecting'] as const)
      expect(watch.look(snapshot({ state, since: 5_000 }))).toEqual({
        since: 5_000,
        retryAt: undefined,
        cause: 'silent',
      });
    expect(watch.look(snapshot({ state: 'live', since: 8_000 }))).toBeUndefined();
    expect(watch.look(snapshot({ state: 'minting', since: 8_000 }))).toBeUndefined();
  });

  it('tells silence from an interruption and from a refusal', () => {
    const cause = (state: 'waiting' | 'closed', error?: GatewayError) =>
      new StaleWatch().look(snapshot({ state, since: 1, error }))?.cause;
    expect(cause('waiting', failure(0))).toBe('silent');
    expect(cause('waiting', failure(503))).toBe('silent');
    expect(cause('waiting', failure(429))).toBe('interrupted');
    expect(cause('waiting')).toBe('interrupted');
    expect(cause('waiting', new GatewayError('no', { code: 'socket_refused' })), 'it gave a ticket').toBe(
      'interrupted',
    );
    expect(cause('closed', failure(403))).toBe('off');
  });

  it('says nothing of data that is not there, or of a connection that nobody wants', () => {
    const watch = new StaleWatch();
    expect(watch.look(undefined)).toBeUndefined();
    expect(watch.look(snapshot({ state: 'waiting', since: 1 }, { phase: 'loading' }))).toBeUndefined();
    expect(watch.look(snapshot({ state: 'idle', since: 0 }))).toBeUndefined();
  });
});
