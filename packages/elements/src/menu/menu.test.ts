import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../define/menu.js';
import { until } from '../testing/wait.js';
import type { WagateMenu } from './menu.js';

const ENTRIES = [
  { value: 'restart', label: 'Restart' },
  { value: 'settings', label: 'Settings…', disabled: true },
  { value: 'stop', label: 'Stop' },
  { value: 'delete', label: 'Delete…', danger: true, group: true },
];

async function opened() {
  const menu = await fixture<WagateMenu>(html`<wagate-menu label="More" .entries=${ENTRIES}></wagate-menu>`);
  const button = menu.renderRoot.querySelector<HTMLButtonElement>('#button')!;
  const chosen: string[] = [];
  menu.addEventListener('wagate-menu-select', (event) => chosen.push(event.detail.value));
  button.click();
  await until(() => menu.shadowRoot?.activeElement?.textContent?.includes('Restart'));
  const press = (key: string) =>
    menu.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
    );
  const focused = () => menu.shadowRoot?.activeElement?.textContent?.trim();
  return { menu, button, chosen, press, focused };
}

describe('wagate-menu', () => {
  it('opens onto its first entry and is accessible', async () => {
    const { menu, button } = await opened();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(menu).to.be.accessible();
  });

  it('is walked by arrows, ends and letters, past what is disabled', async () => {
    const { press, focused } = await opened();
    press('ArrowDown');
    expect(focused()).to.equal('Stop');
    press('End');
    expect(focused()).to.equal('Delete…');
    press('ArrowDown');
    expect(focused()).to.equal('Restart');
    press('ArrowUp');
    expect(focused()).to.equal('Delete…');
    press('s');
    expect(focused()).to.equal('Stop');
    press('Home');
    expect(focused()).to.equal('Restart');
  });

  it('closes on Escape and on a choice, and gives the focus back', async () => {
    const first = await opened();
    first.press('Escape');
    expect(first.menu.renderRoot.querySelector(':popover-open')).to.equal(null);
    expect(first.focused()).to.equal('');
    expect(first.menu.shadowRoot?.activeElement).to.equal(first.button);
    const second = await opened();
    second.press('End');
    (second.menu.shadowRoot!.activeElement as HTMLElement).click();
    expect(second.chosen).to.deep.equal(['delete']);
    expect(second.menu.renderRoot.querySelector(':popover-open')).to.equal(null);
  });

  it('stays inside the window', async () => {
    const { menu } = await opened();
    const box = menu.renderRoot.querySelector('[popover]')!.getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(window.innerWidth);
    expect(box.bottom).to.be.at.most(window.innerHeight);
  });
});
