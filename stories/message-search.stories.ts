import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { ROASTERY_FLOOR } from '@wagate/mocks';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { failureStories } from './failing.js';
import { control, find, reads } from './reading.js';
import { stage, stageOf } from './stage.js';

/** Searches the messages of a session, or of one of its chats. */
const meta: Meta = {
  title: 'Viewer/Message search',
  component: 'wagate-message-search',
  loaders: [stage],
  args: { query: 'kenya', chat: '', scope: 'session' },
  render: ({ query, chat, scope }, context) =>
    html`<div class="frame tall">
      <wagate-message-search
        .gateway=${stageOf(context).gateway}
        .session=${sessionOf(context)}
        .query=${query}
        .chat=${chat}
        .scope=${scope}
      ></wagate-message-search>
    </div>`,
};
export default meta;
type Story = StoryObj;

const sessionOf = (context: Pick<StoryContext, 'loaded'>) =>
  stageOf(context).world.data.sessions.find(({ label }) => label === 'Front desk')?.id ?? '';
const search = (canvas: HTMLElement) => find(canvas, 'wagate-message-search');
const marks = (canvas: HTMLElement) =>
  [...search(canvas).renderRoot.querySelectorAll('mark')].map((one) => one.textContent);

/** In all chats: where each was found, the matches marked, and that this is all. */
export const Found: Story = {
  play: async ({ canvasElement }) => {
    await reads(
      search(canvasElement),
      'ready',
      'Roastery floor',
      /\d+ found\. All that the gateway keeps was searched\./,
    );
    expect(marks(canvasElement)[0]).toBe('Kenya');
  },
};

/** In one chat, with its filters. */
export const InAChat: Story = {
  args: { chat: ROASTERY_FLOOR, scope: 'chat' },
  play: async ({ canvasElement }) => {
    await reads(search(canvasElement), 'ready', 'This chat', 'All chats', 'Ana Reyes');
    control(search(canvasElement), 'Filters').click();
    await reads(search(canvasElement), 'ready', 'From', 'Kind', 'Since', 'Until');
  },
};

export const Nothing: Story = {
  args: { query: 'zzzz' },
  play: async ({ canvasElement }) => {
    await reads(search(canvasElement), 'empty', 'Nothing found. All that the gateway keeps was searched.');
  },
};

/** Before something was typed it says what will be searched. */
export const Before: Story = {
  args: { query: '' },
  play: async ({ canvasElement }) => {
    await reads(
      search(canvasElement),
      'idle',
      'Every message that the gateway keeps of this session is searched',
    );
  },
};

/** A gateway that cannot search: what is loaded of a chat is looked through, and it says so. */
export const OnlyLoaded: Story = {
  args: { chat: ROASTERY_FLOOR, scope: 'chat' },
  parameters: { stage: { plain: true } },
  play: async ({ canvasElement }) => {
    await reads(search(canvasElement), 'ready', /\d+ found in (all|the newest) \d+ messages/);
  },
};

const failures = failureStories({
  tag: 'wagate-message-search',
  operation: 'searchMessages',
  healthy: 'Roastery floor',
  absent: { plain: true },
});
export const Unauthorized = failures.unauthorized;
export const Forbidden = failures.forbidden;
export const NotFound = failures.notFound;
export const RateLimited = failures.rateLimited;
export const ServerError = failures.serverError;
export const Recovers = failures.recovers;
export const Unreachable = failures.unreachable;
export const Offline = failures.offline;
export const Missing = failures.missing;
export const Absent = failures.absent;
