import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { card, deliveries, on, pairingCard } from './pairing-card.js';
import { control, fits, reads, readText } from './reading.js';
import { stageOf } from './stage.js';

/** Links a phone by its number: the code is typed on the phone. */
const meta: Meta = { ...pairingCard, tags: ['!autodocs'], title: 'Sessions/Pairing by number' };
export default meta;
type Story = StoryObj;

export const NumberForm: Story = {
  args: { tab: 'number' },
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'form', 'Number of the phone', 'such as +44 7700 900143', 'Get a code');
    await reads(card(canvasElement), 'form', 'Waiting for the number');
  },
};

/** The error stands under the field, and the field keeps the focus and what was typed. */
export const NumberWithLetters: Story = {
  args: { tab: 'number' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'form');
    const input = control(element, 'Number of the phone') as HTMLInputElement;
    await userEvent.type(input, '7700 9OO143');
    control(element, 'Get a code').click();
    await reads(element, 'form', 'A number has digits only: “O” is in it.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toBe('7700 9OO143');
  },
};

const askCode: Story['play'] = async ({ canvasElement }) => {
  const element = card(canvasElement);
  await reads(element, 'form');
  await userEvent.type(control(element, 'Number of the phone'), '+44 7700 900190');
  control(element, 'Get a code').click();
};

export const PairingCode: Story = {
  args: { tab: 'number' },
  play: async (context) => {
    await askCode(context);
    const { world } = stageOf(context);
    const element = card(context.canvasElement);
    await reads(
      element,
      'code',
      'Open WhatsApp on +44 7700 900190',
      'Copy code',
      'New code',
      'Waiting for the phone',
    );
    await reads(element, 'code', /valid for 3 mins?/);
    const shown = world.of(deliveries(world)).pairingCode?.code ?? '';
    expect(readText(element).replace(/[^0-9A-Z]/g, '')).toContain(shown.replace('-', ''));
  },
};

/** A gateway that does not say how long a code works: no clock is shown. */
export const PairingCodeWithoutClock: Story = {
  args: { tab: 'number' },
  parameters: on({ plain: true }),
  play: async (context) => {
    await askCode(context);
    await reads(card(context.canvasElement), 'code', 'It works for a few minutes.', 'no clock is shown');
  },
};

export const NumberRefused: Story = {
  args: { tab: 'number' },
  parameters: on({ fail: { sessionPairingCode: { status: 400 } } }),
  play: async (context) => {
    await askCode(context);
    await reads(card(context.canvasElement), 'form', 'WhatsApp does not know this number.');
  },
};

export const NumberRateLimited: Story = {
  args: { tab: 'number' },
  parameters: on({ fail: { sessionPairingCode: { status: 429, details: { retryAfterSeconds: 24 } } } }),
  play: async (context) => {
    await askCode(context);
    await reads(card(context.canvasElement), 'form', 'The gateway asks for a pause of 24 s.');
  },
};

/** A member may read, but not link. */
export const MemberMayNotLink: Story = {
  parameters: on({ signedIn: 'ben' }),
  args: { tab: 'number' },
  play: async (context) => {
    await askCode(context);
    await reads(card(context.canvasElement), 'form', 'You may not link a phone.');
  },
};

export const NarrowCode: Story = {
  args: { tab: 'number' },
  globals: { width: '320' },
  play: async (context) => {
    await askCode(context);
    const element = card(context.canvasElement);
    await reads(element, 'code', 'Copy code');
    fits(element);
  },
};

/** From right to left: the card mirrors, codes and numbers do not. */
export const RightToLeft: Story = {
  args: { tab: 'number' },
  globals: { language: 'ar' },
  play: async (context) => {
    const element = card(context.canvasElement);
    const { world } = stageOf(context);
    await reads(element, 'form');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    // Somebody asked for it elsewhere: it comes by an event.
    world.pairingCode(deliveries(world), { phone: '447700900190', code: 'K7QX-2M9D' });
    await reads(element, 'code', '+44 7700 900190', /K\s*7\s*Q\s*X/);
    const field = element.renderRoot.querySelector('wagate-pairing-number');
    const signs = [...(field?.shadowRoot?.querySelectorAll('.sign') ?? [])];
    expect(signs.map(({ textContent }) => textContent).join('')).toBe('K7QX2M9D');
    const places = signs.map((sign) => sign.getBoundingClientRect().left);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  },
};
