import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { GatewayError } from '@wagate/sdk';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { define } from '../base/define.js';
import { WagateElement } from '../base/element.js';
import { Retry } from './retry.js';

let error: GatewayError | undefined;
let reads = 0;

class Host extends WagateElement {
  readonly retry = new Retry(
    this,
    () => error,
    () => {
      reads += 1;
    },
  );
}
define('test-retry-host', Host);

const failure = (status: number, more: object = {}) =>
  Object.assign(new GatewayError('No.', { status, code: 'x' }), more);

async function failing(next: GatewayError): Promise<Host> {
  error = undefined;
  const host = await fixture<Host>(html`<test-retry-host></test-retry-host>`);
  await fail(host, next);
  return host;
}

async function fail(host: Host, next: GatewayError | undefined): Promise<void> {
  error = next;
  host.requestUpdate();
  await host.updateComplete;
}

describe('Retry', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    reads = 0;
  });
  afterEach(() => {
    fixtureCleanup();
    vi.useRealTimers();
  });

  it('reads again at growing waits, and from the start after a success', async () => {
    const host = await failing(failure(503));
    for (const [wait, total] of [
      [2_000, 1],
      [4_000, 2],
      [8_000, 3],
      [16_000, 4],
      [30_000, 5],
      [30_000, 6],
    ] as const) {
      vi.advanceTimersByTime(wait - 1);
      expect(reads).to.equal(total - 1);
      vi.advanceTimersByTime(1);
      expect(reads).to.equal(total);
      await fail(host, failure(503));
    }
    await fail(host, undefined);
    await fail(host, failure(0));
    vi.advanceTimersByTime(2_000);
    expect(reads).to.equal(7);
  });

  it('waits as long as the gateway asks', async () => {
    await failing(failure(429, { retryAfterSeconds: 24 }));
    window.dispatchEvent(new Event('online'));
    vi.advanceTimersByTime(23_999);
    expect(reads).to.equal(0);
    vi.advanceTimersByTime(1);
    expect(reads).to.equal(1);
  });

  it('reads at once when the network is back', async () => {
    await failing(failure(0));
    window.dispatchEvent(new Event('online'));
    expect(reads).to.equal(1);
  });

  for (const status of [401, 403, 404, 501]) {
    it(`leaves ${status} to people`, async () => {
      await failing(failure(status));
      window.dispatchEvent(new Event('online'));
      vi.advanceTimersByTime(120_000);
      expect(reads).to.equal(0);
    });
  }

  it('asks whether somebody has signed in elsewhere, where the reader comes back', async () => {
    for (const [status, total] of [
      [401, 1],
      [403, 1],
      [503, 2],
    ] as const) {
      const host = await failing(failure(status));
      document.dispatchEvent(new Event('visibilitychange'));
      expect(reads, String(status)).to.equal(total);
      host.remove();
    }
  });

  it('ends with its host', async () => {
    const host = await failing(failure(503));
    host.remove();
    window.dispatchEvent(new Event('online'));
    vi.advanceTimersByTime(120_000);
    expect(reads).to.equal(0);
  });
});
