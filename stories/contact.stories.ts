import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { lidOf } from '@wagate/mocks';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { failureStories } from './failing.js';
import { appears, control, find, reads, readText } from './reading.js';
import { stage, stageOf } from './stage.js';

/** One person that a number has met: names, addresses to copy, shared groups, block. */
const meta: Meta = {
  title: 'Contacts/Contact',
  component: 'wagate-contact',
  args: { jid: lidOf('marta') },
  loaders: [stage],
  render: ({ jid }, context) => {
    const { gateway, identity } = stageOf(context);
    return html`<div class="frame"><wagate-provider .gateway=${gateway} .identity=${identity}>
      <wagate-contact .session=${sessionOf(context)} .jid=${jid}></wagate-contact>
    </wagate-provider></div>`;
  },
};
export default meta;
type Story = StoryObj;

const sessionOf = (context: Pick<StoryContext, 'loaded'>) =>
  stageOf(context).world.sessionCalled('Front desk').id;
const contact = (canvas: HTMLElement) => find(canvas, 'wagate-contact');

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await reads(
      contact(canvasElement),
      'ready',
      'Marta Silva',
      '+44 7700 900152',
      '447700900152@s.whatsapp.net',
      `${lidOf('marta')}`,
      'Green coffee from Minas Gerais',
    );
  },
};

/** Only the hidden id is known: it is never shown as a number. */
export const NumberHidden: Story = {
  args: { jid: lidOf('hidden') },
  play: async ({ canvasElement }) => {
    await reads(
      contact(canvasElement),
      'ready',
      '~Rosa',
      'Number hidden',
      'WhatsApp does not tell it',
      lidOf('hidden'),
    );
    expect(readText(contact(canvasElement))).not.toContain('+119283746550190');
  },
};

/** Whatever people call themselves and say of themselves is text. */
export const Hostile: Story = {
  args: { jid: lidOf('prankster') },
  play: async ({ canvasElement }) => {
    await reads(contact(canvasElement), 'ready', '<img src=x onerror=alert(1)>');
    expect(contact(canvasElement).renderRoot.querySelector('img[onerror], b[onclick]')).toBeNull();
  },
};

export const BlockAsks: Story = {
  play: async ({ canvasElement }) => {
    const element = contact(canvasElement);
    await reads(element, 'ready', 'Block…');
    control(element, 'Block…').click();
    await appears(element, 'Block');
    await reads(element, 'ready', 'Block Marta Silva?', 'They are not told');
  },
};

/** After the person agreed, the page says what the gateway reads back. */
export const Blocked: Story = {
  play: async (context) => {
    await BlockAsks.play?.(context);
    const element = contact(context.canvasElement);
    (await appears(element, 'Block')).click();
    await reads(element, 'ready', 'Unblock…', 'They can neither call nor write to this number');
  },
};

/** The gateway has forgotten them, and the address holds no number to ask WhatsApp about. */
export const NotAmongThem: Story = {
  args: { jid: '999999999999999@lid' },
  play: async ({ canvasElement }) => {
    await reads(contact(canvasElement), 'not-found', 'Not among the contacts');
  },
};

const failures = failureStories({
  tag: 'wagate-contact',
  operation: 'getContact',
  healthy: 'Marta Silva',
  notFound: 'Not among the contacts',
});
export const Loading: Story = failures.loading;
export const Unauthorized: Story = failures.unauthorized;
export const Forbidden: Story = failures.forbidden;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = failures.serverError;
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Stale: Story = failures.stale;
export const Partial: Story = failures.partial;
export const Missing: Story = failures.missing;
