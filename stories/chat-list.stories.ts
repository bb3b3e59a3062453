import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { ROASTERY_FLOOR } from '@wagate/mocks';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { control, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The chats of a session, newest first: search, filters, unread counts. */
const meta: Meta = {
  title: 'Viewer/Chat list',
  component: 'wagate-chat-list',
  loaders: [stage],
  args: { session: 'Front desk', chat: '' },
  render: ({ session, chat }, context) =>
    html`<div class="frame tall side" data-height="560px">
      <wagate-chat-list
        .gateway=${stageOf(context).gateway}
        .session=${idOf(context, session)}
        .chat=${chat}
      ></wagate-chat-list>
    </div>`,
};
export default meta;
type Story = StoryObj;

const idOf = (context: Pick<StoryContext, 'loaded'>, label: string) =>
  stageOf(context).world.data.sessions.find((session) => session.label === label)?.id ?? label;
const on = (options: StageOptions) => ({ stage: options });
const list = (canvas: HTMLElement) => find(canvas, 'wagate-chat-list');
const names = (canvas: HTMLElement) =>
  [...list(canvas).renderRoot.querySelectorAll('.row .name')].map((name) => name.textContent);

/** Pinned first, then the newest; names of every source, ticks, counts. */
export const Ready: Story = {
  args: { chat: ROASTERY_FLOOR },
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'ready', 'Unread', '2 unread messages', '41 unread messages', 'Muted');
    expect(names(canvasElement).slice(0, 4)).toEqual([
      'Roastery floor',
      'Dev Patel',
      'Marta Silva',
      'London cafés',
    ]);
    await reads(list(canvasElement), 'ready', 'Photo · Order sheet', 'Noor: ', '+44 7700 900164');
    const selected = list(canvasElement).renderRoot.querySelector('[aria-selected=true]');
    expect(selected && readText(selected)).toContain('Roastery floor');
  },
};

export const Empty: Story = {
  args: { session: 'Wholesale orders' },
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'empty', 'No chats yet', 'A chat appears here with its first message.');
  },
};

export const NoSession: Story = {
  args: { session: '' },
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'missing', 'No session is chosen');
  },
};

const failures = failureStories({
  tag: 'wagate-chat-list',
  operation: 'listChats',
  healthy: 'Dev Patel',
  notFound: 'This session is not here',
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

export const UnreadOnly: Story = {
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'ready', 'Marta Silva');
    control(list(canvasElement), /^Unread/).click();
    await waitFor(() =>
      expect(names(canvasElement)).toEqual(['Dev Patel', 'London cafés', 'Wapping Bakery']),
    );
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'ready', 'Marta Silva');
    await userEvent.type(control(list(canvasElement), /^Find a chat/), 'kenia');
    await reads(list(canvasElement), 'ready', 'Nothing matches “kenia”', 'Clear');
  },
};

export const ClearsSearch: Story = {
  play: async (context) => {
    await NothingFound.play?.(context);
    control(list(context.canvasElement), 'Clear').click();
    await reads(list(context.canvasElement), 'ready', 'Marta Silva');
  },
};

/** Arrow keys move, Enter chooses, and the page is told. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const element = list(canvasElement);
    await reads(element, 'ready', 'Marta Silva');
    const opened: string[] = [];
    element.addEventListener('wagate-chat-open', ({ detail }) => opened.push(detail.chatJid));
    element.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(opened).toHaveLength(1));
    const selected = element.renderRoot.querySelector('[aria-selected=true]');
    expect(selected && readText(selected)).toContain('Dev Patel');
  },
};

/** A message comes in: its chat rises and counts one more. */
export const ChatRises: Story = {
  play: async (context) => {
    const { world } = stageOf(context);
    await reads(list(context.canvasElement), 'ready', 'Tunde Akande');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    world.receive(world.sessionCalled('Front desk').id, { from: 'tunde', body: 'Are you there?' });
    await reads(list(context.canvasElement), 'ready', 'Are you there?', '1 unread message');
    // Two are pinned above it.
    expect(names(context.canvasElement)[2]).toBe('Tunde Akande');
  },
};

/** A gateway without extensions: no previews, no unread counts, and the search finds chats only. */
export const PlainGateway: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'ready', 'Marta Silva');
    expect(readText(list(canvasElement))).not.toContain('We land at noon');
    expect(control(list(canvasElement), 'Find a chat')).toBeInstanceOf(HTMLInputElement);
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'ready', 'Marta Silva');
    fits(list(canvasElement));
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'ready', 'سميرة الحداد', '+44 7700 900164');
  },
};
