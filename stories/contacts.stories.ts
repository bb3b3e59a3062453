import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { lidOf } from '@wagate/mocks';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { control, find, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The people and groups that a number has met: found by name or number, each with its addresses. */
const meta: Meta = {
  title: 'Contacts/Contacts',
  component: 'wagate-contacts',
  loaders: [stage],
  render: ({ jid = '', session = '' }, context) => {
    const { gateway, identity } = stageOf(context);
    return html`<div class="frame"><wagate-provider .gateway=${gateway} .identity=${identity}>
      <wagate-contacts .session=${session || sessionOf(context)} .jid=${jid}></wagate-contacts>
    </wagate-provider></div>`;
  },
};
export default meta;
type Story = StoryObj;

const sessionOf = (context: Pick<StoryContext, 'loaded'>) =>
  stageOf(context).world.sessionCalled('Front desk').id;
const on = (options: StageOptions) => ({ stage: options });
const contacts = (canvas: HTMLElement) => find(canvas, 'wagate-contacts');
const type = async (canvas: HTMLElement, text: string) => {
  await reads(contacts(canvas), 'ready', 'Marta Silva');
  await userEvent.type(control(contacts(canvas), 'Find by name or number'), text);
};

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await reads(contacts(canvasElement), 'ready', 'Marta Silva', '+44 7700 900152', 'Chat', /\d+ in all/);
    await reads(contacts(canvasElement), 'ready', 'Nobody is chosen');
  },
};

/** One who never told a name or a number: a hidden id is not shown as a phone. */
export const NumberHidden: Story = {
  play: async ({ canvasElement }) => {
    await reads(contacts(canvasElement), 'ready', '~Rosa', 'Number hidden');
    expect(readText(contacts(canvasElement))).not.toContain('119283746550190');
  },
};

export const Chosen: Story = {
  args: { jid: lidOf('marta') },
  play: async ({ canvasElement }) => {
    await reads(
      contacts(canvasElement),
      'ready',
      '447700900152@s.whatsapp.net',
      'Hidden id (LID)',
      'Groups you share',
      'Open chat',
    );
  },
};

/** The part of a name that was typed is marked. */
export const Found: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'emma');
    await reads(contacts(canvasElement), 'ready', 'Emma Lund', 'Emmanuel Osei', '2 found');
    expect(readText(contacts(canvasElement))).not.toContain('Marta Silva');
  },
};

/** A number as people write it, spaces and all. */
export const FoundByNumber: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, '+44 7700 900152');
    await reads(contacts(canvasElement), 'ready', 'Marta Silva', '1 found');
    expect(readText(contacts(canvasElement))).not.toContain('Emma Lund');
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'zebra');
    await reads(contacts(canvasElement), 'ready', 'Nothing found for “zebra”', 'Show all');
    control(contacts(canvasElement), 'Show all').click();
    await reads(contacts(canvasElement), 'ready', 'Marta Silva');
  },
};

/** A plain gateway finds names only: numbers are looked for among what is loaded, and it says so. */
export const PlainGateway: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    await reads(contacts(canvasElement), 'ready', 'Marta Silva');
    await userEvent.type(control(contacts(canvasElement), 'Find by name or number'), '900152');
    await reads(contacts(canvasElement), 'ready', 'Marta Silva', 'This gateway finds names only');
  },
};

export const Groups: Story = {
  play: async ({ canvasElement }) => {
    await reads(contacts(canvasElement), 'ready', 'Marta Silva');
    control(contacts(canvasElement), 'Groups').click();
    await waitFor(() => expect(readText(contacts(canvasElement))).not.toContain('Marta Silva'));
    await reads(contacts(canvasElement), 'ready', /Group · \d+ people/);
  },
};

const fails = (status: number, details?: Record<string, unknown>) =>
  on({ fail: { listContacts: { status, ...(details && { details }) } } });
const failing = (parameters: Story['parameters'], ...words: (string | RegExp)[]): Story => ({
  parameters,
  play: async ({ canvasElement }) => {
    const list = await waitFor(() => {
      const found = contacts(canvasElement).renderRoot.querySelector('wagate-contact-list');
      expect(found).not.toBeNull();
      return found!;
    });
    await reads(list, undefined, ...words);
  },
});
export const Loading = failing(on({ neverAnswer: ['listContacts'] }), 'Loading');
export const Empty: Story = failing(
  on({
    prepare: (world) => {
      const data = world.of(world.sessionCalled('Front desk').id);
      data.contacts = [];
      data.groups = [];
    },
  }),
  'No contacts yet',
);
export const Unauthorized = failing(on({ signedIn: null }), 'You are not signed in', 'Sign in');
export const Forbidden = failing(fails(403), 'You may not see this');
export const RateLimited = failing(fails(429, { retryAfterSeconds: 24 }), 'The gateway asks for 24 s');
export const ServerError = failing(fails(500), 'The gateway had an error', 'Try again');
export const Unreachable = failing(fails(503), 'Can’t reach the gateway');
export const Offline = failing(on({ offline: true }), 'You are offline');
export const Missing: Story = {
  parameters: on({ unplugged: true }),
  play: async ({ canvasElement }) => {
    await reads(contacts(canvasElement), undefined, 'No gateway is connected');
  },
};
