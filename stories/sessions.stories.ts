import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { control, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The sessions of an organization: each with its state, why it is so, and one way out. */
const meta: Meta = {
  title: 'Sessions/Sessions',
  component: 'wagate-sessions',
  loaders: [stage],
  render: (_, context) =>
    html`<div class="frame"><wagate-sessions .gateway=${stageOf(context).gateway}></wagate-sessions></div>`,
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: options });
const sessions = (canvas: HTMLElement) => find(canvas, 'wagate-sessions');
const rowOf = (canvas: HTMLElement, label: string): HTMLElement => {
  const rows = [...sessions(canvas).renderRoot.querySelectorAll<HTMLElement>('.row')];
  const row = rows.find((one) => readText(one).includes(label));
  if (!row) throw new Error(`There is no row of ${label}.`);
  return row;
};

/** One session in each way a session can be: troubled ones first. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Live', '8 sessions on 2 gateways', 'Need attention 4');
    const read = readText(element);
    for (const label of ['Working', 'Starting', 'Scan to link', 'Failed', 'Stopped', 'Logged out']) {
      expect(read).toContain(label);
    }
    await reads(rowOf(canvasElement, 'Barista courses'), undefined, 'Another computer took over this link');
    await reads(rowOf(canvasElement, 'Barista courses'), undefined, 'Start again');
    await reads(rowOf(canvasElement, 'Market stall'), undefined, 'See what to do');
    await reads(rowOf(canvasElement, 'Night line'), undefined, 'Unlinked on the phone', 'Link again');
    await reads(rowOf(canvasElement, 'Deliveries'), undefined, 'Code 1 of 6, renews in 41 s', 'Show code');
    await reads(rowOf(canvasElement, 'Front desk'), undefined, '+44 7700 900143', '12/20', 'Open');
    await reads(rowOf(canvasElement, 'Returns'), undefined, 'Start');
  },
};

export const Empty: Story = {
  parameters: on({ activeOrganization: 'org_ana' }),
  play: async ({ canvasElement }) => {
    await reads(
      sessions(canvasElement),
      'empty',
      'No sessions yet',
      'keeps one WhatsApp number',
      'New session',
    );
  },
};

const failures = failureStories({
  tag: 'wagate-sessions',
  operation: 'listSessions',
  healthy: 'Front desk',
});
export const Loading: Story = failures.loading;
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

/** What happens at the gateway shows without anybody touching anything. */
export const ChangesLive: Story = {
  play: async (context) => {
    const { world } = stageOf(context);
    await reads(sessions(context.canvasElement), 'ready', 'Live');
    world.link(world.sessionCalled('Deliveries').id, '447700900190');
    await reads(rowOf(context.canvasElement, 'Deliveries'), undefined, 'Working', '+44 7700 900190');
  },
};

/** A gateway without extensions: no last event, no send limits, no reasons, no renaming. */
export const PlainGateway: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk', '+44 7700 900143');
    const read = readText(element);
    for (const absent of ['Last event', 'Sent this minute', 'Another computer', 'renews']) {
      expect(read).not.toContain(absent);
    }
    control(element, 'More for Front desk').click();
    await waitFor(() => expect(readText(element)).toContain('Unlink the phone…'));
    expect(readText(element)).not.toContain('Rename…');
  },
};

/** A member may look, and change nothing. */
export const AsMember: Story = {
  parameters: on({ signedIn: 'ben' }),
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk');
    await waitFor(() => expect(readText(element)).not.toContain('New session'));
    expect(readText(element)).not.toContain('Start again');
  },
};

export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk');
    control(element, /^Off/).click();
    await waitFor(() => expect(readText(element)).not.toContain('Front desk'));
    await reads(element, 'ready', 'Returns');
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk');
    await userEvent.type(control(element, 'Find by label or number'), 'kenia');
    await reads(element, 'ready', 'Nothing matches “kenia”', 'Searched 8 sessions', 'Clear');
  },
};

export const ClearsSearch: Story = {
  play: async (context) => {
    const element = sessions(context.canvasElement);
    await NothingFound.play?.(context);
    control(element, 'Clear').click();
    await reads(element, 'ready', 'Front desk');
  },
};

export const MenuOpen: Story = {
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk');
    control(element, 'More for Front desk').click();
    await reads(element, 'ready', 'Stop…', 'Restart', 'Rename…', 'Unlink the phone…', 'Delete…');
  },
};

export const Creating: Story = {
  play: async (context) => {
    const element = sessions(context.canvasElement);
    await reads(element, 'ready', 'Front desk');
    const heard: string[] = [];
    element.addEventListener('wagate-session-created', ({ detail }) => heard.push(detail.sessionId));
    control(element, 'New session').click();
    await reads(element, 'ready', 'Label', 'Only people in this organization see it.', 'Cancel');
    await reads(element, 'ready', 'Read incoming messages by itself', 'Contacts see blue ticks');
    await userEvent.keyboard('Stall 2');
    control(element, 'Create').click();
    await reads(element, 'ready', 'Stall 2', '9 sessions');
    await waitFor(() => expect(heard).toEqual([stageOf(context).world.sessionCalled('Stall 2').id]));
  },
};

/** The consequence stands between the question and its verb; Cancel has the focus. */
export const ConfirmsLogOut: Story = {
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk');
    control(element, 'More for Front desk').click();
    await reads(element, 'ready', 'Unlink the phone…');
    control(element, 'Unlink the phone…').click();
    await reads(element, 'ready', 'Unlink the phone from Front desk?', 'link the same phone again');
  },
};

/** A plain gateway links no session twice, and only asks the phone to forget it: nothing else is promised. */
export const ConfirmsLogOutPlain: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk');
    control(element, 'More for Front desk').click();
    await reads(element, 'ready', 'Unlink the phone…');
    control(element, 'Unlink the phone…').click();
    await reads(element, 'ready', 'can’t be linked again');
  },
};

export const Renaming: Story = {
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk');
    control(element, 'More for Front desk').click();
    await reads(element, 'ready', 'Rename…');
    control(element, 'Rename…').click();
    await reads(element, 'ready', 'Rename Front desk');
  },
};

/** What a plain gateway has not loaded since it started anew can only be deleted and made again. */
export const NotLoaded: Story = {
  parameters: on({ plain: true, fail: { startSession: { status: 404 } } }),
  play: async ({ canvasElement }) => {
    await reads(sessions(canvasElement), 'ready', 'Returns');
    control(rowOf(canvasElement, 'Returns'), 'Start').click();
    await reads(rowOf(canvasElement, 'Returns'), undefined, 'has not loaded it since', 'Create anew…');
  },
};

/** Somebody else was faster: the row says so, and nothing is lost. */
export const Conflict: Story = {
  parameters: on({ fail: { startSession: { status: 409 } } }),
  play: async ({ canvasElement }) => {
    await reads(sessions(canvasElement), 'ready', 'Returns');
    control(rowOf(canvasElement, 'Returns'), 'Start').click();
    await reads(rowOf(canvasElement, 'Returns'), undefined, 'It is already under way.');
  },
};

export const Narrow: Story = {
  ...Ready,
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk', 'Another computer took over this link', 'Start again');
    fits(element);
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', 'Front desk', '+44 7700 900143');
    const [first] = element.renderRoot.querySelectorAll('.row > *');
    const box = first?.getBoundingClientRect();
    expect((box?.left ?? 0) + (box?.width ?? 0) / 2).toBeGreaterThan(window.innerWidth / 2);
  },
};

/** Every text is of the catalogue: none is left in English. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    const element = sessions(canvasElement);
    await reads(element, 'ready', /\[Šéššîöñš·+\]|\[Šéšš/);
    expect(readText(element)).not.toMatch(/\b(Working|Failed|Sessions|Start again|Need attention)\b/);
  },
};
