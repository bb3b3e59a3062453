import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CommandItem, CommandSource } from '@wagate/elements';
import { CHAT, CONTACTS, SESSION } from '@wagate/elements/parts';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { control, find, fits, readText } from './reading.js';

const items: CommandItem[] = [
  { value: '/sessions', label: 'Sessions', group: 'Pages', icon: SESSION },
  { value: '/viewer', label: 'Viewer', group: 'Pages', icon: CHAT },
  { value: '/contacts', label: 'Contacts', group: 'Pages', icon: CONTACTS },
  { value: '/sessions/1', label: 'Front desk', group: 'Sessions', icon: SESSION, detail: '+44 7700 900143' },
  { value: '/sessions/2', label: 'Deliveries', group: 'Sessions', icon: SESSION, detail: '+44 7700 900199' },
];

const people: CommandSource = async (query) =>
  [
    {
      value: 'marta',
      label: 'Marta Hill',
      group: 'Contacts of Front desk',
      icon: CONTACTS,
      detail: '+44 7700 900321',
    },
    { value: 'marcus', label: '~Marcus', group: 'Contacts of Front desk', icon: CONTACTS },
  ].filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));

/** Goes anywhere by typing part of its name. Each story opens it over its own frame; Escape closes it. */
const meta: Meta = {
  title: 'Connect/Command menu',
  component: 'wagate-command-menu',
  args: { items, source: people },
  argTypes: { items: { table: { disable: true } }, source: { table: { disable: true } } },
  parameters: { docs: { story: { inline: false, height: '560px' } } },
  render: ({ items, source }) =>
    html`<div class="frame">
      <wagate-command-menu
        open
        label="Go to a page, a session or a contact"
        source-group="Contacts of Front desk"
        .items=${items}
        .source=${source}
      ></wagate-command-menu>
    </div>`,
};
export default meta;
type Story = StoryObj;

const menu = (canvas: HTMLElement) => find(canvas, 'wagate-command-menu');
const field = (canvas: HTMLElement) => menu(canvas).renderRoot.querySelector('input')!;
const shows = (canvas: HTMLElement, state: string, ...words: string[]) =>
  waitFor(() => {
    expect(menu(canvas).getAttribute('state')).toBe(state);
    for (const word of words) expect(readText(menu(canvas))).toContain(word);
  });
const typed = async (canvas: HTMLElement, text: string) => {
  await shows(canvas, 'ready');
  await userEvent.type(field(canvas), text);
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'ready', 'Pages', 'Viewer', 'Front desk', '+44 7700 900143');
    expect(field(canvasElement).getAttribute('aria-activedescendant')).toBe('option-0');
  },
};

/** What a search of the page's finds stands below what was given. */
export const Found: Story = {
  play: async ({ canvasElement }) => {
    await typed(canvasElement, 'mar');
    await shows(canvasElement, 'ready', 'Contacts of Front desk', 'Marta Hill', '~Marcus');
  },
};

export const Searching: Story = {
  args: { source: () => new Promise(() => {}) },
  play: async ({ canvasElement }) => {
    await typed(canvasElement, 'de');
    await shows(canvasElement, 'searching', 'Deliveries', 'Searching…');
  },
};

export const SearchFails: Story = {
  args: { source: () => Promise.reject({ status: 503 }) },
  play: async ({ canvasElement }) => {
    await typed(canvasElement, 'de');
    await shows(canvasElement, 'failed', 'Deliveries', 'Contacts of Front desk could not be searched.');
    expect(control(menu(canvasElement), 'Try again')).toBeTruthy();
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await typed(canvasElement, 'zebra');
    await shows(canvasElement, 'empty', 'Nothing is called “zebra”.');
  },
};

/** Names are anybody's: they are text, on one line, and turn nothing round. */
export const HostileNames: Story = {
  args: {
    items: [
      { value: '1', label: '<img src=x onerror=alert(1)>', group: 'Sessions', icon: SESSION },
      { value: '2', label: '\u202egpj.exe', group: 'Sessions', icon: SESSION },
      {
        value: '3',
        label: 'A name without an end '.repeat(40),
        group: 'Sessions',
        detail: '+44 7700 900143',
      },
      { value: '4', label: 'متجر الميناء', group: 'Sessions', detail: '+44 7700 900199' },
    ],
  },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'ready', '<img src=x onerror=alert(1)>');
    expect(menu(canvasElement).renderRoot.querySelector('img')).toBeNull();
    expect(readText(menu(canvasElement))).not.toContain('\u202e');
    const list = menu(canvasElement).renderRoot.querySelector('#list')!;
    expect(list.scrollWidth).toBe(list.clientWidth);
  },
};

export const More: Story = {
  args: {
    items: Array.from({ length: 40 }, (_, at) => ({
      value: `${at}`,
      label: `Till ${at}`,
      group: 'Sessions',
    })),
  },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'ready', 'Till 15', '24 more: type on');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'ready', 'Front desk');
    fits(menu(canvasElement));
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'ready', 'Front desk');
    await typed(canvasElement, 'zebra');
    await shows(canvasElement, 'empty', 'لا شيء باسم «zebra».');
  },
};

export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    await typed(canvasElement, 'zebra');
    await waitFor(() => expect(readText(menu(canvasElement))).toMatch(/\[Ñóthíñg|\[Ñ/));
    expect(readText(menu(canvasElement))).not.toMatch(/Nothing is called/);
  },
};
