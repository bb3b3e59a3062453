import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateAttention } from '@wagate/elements';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { goStale, triesAgain } from './failing.js';
import { appears, control, find, fits, reads, readText, startsAtTheRight } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** What is wrong now, each with the one thing to do about it; no room is taken while all is well. */
const meta: Meta = {
  title: 'Sessions/Attention',
  component: 'wagate-attention',
  loaders: [stage],
  render: (_, context) =>
    html`<div class="frame"><wagate-attention .gateway=${stageOf(context).gateway}></wagate-attention></div>`,
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: options });
const attention = (canvas: HTMLElement) => find(canvas, 'wagate-attention');
/** Everything works, but what is named. */
const only =
  (...labels: string[]) =>
  ({ data }: World): void => {
    data.webhooks = data.webhooks.filter(({ active }) => active);
    data.sessions = data.sessions.map((session) => {
      if (labels.includes(session.label ?? '')) return session;
      const { statusReason: _, ...rest } = session;
      return { ...rest, status: 'working' as const };
    });
  };
const ready = async (canvas: HTMLElement, ...words: string[]): Promise<WagateAttention> => {
  await reads(attention(canvas), 'ready', 'Needs attention', ...words);
  return attention(canvas);
};
const hears = (element: WagateAttention, name: keyof HTMLElementEventMap): unknown[] => {
  const heard: unknown[] = [];
  element.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
  return heard;
};

/** The latest first, with why and since when; the rest is one click away. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      'Events line keeps losing its connection',
      '7 times in 4 minutes',
      'Barista courses has failed',
      'Another computer took over this link',
    );
    expect(readText(element)).not.toContain('Night line');
    control(element, 'Show 2 more').click();
    await reads(
      element,
      'ready',
      'Night line is not linked any more',
      'The webhook to status.harbour.example was switched off',
    );
    control(element, 'Show less');
    fits(element);
  },
};

/** An unlinked session is linked again, a webhook and a failed session are looked at. */
export const Acts: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Show 2 more').click();
    const [links, opens, hooks] = (
      ['wagate-session-link', 'wagate-session-open', 'wagate-webhook-open'] as const
    ).map((name) => hears(element, name));
    (await appears(element, 'Link again: Night line')).click();
    control(element, 'Open session: Barista courses').click();
    control(element, 'Open webhook: status.harbour.example').click();
    expect(links).toEqual([{ sessionId: expect.stringMatching(/^sess_/) }]);
    expect(opens).toEqual([{ sessionId: expect.stringMatching(/^sess_/), status: 'failed' }]);
    expect(hooks).toEqual([{ webhookId: expect.stringMatching(/^wh_/) }]);
  },
};

/** A trouble comes and goes while somebody looks. */
export const ComesAndGoes: Story = {
  parameters: on({ prepare: only() }),
  play: async (context) => {
    const element = attention(context.canvasElement);
    await reads(element, 'empty');
    const { world } = stageOf(context);
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0), { timeout: 5000 });
    const { id } = world.sessionCalled('Front desk');
    world.setStatus(id, 'logged_out', { reason: { code: 'logged_out', message: 'Unlinked on the phone' } });
    await ready(context.canvasElement, 'Front desk is not linked any more', '1 thing needs attention');
    world.link(id, '447700900143');
    await reads(element, 'empty', 'All is well again');
    expect(readText(element)).not.toContain('Front desk');
  },
};

/** No room is taken while all is well. */
export const Empty: Story = {
  parameters: on({ prepare: only() }),
  play: async ({ canvasElement }) => {
    const element = attention(canvasElement);
    await reads(element, 'empty');
    expect(readText(element)).toBe('');
    expect(element.getBoundingClientRect().height).toBe(0);
  },
};

export const One: Story = {
  parameters: on({ prepare: only('Night line') }),
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'Night line is not linked any more', 'Unlinked on the phone', 'Link again');
  },
};

/** Whoever may not link a session can look at it, and sees no webhooks. */
export const Member: Story = {
  parameters: on({ signedIn: 'ben', prepare: only('Night line') }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Night line is not linked any more');
    await appears(element, 'Open session: Night line');
    expect(readText(element)).not.toContain('Link again');
  },
};

/** Names and reasons are other people's text. */
export const Hostile: Story = {
  parameters: on({
    prepare: (world) => {
      only('Night line')(world);
      const { id } = world.sessionCalled('Night line');
      world.putSession({
        ...world.mustSession(id),
        label: `<img src=x onerror=alert(1)>\u202e${'very-long-'.repeat(30)}`,
        statusReason: { code: 'x', message: '<script>alert(1)</script>'.repeat(20), at: world.now() },
      });
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, '<img src=x onerror=alert(1)>');
    expect(element.renderRoot.querySelector('img, script')).toBeNull();
    fits(element);
  },
};

export const Loading: Story = {
  parameters: on({ neverAnswer: ['listOpenAlerts'] }),
  play: async ({ canvasElement }) => {
    await reads(attention(canvasElement), 'loading');
    expect(readText(attention(canvasElement))).toBe('');
  },
};

/** What a gateway does not offer is not there. */
export const Absent: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    await reads(attention(canvasElement), 'absent');
    expect(readText(attention(canvasElement))).toBe('');
  },
};

const failed = (options: StageOptions, state: string, ...words: string[]): Story => ({
  parameters: on(options),
  play: async ({ canvasElement }) => {
    await reads(attention(canvasElement), state, 'What needs attention could not be read.', ...words);
  },
});
const fails = (status: number, details?: Record<string, unknown>) => ({
  fail: { listOpenAlerts: { status, ...(details && { details }) } },
});
/** One line each: what stands beneath it in a page fails in full. */
export const ServerError = failed(fails(500), 'error', 'The gateway had an error', 'Try again');
export const Unreachable = failed(fails(503), 'unreachable', 'Try again');
export const RateLimited = failed(fails(429, { retryAfterSeconds: 24 }), 'rate-limited', '24 s');
export const Forbidden = failed(fails(403), 'forbidden');
export const NotFound = failed(fails(404), 'not-found');
export const Unauthorized = failed({ signedIn: null }, 'unauthorized');
export const Offline = failed({ offline: true }, 'offline');

export const Recovers: Story = {
  parameters: on(fails(500)),
  play: async (context) => {
    const element = attention(context.canvasElement);
    await reads(element, 'error');
    await triesAgain(context, element);
    await ready(context.canvasElement);
  },
};

/** The socket is down: what is known stays, with its age. */
export const Stale: Story = {
  parameters: on({ jitter: 0.1 }),
  play: async (context) => {
    const element = attention(context.canvasElement);
    await goStale(context, element, 'Barista courses has failed');
    await reads(element, 'stale', 'Barista courses has failed', 'Now');
  },
};

export const Missing: Story = {
  parameters: on({ unplugged: true }),
  play: async ({ canvasElement }) => {
    await reads(attention(canvasElement), 'missing', 'No gateway is connected');
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, play: Ready.play };

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    fits(await ready(canvasElement, 'Barista courses has failed'));
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const element = attention(canvasElement);
    await reads(element, 'ready', 'Barista courses');
    startsAtTheRight(element.renderRoot.querySelector('li .icon'));
  },
};

/** Every text of it is translated: marked by the language that is made for tests. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    const element = attention(canvasElement);
    await reads(element, 'ready', '[Åñöţhér çömpüţér ţöök övér ţhíš ļíñk');
    expect(readText(element)).not.toMatch(/\b(Needs attention|has failed|Open session|Show|Another)\b/);
  },
};
