import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { WagateAllSessions } from '@wagate/elements';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { failureStories, triesAgain } from './failing.js';
import { appears, choose, control, fill, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** Every organization's sessions, by the gateway that each lives on, for whoever keeps the platform running. */
const meta: Meta = {
  title: 'Platform/All sessions',
  component: 'wagate-all-sessions',
  loaders: [stage],
  render: (args, context) =>
    html`<div class="frame tall" data-height=${(args.height as string) ?? '760px'}><wagate-all-sessions
      .gateway=${stageOf(context).gateway}
      session=${(args.show as ((context: StoryContext) => string) | undefined)?.(context) ?? ''}
    ></wagate-all-sessions></div>`,
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: options });
const list = (canvas: HTMLElement) => find(canvas, 'wagate-all-sessions');
const ready = async (canvas: HTMLElement, ...words: (string | RegExp)[]): Promise<WagateAllSessions> => {
  await reads(list(canvas), 'ready', ...words);
  return list(canvas);
};
const rowOf = (element: WagateAllSessions, name: string): HTMLElement => {
  const rows = [
    ...element.renderRoot.querySelectorAll<HTMLElement>('tbody tr:not(.group-head, .group-foot)'),
  ];
  const row = rows.find((one) => readText(one).startsWith(name));
  if (!row) throw new Error(`There is no row of ${name}.`);
  return row;
};
const bakery = (world: World) => world.sessionCalled('Bakery counter', 'org_pier_bakery');

/** A node that has gone silent, with a session that worked when it was last heard of. */
function silence(world: World): void {
  world.data.gateways.push({
    id: 'eu-2',
    label: 'Dublin',
    status: 'stale',
    capacity: 20,
    silence: 180_000,
  });
  world.putSession({ ...bakery(world), gatewayId: 'eu-2', status: 'working', phoneNumber: '447700900171' });
}

/** A node with more sessions than stand under it. */
function crowd(world: World): void {
  const like = world.sessionCalled('Wholesale orders');
  for (let at = 1; at <= 130; at++)
    world.putSession({
      ...like,
      id: world.ids.make('sess', like.createdAt - at * 3_600_000),
      label: `Stall ${at}`,
      createdAt: like.createdAt - at * 3_600_000,
      gatewayId: at % 3 ? 'eu-1' : 'us-1',
    });
  world.data.gateways = world.data.gateways.map((node) => ({
    ...node,
    capacity: node.id === 'eu-1' ? 95 : 400,
  }));
}

/** By gateway, with its state, load and heartbeat; sessions of two organizations beside each other. */
export const Ready: Story = {
  globals: { width: '1280' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Live, all organizations', /All 9/, /Failed 2/);
    await reads(
      element,
      'ready',
      'eu-1',
      'Frankfurt',
      'Active',
      '5 of 5 sessions',
      'Nearly full',
      'Heartbeat 2 s ago',
    );
    await reads(element, 'ready', 'Draining, takes no new sessions', '4 of 10 sessions', '9 sessions');
    await reads(rowOf(element, 'Front desk'), undefined, 'Harbour Coffee', 'Working', '2 s ago', '1 d');
    await reads(rowOf(element, 'Bakery counter'), undefined, 'Pier Bakery', 'Stopped', 'No phone linked');
    await reads(rowOf(element, 'Barista courses'), undefined, 'Failed', 'Another computer took over');
  },
};

/** What a gateway that is not heard of any more held, as it was. */
export const SilentGateway: Story = {
  globals: { width: '1280' },
  parameters: on({ prepare: silence }),
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      'Not answering. Its sessions can’t be reached',
      'Last seen 3 min ago',
    );
    const row = rowOf(element, 'Bakery counter');
    await reads(row, undefined, 'Was working');
    expect(row.classList.contains('is-faint')).toBe(true);
    control(row, /^Bakery counter/).click();
    await reads(
      element,
      'ready',
      'Its gateway was last heard of 3 min ago. This is how the session stood then.',
    );
  },
};

/** Live: what another organization's phone does is seen at once. */
export const Live: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement, 'Bakery counter');
    const { world } = stageOf(context);
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    world.setStatus(bakery(world).id, 'working');
    await reads(rowOf(element, 'Bakery counter'), undefined, 'Working');
  },
};

/** A few of each gateway, how many more there are, and the way to them. */
export const Crowded: Story = {
  globals: { width: '1280' },
  parameters: on({ prepare: crowd }),
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      '92 of 95 sessions',
      'Show 87 more: eu-1',
      '100 loaded, more follow',
    );
    expect(readText(control(element, 'All'))).toBe('All');
    control(element, 'Show 87 more: eu-1').click();
    await reads(element, 'ready', '92 sessions');
    expect(readText(element)).not.toContain('us-1 Virginia');
    expect((control(element, /^Gateway/) as HTMLSelectElement).value).toBe('eu-1');
  },
};

/** By organization, and all in one list; the sort of a column holds in each. */
export const Grouped: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Front desk');
    control(element, 'By organization').click();
    await reads(element, 'ready', 'Harbour Coffee', '8 sessions', 'Pier Bakery', '1 session');
    control(element, 'Sessions of Harbour Coffee').click();
    await reads(element, 'ready', 'Bakery counter');
    expect(readText(element)).not.toContain('Front desk');
    control(element, 'Flat').click();
    await reads(element, 'ready', 'Front desk');
    expect(element.renderRoot.querySelectorAll('.group-head')).toHaveLength(0);
    control(element, 'Session').click();
    await waitFor(() => {
      const [first] = element.renderRoot.querySelectorAll('tbody tr');
      expect(readText(first!)).toMatch(/^Bakery counter/);
    });
  },
};

/** The gateway looks for what is typed; what is found is counted, and let go with one click. */
export const Search: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Front desk');
    fill(control(element, 'Find by label, number or id'), 'bakery');
    await reads(element, 'ready', 'Bakery counter', '1 session');
    expect(readText(element)).not.toContain('Front desk');
    fill(control(element, 'Find by label, number or id'), 'nobody');
    await reads(element, 'ready', 'Nothing matches');
    control(element, 'Clear filters').click();
    await reads(element, 'ready', 'Front desk', 'Bakery counter');
  },
};

/** State, organization, gateway and age narrow it together. */
export const Filters: Story = {
  globals: { width: '1280' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Front desk');
    control(element, /^Failed/).click();
    await reads(element, 'ready', 'Market stall', '2 sessions');
    control(element, 'Filters').click();
    const set = async (name: RegExp, value: string) => {
      const field = (await appears(element, name)) as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await set(/^Gateway/, 'eu-1');
    await reads(element, 'ready', 'Barista courses', '1 session');
    await set(/^Age/, 'day');
    await reads(element, 'ready', 'Nothing matches');
    await set(/^Age/, '');
    await set(/^Gateway/, '');
    control(element, /^All/).click();
    await reads(element, 'ready', 'Bakery counter');
    await choose(rowOf(element, 'Bakery counter'), 'More for Bakery counter', 'Only Pier Bakery');
    await reads(element, 'ready', 'Bakery counter', '1 session');
  },
};

/** Down to one session: one of the active organization has a page to go to. */
export const Detail: Story = {
  args: { show: (context: StoryContext) => stageOf(context).world.sessionCalled('Barista courses').id },
  globals: { width: '1280' },
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      'Another computer took over this link',
      'Harbour Coffee',
      'Session id',
    );
    let opened = '';
    element.addEventListener('wagate-session-open', ({ detail }) => {
      opened = detail.sessionId;
    });
    control(element, 'Open its page').click();
    expect(opened).toBe(element.session);
  },
};

/** One of another organization says why there is no page to go to. */
export const DetailOfAnother: Story = {
  args: { show: (context: StoryContext) => bakery(stageOf(context).world).id },
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      'It belongs to Pier Bakery.',
      'open to the members of that organization',
    );
    expect(() => control(element, 'Open its page')).toThrow();
  },
};

export const DetailGone: Story = {
  args: { show: () => 'sess_none' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'This session is not here', 'It may have been deleted.');
  },
};

const failures = failureStories({
  tag: 'wagate-all-sessions',
  operation: 'adminListSessions',
  healthy: 'Front desk',
  empty: {
    stage: { prepare: (world) => void world.data.sessions.splice(0) },
    words: ['No sessions yet', 'any organization makes'],
  },
});
export const Loading: Story = failures.loading;
export const Empty: Story = failures.empty;
export const Unauthorized: Story = failures.unauthorized;
/** Whoever is no super admin is told so, and nothing is asked for. */
export const Forbidden: Story = {
  parameters: on({ signedIn: 'chioma' }),
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'forbidden', 'Only super admins see every organization’s sessions');
  },
};
export const ForbiddenByAnswer: Story = {
  parameters: on({ fail: { adminListSessions: { status: 403 } } }),
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'forbidden', 'Only super admins see every organization’s sessions');
  },
};
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = failures.serverError;
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Stale: Story = failures.stale;
export const Partial: Story = failures.partial;
export const Missing: Story = failures.missing;

/** How the gateways fare could not be read: the sessions stand all the same, and it is said. */
export const GatewaysUnread: Story = {
  parameters: on({ fail: { listGateways: { status: 500 } } }),
  play: async (context) => {
    const element = await ready(
      context.canvasElement,
      'How the gateways fare could not be read.',
      'eu-1',
      'Front desk',
    );
    await triesAgain(context, element);
    await reads(element, 'ready', 'Frankfurt');
    expect(readText(element)).not.toContain('could not be read');
  },
};

/** A gateway without extensions answers everything at once and names neither nodes nor organizations; it is searched here, and says so. */
export const Plain: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Front desk', 'org_pier_bakery', 'eu-1');
    expect(readText(element)).not.toMatch(/Heartbeat|Last event/);
    fill(control(element, 'Find by label, number or id'), 'bakery');
    await reads(element, 'ready', 'Bakery counter', 'looked among the 9 sessions that are loaded');
    expect(readText(element)).not.toContain('Front desk');
  },
};

/** Names and labels may hold anything: they are shown as text. */
export const Hostile: Story = {
  parameters: on({
    prepare: (world) => {
      world.putSession({ ...bakery(world), label: '<img src=x onerror=alert(1)>\u202Etxt' });
      world.data.gateways[0]!.label = '<script>alert(1)</script>';
      world.data.organizations.at(-1)!.name = `<b>Pier</b> ${'Bakery'.repeat(30)}`;
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
      '<b>Pier</b>',
    );
    expect(element.renderRoot.querySelector('img, script, td b')).toBeNull();
    fits(element);
  },
};

export const Narrow: Story = {
  globals: { width: '360' },
  args: { height: '2400px' },
  parameters: on({ prepare: silence }),
  play: async ({ canvasElement }) => {
    fits(await ready(canvasElement, 'Front desk', 'Was working', '4 of 5 sessions'));
  },
};
export const Narrowest: Story = {
  globals: { width: '320' },
  args: { height: '2400px' },
  play: async ({ canvasElement }) => {
    fits(await ready(canvasElement, 'Front desk'));
  },
};
export const RightToLeft: Story = {
  globals: { language: 'ar', width: '1280' },
  play: async ({ canvasElement }) => {
    fits(await ready(canvasElement, 'Front desk', 'Pier Bakery', 'كل الجلسات'));
  },
};
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'Front desk');
  },
};
