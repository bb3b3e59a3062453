import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { control, find, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/**
 * Links a phone, by QR code or by phone number, and says what is awaited. The frame is the clock: it empties while
 * a code lives, and closes when the phone is linked.
 */
const meta: Meta = {
  title: 'Elements/Pairing',
  component: 'wagate-pairing',
  loaders: [stage],
  args: { session: 'Deliveries', tab: 'qr', demoHref: '' },
  render: ({ session, tab, demoHref }, context) =>
    html`<wagate-pairing
      .gateway=${stageOf(context).gateway}
      .session=${idOf(context, session)}
      .tab=${tab}
      .demoHref=${demoHref}
    ></wagate-pairing>`,
};
export default meta;
type Story = StoryObj;

const idOf = (context: Pick<StoryContext, 'loaded'>, label: string) =>
  stageOf(context).world.data.sessions.find((session) => session.label === label)?.id ?? label;
const on = (options: StageOptions) => ({ stage: options });
const card = (canvas: HTMLElement) => find(canvas, 'wagate-pairing');
const deliveries = (world: World) => world.sessionCalled('Deliveries').id;
const QR = {
  code: '2@kNt2Vh0c1kZ0a8q7xT,9dE3wLr5yB8mPq2s,Jf6Uo4nX1vCz7kRt,W0hGa5iYbS3eMd9l',
  attempt: 1,
  livesMs: 41_000,
};
const showsQr = on({ prepare: (world) => void world.qr(deliveries(world), QR) });

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

export const GettingACode: Story = {
  args: { demoHref: '/demo' },
  parameters: on({ neverAnswer: ['sessionQR'] }),
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'starting', 'Getting a code', 'This takes a few seconds.', 'Starting');
  },
};

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
    await reads(element, 'code', /Valid for 3 mins?/);
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
    await reads(card(context.canvasElement), 'form', 'The gateway asks to wait 24 s.');
  },
};

/** The phone has answered. */
export const Linking: Story = {
  parameters: on({
    prepare: (world) => {
      const expiresAt = world.now() + 60_000;
      world.setLinking(deliveries(world), { state: 'scanned', attempt: 1, of: 6, expiresAt });
    },
  }),
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'linking', 'Phone found, linking', 'Keep WhatsApp open', 'Linking');
  },
};

export const PasskeyNeeded: Story = {
  parameters: on({
    prepare: (world) => {
      const expiresAt = world.now() + 60_000;
      world.setLinking(deliveries(world), { state: 'passkey', attempt: 1, of: 6, expiresAt });
    },
  }),
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'passkey', 'One more step on the phone', 'Waiting for the passkey');
  },
};

const failed = (code: string, message = code): Story['parameters'] =>
  on({
    prepare: (world) => void world.setStatus(deliveries(world), 'failed', { reason: { code, message } }),
  });

export const SixCodesPassed: Story = {
  parameters: failed('qr_expired'),
  play: async (context) => {
    const element = card(context.canvasElement);
    await reads(element, 'expired', 'No phone scanned in time', 'six codes at a time', 'Paused');
    expect(control(element, 'Get a new code')).toBeInstanceOf(HTMLButtonElement);
  },
};

export const AsksForMoreCodes: Story = {
  parameters: failed('qr_expired'),
  play: async (context) => {
    const element = card(context.canvasElement);
    await reads(element, 'expired');
    control(element, 'Get a new code').click();
    await reads(element, 'qr', 'Waiting for the phone');
  },
};

export const Refused: Story = {
  parameters: failed('refused'),
  play: async ({ canvasElement }) => {
    await reads(
      card(canvasElement),
      'refused',
      'WhatsApp refused the link',
      'Try again',
      'Nothing was linked',
    );
  },
};

export const Outdated: Story = {
  parameters: failed('client_outdated'),
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'outdated', 'This gateway is too old for WhatsApp', 'Try again');
  },
};

export const Blocked: Story = {
  args: { session: 'Market stall' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'blocked', 'WhatsApp blocks this number', 'The block ends', 'Link another number');
    await reads(element, 'blocked', 'Blocked for 3 h');
  },
};

/** Another computer took the link over. */
export const Failed: Story = {
  args: { session: 'Barista courses' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'failed', 'The link does not work', 'Start again');
  },
};

export const StartsAgain: Story = {
  args: { session: 'Barista courses' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'failed');
    control(element, 'Start again').click();
    await reads(element, 'connecting', 'Connecting');
  },
};

/** Out of reach, the code on show is taken away: it may be old. */
export const GatewayUnreachable: Story = {
  parameters: on({ jitter: 0.1, prepare: (world) => void world.qr(deliveries(world), QR) }),
  play: async (context) => {
    const element = card(context.canvasElement);
    await reads(element, 'qr');
    const { options, world } = stageOf(context);
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    options.socketDown = true;
    world.disconnect();
    await reads(
      element,
      'unreachable',
      'Can’t reach the gateway',
      'The code on show was taken away',
      'Last answer',
    );
    expect(element.renderRoot.querySelector('[aria-label="QR code to scan with WhatsApp"]')).toBeNull();
  },
};

export const LoggedOut: Story = {
  args: { session: 'Night line' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'logged-out', 'This phone was unlinked', 'Chats stay readable', 'Logged out');
  },
};

export const LinksAgain: Story = {
  args: { session: 'Night line' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'logged-out');
    control(element, 'Link again').click();
    await reads(element, 'qr', 'Waiting for the phone');
  },
};

/** A gateway that cannot link a session twice: what will happen is said, and asked. */
export const LoggedOutOnPlainGateway: Story = {
  args: { session: 'Night line' },
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'logged-out', 'This gateway can’t link the same session again');
    control(element, 'Link again').click();
    await reads(
      element,
      'logged-out',
      'Delete this session and make it anew?',
      'Delete and link again',
      'Cancel',
    );
  },
};

export const Stopped: Story = {
  args: { session: 'Returns' },
  play: async ({ canvasElement }) => {
    await reads(
      card(canvasElement),
      'stopped',
      'This session is stopped',
      'The phone is still linked',
      'Start',
    );
  },
};

export const Connecting: Story = {
  args: { session: 'Events line' },
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'connecting', 'Connecting', 'the gateway is connecting to WhatsApp');
  },
};

export const Linked: Story = {
  args: { session: 'Front desk' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'linked', 'Phone linked', 'Front desk', '+44 7700 900143', 'Open chats', 'Unlink…');
    // The address of the account, without the device.
    await reads(element, 'linked', '447700900143@s.whatsapp.net');
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

export const Unlinking: Story = {
  args: { session: 'Front desk' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'linked');
    control(element, 'Unlink…').click();
    await reads(element, 'linked', 'Unlink Front desk?', 'Nothing is sent or received any more.', 'Cancel');
    control(element, 'Unlink').click();
    await reads(element, 'logged-out', 'This phone was unlinked');
  },
};

/** A member may read, but not link. */
export const MemberMayNotLink: Story = {
  parameters: on({ signedIn: 'ben' }),
  args: { tab: 'number' },
  play: async (context) => {
    await askCode(context);
    await reads(card(context.canvasElement), 'form', 'Your role can’t link a phone.');
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

export const Narrow: Story = {
  globals: { width: '320' },
  parameters: showsQr,
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'qr', 'Waiting for the phone', 'renews in 41 s');
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  },
};

export const NarrowCode: Story = {
  args: { tab: 'number' },
  globals: { width: '320' },
  play: async (context) => {
    await askCode(context);
    const element = card(context.canvasElement);
    await reads(element, 'code', 'Copy code');
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, parameters: showsQr, play: QrCode.play };

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
    await reads(element, 'code', '+44 7700 900190');
    const field = element.renderRoot.querySelector('wagate-pairing-number');
    const signs = [...(field?.shadowRoot?.querySelectorAll('.sign') ?? [])];
    expect(signs.map(({ textContent }) => textContent).join('')).toBe('K7QX2M9D');
    const places = signs.map((sign) => sign.getBoundingClientRect().left);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  },
};

export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  parameters: showsQr,
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'qr', /\[/);
    expect(readText(element)).not.toMatch(/\b(Link a phone|QR code|Waiting|renews)\b/);
  },
};
