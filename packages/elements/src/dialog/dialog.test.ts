import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../define/dialog.js';
import { control, still } from '../testing/wait.js';
import type { WagateDialog } from './dialog.js';

async function shown(destructive: boolean) {
  const box = await fixture<HTMLElement>(html`<div>
    <button id="opener">Open</button>
    <wagate-dialog heading="Log out Front desk?" confirm-label="Log out" ?destructive=${destructive}>
      <p>The phone is unlinked.</p>
    </wagate-dialog>
  </div>`);
  const opener = box.querySelector<HTMLElement>('#opener')!;
  opener.focus();
  const dialog = box.querySelector<WagateDialog>('wagate-dialog')!;
  const reasons: string[] = [];
  dialog.addEventListener('wagate-dialog-close', (event) => reasons.push(event.detail.reason));
  dialog.open = true;
  await dialog.updateComplete;
  return { dialog, opener, reasons, inner: dialog.renderRoot.querySelector('dialog')! };
}

describe('wagate-dialog', () => {
  it('is named by its heading, stands on Cancel where it destroys, and is accessible', async () => {
    const { dialog, inner } = await shown(true);
    expect(inner.open).to.equal(true);
    expect(dialog.shadowRoot?.activeElement?.id).to.equal('cancel');
    await still();
    await expect(dialog).to.be.accessible();
    dialog.open = false;
  });

  it('gives the focus back when it is left, by Cancel and by Escape', async () => {
    for (const leave of [
      (dialog: WagateDialog) => control(dialog, 'Cancel').click(),
      (dialog: WagateDialog) =>
        dialog.renderRoot.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true })),
    ]) {
      const { dialog, opener, reasons, inner } = await shown(true);
      leave(dialog);
      await dialog.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(inner.open).to.equal(false);
      expect(reasons).to.deep.equal(['cancel']);
      expect(document.activeElement).to.equal(opener);
    }
  });

  it('gives the focus back when it is taken away open, and beside the opener where that is gone too', async () => {
    const { dialog, opener } = await shown(true);
    const box = opener.parentElement!;
    dialog.remove();
    await Promise.resolve();
    expect(document.activeElement).to.equal(opener);
    box.append(dialog);
    const next = document.createElement('button');
    opener.after(next);
    opener.remove();
    dialog.remove();
    await Promise.resolve();
    expect(document.activeElement).to.equal(next);
  });

  it('gives the focus beside the opener where its verb took that away', async () => {
    const { dialog, opener, inner } = await shown(false);
    control(dialog, 'Log out').focus();
    const next = document.createElement('button');
    opener.replaceWith(next);
    const closed = new Promise((resolve) => inner.addEventListener('close', resolve, { once: true }));
    dialog.open = false;
    await closed;
    await Promise.resolve();
    expect(document.activeElement).to.equal(next);
  });

  it('keeps the focus when it is moved', async () => {
    const { dialog, opener, inner } = await shown(true);
    const cancel = dialog.renderRoot.querySelector('#cancel');
    opener.parentElement?.prepend(dialog);
    await Promise.resolve();
    expect([inner.open, dialog.shadowRoot?.activeElement]).to.deep.equal([true, cancel]);
    dialog.open = false;
    await dialog.updateComplete;
    await new Promise((resolve) => inner.addEventListener('close', resolve, { once: true }));
    expect(document.activeElement).to.equal(opener);
  });

  it('stays open while its verb works, and cannot be left then', async () => {
    const { dialog, reasons, inner } = await shown(false);
    control(dialog, 'Log out').click();
    expect(reasons).to.deep.equal(['confirm']);
    dialog.busy = true;
    await dialog.updateComplete;
    control(dialog, 'Log out').click();
    control(dialog, 'Cancel').click();
    expect(reasons).to.deep.equal(['confirm']);
    expect(inner.open).to.equal(true);
    dialog.open = false;
    await dialog.updateComplete;
    expect(inner.open).to.equal(false);
  });

  it('takes Enter in a field of it for its verb, once, and leaves it to what has a use for it', async () => {
    const box = await fixture<HTMLElement>(html`<wagate-dialog heading="New session" confirm-label="Create">
      <input id="name" /><input id="tick" type="checkbox" /><textarea id="note"></textarea><button id="other" type="button">Other</button>
      <form id="own"><input id="owned" /></form>
    </wagate-dialog>`);
    const dialog = box as WagateDialog;
    const heard: string[] = [];
    dialog.addEventListener('wagate-dialog-close', ({ detail }) => heard.push(detail.reason));
    dialog.open = true;
    await dialog.updateComplete;
    const enter = (id: string, init: KeyboardEventInit = {}) =>
      dialog.querySelector(`#${id}`)?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          bubbles: true,
          composed: true,
          cancelable: true,
          ...init,
        }),
      );
    enter('note');
    enter('other');
    enter('owned');
    enter('name', { isComposing: true });
    enter('name', { repeat: true });
    enter('name', { shiftKey: true });
    expect(heard).to.deep.equal([]);
    enter('name');
    expect(heard).to.deep.equal(['confirm']);
    enter('tick');
    expect(heard).to.deep.equal(['confirm', 'confirm']);
    dialog.busy = true;
    await dialog.updateComplete;
    enter('name');
    expect(heard).to.have.length(2);
    const leaving = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    dialog.querySelector('#name')?.dispatchEvent(leaving);
    expect(leaving.defaultPrevented, 'a second Escape would close it all the same').to.equal(true);
    dialog.open = false;
  });
});
