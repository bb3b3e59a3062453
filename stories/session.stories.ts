import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateSession } from '@wagate/elements';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { appears, choose, control, fill, find, fits, reads, readText, startsAtTheRight } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** One session: who it is, why it is so and the way out, what it may send, its settings, and what was done to it. */
const meta: Meta = {
  title: 'Sessions/Session',
  component: 'wagate-session',
  loaders: [stage],
  args: { label: 'Front desk' },
  render: ({ label }, context) => {
    const { gateway, world } = stageOf(context);
    const id = gone(label) ? 'sess_gone' : world.sessionCalled(label).id;
    return html`<div class="frame"><wagate-session .gateway=${gateway} session=${id}></wagate-session></div>`;
  },
};
export default meta;
type Story = StoryObj;

const gone = (label: string) => label === '';
const on = (options: StageOptions) => ({ stage: options });
const page = (canvas: HTMLElement) => find(canvas, 'wagate-session');
/** The page with its settings and activity, which come after it. */
const whole = async (canvas: HTMLElement, label = 'Front desk'): Promise<WagateSession> => {
  const element = page(canvas);
  await reads(element, 'ready', label, 'Settings', 'Activity');
  return element;
};
const part = (element: WagateSession, tag: string): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>(tag);
  if (!found) throw new Error(`There is no <${tag}>.`);
  return found;
};
const settings = (element: WagateSession) => part(element, 'wagate-session-settings');

/** WhatsApp lets the number write to nobody new for a while: said at once, and over by itself. */
export const Limited: Story = {
  play: async (context) => {
    const { world } = stageOf(context);
    const element = await whole(context.canvasElement);
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    world.setHealth(world.sessionCalled('Front desk').id, {
      state: 'locked',
      until: world.now() + 7_200_000,
      reason: 'reachout_timelock',
    });
    await reads(element, 'ready', 'Working', 'WhatsApp lets it write to nobody new, until');
  },
};

/** Everything of a session that works: its addresses, what it has sent, its settings and its activity. */
export const Working: Story = {
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    await reads(
      element,
      'ready',
      'Working',
      'Open chats',
      '+44 7700 900143',
      '447700900143@s.whatsapp.net',
      'Session id',
      'eu-1',
      '12 / 20',
      'Read incoming messages by itself',
      'Ana Reyes changed its settings',
    );
    control(element, 'Copy JID');
  },
};

export const OpensChats: Story = {
  play: async (context) => {
    const element = await whole(context.canvasElement);
    const heard: string[] = [];
    element.addEventListener('wagate-chats-open', ({ detail }) => heard.push(detail.sessionId));
    control(element, 'Open chats').click();
    expect(heard).toEqual([stageOf(context).world.sessionCalled('Front desk').id]);
  },
};

/** A story of a session in another state: what it is called, why, and the one way out. */
const other = (label: string, ...words: (string | RegExp)[]): Story => ({
  args: { label },
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement, label);
    await reads(element, 'ready', ...words);
  },
});
export const Replaced: Story = other(
  'Barista courses',
  'Failed',
  'Another computer took over this link',
  'Start again',
);
export const Blocked: Story = other(
  'Market stall',
  'Failed',
  'WhatsApp blocks this number',
  'See what to do',
);
export const LoggedOut: Story = other('Night line', 'Logged out', 'Unlinked on the phone', 'Link again');
export const WaitsForPhone: Story = other(
  'Deliveries',
  'Scan to link',
  'Code 1 of 6',
  'Show the code',
  'Not linked yet',
);
export const Starting: Story = other('Events line', 'Starting', '+44 7700 900122');
export const Stopped: Story = other('Returns', 'Stopped', 'Start');

/** Almost nothing is left to send: the clock warns. */
export const NearlySpent: Story = other('Wholesale orders', '19 / 20');

/** The code stands in the page, beneath the head. */
export const PairingOpen: Story = {
  args: { label: 'Deliveries' },
  parameters: on({
    prepare: (world) => {
      world.qr(world.sessionCalled('Deliveries').id);
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement, 'Deliveries');
    control(element, 'Show the code').click();
    await reads(element, 'ready', 'Hide the code', 'Linked devices');
    await waitFor(() => expect(part(element, 'wagate-pairing').getAttribute('state')).toBe('qr'));
  },
};

/** One click after it was unlinked on the phone there is a code for the same session. */
export const LinksAgain: Story = {
  args: { label: 'Night line' },
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement, 'Night line');
    control(element, 'Link again').click();
    await waitFor(() => expect(element.renderRoot.querySelector('wagate-pairing:defined')).not.toBeNull());
    await reads(element, 'ready', 'Hide the code');
  },
};

/** What happens at the gateway shows without anybody touching anything. */
export const ChangesLive: Story = {
  args: { label: 'Deliveries' },
  play: async (context) => {
    const { world } = stageOf(context);
    const element = await whole(context.canvasElement, 'Deliveries');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    world.link(world.sessionCalled('Deliveries').id, '447700900190');
    await reads(element, 'ready', 'Working', '+44 7700 900190', 'Open chats');
  },
};

export const SettingsChanged: Story = {
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    fill(await appears(settings(element), 'Label'), 'Front desk 2');
    control(settings(element), /^Show “typing…”/).click();
    await reads(settings(element), undefined, 'Save', 'Discard');
  },
};

export const SettingsSaved: Story = {
  play: async (context) => {
    await SettingsChanged.play?.(context);
    const element = page(context.canvasElement);
    control(settings(element), 'Save').click();
    await waitFor(() => expect(readText(settings(element))).not.toContain('Discard'));
    await reads(element, 'ready', 'Front desk 2');
    await reads(context.canvasElement.ownerDocument.body, undefined, 'Settings saved');
  },
};

export const SettingsWrong: Story = {
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    fill(await appears(settings(element), 'Sends a minute'), 'many');
    fill(control(settings(element), 'Sends an hour'), '-1');
    (await appears(settings(element), 'Save')).click();
    await reads(settings(element), undefined, '2 fields need another look', 'A whole number, 0 or more.');
    expect(settings(element).shadowRoot?.querySelector('[name=ratePerMin]')).toHaveValue('many');
  },
};

/** Somebody else saved while this was typed: it is said, and nothing typed is lost. */
export const SettingsChangedElsewhere: Story = {
  play: async (context) => {
    const { world } = stageOf(context);
    const element = await whole(context.canvasElement);
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    fill(await appears(settings(element), 'Label'), 'Mine');
    const before = world.sessionCalled('Front desk');
    world.putSession({ ...before, label: 'Theirs', updatedAt: world.now() });
    world.setStatus(before.id, 'working');
    await reads(settings(element), undefined, 'Somebody changed these settings meanwhile', 'Take theirs');
    expect(control(settings(element), 'Label')).toHaveValue('Mine');
  },
};

export const TakesTheirs: Story = {
  play: async (context) => {
    await SettingsChangedElsewhere.play?.(context);
    const element = page(context.canvasElement);
    control(settings(element), 'Take theirs').click();
    await waitFor(() => expect(control(settings(element), 'Label')).toHaveValue('Theirs'));
  },
};

const failures = failureStories({
  tag: 'wagate-session',
  operation: 'getSession',
  healthy: 'Front desk',
  notFound: 'This session is not here',
  conflict: {
    operation: 'updateSession',
    act: async (element) => {
      const within = settings(element as WagateSession);
      fill(await appears(within, 'Label'), 'Till 2');
      (await appears(within, 'Save')).click();
    },
    words: ['This has changed meanwhile', 'Discard'],
  },
});
export const Loading: Story = failures.loading;
export const Conflict: Story = failures.conflict;
export const Unauthorized: Story = failures.unauthorized;
export const Forbidden: Story = failures.forbidden;
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = failures.serverError;
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Stale: Story = failures.stale;
export const Partial: Story = failures.partial;
export const Missing: Story = failures.missing;

/** There is none with this id, or it is another organization's: which of the two is not told. */
export const Empty: Story = {
  args: { label: '' },
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'not-found', 'This session is not here');
  },
};

/** It was deleted elsewhere while it was on show. */
export const Gone: Story = {
  parameters: on({ jitter: 0 }),
  play: async (context) => {
    const { world } = stageOf(context);
    const element = await whole(context.canvasElement);
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    world.delete(world.sessionCalled('Front desk').id);
    world.disconnect();
    await reads(element, 'not-found', 'This session is not here');
  },
};

/** The start was refused: the page says so beneath the head. */
export const StartRefused: Story = {
  args: { label: 'Returns' },
  parameters: on({ fail: { startSession: { status: 500 } } }),
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement, 'Returns');
    control(element, 'Start').click();
    await reads(element, 'ready', 'The gateway had an error');
  },
};

/** A member reads what it is, and is offered nothing that they may not do. */
export const AsMember: Story = {
  parameters: on({ signedIn: 'ben' }),
  play: async ({ canvasElement }) => {
    const element = page(canvasElement);
    await reads(element, 'ready', 'Front desk', '+44 7700 900143', 'Reads by itself', 'Open chats');
    await waitFor(() => expect(element.renderRoot.querySelector('wagate-menu')).toBeNull());
    expect(readText(element)).not.toMatch(/Settings|Activity/);
  },
};

/** A gateway without extensions: no settings, no activity, no clocks, no reasons; what is left is whole. */
export const PlainGateway: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = page(canvasElement);
    await reads(
      element,
      'ready',
      '+44 7700 900143',
      /At most \d+ a minute and \d+ an hour/,
      'Reads by itself',
    );
    expect(readText(element)).not.toMatch(/Settings|Activity|Last event/);
  },
};

export const MenuOpen: Story = {
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    control(element, 'More for Front desk').click();
    for (const words of ['Restart', 'Stop…', 'Unlink the phone…', 'Delete the session…'])
      await appears(element, words);
  },
};

/** Three things that are not the same, and each says what stays where. */
export const ConfirmsStop: Story = {
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    await choose(element, 'More for Front desk', 'Stop…');
    await reads(element, 'ready', 'Stop Front desk?', 'The phone stays linked');
  },
};

export const ConfirmsUnlink: Story = {
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    await choose(element, 'More for Front desk', 'Unlink the phone…');
    await reads(element, 'ready', 'Unlink the phone from Front desk?', 'settings and webhooks stay here');
  },
};

export const ConfirmsDelete: Story = {
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    await choose(element, 'More for Front desk', 'Delete the session…');
    await reads(element, 'ready', 'Delete Front desk?', 'There is no way back');
  },
};

/** What was done, by whom, and what was changed; a key acts by its name. */
export const Activity: Story = {
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    const activity = part(element, 'wagate-session-activity');
    await reads(
      activity,
      'ready',
      'Ana Reyes changed its settings: label',
      'Order service changed',
      'made it',
    );
  },
};

export const NoActivity: Story = {
  args: { label: 'Returns' },
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement, 'Returns');
    await reads(part(element, 'wagate-session-activity'), 'empty', 'Nothing was done to this session yet.');
  },
};

/** The log can't be read: the rest of the page does not mind. */
export const ActivityFails: Story = {
  parameters: on({ fail: { listAudit: { status: 500 } } }),
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    await reads(part(element, 'wagate-session-activity'), 'error', 'The gateway had an error');
    await reads(element, 'ready', '+44 7700 900143', 'Label');
  },
};

/** Names of any length and kind: nothing runs, nothing is wider than the page. */
export const Hostile: Story = {
  parameters: on({
    prepare: (world) => {
      const before = world.sessionCalled('Returns');
      world.putSession({ ...before, label: `<b>Unbroken</b>\u202e${'long'.repeat(60)}` });
    },
  }),
  render: (_, context) => {
    const { gateway, world } = stageOf(context);
    const id = world.data.sessions.find(({ label }) => label?.startsWith('<b>'))?.id ?? '';
    return html`<div class="frame"><wagate-session .gateway=${gateway} session=${id}></wagate-session></div>`;
  },
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement, '<b>Unbroken</b>');
    expect(element.renderRoot.querySelector('b')).toBeNull();
    fits(element);
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const element = await whole(canvasElement);
    fits(element);
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const element = page(canvasElement);
    await reads(element, 'ready', 'Front desk', '+44 7700 900143');
    startsAtTheRight(element.renderRoot.querySelector('h2'));
  },
};

/** Every text is of the catalogue: none is left in English. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    const element = page(canvasElement);
    await reads(element, 'ready', 'Front desk');
    await userEvent.tab();
    expect(readText(element)).not.toMatch(/\b(Identity|Sending|Session id|Working|Open chats)\b/);
  },
};
