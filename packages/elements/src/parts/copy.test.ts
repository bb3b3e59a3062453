import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/copy.js';
import { textOf, until } from '../testing/wait.js';
import type { WagateCopy } from './copy.js';

const made = async (value: WagateCopy['value'] = 'secret-1') => {
  const copy = await fixture<WagateCopy>(html`<wagate-copy .value=${value} label="key"></wagate-copy>`);
  return { copy, button: copy.renderRoot.querySelector('button')! };
};
const clipboard = (value: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });

describe('wagate-copy', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  afterEach(() => {
    vi.restoreAllMocks();
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('copies its value, says so, and keeps it out of the page', async () => {
    const writeText = vi.fn(async () => {});
    clipboard({ writeText });
    const { copy, button } = await made(() => 'made-now');
    expect(button.getAttribute('aria-label')).to.equal('Copy key');
    button.click();
    await until(() => textOf(copy).includes('key copied'));
    expect(writeText.mock.calls).to.deep.equal([['made-now']]);
    expect(copy.renderRoot.querySelector('div')?.outerHTML).not.to.contain('made-now');
    await expect(copy).to.be.accessible();
  });

  it('goes the older way where the page has no clipboard or may not use it, and gives the focus back', async () => {
    for (const broken of [
      undefined,
      { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    ]) {
      clipboard(broken);
      const { copy, button } = await made();
      let copied = '';
      vi.spyOn(document, 'execCommand').mockImplementation(() => {
        const { activeElement } = copy.renderRoot as ShadowRoot;
        copied = activeElement instanceof HTMLTextAreaElement ? activeElement.value : '';
        return true;
      });
      button.focus();
      button.click();
      await until(() => textOf(copy).includes('key copied'));
      expect(copied).to.equal('secret-1');
      expect(copy.shadowRoot?.activeElement).to.equal(button);
      expect(copy.renderRoot.querySelectorAll('textarea')).to.have.length(1);
    }
  });

  it('says so when it did not copy, shows the value selected, and forgets it when that is closed', async () => {
    clipboard(undefined);
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const { copy, button } = await made();
    button.click();
    const panel = copy.renderRoot.querySelector<HTMLElement>('[popover]')!;
    await until(() => panel.matches(':popover-open'));
    const field = copy.renderRoot.querySelector('textarea')!;
    expect(textOf(copy)).to.contain('copy it by hand');
    expect(textOf(copy)).not.to.contain('copied');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('secret-1');
    await expect(copy).to.be.accessible();
    panel.hidePopover();
    await until(() => field.value === '');
  });
});
