import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { EVERY_KIND, lidOf, ROASTERY_FLOOR } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { control, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The messages of one chat, newest at the end. */
const meta: Meta = {
  title: 'Viewer/Timeline',
  component: 'wagate-timeline',
  loaders: [stage],
  args: { session: 'Front desk', chat: ROASTERY_FLOOR, unread: 0, markRead: false, height: '560px' },
  render: ({ session, chat, unread, markRead, height }, context) =>
    html`<div class="frame tall" data-height=${height}>
      <wagate-timeline
        .gateway=${stageOf(context).gateway}
        .session=${idOf(context, session)}
        .chat=${chat}
        .unread=${unread}
        .markRead=${markRead}
      ></wagate-timeline>
    </div>`,
};
export default meta;
type Story = StoryObj;

const idOf = (context: Pick<StoryContext, 'loaded'>, label: string) =>
  stageOf(context).world.data.sessions.find((session) => session.label === label)?.id ?? label;
const on = (options: StageOptions) => ({ stage: options });
const timeline = (canvas: HTMLElement) => find(canvas, 'wagate-timeline');

/** It begins at the end, with the words of the latest own status. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'ready', 'Today', '11:00 suits the drivers too.', 'Delivered');
    await reads(timeline(canvasElement), 'ready', 'One answer each · 6 votes');
  },
};

/** A chat that is opened with unread messages begins at the first of them. */
export const Unread: Story = {
  args: { chat: lidOf('dev'), unread: 2 },
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'ready', '2 new messages', 'Two questions.');
  },
};

export const Empty: Story = {
  args: { chat: '447700900188@s.whatsapp.net' },
  play: async ({ canvasElement }) => {
    await reads(
      timeline(canvasElement),
      'empty',
      'No messages yet',
      'What is written from now on appears here.',
    );
  },
};

export const NoChat: Story = {
  args: { chat: '' },
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'missing', 'No chat is chosen');
  },
};

const failures = failureStories({
  tag: 'wagate-timeline',
  operation: 'listChatMessages',
  healthy: '11:00 suits the drivers too.',
  notFound: 'This chat is not here',
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

const scrollUp = async (canvas: HTMLElement) => {
  const scroller = timeline(canvas).renderRoot.querySelector('.scroller');
  if (!scroller) throw new Error('Nothing scrolls.');
  // A jump of the whole height: what is above is read, and may be more than what was there.
  scroller.scrollTop = 0;
  scroller.dispatchEvent(new Event('scroll'));
};

/** Reading back: older pages come until there is nothing older. */
export const ReadsBack: Story = {
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'ready', '11:00 suits the drivers too.');
    await waitFor(
      async () => {
        await scrollUp(canvasElement);
        expect(readText(timeline(canvasElement))).toContain('The gateway has nothing older');
      },
      { timeout: 10_000, interval: 100 },
    );
    await reads(timeline(canvasElement), 'ready', 'Latest');
    control(timeline(canvasElement), /To the latest message/).click();
    await reads(timeline(canvasElement), 'ready', '11:00 suits the drivers too.');
  },
};

/** Older messages cannot be read: a button asks again, and what is loaded stays. */
export const OlderFail: Story = {
  play: async (context) => {
    const { options } = stageOf(context);
    await reads(timeline(context.canvasElement), 'ready', '11:00 suits the drivers too.');
    options.fail = { listChatMessages: { status: 500 } };
    await waitFor(
      async () => {
        await scrollUp(context.canvasElement);
        expect(readText(timeline(context.canvasElement))).toContain('Load older messages');
      },
      { timeout: 10_000, interval: 100 },
    );
  },
};

/** Who reads further up is not moved by what arrives: a pill counts it. */
export const ArrivesBelow: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    const { world } = stageOf(context);
    await reads(timeline(canvasElement), 'ready', '11:00 suits the drivers too.');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    await waitFor(async () => {
      await scrollUp(canvasElement);
      expect(readText(timeline(canvasElement))).toContain('Latest');
    });
    const { id } = world.sessionCalled('Front desk');
    world.receive(id, { from: 'chioma', chat: ROASTERY_FLOOR, body: 'All boxes are inside' });
    world.receive(id, { from: 'chioma', chat: ROASTERY_FLOOR, body: 'And the door is locked' });
    await reads(timeline(canvasElement), 'ready', /Latest ?2/);
    control(timeline(canvasElement), /To the latest message, 2 new below/).click();
    await reads(timeline(canvasElement), 'ready', 'And the door is locked');
  },
};

/** Receipts, edits and reactions change the message where it stands. */
export const ChangesLive: Story = {
  args: { chat: lidOf('dev') },
  play: async (context) => {
    const { canvasElement } = context;
    const { world } = stageOf(context);
    await reads(timeline(canvasElement), 'ready', 'Is the second pallet on the van?');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    const { id } = world.sessionCalled('Front desk');
    const asked = world.messages(id, lidOf('dev')).at(-1);
    if (!asked) throw new Error('Dev has not asked.');
    world.react(asked, 'me', '👍');
    await reads(timeline(canvasElement), 'ready', '👍');
    const answer = world.receive(id, { from: 'me', chat: lidOf('dev'), body: 'It is.' });
    await reads(timeline(canvasElement), 'ready', 'It is.', 'Sent');
    world.acknowledge(id, [answer.waMessageId], 'read');
    await reads(timeline(canvasElement), 'ready', 'Read');
  },
};

/** A chat is marked read only where the element is told to. */
export const MarksRead: Story = {
  args: { chat: lidOf('dev'), unread: 2, markRead: true },
  play: async (context) => {
    const { world } = stageOf(context);
    const { id } = world.sessionCalled('Front desk');
    await reads(timeline(context.canvasElement), 'ready', 'Is the second pallet on the van?');
    await waitFor(() => expect(world.chat(id, lidOf('dev'))?.unreadCount).toBe(0), { timeout: 5000 });
  },
};

export const LeavesUnread: Story = {
  args: { chat: lidOf('dev'), unread: 2 },
  play: async (context) => {
    const { world } = stageOf(context);
    const { id } = world.sessionCalled('Front desk');
    await reads(timeline(context.canvasElement), 'ready', 'Is the second pallet on the van?');
    expect(world.chat(id, lidOf('dev'))?.unreadCount).toBe(2);
  },
};

/** A gateway without extensions keeps such kinds as the text of their event. */
export const PlainGateway: Story = {
  args: { chat: EVERY_KIND, height: '2400px' },
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'ready', 'Dock 4', 'Marta Silva', 'I am at the gate. Who signs?');
    expect(readText(timeline(canvasElement))).not.toContain('waMessageId');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'ready', '11:00 suits the drivers too.');
    fits(timeline(canvasElement));
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  args: { chat: lidOf('samira') },
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'ready', 'صباح الخير!', 'LOT0419');
  },
};
