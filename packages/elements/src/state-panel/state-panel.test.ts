import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/state-panel.js';
import { failureText } from '../data/failure-text.js';
import { panelOf } from './failure.js';
import type { WagateStatePanel } from './state-panel.js';

const failed = (status: number, more: object = {}) =>
  Object.assign(new Error('failed'), { code: 'x', status, requestId: 'req_7fk2Qm', ...more }) as never;
const text = (panel: WagateStatePanel) => panel.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';

describe('wagate-state-panel', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows its skeleton only after 300 ms', async () => {
    const panel = await fixture<WagateStatePanel>(html`<wagate-state-panel></wagate-state-panel>`);
    const bones = panel.renderRoot.querySelector('.skeleton')!;
    const late = bones
      .getAnimations()
      .find((animation) => (animation as CSSAnimation).animationName === 'wagate-late')!;
    late.pause();
    late.currentTime = 299;
    expect(getComputedStyle(bones).visibility).to.equal('hidden');
    late.currentTime = 302;
    expect(getComputedStyle(bones).visibility).to.equal('visible');
  });

  for (const [kind, words] of [
    ['unauthorized', 'You are not signed in'],
    ['forbidden', 'may not see this'],
    ['not-found', 'not here'],
    ['error', 'req_7fk2Qm'],
    ['unreachable', 'Can’t reach the gateway'],
    ['set-up', 'can’t use its gateway'],
    ['offline', 'You are offline'],
  ] as const) {
    it(`says what happened when it is ${kind}, and is accessible`, async () => {
      const panel = await fixture<WagateStatePanel>(
        html`<wagate-state-panel kind=${kind} .error=${failed(500)}></wagate-state-panel>`,
      );
      expect(text(panel)).to.contain(words);
      await expect(panel).to.be.accessible();
    });
  }

  for (const [what, error, kind] of [
    ['a page that the browser does not let out', { code: 'network', details: { reason: 'csp' } }, 'set-up'],
    ['a gateway that no page may read', { code: 'network', details: { reason: 'cors' } }, 'set-up'],
    ['a gateway that does not answer', { code: 'network', details: {} }, 'unreachable'],
    ['a page where the gateway was to be', { code: 'invalid_response', status: 200 }, 'set-up'],
    ['a server that knows no gateway', { code: 'invalid_response', status: 404 }, 'set-up'],
    ['a sign-in page in front of it', { code: 'redirected', status: 302 }, 'set-up'],
    ['a token that is none', { code: 'invalid_option' }, 'set-up'],
    [
      'a handler whose key is refused',
      { code: 'internal', status: 500, details: { reason: 'misconfigured' } },
      'set-up',
    ],
    ['a thing that is gone', { code: 'not_found', status: 404 }, 'not-found'],
    ['half an answer of a gateway in trouble', { code: 'invalid_response', status: 500 }, 'error'],
  ] as const) {
    it(`calls ${what} ${kind}, also after a write`, async () => {
      const failure = failed(0, error);
      expect(panelOf(failure)).to.equal(kind);
      const panel = await fixture<WagateStatePanel>(html`<wagate-state-panel></wagate-state-panel>`);
      const words = failureText(panel.localize, failure);
      expect(words.includes('can’t use its gateway'), words).to.equal(kind === 'set-up');
    });
  }

  it('tells the seconds to wait, and counts them down to a way on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const panel = document.createElement('wagate-state-panel');
    panel.kind = 'rate-limited';
    panel.error = failed(429, { retryAfterSeconds: 24 });
    document.body.append(panel);
    await panel.updateComplete;
    expect(text(panel)).to.contain('24 s');
    await vi.advanceTimersByTimeAsync(10_000);
    await panel.updateComplete;
    expect(panel.renderRoot.querySelector('.seconds')?.textContent).to.equal('14');
    expect(panel.renderRoot.querySelector('button')).to.equal(null);
    await vi.advanceTimersByTimeAsync(14_000);
    await panel.updateComplete;
    expect(panel.renderRoot.querySelector('button')?.textContent).to.contain('Try again');
    panel.remove();
  });

  it('asks for another try, and for a sign-in', async () => {
    const panel = await fixture<WagateStatePanel>(
      html`<wagate-state-panel kind="error"></wagate-state-panel>`,
    );
    const heard: string[] = [];
    panel.addEventListener('wagate-panel-action', (event) => heard.push(event.type));
    panel.addEventListener('wagate-account-required', (event) => heard.push(event.type));
    panel.renderRoot.querySelector<HTMLElement>('.button')?.click();
    panel.kind = 'unauthorized';
    await panel.updateComplete;
    panel.addEventListener('wagate-account-required', (event) => event.preventDefault(), { once: true });
    panel.renderRoot.querySelector<HTMLElement>('.button')?.click();
    expect(heard).to.deep.equal(['wagate-panel-action', 'wagate-account-required']);
  });

  it('has it read again where no page takes the sign-in over, and says that nobody is signed in still', async () => {
    const panel = await fixture<WagateStatePanel>(
      html`<wagate-state-panel kind="unauthorized" .error=${failed(401)}></wagate-state-panel>`,
    );
    let asked = 0;
    panel.addEventListener('wagate-panel-action', () => asked++);
    const button = () => panel.renderRoot.querySelector<HTMLElement>('.button')!;
    const becomes = (kind: WagateStatePanel['kind']) => {
      panel.kind = kind;
      return panel.updateComplete;
    };
    button().focus();
    button().click();
    expect(asked).to.equal(1);
    await becomes('loading');
    expect(button().ariaBusy).to.equal('true');
    expect(panel.shadowRoot!.activeElement, 'the focus stays').to.equal(button());
    await expect(panel).to.be.accessible();
    await becomes('unauthorized');
    expect(button().ariaBusy).to.equal(null);
    expect(text(panel)).to.contain('You are still not signed in');
    // Something else, and a refusal that nobody asked for, begin anew.
    await becomes('unreachable');
    await becomes('loading');
    expect(panel.renderRoot.querySelector('.button')).to.equal(null);
    await becomes('unauthorized');
    expect(text(panel)).to.contain('You are not signed in');
  });
});
