import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import '../define/confirm.js';
import '../define/secret.js';
import '../define/sheet.js';
import '../define/toasts.js';
import { control, still, textOf, until } from '../testing/wait.js';
import type { WagateConfirm } from './confirm.js';
import type { WagateSecret } from './secret.js';
import type { WagateSheet } from './sheet.js';
import { toast } from './toast.js';
import type { WagateToasts } from './toasts.js';

const key = (target: Element, name: string) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );

describe('wagate-confirm', () => {
  it('asks for what is to be typed, and stays open with the failure', async () => {
    const confirm = await fixture<WagateConfirm>(
      html`<wagate-confirm open heading="Delete Harbour?" verb="Delete" destructive .typed=${'Harbour'}>All is lost.</wagate-confirm>`,
    );
    const heard: string[] = [];
    confirm.addEventListener('wagate-dialog-close', ({ detail }) => heard.push(detail.reason));
    control(confirm, 'Delete').click();
    await confirm.updateComplete;
    expect(heard).to.deep.equal([]);
    expect(textOf(confirm)).to.contain('Type Harbour, letter for letter.');
    const input = confirm.renderRoot.querySelector('input')!;
    expect(confirm.shadowRoot?.activeElement).to.equal(input);
    input.value = ' Harbour ';
    key(input, 'Enter');
    expect(heard).to.deep.equal(['confirm']);
    confirm.failure = 'The gateway did not answer.';
    await confirm.updateComplete;
    expect(confirm.open).to.equal(true);
    expect(textOf(confirm)).to.contain('did not answer');
    await still();
    await expect(confirm).to.be.accessible();
    control(confirm, 'Cancel').click();
    expect([confirm.open, ...heard]).to.deep.equal([false, 'confirm', 'cancel']);
  });
});

describe('wagate-secret', () => {
  it('closes by Done alone, after the tick, and has forgotten then', async () => {
    const secret = await fixture<WagateSecret>(
      html`<wagate-secret heading="Copy the key" label="key"></wagate-secret>`,
    );
    let done = 0;
    secret.addEventListener('wagate-secret-done', () => {
      done += 1;
    });
    secret.value = 'wa_Q3v8hXk2';
    await secret.updateComplete;
    const dialog = secret.renderRoot.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    await still();
    await expect(secret).to.be.accessible();
    expect(key(dialog, 'Escape'), 'refused').to.equal(false);
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    dialog.click();
    const button = control(secret, 'Done') as HTMLButtonElement;
    button.click();
    expect([done, dialog.open]).to.deep.equal([0, true]);
    expect(secret.outerHTML).not.to.contain('wa_Q3v8hXk2');
    secret.renderRoot.querySelector<HTMLInputElement>('.stored input')?.click();
    await secret.updateComplete;
    button.click();
    await secret.updateComplete;
    expect([done, dialog.open, secret.value]).to.deep.equal([1, false, undefined]);
    expect(secret.shadowRoot?.innerHTML).not.to.contain('wa_Q3v8hXk2');
    secret.value = 'wa_second';
    await secret.updateComplete;
    expect((control(secret, 'Done') as HTMLButtonElement).disabled, 'each has its own tick').to.equal(true);
    secret.remove();
  });
});

describe('wagate-sheet', () => {
  const shown = async (width: string) => {
    const row = await fixture<HTMLElement>(
      html`<div><button id="opener">Row</button><wagate-sheet heading="Front desk"><p>Detail</p></wagate-sheet></div>`,
    );
    row.style.inlineSize = width;
    const opener = row.querySelector<HTMLElement>('#opener')!;
    const sheet = row.querySelector<WagateSheet>('wagate-sheet')!;
    opener.focus();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    sheet.open = true;
    await sheet.updateComplete;
    return { row, sheet, opener, dialog: sheet.renderRoot.querySelector('dialog')! };
  };

  it('is a panel where there is room and a modal sheet where there is not; the focus goes in and back', async () => {
    for (const [width, modal] of [
      ['1000px', false],
      ['360px', true],
    ] as const) {
      const { sheet, opener, dialog } = await shown(width);
      expect([dialog.open, dialog.matches(':modal')]).to.deep.equal([true, modal]);
      expect(sheet.shadowRoot?.activeElement?.id).to.equal('heading');
      await still();
      await expect(sheet).to.be.accessible();
      const closed = new Promise((resolve) =>
        sheet.addEventListener('wagate-sheet-close', resolve, { once: true }),
      );
      if (modal) dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
      else key(dialog, 'Escape');
      await closed;
      await sheet.updateComplete;
      expect(dialog.open).to.equal(false);
      expect(document.activeElement).to.equal(opener);
    }
  });

  it('becomes the other one while it is open, and leaves nothing modal behind when it is taken away', async () => {
    const { row, sheet, dialog } = await shown('1000px');
    row.style.inlineSize = '400px';
    await until(() => dialog.matches(':modal'));
    row.style.inlineSize = '1000px';
    await until(() => dialog.open && !dialog.matches(':modal'));
    row.style.inlineSize = '400px';
    await until(() => dialog.matches(':modal'));
    sheet.remove();
    expect(dialog.open).to.equal(false);
  });

  it('takes the focus from nobody when it stands open from the start', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    const row = await fixture<HTMLElement>(html`<div></div>`);
    row.style.inlineSize = '1000px';
    const sheet = document.createElement('wagate-sheet');
    sheet.open = true;
    row.replaceChildren(sheet);
    await sheet.updateComplete;
    expect(sheet.renderRoot.querySelector('dialog')?.open).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
    sheet.remove();
  });
});

describe('a toast', () => {
  const clear = () => {
    for (const host of document.querySelectorAll('wagate-toasts')) host.remove();
  };
  // Another file's elements may have told something.
  beforeEach(clear);
  afterEach(() => {
    vi.useRealTimers();
    clear();
  });

  it('is shown by the one host of the page, told politely, and goes after its time but not under the pointer', async () => {
    const host = await fixture<WagateToasts>(html`<wagate-toasts></wagate-toasts>`);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    toast(host, { text: 'Key <b>revoked</b>' });
    await host.updateComplete;
    await host.updateComplete;
    const layer = host.renderRoot.querySelector<HTMLElement>('.layer')!;
    expect(document.querySelectorAll('wagate-toasts')).to.have.length(1);
    expect(layer.matches(':popover-open')).to.equal(true);
    expect(host.renderRoot.querySelector('[aria-live=polite]')?.textContent).to.contain('Key <b>revoked</b>');
    await vi.advanceTimersByTimeAsync(4_000);
    layer.dispatchEvent(new PointerEvent('pointerenter'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(textOf(host)).to.contain('revoked');
    layer.dispatchEvent(new PointerEvent('pointerleave'));
    await vi.advanceTimersByTimeAsync(1_900);
    expect(textOf(host)).to.contain('revoked');
    await vi.advanceTimersByTimeAsync(200);
    await host.updateComplete;
    expect(textOf(host)).not.to.contain('revoked');
    expect(layer.matches(':popover-open')).to.equal(false);
  });

  it('makes its host where the page has none, shows three at most, and is dismissed', async () => {
    const confirm = await fixture<WagateConfirm>(html`<wagate-confirm></wagate-confirm>`);
    for (const text of ['one', 'two', 'three', 'four']) toast(confirm, { text });
    await until(() => document.querySelector('wagate-toasts') !== null);
    const [host, second] = document.querySelectorAll('wagate-toasts');
    expect(second).to.equal(undefined);
    // Each comes once its definition is there, and none of them has to come with another.
    await until(() => textOf(host!).includes('four'));
    expect(host!.renderRoot.querySelectorAll('.toast')).to.have.length(3);
    await still();
    await expect(host!).to.be.accessible();
    control(host!, 'Dismiss').click();
    await host!.updateComplete;
    expect(textOf(host!)).to.contain('three').and.to.contain('four');
    expect(textOf(host!)).not.to.contain('two');

    // The page brings its own: one place tells it all.
    const own = await fixture<WagateToasts>(html`<wagate-toasts></wagate-toasts>`);
    toast(confirm, { text: 'five' });
    await own.updateComplete;
    expect([...document.querySelectorAll('wagate-toasts')]).to.deep.equal([own]);
    expect(textOf(own)).to.contain('three').and.to.contain('four').and.to.contain('five');
  });
});
