import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/strip.js';
import { control, textOf } from '../testing/wait.js';
import type { WagateStrip } from './strip.js';

describe('wagate-strip', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says how old the data is and when the next try comes, second by second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const strip = document.createElement('wagate-strip');
    strip.since = Date.now() - 125_000;
    strip.retryAt = Date.now() + 8000;
    document.body.append(strip);
    await strip.updateComplete;
    expect(textOf(strip)).to.contain('2 min old. Next try in 8 s');
    await vi.advanceTimersByTimeAsync(3000);
    await strip.updateComplete;
    expect(textOf(strip)).to.contain('Next try in 5 s');
    await vi.advanceTimersByTimeAsync(6000);
    await strip.updateComplete;
    expect(textOf(strip)).to.contain('Trying now');
    strip.remove();
  });

  it('is accessible in every tone, and its button asks', async () => {
    for (const tone of ['stale', 'warning', 'info'] as const) {
      const strip = await fixture<WagateStrip>(
        html`<wagate-strip tone=${tone} action-label="Go">Words</wagate-strip>`,
      );
      await expect(strip).to.be.accessible();
      let asked = 0;
      strip.addEventListener('wagate-panel-action', () => {
        asked += 1;
      });
      control(strip, 'Go').click();
      expect(asked).to.equal(1);
    }
  });
});
