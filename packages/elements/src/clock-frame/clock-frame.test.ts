import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/clock-frame.js';
import type { WagateClockFrame } from './clock-frame.js';

const left = (frame: WagateClockFrame) => frame.renderRoot.querySelector<HTMLElement>('.left')!;
const share = (frame: WagateClockFrame) => Number(left(frame).style.getPropertyValue('--wagate-clock-left'));

describe('wagate-clock-frame', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('empties clockwise from the top middle, to nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const now = Date.now();
    const frame = await fixture<WagateClockFrame>(
      html`<wagate-clock-frame .from=${now} .until=${now + 60_000}></wagate-clock-frame>`,
    );
    expect(share(frame)).to.equal(1);
    await vi.advanceTimersByTimeAsync(15_000);
    await frame.updateComplete;
    expect(share(frame)).to.be.closeTo(0.75, 0.02);
    // From the top on, clockwise, a quarter of a turn is see-through.
    for (const glide of left(frame).getAnimations()) glide.finish();
    expect(getComputedStyle(left(frame)).maskImage).to.match(/^conic-gradient\(rgba\(0, 0, 0, 0\) 9\ddeg/);
    await vi.advanceTimersByTimeAsync(60_000);
    await frame.updateComplete;
    expect(share(frame)).to.equal(0);
  });

  it('glides through the seconds of one clock, and shows a new one full at once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const now = Date.now();
    const frame = await fixture<WagateClockFrame>(
      html`<wagate-clock-frame .from=${now} .until=${now + 60_000}></wagate-clock-frame>`,
    );
    const glides = () => getComputedStyle(left(frame)).transitionProperty === '--wagate-clock-left';
    expect(glides()).to.equal(false);
    await vi.advanceTimersByTimeAsync(1_000);
    await frame.updateComplete;
    expect(glides()).to.equal(matchMedia('(prefers-reduced-motion: no-preference)').matches);
    frame.until = now + 120_000;
    await frame.updateComplete;
    expect(glides()).to.equal(false);
  });

  it('shows no clock where no end is known, and stands closed in a tone', async () => {
    const frame = await fixture<WagateClockFrame>(
      html`<wagate-clock-frame tone="neutral"></wagate-clock-frame>`,
    );
    expect([frame.remaining, share(frame)]).to.deep.equal([0, 0]);
    frame.tone = 'positive';
    await frame.updateComplete;
    expect([frame.remaining, share(frame)]).to.deep.equal([1, 1]);
  });
});
