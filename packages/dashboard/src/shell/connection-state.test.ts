import { GatewayError, NetworkError } from '@wagate/sdk';
import type { RealtimeStatus } from '@wagate/sdk/realtime';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionWatch } from './connection-state.js';

const at = (state: RealtimeStatus['state'], error?: GatewayError): RealtimeStatus => ({
  state,
  since: 1,
  error,
});
const down = new NetworkError('no', { code: 'network' });
const starting = new GatewayError('no', { code: 'unavailable', status: 503 });

describe('how the connection does', () => {
  const requestUpdate = vi.fn();
  const host = {
    addController: vi.fn(),
    removeController: vi.fn(),
    requestUpdate,
    updateComplete: Promise.resolve(true),
  };
  const online = vi.spyOn(navigator, 'onLine', 'get');
  let watch: ConnectionWatch;

  beforeEach(() => {
    vi.useFakeTimers();
    online.mockReturnValue(true);
    requestUpdate.mockClear();
    watch = new ConnectionWatch(host);
    watch.hostConnected();
  });

  afterEach(() => {
    watch.hostDisconnected();
    vi.useRealTimers();
  });

  it('is fine while the first one is made, and where nothing is heard', () => {
    for (const status of [undefined, at('idle'), at('minting'), at('connecting'), at('live')])
      expect(watch.look(status)).toBe('fine');
  });

  it.each([
    ['silent', down],
    ['silent', starting],
    ['interrupted', undefined],
    ['interrupted', new GatewayError('no', { code: 'rate_limited', status: 429 })],
  ] as const)('is %s through every attempt, until it stands', (word, error) => {
    expect(watch.look(at('waiting', error))).toBe(word);
    expect(watch.look(at('minting'))).toBe(word);
    expect(watch.look(at('connecting'))).toBe(word);
    expect(watch.look(at('live'))).toBe('back');
  });

  it('says for a moment that it is back, and then nothing', () => {
    watch.look(at('waiting', down));
    watch.look(at('live'));
    expect(watch.look(at('live'))).toBe('back');
    vi.runAllTimers();
    expect(requestUpdate).toHaveBeenCalled();
    expect(watch.look(at('live'))).toBe('fine');
  });

  it('is offline as soon as the device says so, and not back before the connection is', () => {
    online.mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    expect(requestUpdate).toHaveBeenCalled();
    expect(watch.look(at('live'))).toBe('offline');
    online.mockReturnValue(true);
    expect(watch.look(at('connecting'))).toBe('interrupted');
    expect(watch.look(at('live'))).toBe('back');
  });

  it('is nothing to tell where the gateway refuses: the page says what', () => {
    expect(watch.look(at('closed', new GatewayError('no', { code: 'forbidden', status: 403 })))).toBe('fine');
  });
});
