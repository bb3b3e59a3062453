import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/clock-frame.js';
import { until } from '../testing/wait.js';
import type { WagateClockFrame } from './clock-frame.js';

const left = (frame: WagateClockFrame) => frame.renderRoot.querySelector<SVGPathElement>('.left')!;

describe('wagate-clock-frame', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('empties clockwise from the top middle, to nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const now = Date.now();
    const frame = document.createElement('wagate-clock-frame');
    frame.from = now;
    frame.until = now + 60_000;
    frame.style.setProperty('inline-size', '200px');
    frame.style.setProperty('block-size', '200px');
    document.body.append(frame);
    await frame.updateComplete;
    expect(left(frame).getAttribute('stroke-dasharray')).to.equal('1 2');
    await vi.advanceTimersByTimeAsync(15_000);
    await frame.updateComplete;
    expect(Number.parseFloat(left(frame).getAttribute('stroke-dasharray')!)).to.be.closeTo(0.75, 0.02);
    vi.useRealTimers();
    await until(() => left(frame).getAttribute('d'));
    // Three quarters are left: they run counter-clockwise from the top middle, so the gap is at the top right.
    const path = left(frame);
    const start = path.getPointAtLength(0);
    expect([start.x, start.y]).to.deep.equal([100, 1.5]);
    const end = path.getPointAtLength(path.getTotalLength() * 0.75);
    expect(end.x).to.be.greaterThan(190);
    expect(end.y).to.be.closeTo(100, 3);
    frame.remove();
  });

  it('shows no clock where no end is known, and stands closed in a tone', async () => {
    const frame = await fixture<WagateClockFrame>(
      html`<wagate-clock-frame tone="neutral"></wagate-clock-frame>`,
    );
    expect(frame.remaining).to.equal(0);
    expect(left(frame).hasAttribute('hidden')).to.equal(true);
    frame.tone = 'positive';
    await frame.updateComplete;
    expect(frame.remaining).to.equal(1);
    expect(left(frame).hasAttribute('hidden')).to.equal(false);
  });
});
