import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateAlerts } from '@wagate/elements';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { appears, control, find, fits, reads, readText, startsAtTheRight } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** What the person who is signed in is told by mail, and a test mail to their own address. */
const meta: Meta = {
  title: 'Connect/Alerts',
  component: 'wagate-alerts',
  loaders: [stage],
  render: (_, context) =>
    html`<div class="frame"><wagate-alerts .gateway=${stageOf(context).gateway}></wagate-alerts></div>`,
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: { mail: 'takes' as const, ...options } });
const alerts = (canvas: HTMLElement) => find(canvas, 'wagate-alerts');
const ready = async (canvas: HTMLElement, ...words: string[]): Promise<WagateAlerts> => {
  await reads(alerts(canvas), 'ready', 'Alerts', 'Harbour Coffee', ...words);
  return alerts(canvas);
};
const switchOf = (element: Element) => control(element, 'Mail to ana@harbour.example') as HTMLInputElement;

/** The address that mail goes to stands in the switch; nothing is mailed before somebody chose it. */
export const Ready: Story = {
  parameters: on({}),
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      'Mail to ana@harbour.example',
      'A session is unlinked',
      'A webhook was switched off',
      'It goes to ana@harbour.example.',
    );
    expect(switchOf(element).checked).toBe(false);
    expect((control(element, 'Save') as HTMLButtonElement).disabled).toBe(true);
    fits(element);
  },
};

/** What was chosen is kept when the gateway said so, in the language of the page. */
export const Chooses: Story = {
  parameters: on({}),
  play: async (context) => {
    const element = await ready(context.canvasElement);
    switchOf(element).click();
    control(element, 'A session has failed').click();
    (await appears(element, 'Save')).click();
    const { alertChoices } = stageOf(context).world.data;
    await waitFor(() =>
      expect([...alertChoices.values()]).toEqual([
        {
          email: true,
          kinds: ['session_logged_out', 'session_reconnecting', 'session_limited', 'webhook_disabled'],
          language: 'en',
        },
      ]),
    );
    await waitFor(() => expect((control(element, 'Save') as HTMLButtonElement).disabled).toBe(true));
    expect(switchOf(element).checked).toBe(true);
  },
};

/** Mail without a kind would be a promise of nothing. */
export const NothingChosen: Story = {
  parameters: on({}),
  play: async (context) => {
    const element = await ready(context.canvasElement);
    switchOf(element).click();
    for (const kind of [
      'A session is unlinked',
      'A session has failed',
      'A session keeps losing its connection',
      'A number is limited by WhatsApp',
      'A webhook was switched off',
    ]) {
      control(element, kind).click();
      await element.updateComplete;
    }
    (await appears(element, 'Save')).click();
    await reads(element, 'ready', 'Choose one at least, or switch mail off.');
    expect(stageOf(context).world.data.alertChoices.size).toBe(0);
  },
};

/** What could not be saved stays as it was chosen, and the reason stands above it. */
export const SaveFails: Story = {
  parameters: on({ fail: { updateAlertChoice: { status: 500 } } }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    switchOf(element).click();
    (await appears(element, 'Save')).click();
    await reads(element, 'ready', 'The gateway had an error');
    expect(switchOf(element).checked).toBe(true);
  },
};

/** "Sent" only after the mail server took it, and to whom. */
export const TestSent: Story = {
  parameters: on({}),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Send a test mail').click();
    await reads(element, 'ready', 'Sent: the mail server took the mail for ana@harbour.example.');
  },
};

export const TestUnderWay: Story = {
  parameters: on({ neverAnswer: ['testAlerts'] }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Send a test mail').click();
    await reads(element, 'ready', 'On its way to ana@harbour.example…');
    expect(readText(element)).not.toContain('Sent');
  },
};

/** The mail server's own words, beside the button. */
export const TestRefused: Story = {
  parameters: on({ mail: 'refuses' }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Send a test mail').click();
    await reads(
      element,
      'ready',
      'Not sent to ana@harbour.example. The mail server says: 550 No such mailbox',
    );
    expect(readText(element)).not.toContain('Sent:');
  },
};

/** A gateway without a mail server says so, and offers nothing that it cannot do. */
export const NoMail: Story = {
  parameters: on({ mail: undefined }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Nothing is mailed from here: no mail server is set up.');
    expect(readText(element)).not.toContain('Send a test mail');
  },
};

/** Webhooks are the affair of those who manage them. */
export const Member: Story = {
  parameters: on({ signedIn: 'ben' }),
  play: async ({ canvasElement }) => {
    const element = alerts(canvasElement);
    await reads(element, 'ready', 'Mail to ben@harbour.example', 'A session is unlinked');
    await waitFor(() => expect(readText(element)).not.toContain('A webhook was switched off'));
  },
};

const states = failureStories({
  tag: 'wagate-alerts',
  operation: 'getAlertChoice',
  healthy: 'ana@harbour.example',
  absent: { plain: true },
  stage: { mail: 'takes' },
  conflict: {
    act: async (element) => {
      switchOf(element).click();
      (await appears(element, 'Save')).click();
    },
    operation: 'updateAlertChoice',
    words: ['This has changed meanwhile'],
  },
});
export const Loading = states.loading;
export const Absent = states.absent;
export const Conflict = states.conflict;
export const Unauthorized = states.unauthorized;
export const Forbidden = states.forbidden;
export const NotFound = states.notFound;
export const RateLimited = states.rateLimited;
export const ServerError = states.serverError;
export const Recovers = states.recovers;
export const Unreachable = states.unreachable;
export const Offline = states.offline;
export const Missing = states.missing;

export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: on({}),
  play: Ready.play,
};

export const Narrow: Story = {
  parameters: on({}),
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    fits(await ready(canvasElement));
  },
};

export const RightToLeft: Story = {
  parameters: on({}),
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const element = alerts(canvasElement);
    await reads(element, 'ready', 'ana@harbour.example');
    startsAtTheRight(element.renderRoot.querySelector('h3'));
  },
};

/** No word is left untranslated. */
export const Pseudo: Story = {
  parameters: on({}),
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    await reads(alerts(canvasElement), 'ready', 'áñá@hárböür');
    expect(readText(alerts(canvasElement))).not.toMatch(
      /\b(Alerts|Save|Send a test mail|A session|Tell me)\b/,
    );
  },
};
