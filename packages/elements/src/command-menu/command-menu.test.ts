import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/command-menu.js';
import { control, inState, still, textOf, until } from '../testing/wait.js';
import type { CommandItem } from './command-item.js';
import type { WagateCommandMenu } from './command-menu.js';
import type { CommandSource } from './command-search.js';

const items: CommandItem[] = [
  { value: '/sessions', label: 'Sessions', group: 'Pages' },
  { value: '/viewer', label: 'Viewer', group: 'Pages' },
  { value: '/sessions/1', label: 'Café counter', group: 'Sessions', detail: '+44 7700 900143' },
];

async function shown(change: Partial<WagateCommandMenu> = {}) {
  const menu = await fixture<WagateCommandMenu>(html`<wagate-command-menu></wagate-command-menu>`);
  Object.assign(menu, { items, open: true, ...change });
  await until(() => menu.renderRoot.querySelector('dialog')?.open);
  return menu;
}

const field = (menu: WagateCommandMenu) => menu.renderRoot.querySelector<HTMLInputElement>('input')!;
const labels = (menu: WagateCommandMenu) =>
  [...menu.renderRoot.querySelectorAll('.name')].map((one) => one.textContent);
const press = async (menu: WagateCommandMenu, key: string) => {
  field(menu).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await menu.updateComplete;
};
const type = async (menu: WagateCommandMenu, text: string) => {
  field(menu).value = text;
  field(menu).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await menu.updateComplete;
};
/** What a screen reader is pointed at. */
const pointed = (menu: WagateCommandMenu) => {
  const id = field(menu).getAttribute('aria-activedescendant');
  return id && menu.renderRoot.querySelector(`#${id}[aria-selected=true] .name`)?.textContent;
};

describe('wagate-command-menu', () => {
  afterEach(() => {
    // What is open lets nothing else have the focus.
    fixtureCleanup();
    document.querySelector<HTMLElement>('#before')?.remove();
  });

  it('points at the selected option while arrowing, round the end, and is accessible', async () => {
    const menu = await shown();
    expect(menu.shadowRoot?.activeElement).to.equal(field(menu));
    expect(pointed(menu)).to.equal('Sessions');
    for (const name of ['Viewer', 'Café counter', 'Sessions']) {
      await press(menu, 'ArrowDown');
      expect(pointed(menu)).to.equal(name);
    }
    await press(menu, 'ArrowUp');
    expect(pointed(menu)).to.equal('Café counter');
    expect(menu.renderRoot.querySelectorAll('[aria-selected=true]')).to.have.length(1);
    await still();
    await expect(menu).to.be.accessible();
  });

  it('finds by part of a name without its accents, and by a number however it is written', async () => {
    const menu = await shown();
    for (const [text, found] of [
      ['cafe', ['Café counter']],
      ['COUNTER caf', ['Café counter']],
      ['7700900', ['Café counter']],
      ['+44 (7700)', ['Café counter']],
      ['view', ['Viewer']],
      ['ss', ['Sessions']],
      ['', ['Sessions', 'Viewer', 'Café counter']],
    ] as const) {
      await type(menu, text);
      expect(labels(menu), text).to.deep.equal(found);
      expect(pointed(menu)).to.equal(found[0]);
    }
  });

  it('tells what was chosen once it is closed, with the focus where it was before', async () => {
    const before = document.createElement('button');
    before.id = 'before';
    document.body.append(before);
    before.focus();
    const menu = await shown();
    const chosen: string[] = [];
    menu.addEventListener('wagate-command-select', ({ detail }) => {
      chosen.push(detail.value);
      expect(menu.open).to.equal(false);
      expect(document.activeElement).to.equal(before);
    });
    await type(menu, 'view');
    await press(menu, 'Enter');
    expect(chosen).to.deep.equal(['/viewer']);
    menu.open = true;
    await until(() => menu.renderRoot.querySelector('dialog')?.open);
    expect(field(menu).value, 'what was typed is forgotten').to.equal('');
    menu.renderRoot.querySelectorAll<HTMLElement>('[role=option]')[2]?.click();
    expect(chosen).to.deep.equal(['/viewer', '/sessions/1']);
  });

  it('gives the focus back when it is left, and tells so', async () => {
    const before = document.createElement('button');
    before.id = 'before';
    document.body.append(before);
    before.focus();
    const menu = await shown();
    let left = 0;
    menu.addEventListener('wagate-command-close', () => left++);
    menu.renderRoot.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect([left, menu.open]).to.deep.equal([1, false]);
    expect(document.activeElement).to.equal(before);
    menu.open = true;
    await until(() => menu.renderRoot.querySelector('dialog')?.open);
    menu.open = false;
    await until(() => document.activeElement === before);
    expect(left, 'whoever closes it knows').to.equal(1);
  });

  it('asks when the typing pauses, and heeds no answer to what is no longer typed', async () => {
    const asked: { query: string; signal: AbortSignal; answer: (names: string[]) => void }[] = [];
    const source: CommandSource = (query, signal) =>
      new Promise((resolve) => {
        const answer = (names: string[]) =>
          resolve(names.map((label) => ({ value: label, label, group: 'Contacts' })));
        asked.push({ query, signal, answer });
      });
    const menu = await shown({ source, sourceGroup: 'Contacts' });
    for (const text of ['m', 'ma', 'mar']) await type(menu, text);
    await inState(menu, 'searching');
    const first = await until(() => asked[0]);
    expect(asked.map(({ query }) => query)).to.deep.equal(['mar']);
    await type(menu, 'mart');
    expect(first.signal.aborted).to.equal(true);
    const second = await until(() => asked[1]);
    second.answer(['Marta Hill']);
    first.answer(['Marcus']);
    await inState(menu, 'ready');
    expect(labels(menu)).to.deep.equal(['Marta Hill']);
    await until(() => menu.renderRoot.querySelector('[role=status]')?.textContent?.trim() === '1 result');
    await type(menu, '');
    expect(labels(menu)).to.deep.equal(['Sessions', 'Viewer', 'Café counter']);
  });

  it('asks for what was typed before there was anything to ask', async () => {
    const menu = await shown({ sourceGroup: 'Contacts' });
    await type(menu, 'pri');
    menu.source = async (query) => [{ value: 'p', label: `Priya, for ${query}`, group: 'Contacts' }];
    await until(() => labels(menu).includes('Priya, for pri'));
    await type(menu, '');
    const asked = vi.fn<CommandSource>();
    menu.source = asked;
    await menu.updateComplete;
    expect(asked.mock.calls, 'nothing is typed').to.deep.equal([]);
  });

  it('says what could not be searched, keeps the rest, and asks again', async () => {
    const source = vi
      .fn<CommandSource>()
      .mockRejectedValueOnce({ status: 500 })
      .mockResolvedValue([{ value: 'a', label: 'Viola', group: 'Contacts' }]);
    const menu = await shown({ source, sourceGroup: 'Contacts' });
    await type(menu, 'vi');
    await inState(menu, 'failed');
    expect(textOf(menu)).to.contain('Contacts could not be searched.');
    expect(labels(menu)).to.deep.equal(['Viewer']);
    await expect(menu).to.be.accessible();
    control(menu, 'Try again').click();
    await inState(menu, 'ready');
    expect(labels(menu)).to.deep.equal(['Viewer', 'Viola']);
  });

  it('says that there is nothing, and how many it does not show', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      value: String(at),
      label: `Till ${at}`,
      group: 'Sessions',
    }));
    const menu = await shown({ items: many });
    expect(labels(menu)).to.have.length(16);
    expect(textOf(menu)).to.contain('14 more: type on');
    await type(menu, '<b>nobody</b>');
    await inState(menu, 'empty');
    expect(textOf(menu)).to.contain('Nothing is called “<b>nobody</b>”.');
    expect(field(menu).getAttribute('aria-activedescendant')).to.equal(null);
    await press(menu, 'Enter');
    expect(menu.open).to.equal(true);
  });
});
