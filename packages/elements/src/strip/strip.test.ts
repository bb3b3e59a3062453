import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/strip.js';
import '../locales/ar.js';
import '../locales/es.js';
import { control, textOf, until } from '../testing/wait.js';
import type { WagateStrip } from './strip.js';

describe('wagate-strip', () => {
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('says why nothing newer comes, from when the data is and, second by second, when the next try comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(2026, 4, 7, 12, 6) });
    const strip = document.createElement('wagate-strip');
    strip.since = new Date(2026, 4, 7, 12, 4).getTime();
    strip.retryAt = Date.now() + 8000;
    document.body.append(strip);
    await strip.updateComplete;
    expect(textOf(strip)).to.match(/The gateway does not answer. Data from 12:04\sPM. Next try in 8 s/);
    await vi.advanceTimersByTimeAsync(3000);
    await strip.updateComplete;
    expect(textOf(strip)).to.contain('Next try in 5 s');
    await vi.advanceTimersByTimeAsync(6000);
    await strip.updateComplete;
    expect(textOf(strip)).to.contain('Trying now');
    strip.remove();
  });

  it('names the day of data from another one, in the language it stands in', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 4, 7, 12, 6) });
    const since = new Date(2026, 4, 6, 12, 4).getTime();
    const strip = await fixture<WagateStrip>(html`<wagate-strip .since=${since}></wagate-strip>`);
    expect(textOf(strip)).to.match(/Data from yesterday, 12:04\sPM. Trying now/);
    strip.lang = 'es';
    await until(() => textOf(strip).includes('La pasarela no responde. Datos de: ayer, 12:04.'));
    strip.lang = 'ar';
    await until(() => textOf(strip).includes('البوابة لا تجيب.'));
  });

  it('tells a device without a network from a gateway that is silent, and promises no try where none comes', async () => {
    const strip = await fixture<WagateStrip>(
      html`<wagate-strip .retryAt=${Date.now() + 60_000}></wagate-strip>`,
    );
    expect(textOf(strip)).to.contain('The gateway does not answer.');
    strip.cause = 'interrupted';
    await strip.updateComplete;
    expect(textOf(strip)).to.contain('Updates are interrupted. Next try in');
    strip.cause = 'off';
    await strip.updateComplete;
    expect(textOf(strip)).to.contain('Nothing new comes by itself.');
    expect(textOf(strip)).not.to.match(/[Tt]ry(ing)? (in|now)/);
    strip.cause = 'silent';
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    strip.requestUpdate();
    await strip.updateComplete;
    expect(textOf(strip)).to.contain('This device is offline.');
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
