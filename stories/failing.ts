import type { StoryObj } from '@storybook/web-components-vite';
import type { MockOptions } from '@wagate/mocks';
import { expect, waitFor } from 'storybook/test';
import { passTime } from './frozen-date.js';
import { appears, control, find, reads, readText } from './reading.js';
import { type StageOptions, stageOf } from './stage.js';

type Operation = keyof NonNullable<MockOptions['fail']>;
type Words = string | RegExp;

/** An element that reads something, as the stories of its failures need to know it. */
export interface Failing {
  tag: keyof HTMLElementTagNameMap;
  /** What it reads: failing this makes it fail. */
  operation: Operation;
  /** What it shows when all is well. */
  healthy: Words;
  /** Title of the panel when what it reads is not there; the general one when absent. */
  notFound?: Words;
  /** A stage on which there is nothing to show, and what is said of it. */
  empty?: { stage: StageOptions; words: Words[] };
  /** A stage on which the gateway does not offer what it reads; a plain gateway, for most. */
  absent?: StageOptions;
  /** A write that meets a change of somebody else's: what a person does, the operation that is refused, and what is said then. */
  conflict?: { act: (element: Element) => Promise<void> | void; operation: Operation; words: Words[] };
  /** Added to every stage. */
  stage?: StageOptions;
  args?: Record<string, unknown>;
}

/**
 * The gateway is well again, and a person presses "Try again". The button is there first and pressed at once: an element that reads again by itself
 * would take it away in between.
 */
export async function triesAgain(context: Parameters<typeof stageOf>[0], element: Element): Promise<void> {
  const again = await appears(element, 'Try again');
  stageOf(context).options.fail = undefined;
  again.click();
}

/**
 * The stories of the failure states that every element with data keeps, each a test of its state and words: one that does not reach the state it
 * names fails. A story of a state that the table tells nothing of can't be had.
 */
export function failureStories(table: Failing) {
  const { tag, operation, healthy, notFound, stage = {}, args } = table;
  const told = <K extends 'empty' | 'absent' | 'conflict'>(state: K): NonNullable<Failing[K]> => {
    const given = table[state];
    if (!given) throw new Error(`The table of <${tag}> tells nothing of "${state}".`);
    return given as NonNullable<Failing[K]>;
  };
  const story = (own: StageOptions, play: StoryObj['play']): StoryObj => ({
    ...(args && { args }),
    parameters: { stage: { ...stage, ...own } },
    play,
  });
  const failed = (status: number, state: string, words: Words[], details?: Record<string, unknown>) =>
    story({ fail: { [operation]: { status, ...(details && { details }) } } }, async ({ canvasElement }) => {
      await reads(find(canvasElement, tag), state, ...words);
    });
  return {
    loading: story({ neverAnswer: [operation as '*'] }, async ({ canvasElement }) => {
      await reads(find(canvasElement, tag), 'loading', 'Loading');
    }),
    get empty() {
      const { stage: bare, words } = told('empty');
      return story(bare, async ({ canvasElement }) => {
        await reads(find(canvasElement, tag), 'empty', ...words);
      });
    },
    /** What the gateway does not offer is not there: no panel, no words. */
    get absent() {
      return story(told('absent'), async ({ canvasElement }) => {
        const element = find(canvasElement, tag);
        await reads(element, 'absent');
        expect(readText(element)).toBe('');
      });
    },
    /** Somebody else was faster: what was asked for is refused, said, and nothing typed is lost. */
    get conflict() {
      const { act, operation: refused, words } = told('conflict');
      return story({ fail: { [refused]: { status: 409 } } }, async ({ canvasElement }) => {
        const element = find(canvasElement, tag);
        await reads(element, 'ready', healthy);
        await act(element);
        await reads(element, undefined, ...words);
      });
    },
    unauthorized: story({ signedIn: null }, async ({ canvasElement }) => {
      const element = find(canvasElement, tag);
      await reads(element, 'unauthorized', 'You are not signed in', 'Sign in');
      let asked = 0;
      element.addEventListener('wagate-account-required', () => asked++, { once: true });
      control(element, 'Sign in').click();
      expect(asked).toBe(1);
    }),
    forbidden: failed(403, 'forbidden', ['You may not see this']),
    notFound: failed(404, 'not-found', [
      notFound ?? 'This is not here',
      'It may have been deleted, or it is not yours to see.',
    ]),
    rateLimited: failed(
      429,
      'rate-limited',
      ['A short pause', 'The gateway asks for 24 s. Nothing was lost', /24/],
      { retryAfterSeconds: 24 },
    ),
    serverError: story({ fail: { [operation]: { status: 500 } } }, async (context) => {
      const element = find(context.canvasElement, tag);
      await reads(element, 'error', 'The gateway had an error', /req_mock\d+/, 'Try again');
    }),
    /** The gateway comes back, and one click later the data is there. */
    recovers: story({ fail: { [operation]: { status: 500 } } }, async (context) => {
      const element = find(context.canvasElement, tag);
      await reads(element, 'error');
      await triesAgain(context, element);
      await reads(element, 'ready', healthy);
    }),
    unreachable: failed(503, 'unreachable', ['Can’t reach the gateway', 'Try again']),
    offline: story({ offline: true }, async ({ canvasElement }) => {
      await reads(find(canvasElement, tag), 'offline', 'You are offline');
    }),
    /** The socket is down: data stays, with its time and the next try. */
    stale: story({ jitter: 0.1 }, async (context) => {
      const element = find(context.canvasElement, tag);
      await goStale(context, element, healthy);
      await reads(element, 'stale', /interrupted\. Data from .+\. Next try in \d+ s/, healthy, 'Now');
    }),
    /** A refresh failed: what was loaded stays. */
    partial: story({ jitter: 0 }, async (context) => {
      const { options, world } = stageOf(context);
      const element = find(context.canvasElement, tag);
      await reads(element, 'ready', healthy);
      await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
      options.fail = { [operation]: { status: 500 } };
      // Without an event to resume after, a connection that ends makes everything be read again.
      world.disconnect();
      await reads(element, 'partial', healthy, 'Try again');
    }),
    /** Without a gateway it says what to set. */
    missing: {
      ...(args && { args }),
      parameters: { stage: { ...stage, unplugged: true } },
      play: async ({ canvasElement }) => {
        await reads(find(canvasElement, tag), 'missing', 'No gateway is connected');
      },
    } satisfies StoryObj,
  };
}

/** The connection ends and does not come back; two minutes pass. */
export async function goStale(
  context: Parameters<NonNullable<StoryObj['play']>>[0],
  element: Element,
  healthy: Words,
): Promise<void> {
  const { options, world } = stageOf(context);
  await reads(element, undefined, healthy);
  await waitFor(() => expect(world.events.open).toBeGreaterThan(0), { timeout: 5000 });
  options.socketDown = true;
  world.disconnect();
  await waitFor(() => expect(world.events.open).toBe(0));
  await reads(element, undefined, /Data from/);
  passTime(120_000);
}
