import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { card, deliveries, on, pairingCard, QR, showsQr } from './pairing-card.js';
import { control, fits, reads, readText } from './reading.js';
import { stageOf } from './stage.js';

/** Links a phone by QR code. The frame is the clock: it empties while a code lives, and closes when the phone is linked. */
const meta: Meta = { ...pairingCard, title: 'Sessions/Pairing', component: 'wagate-pairing' };
export default meta;
type Story = StoryObj;

/** A code with a clock: how many there will be, and when this one is renewed. */
export const QrCode: Story = {
  parameters: showsQr,
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(
      element,
      'qr',
      'Link a phone',
      'Deliveries',
      'Tap Link a device and point the phone at this code',
    );
    await reads(element, 'qr', 'Waiting for the phone', 'Code 1 of 6 · renews in 41 s');
    // The code is a live secret: it is drawn, and stands in no text and no attribute.
    const markup = element.renderRoot instanceof ShadowRoot ? element.renderRoot.innerHTML : '';
    expect(markup).not.toContain('kNt2Vh0c1kZ0a8q7xT');
    expect(element.renderRoot.querySelector('[aria-label="QR code to scan with WhatsApp"]')).not.toBeNull();
  },
};

/** On the demo network a notice says so, and leads to the virtual phone. */
export const OnDemoNetwork: Story = {
  args: { demoHref: '/demo' },
  parameters: showsQr,
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'qr', 'Demo network: scan from the virtual phone');
    expect(control(card(canvasElement), 'the virtual phone').getAttribute('href')).toBe('/demo');
  },
};

/** A gateway that tells no end gets no clock. */
export const QrWithoutClock: Story = {
  parameters: on({
    plain: true,
    prepare: (world) => void world.qr(deliveries(world), { ...QR, livesMs: null }),
  }),
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'qr', 'Waiting for the phone');
    expect(readText(card(canvasElement))).not.toMatch(/renews|Code \d of/);
  },
};

/** The last code of a round: none comes after it, and the card says how long it is valid. */
export const LastCode: Story = {
  parameters: on({
    prepare: (world) => void world.qr(deliveries(world), { ...QR, attempt: 6, livesMs: 20_000 }),
  }),
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'qr', 'The last of 6 codes · valid for 20 s');
    expect(readText(card(canvasElement))).not.toContain('renews');
  },
};

/** A code that ends is taken away at once: the next one is on its way. */
export const Renews: Story = {
  parameters: showsQr,
  play: async (context) => {
    const { world } = stageOf(context);
    await reads(card(context.canvasElement), 'qr', 'Code 1 of 6');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    world.qr(deliveries(world), { attempt: 2, livesMs: 20_000 });
    await reads(card(context.canvasElement), 'qr', 'Code 2 of 6 · renews in 20 s');
  },
};

/** The phone scans: the card follows by itself, and tells the page. */
export const PhoneLinks: Story = {
  parameters: showsQr,
  play: async (context) => {
    const element = card(context.canvasElement);
    const { world } = stageOf(context);
    await reads(element, 'qr');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    const linked: string[] = [];
    element.addEventListener('wagate-session-linked', ({ detail }) => linked.push(detail.sessionId));
    world.link(deliveries(world), '447700900190');
    await reads(element, 'linked', 'Phone linked', '+44 7700 900190');
    expect(linked).toEqual([deliveries(world)]);
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  parameters: showsQr,
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'qr', 'Waiting for the phone', 'renews in 41 s');
    fits(element);
  },
};

/** A label keeps its own direction, and its beginning, where one reads from right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  parameters: showsQr,
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'qr', 'Deliveries');
    expect(getComputedStyle(element).direction).toBe('rtl');
    const name = element.renderRoot.querySelector('.which');
    expect(name && getComputedStyle(name).direction).toBe('ltr');
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, parameters: showsQr, play: QrCode.play };

export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  parameters: showsQr,
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'qr', /\[/);
    expect(readText(element)).not.toMatch(/\b(Link a phone|QR code|Waiting|renews)\b/);
  },
};

const failures = failureStories({
  tag: 'wagate-pairing',
  operation: 'getSession',
  healthy: 'Phone linked',
  notFound: 'This session is not here',
  args: { session: 'Front desk' },
});

export const Loading: Story = failures.loading;

export const Unauthorized: Story = failures.unauthorized;

export const Forbidden: Story = failures.forbidden;

export const NotFound: Story = failures.notFound;

export const RateLimited: Story = failures.rateLimited;

export const ServerError: Story = failures.serverError;

export const Unreachable: Story = failures.unreachable;

export const Offline: Story = failures.offline;

export const Missing: Story = failures.missing;
