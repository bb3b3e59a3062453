import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { card, deliveries, on, pairingCard, QR } from './pairing-card.js';
import { appears, control, reads } from './reading.js';
import { stageOf } from './stage.js';

/** What the card says while there is no code, and when linking is over. */
const meta: Meta = { ...pairingCard, tags: ['!autodocs'], title: 'Sessions/Pairing states' };
export default meta;
type Story = StoryObj;

export const GettingACode: Story = {
  args: { demoHref: '/demo' },
  parameters: on({ neverAnswer: ['sessionQR'] }),
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'starting', 'Getting a code', 'This takes a few seconds.');
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

/** Without a way to WhatsApp the gateway goes on trying, and the card with it. */
export const WhatsAppUnreachable: Story = {
  parameters: on({
    neverAnswer: ['sessionQR'],
    prepare: (world) =>
      void world.setStatus(deliveries(world), 'scan_qr_code', {
        reason: { code: 'network', message: 'The connection to WhatsApp was lost.' },
      }),
  }),
  play: async ({ canvasElement }) => {
    await reads(
      card(canvasElement),
      'no-whatsapp',
      'WhatsApp can’t be reached',
      'goes on trying',
      'Waiting for WhatsApp',
    );
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
      'A code on show was taken away',
      'Last answer',
    );
    expect(element.renderRoot.querySelector('[aria-label="QR code to scan with WhatsApp"]')).toBeNull();
  },
};

/** Unlinked while the card stands: it says who did that, and waits to be told. */
export const LoggedOut: Story = {
  args: { session: 'Front desk' },
  play: async (context) => {
    const element = card(context.canvasElement);
    const { world } = stageOf(context);
    await reads(element, 'linked');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    world.setStatus(world.sessionCalled('Front desk').id, 'logged_out', {
      reason: { code: 'logged_out_by_phone', message: 'Unlinked on the phone' },
    });
    await reads(
      element,
      'logged-out',
      'This phone was unlinked',
      'It was unlinked on the phone.',
      'Chats stay readable',
    );
    (await appears(element, 'Link again')).click();
    await reads(element, 'qr', 'Waiting for the phone');
  },
};

/** Who opens the card of a session that was logged out wants to link it: it begins by itself. */
export const LinksAgain: Story = {
  args: { session: 'Night line' },
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'qr', 'Waiting for the phone');
  },
};

/** A gateway that cannot link a session twice: what will happen is said, and asked. */
export const LoggedOutOnPlainGateway: Story = {
  args: { session: 'Night line' },
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    await reads(element, 'logged-out', 'This gateway can’t link the same session again');
    (await appears(element, 'Link again')).click();
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
  parameters: on({
    prepare: (world) => void world.setStatus(world.sessionCalled('Events line').id, 'starting'),
  }),
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'connecting', 'Connecting', 'the gateway is connecting to WhatsApp');
  },
};

/** A linked session that has found no way to WhatsApp for a while. */
export const ConnectingInVain: Story = {
  args: { session: 'Events line' },
  play: async ({ canvasElement }) => {
    await reads(card(canvasElement), 'no-whatsapp', 'WhatsApp can’t be reached', 'Waiting for WhatsApp');
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

export const Unlinking: Story = {
  args: { session: 'Front desk' },
  play: async ({ canvasElement }) => {
    const element = card(canvasElement);
    (await appears(element, 'Unlink…')).click();
    await reads(element, 'linked', 'Unlink Front desk?', 'Nothing is sent or received any more.', 'Cancel');
    control(element, 'Unlink').click();
    await reads(element, 'logged-out', 'This phone was unlinked');
  },
};
