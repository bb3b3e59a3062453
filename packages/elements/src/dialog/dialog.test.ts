import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../define/dialog.js';
import { control } from '../testing/wait.js';
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
});
