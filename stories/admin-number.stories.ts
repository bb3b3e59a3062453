import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { appears, control, fill, find, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The deployment's own number: linked without a console, by QR code or pairing code; then the number and since when. */
const meta: Meta = {
  title: 'Platform/Admin number',
  component: 'wagate-admin-number',
  loaders: [stage],
  args: { demoHref: '' },
  render: ({ demoHref }, context) =>
    html`<div class="frame"><wagate-admin-number
      .gateway=${stageOf(context).gateway}
      .demoHref=${demoHref}
    ></wagate-admin-number></div>`,
};
export default meta;
type Story = StoryObj;

const element = (canvas: HTMLElement) => find(canvas, 'wagate-admin-number');
/** Makes a session of the world the one of the admin number. */
const own = (world: World, label: string) =>
  world.putSession({ ...world.sessionCalled(label), isAdminSession: true });
const on = (label: string, more: StageOptions = {}): { stage: StageOptions } => ({
  stage: { prepare: (world) => void own(world, label), ...more },
});
const idOf = (context: Pick<StoryContext, 'loaded'>) =>
  stageOf(context).world.data.sessions.find(({ isAdminSession }) => isAdminSession)?.id ?? '';
/** The number's field, within the element of its own. */
const numberField = (canvas: HTMLElement): Promise<HTMLInputElement> =>
  waitFor(() => {
    const field = element(canvas).renderRoot.querySelector('wagate-pairing-number');
    const input = field?.renderRoot?.querySelector('input');
    expect(input).toBeTruthy();
    return input!;
  });

/** Nothing is linked yet. Looking makes no session: that takes a button. */
export const NotLinked: Story = {
  play: async (context) => {
    await reads(
      element(context.canvasElement),
      'empty',
      'Admin number',
      'No phone is linked.',
      'Its session will stand in Harbour Coffee.',
      'Show a QR code',
      'With a pairing code',
    );
    expect(idOf(context)).toBe('');
  },
};

/** One click makes the session and shows a code; the phone scans it, and the number stands there. */
export const LinksByQr: Story = {
  play: async (context) => {
    const card = element(context.canvasElement);
    await reads(card, 'empty', 'Show a QR code');
    control(card, 'Show a QR code').click();
    await reads(card, 'ready', 'Link a phone', 'Code 1 of 6 · renews in 20 s', 'Waiting for the phone');
    expect(card.renderRoot instanceof ShadowRoot && card.renderRoot.innerHTML).not.toContain('2@');
    stageOf(context).world.link(idOf(context), '447700900190');
    await reads(card, 'ready', '+44 7700 900190', 'Connected since', 'Harbour Coffee', 'Unlink…');
  },
};

/** The number is checked as it is typed, and read back in full; then its code stands there. */
export const LinksByCode: Story = {
  play: async ({ canvasElement }) => {
    const card = element(canvasElement);
    await reads(card, 'empty', 'Get a code');
    const input = await numberField(canvasElement);
    fill(input, '+44 0044 7700 900143');
    await reads(card, 'empty', 'The country code 44 is in it twice. Leave one out.');
    fill(input, '999 7700 900143');
    await reads(card, 'empty', 'No country has the code 999. Check the first digits.');
    fill(input, '+447700 900143');
    await reads(card, 'empty', /Reads as .?\+44 7700 900143/);
    control(card, 'Get a code').click();
    await reads(card, 'ready', 'Copy code', 'New code', 'Waiting for the phone');
  },
};

/** Somebody else is at it: the code that is on is shown, not taken away by another. */
export const CodeIsOn: Story = {
  parameters: on('Deliveries', {
    prepare: (world) => {
      const { id } = own(world, 'Deliveries');
      world.pairingCode(id, { phone: '447700900143', code: 'EXAM-PLE1' });
    },
  }),
  play: async (context) => {
    await reads(element(context.canvasElement), 'ready', 'Copy code', /E\s*X\s*A\s*M\s*–\s*P\s*L\s*E\s*1/);
    expect(stageOf(context).world.of(idOf(context)).qr).toBeUndefined();
  },
};

export const Linked: Story = {
  parameters: on('Front desk'),
  play: async ({ canvasElement }) => {
    await reads(
      element(canvasElement),
      'ready',
      'Admin number',
      'Working',
      '+44 7700 900143',
      'Connected since',
      /yesterday, \d+:\d+/,
      'Harbour Coffee',
      '447700900143@s.whatsapp.net',
    );
  },
};

/** A test message is done when the phone has reported it, not when WhatsApp took it. */
export const TestMessage: Story = {
  parameters: on('Front desk'),
  play: async (context) => {
    const card = element(context.canvasElement);
    const field = () => card.renderRoot.querySelector('wagate-admin-number-message')?.renderRoot;
    const input = await waitFor(() => {
      const found = field()?.querySelector('input');
      expect(found).toBeTruthy();
      return found!;
    });
    fill(input, '+44 7700 900200');
    control(card, 'Send a test message').click();
    await reads(card, 'ready', 'Waiting until the phone reports it');
    const { world } = stageOf(context);
    const message = [...world.of(idOf(context)).messages.values()]
      .flat()
      .find(({ body }) => body?.includes('test message'));
    world.acknowledge(idOf(context), [message!.waMessageId], 'delivered');
    await reads(card, 'ready', /It works: the message arrived at .?\+44 7700 900200/);
  },
};

/** Who is not on WhatsApp gets nothing, and the page says so. */
export const TestMessageToNobody: Story = {
  parameters: on('Front desk'),
  play: async ({ canvasElement }) => {
    const card = element(canvasElement);
    const input = await waitFor(() => {
      const found = card.renderRoot
        .querySelector('wagate-admin-number-message')
        ?.renderRoot.querySelector('input');
      expect(found).toBeTruthy();
      return found!;
    });
    fill(input, '+44 7700 900999');
    control(card, 'Send a test message').click();
    await reads(card, 'ready', /\+44 7700 900999.? is not on WhatsApp. Nothing was sent./);
  },
};

/** Unlinked after a question, and linked again from the card. */
export const Unlinks: Story = {
  parameters: on('Front desk'),
  play: async ({ canvasElement }) => {
    const card = element(canvasElement);
    (await appears(card, 'Unlink…')).click();
    await reads(card, 'ready', 'Unlink +44 7700 900143?', 'until a phone is linked again');
    (await appears(card, 'Unlink')).click();
    await reads(card, 'ready', 'Logged out');
    (await appears(card, 'Link again')).click();
    await reads(card, 'ready', 'Waiting for the phone', /renews in/);
  },
};

/** One question for both: unlinked, and a code is there. */
export const LinksAgain: Story = {
  parameters: on('Front desk'),
  play: async ({ canvasElement }) => {
    const card = element(canvasElement);
    (await appears(card, 'Link again…')).click();
    await reads(card, 'ready', 'Unlink +44 7700 900143 and link again?');
    (await appears(card, 'Unlink and link again')).click();
    await reads(card, 'ready', 'Waiting for the phone', /renews in/);
  },
};

/** What refuses it is said in the question, which stays. */
export const UnlinkRefused: Story = {
  parameters: on('Front desk', { fail: { logoutSession: { status: 503 } } }),
  play: async ({ canvasElement }) => {
    const card = element(canvasElement);
    (await appears(card, 'Unlink…')).click();
    (await appears(card, 'Unlink')).click();
    await reads(card, 'ready', 'Unlink +44 7700 900143?', /gateway/i);
  },
};

/** The link ended on the phone. */
export const LoggedOut: Story = {
  parameters: on('Night line'),
  play: async ({ canvasElement }) => {
    await reads(element(canvasElement), 'ready', 'Link again');
  },
};

/** A plain gateway only tells of it in its list of sessions: nothing is offered that it cannot do. */
export const PlainGateway: Story = {
  parameters: on('Front desk', { plain: true }),
  play: async ({ canvasElement }) => {
    const card = element(canvasElement);
    await reads(card, 'ready', '+44 7700 900143', 'This gateway links its admin number where it is started.');
    expect(readText(card)).not.toMatch(/Unlink|Link again|QR/);
  },
};

export const PlainWithout: Story = {
  parameters: { stage: { plain: true } },
  play: async ({ canvasElement }) => {
    await reads(element(canvasElement), 'empty', 'There is no admin number', 'where it is started');
  },
};

const failures = failureStories({
  tag: 'wagate-admin-number',
  operation: 'getAdminNumber',
  healthy: '+44 7700 900143',
  stage: on('Front desk').stage,
});
export const Loading: Story = failures.loading;
export const Partial: Story = failures.partial;
export const Stale: Story = failures.stale;
export const Unauthorized: Story = failures.unauthorized;
export const Forbidden: Story = failures.forbidden;
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = failures.serverError;
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;

/** Asking is refused: why, in words, beside what was asked. */
export const LinkRefused: Story = {
  parameters: { stage: { fail: { pairAdminNumber: { status: 503 } } } },
  play: async ({ canvasElement }) => {
    const card = element(canvasElement);
    (await appears(card, 'Show a QR code')).click();
    await reads(card, 'empty', 'No phone is linked.', /gateway/i);
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  parameters: on('Front desk'),
  play: async ({ canvasElement }) => {
    await reads(element(canvasElement), 'ready', '+44 7700 900143');
    expect(element(canvasElement).scrollWidth).toBeLessThanOrEqual(element(canvasElement).clientWidth);
  },
};

export const NarrowStart: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await reads(element(canvasElement), 'empty', 'Get a code');
    expect(element(canvasElement).scrollWidth).toBeLessThanOrEqual(element(canvasElement).clientWidth);
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: on('Front desk'),
  play: Linked.play,
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  parameters: on('Front desk'),
  play: async ({ canvasElement }) => {
    await reads(element(canvasElement), 'ready', '+44 7700 900143');
    expect(getComputedStyle(element(canvasElement)).direction).toBe('rtl');
  },
};

/** Every text of it is translated: marked by the language that is made for tests. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  parameters: on('Front desk'),
  play: async ({ canvasElement }) => {
    await reads(element(canvasElement), 'ready', '+44 7700 900143');
    expect(readText(element(canvasElement))).not.toMatch(/\b(Admin number|Connected|Unlink|Organization)\b/);
  },
};
