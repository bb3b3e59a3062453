import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { WagateWebhooks } from '@wagate/elements';
import type { Receiver } from '@wagate/mocks';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { passTime } from './frozen-date.js';
import { appears, control, fill, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** Where the events of an organization are posted, whether they arrive, and what is to be done when they do not. */
const meta: Meta = {
  title: 'Developers/Webhooks',
  component: 'wagate-webhooks',
  loaders: [stage],
  render: (args, context) =>
    html`<div class="frame tall" data-height=${(args.height as string) ?? '640px'}><wagate-webhooks
      .gateway=${stageOf(context).gateway}
      webhook=${(args.show as ((context: StoryContext) => string) | undefined)?.(context) ?? ''}
    ></wagate-webhooks></div>`,
};
export default meta;
type Story = StoryObj;

const ORDERS = 'orders.harbour.example';
const STATUS = 'status.harbour.example';
const on = (options: StageOptions) => ({ stage: options });
const webhooks = (canvas: HTMLElement) => find(canvas, 'wagate-webhooks');
const ready = async (canvas: HTMLElement, ...words: (string | RegExp)[]): Promise<WagateWebhooks> => {
  await reads(webhooks(canvas), 'ready', ...words);
  return webhooks(canvas);
};
const rowOf = (element: WagateWebhooks, host: string): HTMLElement => {
  const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('tbody tr')];
  const row = rows.find((one) => readText(one).includes(host));
  if (!row) throw new Error(`There is no row of ${host}.`);
  return row;
};
const at = (host: string) => (context: StoryContext) => stageOf(context).world.webhookAt(host).id;
const page = (host: string, height?: string) => ({ show: at(host), ...(height && { height }) });
const wide = { width: '1280' };

/** One in each way that a webhook can be: at work, switched off by the gateway, by a person. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Add webhook', 'Webhooks');
    await reads(rowOf(element, ORDERS), undefined, 'Active', 'Front desk', 'All events');
    await reads(rowOf(element, 'crm.harbour'), undefined, 'Active', 'All sessions', 'message and 1 more');
    await reads(rowOf(element, 'till.harbour'), undefined, 'Off', 'None yet');
  },
};

/** When and why the gateway switched one off stands on its row. */
export const SwitchedOff: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, ORDERS);
    await reads(
      rowOf(element, STATUS),
      undefined,
      'Off',
      'Switched off 2 h ago: nothing got through for three days',
    );
  },
};

export const SwitchedOffAsGone: Story = {
  args: page('crm.harbour.example'),
  globals: wide,
  parameters: on({
    prepare: (world) =>
      world.switchOff(world.webhookAt('crm.harbour.example').id, 'the receiver answered 410', 'gone'),
  }),
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'Switched off', 'the receiver answered that it is gone', 'Redeliver missed…');
  },
};

const failures = failureStories({
  tag: 'wagate-webhooks',
  operation: 'listWebhooks',
  healthy: ORDERS,
  empty: {
    stage: { activeOrganization: 'org_ana' },
    words: ['No webhooks yet', 'posts events to an address of yours', 'Add webhook'],
  },
});
export const Loading: Story = failures.loading;
export const Empty: Story = failures.empty;
export const Unauthorized: Story = failures.unauthorized;
export const Forbidden: Story = {
  parameters: on({ fail: { listWebhooks: { status: 403 } } }),
  play: async ({ canvasElement }) => {
    await reads(webhooks(canvasElement), 'forbidden', 'Your role can’t manage webhooks', 'Owners and admins');
  },
};
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = failures.serverError;
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;

/** The address has gone while the page was open: it is another organization's, or deleted. */
export const NoSuchWebhook: Story = {
  args: { show: () => 'wh_none' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'This webhook is not here', 'it is not yours to see');
  },
};

/** A form that asks for no more than it must, and says the schedule that comes of what is typed. */
export const New: Story = {
  args: { show: () => 'new', height: '2400px' },
  play: async ({ canvasElement }) => {
    await ready(
      canvasElement,
      'New webhook',
      'Address',
      'Waits: 2 s, 4 s, 8 s, 16 s, 32 s, …',
      'Sign deliveries',
    );
  },
};

/** What is wrong with an address stands beneath it while it is typed. */
export const ErrorsAsTyped: Story = {
  args: { show: () => 'new', height: '900px' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'New webhook');
    const address = fill(await appears(element, /^Address/), 'https://ana:pass@orders.example/in');
    address.blur();
    await reads(element, 'ready', 'No user name or password in the address');
    fill(address, 'http://orders.example/in');
    await reads(element, 'ready', 'Over http anybody on the way can read the events.');
    control(element, 'Add webhook').click();
    await reads(element, 'ready', 'Choose which events are sent.');
    expect(address.value).toBe('http://orders.example/in');
  },
};

/** Each event with its line; a schedule of few attempts is written out. */
export const NewWithSomeEvents: Story = {
  args: { show: () => 'new', height: '2400px' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'New webhook');
    fill(await appears(element, /^Address/), 'https://orders.example/in');
    control(element, 'These events').click();
    (await appears(element, 'message.status')).click();
    control(element, 'auth.qr').click();
    fill(control(element, 'Attempts in all'), '4');
    control(element, 'Try again at equal waits').click();
    await reads(
      element,
      'ready',
      'It gives access: only for receivers that need it.',
      'Waits: 2 s, 2 s, 2 s – given up after 6 s',
    );
  },
};

/** The secret is shown once, and leaves only when somebody says that it is stored. */
export const SecretOnce: Story = {
  args: { show: () => 'new', height: '900px' },
  play: async (context) => {
    const element = await ready(context.canvasElement, 'New webhook');
    fill(await appears(element, /^Address/), 'https://new.harbour.example/in');
    control(element, 'All events').click();
    control(element, 'Add webhook').click();
    await reads(element, 'ready', 'Copy the signing secret', /whsec_[\w-]{43}/);
    await userEvent.keyboard('{Escape}');
    await reads(element, 'ready', /whsec_/);
    expect(control(element, 'Done').matches(':disabled')).toBe(true);
    expect(stageOf(context).world.webhookAt('new.harbour.example').hasSecret).toBe(true);
  },
};

/** Somebody else used up the last place: what was typed stays. */
export const Conflict: Story = {
  args: { show: () => 'new', height: '900px' },
  parameters: on({ fail: { createWebhook: { status: 409 } } }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'New webhook');
    const address = fill(await appears(element, /^Address/), 'https://new.harbour.example/in');
    control(element, 'All events').click();
    control(element, 'Add webhook').click();
    await waitFor(() =>
      expect(
        element.renderRoot.querySelector('wagate-webhook-form')?.renderRoot.querySelector('.form-summary'),
      ).toBeTruthy(),
    );
    expect(address.value).toBe('https://new.harbour.example/in');
  },
};

const deliveries = async (canvas: HTMLElement) => ready(canvas, 'Deliveries', '84 ms', 'Live');
const openRow = async (element: WagateWebhooks, words: RegExp) => {
  (await appears(element, words)).click();
};

/** What was sent, what came of it, and what waits: as it happens. */
export const Deliveries: Story = {
  args: page(ORDERS),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    await reads(
      element,
      'ready',
      'Active',
      'Send test event',
      'Last delivery 3 s ago',
      'Retry',
      'No connection',
      '500',
    );
  },
};

/** Each try with what came of it, when the next one comes, and what was sent. */
export const RetryWaiting: Story = {
  args: page(ORDERS, '900px'),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    await openRow(element, /^Retry/);
    await reads(
      element,
      'ready',
      'No answer in 30 seconds',
      '502 Bad Gateway',
      'in 6 s',
      'Try 4 of 15',
      '"schema"',
    );
  },
};

export const GaveUp: Story = {
  args: page(ORDERS, '900px'),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    control(element, 'Gave up').click();
    await waitFor(() => expect(readText(element)).not.toContain('84 ms'));
    await openRow(element, /^No connection/);
    await reads(
      element,
      'ready',
      'Tries',
      'Nothing answers at this address, or the connection was cut',
      'Redeliver',
    );
    control(element, 'Response').click();
    await reads(element, 'ready', 'Nothing was answered.');
  },
};

/** The event itself is kept for a shorter time than what became of it. */
export const BodyNotKept: Story = {
  args: page(ORDERS, '900px'),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    const list = element.renderRoot
      .querySelector('wagate-webhook')
      ?.renderRoot.querySelector('wagate-webhook-deliveries');
    [...(list?.renderRoot.querySelectorAll<HTMLElement>('.row-open') ?? [])].at(-1)?.click();
    await reads(element, 'ready', 'The event is no longer kept.');
  },
};

/** Chosen ones are sent again together. */
export const BulkRedeliver: Story = {
  args: page(ORDERS, '900px'),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    control(element, /^Select poll.vote/).click();
    control(element, /^Select group.participant/).click();
    await reads(element, 'ready', '2 selected', 'Clear', 'Redeliver 2');
  },
};

export const RedeliversSome: Story = {
  args: page(ORDERS, '900px'),
  globals: wide,
  play: async (context) => {
    const element = await deliveries(context.canvasElement);
    await BulkRedeliver.play?.(context);
    control(element, 'Redeliver 2').click();
    await waitFor(() => expect(readText(element)).not.toContain('2 selected'));
    const { world } = stageOf(context);
    await waitFor(() =>
      expect(world.webhookAt(ORDERS).deliveries.filter(({ status }) => status === 'dead')).toHaveLength(1),
    );
  },
};

/** All that was missed, wherever it stands in the list; how many is said before. */
export const MissedCount: Story = {
  args: page(ORDERS, '900px'),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    control(element, 'Redeliver missed…').click();
    await reads(element, 'ready', 'Redeliver 2 missed deliveries?', 'drops it by its event id');
  },
};

/** A refresh failed: what was loaded stays. */
export const Partial: Story = {
  args: page(ORDERS, '900px'),
  globals: wide,
  play: async (context) => {
    const element = await deliveries(context.canvasElement);
    await MissedCount.play?.(context);
    stageOf(context).options.fail = { listWebhookDeliveries: { status: 500 } };
    control(element, 'Redeliver').click();
    await reads(element, 'ready', '84 ms', 'Try again');
  },
};

const tested = (receiver: Receiver, ...words: (string | RegExp)[]): Story => ({
  args: page(ORDERS),
  globals: wide,
  parameters: on({ prepare: (world) => world.receiver(world.webhookAt(ORDERS).id, receiver) }),
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    control(element, 'Send test event').click();
    await reads(element, 'ready', ...words);
    const good = element.renderRoot.querySelector('wagate-webhook')?.renderRoot.querySelector('.note.good');
    expect(Boolean(good)).toBe(receiver.responseCode === 200);
    // A test that failed switches nothing off.
    expect((control(element, 'Active') as HTMLInputElement).checked).toBe(true);
  },
});
export const TestOk = tested({ responseCode: 200, durationMs: 84 }, 'The receiver answered 200 in 84 ms');
export const TestAnswer = tested(
  { responseCode: 500, durationMs: 112 },
  'The receiver answered 500 in 112 ms. Only a 2xx counts as delivered.',
);
export const TestName = tested(
  { failure: 'name_resolution', error: 'x', durationMs: 9 },
  'No server has this name',
);
export const TestConnection = tested(
  { failure: 'connection', error: 'x', durationMs: 3 },
  'Nothing answers at this address, or the connection was cut',
);
export const TestTls = tested(
  { failure: 'tls', error: 'x', durationMs: 30 },
  'The certificate of the receiver was not accepted',
);
export const TestTimeout = tested(
  { failure: 'timeout', error: 'x', durationMs: 30_000 },
  'No answer in 30 seconds',
);
export const TestForbidden = tested(
  { failure: 'forbidden_target', error: 'x', durationMs: 0 },
  'This gateway does not send to private addresses',
);

const settings = async (canvas: HTMLElement): Promise<WagateWebhooks> => {
  const element = await ready(canvas, 'Settings');
  control(element, 'Settings').click();
  await appears(element, /^Address/);
  return element;
};

/** One field was changed: what is saved is everything that is shown. */
export const SettingsChanged: Story = {
  args: page(ORDERS, '2400px'),
  play: async ({ canvasElement }) => {
    const element = await settings(canvasElement);
    fill(control(element, 'Attempts in all'), '5');
    await reads(element, 'ready', 'Save', 'Discard', 'Deliveries are signed.', 'given up after 30 s');
  },
};

/** Somebody else saved while this was typed. */
export const SettingsConflict: Story = {
  args: page(ORDERS, '900px'),
  play: async (context) => {
    const element = await settings(context.canvasElement);
    const { gateway, world } = stageOf(context);
    const { id } = world.webhookAt(ORDERS);
    fill(control(element, 'Attempts in all'), '5');
    await reads(element, 'ready', 'Discard');
    await gateway?.webhooks.update(id, {
      url: `https://${ORDERS}/hooks/new`,
      sessionId: world.webhookAt(ORDERS).sessionId,
    });
    await reads(element, 'ready', 'Somebody changed this webhook meanwhile', 'Take theirs');
    expect((control(element, 'Attempts in all') as HTMLInputElement).value).toBe('5');
  },
};

/** A gateway that took something else than it was sent is not believed. */
export const ReadBackDiffers: Story = {
  args: page(ORDERS, '900px'),
  play: async (context) => {
    const element = await settings(context.canvasElement);
    const { world } = stageOf(context);
    const held = world.webhookAt(ORDERS);
    fill(control(element, 'Attempts in all'), '5');
    await reads(element, 'ready', 'Discard');
    const { gateway } = stageOf(context);
    const update = gateway!.webhooks.update;
    Object.defineProperty(gateway!.webhooks, 'update', {
      value: async (...args: Parameters<typeof update>) => {
        const answer = await update.apply(gateway!.webhooks, args);
        world.changeWebhook(held.id, { retryPolicy: held.retryPolicy });
        return answer;
      },
    });
    control(element, 'Save').click();
    await reads(element, 'ready', 'The gateway took this and holds something else', 'retryPolicy');
    expect((control(element, 'Attempts in all') as HTMLInputElement).value).toBe('5');
  },
};

/** Deleted elsewhere while its form was being filled in: it says so, and what was typed stays until it is left. */
export const DeletedElsewhere: Story = {
  args: page(ORDERS, '900px'),
  play: async (context) => {
    const element = await settings(context.canvasElement);
    const { world } = stageOf(context);
    fill(control(element, 'Attempts in all'), '5');
    await reads(element, 'ready', 'Discard');
    world.deleteWebhook(world.webhookAt(ORDERS).id);
    control(element, 'Save').click();
    await reads(
      element,
      'ready',
      'This webhook was deleted meanwhile',
      'What you typed stays here until you leave.',
    );
    expect((control(element, 'Attempts in all') as HTMLInputElement).value).toBe('5');
  },
};

const inMenu = async (element: WagateWebhooks, verb: string) => {
  (await appears(element, new RegExp(`^More for ${ORDERS}`))).click();
  (await appears(element, verb)).click();
};

/** Until when the old secret stays valid is said before. */
export const Rotate: Story = {
  args: page(ORDERS),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    await inMenu(element, 'Rotate the secret…');
    await reads(
      element,
      'ready',
      'Rotate the secret?',
      /Until 22 Nov.* 2025.* verifies with the old and with the new secret/,
    );
  },
};

export const Rotated: Story = {
  ...Rotate,
  play: async (context) => {
    await Rotate.play?.(context);
    const element = webhooks(context.canvasElement);
    control(element, 'Rotate').click();
    await reads(element, 'ready', 'Copy the signing secret', /whsec_/);
  },
};

export const Delete: Story = {
  args: page(ORDERS),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    await inMenu(element, 'Delete…');
    await reads(element, 'ready', `Delete the webhook to ${ORDERS}/hooks/wa?`, 'This can’t be undone.');
  },
};

export const Verify: Story = {
  args: page(ORDERS, '900px'),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    control(element, 'Verify signatures').click();
    await reads(element, 'ready', 'Compute the HMAC over the raw body', 'verifyWebhook');
    control(element, 'PHP').click();
    await reads(element, 'ready', 'hash_equals');
  },
};

/** Nothing of what a gateway without extensions lacks: deliveries, tests, rotation. */
export const PlainGateway: Story = {
  args: page(ORDERS, '2400px'),
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Settings', 'Verify signatures');
    await appears(element, /^Address/);
    expect(readText(element)).not.toContain('Send test event');
    expect(() => control(element, 'Deliveries')).toThrow();
    (await appears(element, /^More for/)).click();
    await reads(element, 'ready', 'Replace the secret…');
  },
};

/** A member reads why there is nothing. */
export const AsMember: Story = {
  parameters: on({ signedIn: 'ben' }),
  play: async ({ canvasElement }) => {
    await reads(webhooks(canvasElement), 'forbidden', 'Your role can’t manage webhooks');
    expect(readText(webhooks(canvasElement))).not.toContain(ORDERS);
  },
};

/** Minutes later the same list: what is said of the past has gone on. */
export const TimePasses: Story = {
  args: page(ORDERS),
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    passTime(120_000);
    await reads(element, 'ready', 'Last delivery 2 min ago');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, ORDERS, 'Switched off 2 h ago');
    fits(element);
  },
};

export const NarrowDeliveries: Story = {
  args: page(ORDERS, '900px'),
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const element = await deliveries(canvasElement);
    fits(element);
  },
};

export const RightToLeft: Story = {
  args: page(ORDERS, '900px'),
  globals: { language: 'ar', width: '1280' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'الخطافات', `${ORDERS}/hooks/wa`);
    await appears(element, 'الكل');
  },
};

/** Every text is of the catalogue: none is left in English. */
export const Pseudo: Story = {
  args: page(ORDERS, '900px'),
  globals: { language: 'pseudo', width: '1280' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, /\[Dééłîîvééřîîééš|\[Ðé|\[D/);
    await waitFor(() => expect(readText(element)).toContain('84 ms'));
    expect(readText(element)).not.toMatch(/\b(Active|Settings|Delivered|Last delivery|Tries|Send test)\b/);
  },
};
