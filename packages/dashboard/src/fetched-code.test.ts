import type { ReactiveController } from 'lit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type CodeState, FetchedCode, type Load } from './fetched-code.js';

function setUp(newer = false) {
  const controllers: ReactiveController[] = [];
  const requestUpdate = vi.fn(() => {
    for (const controller of controllers) controller.hostUpdated?.();
  });
  const host = {
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: vi.fn(),
    requestUpdate,
    updateComplete: Promise.resolve(true),
  };
  const connect = () => {
    for (const controller of controllers) controller.hostConnected?.();
    onTestFinished(() => {
      for (const controller of controllers) controller.hostDisconnected?.();
    });
  };
  const code = new FetchedCode(host, async () => newer);
  const becomes = (load: Load, state: CodeState) => vi.waitFor(() => expect(code.of(load)).toBe(state));
  return { code, requestUpdate, becomes, connect };
}

describe('code that is fetched when it is needed', () => {
  it('is fetched once, however often it is asked for', async () => {
    const { code, requestUpdate, becomes } = setUp();
    const load = vi.fn(async () => undefined);
    expect([code.of(load), code.of(load)]).toEqual(['coming', 'coming']);
    await becomes(load, 'here');
    expect(load).toHaveBeenCalledTimes(1);
    expect(requestUpdate).toHaveBeenCalled();
  });

  it('that the network did not bring comes with the network', async () => {
    const { becomes, connect } = setUp();
    connect();
    const load = vi.fn<Load>().mockRejectedValueOnce(new Error('Load failed')).mockResolvedValue(undefined);
    await becomes(load, 'unreachable');
    dispatchEvent(new Event('online'));
    await becomes(load, 'here');
  });

  it('comes by itself when whoever serves it is back, and is told as missing until then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { code } = setUp();
    const load = vi
      .fn<Load>()
      .mockRejectedValueOnce(new Error('Load failed'))
      .mockRejectedValueOnce(new Error('Load failed'))
      .mockResolvedValue(undefined);
    const turns = async () => {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    };
    code.of(load);
    await turns();
    expect(code.of(load)).toBe('unreachable');
    vi.advanceTimersByTime(2_000);
    expect(code.of(load)).toBe('unreachable');
    await turns();
    vi.advanceTimersByTime(4_000);
    await turns();
    expect(code.of(load)).toBe('here');
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is asked for part by part: what came is not asked for again', async () => {
    const { code, becomes } = setUp();
    const address = 'data:text/javascript,export default 1';
    const failed = new TypeError('Failed to fetch dynamically imported module: https://wagate.test/no.js');
    const here = vi.fn(async () => import(/* @vite-ignore */ address));
    const load: Load = vi.fn(() => [here(), Promise.reject(failed)]);
    await becomes(load, 'unreachable');
    code.again();
    expect(here).toHaveBeenCalledTimes(1);
    await becomes(load, 'unreachable');
  });

  it('that is gone where a newer version is served is of a version before', async () => {
    const { becomes } = setUp(true);
    await becomes(async () => {
      throw new Error('404');
    }, 'outdated');
  });
});
