import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { WagateEventMonitor } from '@wagate/elements';
import { PIER_BAKERY, type World } from '@wagate/mocks';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { failureStories, triesAgain } from './failing.js';
import { passTime } from './frozen-date.js';
import { control, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The events of a platform, an organization or one session as they come: how many, which, and each of them whole. */
const meta: Meta = {
  title: 'Developers/Event monitor',
  component: 'wagate-event-monitor',
  loaders: [stage],
  render: (args, context) =>
    html`<div class="frame tall" data-height="800px"><wagate-event-monitor
      .gateway=${stageOf(context).gateway}
      scope=${(args.scope as string) ?? 'firehose'}
      session=${(args.session as ((context: StoryContext) => string) | undefined)?.(context) ?? ''}
    ></wagate-event-monitor></div>`,
};
export default meta;
type Story = StoryObj;
type Context = Pick<StoryContext, 'loaded' | 'canvasElement'>;

const on = (options: StageOptions) => ({ stage: options });
const monitor = (canvas: HTMLElement) => find(canvas, 'wagate-event-monitor');
const listening = async ({ canvasElement, ...context }: Context): Promise<World> => {
  await reads(monitor(canvasElement), 'empty', 'No events yet', 'What happens from now on appears here');
  return stageOf(context).world;
};
const rows = (element: WagateEventMonitor) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role=row].event'),
];
const rowOf = (element: WagateEventMonitor, words: string): HTMLElement => {
  const row = rows(element).find((one) => readText(one).includes(words));
  if (!row) throw new Error(`There is no row with ${words}.`);
  return row;
};

/** A morning on two organizations' numbers. */
function morning(world: World): void {
  const desk = world.sessionCalled('Front desk').id;
  const bakery = world.sessionCalled('Bakery counter', PIER_BAKERY).id;
  world.receive(desk, { from: 'marta', body: 'Is the second pallet on the van?' });
  passTime(1_204);
  const photo = world.receive(desk, { from: 'dev', body: 'Look behind the oats.' });
  passTime(310);
  world.setStatus(bakery, 'starting');
  passTime(2_040);
  world.react(photo, 'dev', '👍');
  passTime(81);
  world.qr(world.sessionCalled('Deliveries').id);
  passTime(730);
  world.edit(photo, 'Look behind the oats, on the left.');
  passTime(12);
  world.revoke(photo);
  passTime(900);
  world.receive(desk, { from: 'dev', body: 'Found it.' });
}

/** Of all organizations, newest first, each with what it is in a few words: what people wrote is in the detail alone. */
export const Ready: Story = {
  play: async (context) => {
    const element = monitor(context.canvasElement);
    morning(await listening(context));
    await reads(
      element,
      'ready',
      'Live, all organizations',
      '8 held',
      '0 older dropped',
      'Text, 9 characters',
    );
    await reads(rowOf(element, 'auth.qr'), undefined, 'New code, masked');
    await reads(rowOf(element, 'message.revoked'), undefined, 'Deleted for everyone');
    expect(readText(element)).not.toContain('oats');
  },
};

/** One event as it came, beside the list. */
export const Detail: Story = {
  play: async (context) => {
    await Ready.play?.(context as never);
    const element = monitor(context.canvasElement);
    rows(element).at(-2)?.click();
    await reads(
      element,
      'ready',
      '"Look behind the oats."',
      /evt_/,
      'Pairing codes are masked, here and in exports',
    );
  },
};

/** What links a phone is on no screen and in no file. */
export const Masked: Story = {
  play: async (context) => {
    const world = await listening(context);
    const element = monitor(context.canvasElement);
    const code = world.qr(world.sessionCalled('Deliveries').id);
    await reads(element, 'ready', 'New code, masked');
    rows(element)[0]?.click();
    await reads(element, 'ready', '"••••••••"');
    expect(readText(element)).not.toContain(code);
  },
};

export const Paused: Story = {
  play: async (context) => {
    await Ready.play?.(context as never);
    const { world } = stageOf(context);
    const element = monitor(context.canvasElement);
    control(element, /^Pause/).click();
    await reads(element, 'ready', 'Paused.', '0 waiting');
    world.receive(world.sessionCalled('Front desk').id, { from: 'dev', body: 'Thanks' });
    await reads(element, 'ready', '1 waiting', '8 held');
  },
};

export const Resumed: Story = {
  play: async (context) => {
    await Paused.play?.(context as never);
    const element = monitor(context.canvasElement);
    control(element, 'Resume').click();
    await reads(element, 'ready', '9 held', 'Live, all organizations', 'Text, 6 characters');
    expect(readText(element)).not.toContain('waiting');
  },
};

/** Whoever leaves the newest wants to read: the list stands still and says so. */
export const ScrolledAway: Story = {
  play: async (context) => {
    const world = await listening(context);
    const element = monitor(context.canvasElement);
    const { id } = world.sessionCalled('Front desk');
    for (let n = 0; n < 200; n++) world.receive(id, { from: 'dev', body: `Line ${n}` });
    await reads(element, 'ready', '200 held');
    const list = element.renderRoot.querySelector('.list');
    if (!list) throw new Error('There is no list.');
    list.scrollTop = 2_000;
    await reads(element, 'ready', 'Paused, since you left the newest.');
    world.receive(id, { from: 'dev', body: 'One more' });
    await reads(element, 'ready', '1 waiting');
  },
};

/** The connection was away: the time stands in the list, and nothing is made up for it. */
export const Gap: Story = {
  parameters: on({ jitter: 0 }),
  play: async (context) => {
    await Ready.play?.(context as never);
    const { world } = stageOf(context);
    passTime(12_000);
    world.disconnect();
    await reads(
      monitor(context.canvasElement),
      'ready',
      'Live, all organizations',
      'Events of this time are missing.',
    );
  },
};

export const NoneFits: Story = {
  play: async (context) => {
    await Ready.play?.(context as never);
    const element = monitor(context.canvasElement);
    const type = control(element, 'Type') as HTMLSelectElement;
    type.value = 'poll.recap';
    type.dispatchEvent(new Event('change'));
    await reads(element, 'ready', 'No event that is held fits', 'Show all');
  },
};

/** The active organization has a stream of its own: nothing of another one comes through it. */
export const OneOrganization: Story = {
  args: { scope: 'organization' },
  play: async (context) => {
    const element = monitor(context.canvasElement);
    morning(await listening(context));
    await reads(element, 'ready', 'Live, Harbour Coffee', '7 held', 'Front desk');
    expect(readText(element)).not.toContain('session.status starting');
  },
};

export const OneSession: Story = {
  args: { session: (context: StoryContext) => stageOf(context).world.sessionCalled('Front desk').id },
  play: async (context) => {
    const element = monitor(context.canvasElement);
    morning(await listening(context));
    await reads(element, 'ready', 'Live, Front desk', '6 held');
  },
};

/** Who is no super admin is told so, and led to what they may follow. */
export const Forbidden: Story = {
  parameters: on({ signedIn: 'chioma', fail: {} }),
  play: async (context) => {
    const element = monitor(context.canvasElement);
    await reads(element, 'forbidden', 'Super admins alone hear every organization');
    control(element, 'Show my organization').click();
    await reads(element, 'empty', 'No events yet');
  },
};

/** A super admin who is none any more: the feed ends, and what it held is gone. */
export const RightTakenAway: Story = {
  parameters: on({ jitter: 0 }),
  play: async (context) => {
    await Ready.play?.(context as never);
    const { world, options } = stageOf(context);
    options.fail = { createRealtimeTicket: { status: 403 } };
    world.disconnect();
    const element = monitor(context.canvasElement);
    await reads(element, 'forbidden', 'Super admins alone hear every organization');
    expect(rows(element)).toHaveLength(0);
  },
};

const failures = failureStories({
  tag: 'wagate-event-monitor',
  operation: 'createRealtimeTicket',
  healthy: 'Text, 9 characters',
});
export const Loading: Story = failures.loading;
export const Unauthorized: Story = failures.unauthorized;
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = failures.serverError;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;

export const Empty: Story = {
  play: async (context) => {
    await listening(context);
    await reads(monitor(context.canvasElement), 'empty', '0 held');
  },
};

/** The gateway comes back, and one click later events are heard. */
export const Recovers: Story = {
  parameters: on({ fail: { createRealtimeTicket: { status: 500 } } }),
  play: async (context) => {
    const element = monitor(context.canvasElement);
    await reads(element, 'error');
    await triesAgain(context, element);
    await reads(element, 'empty', 'Live, all organizations');
  },
};

/** Not live any more, and it says so: what is held stays. */
export const Stale: Story = {
  play: async (context) => {
    await Ready.play?.(context as never);
    const { world, options } = stageOf(context);
    options.socketDown = true;
    world.disconnect();
    const element = monitor(context.canvasElement);
    await reads(element, 'stale', 'Not live', 'Text, 9 characters', 'Now');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async (context) => {
    await Ready.play?.(context as never);
    fits(monitor(context.canvasElement));
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar', width: '1280' },
  play: async ({ canvasElement, ...context }) => {
    const element = monitor(canvasElement);
    await reads(element, 'empty');
    morning(stageOf(context).world);
    await reads(element, 'ready', 'auth.qr', 'مباشر، كل المؤسسات');
  },
};

export const Pseudo: Story = {
  globals: { language: 'pseudo', width: '1280' },
  play: async ({ canvasElement, ...context }) => {
    const element = monitor(canvasElement);
    await reads(element, 'empty');
    morning(stageOf(context).world);
    await reads(element, 'ready', 'auth.qr');
  },
};

export const Dark: Story = {
  globals: { theme: 'dark', width: '1280' },
  play: Detail.play as never,
};
