import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { EVERY_KIND, HARBOUR_NEWS, hostileTexts, lidOf, ROASTERY_FLOOR } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { control, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The chats of a session beside the messages of one of them. Read-only. */
const meta: Meta = {
  title: 'Viewer/Viewer',
  component: 'wagate-viewer',
  loaders: [stage],
  args: { session: 'Front desk', chat: '', height: '640px' },
  render: ({ session, chat, height }, context) =>
    html`<div class="frame tall" data-height=${height}>
      <wagate-viewer
        .gateway=${stageOf(context).gateway}
        .session=${session && idOf(context, session)}
        .chat=${chat}
      ></wagate-viewer>
    </div>`,
};
export default meta;
type Story = StoryObj;

const idOf = (context: Pick<StoryContext, 'loaded'>, label: string) =>
  stageOf(context).world.data.sessions.find((session) => session.label === label)?.id ?? label;
const on = (options: StageOptions) => ({ stage: options });
const viewer = (canvas: HTMLElement) => find(canvas, 'wagate-viewer');
const timeline = (canvas: HTMLElement) => {
  const found = viewer(canvas).renderRoot.querySelector('wagate-timeline');
  if (!found) throw new Error('The viewer shows no messages.');
  return found;
};
const list = (canvas: HTMLElement) => {
  const found = viewer(canvas).renderRoot.querySelector('wagate-chat-list');
  if (!found) throw new Error('The viewer shows no chats.');
  return found;
};
const center = (element: Element | null | undefined) => {
  const box = element?.getBoundingClientRect();
  return box ? box.left + box.width / 2 : Number.NaN;
};

/** A group: runs of one author, formatting, an edit, a quotation, reactions, a poll, a deleted message. */
export const Group: Story = {
  args: { chat: ROASTERY_FLOOR },
  play: async ({ canvasElement }) => {
    await reads(viewer(canvasElement), 'ready', 'Roastery floor', 'Read-only');
    await reads(
      list(canvasElement),
      'ready',
      'Dev Patel',
      'Is the second pallet on the van?',
      'London cafés',
    );
    await reads(
      timeline(canvasElement),
      'ready',
      'Cupping on Monday: which hour?',
      'This message was deleted',
      '11:00 suits the drivers too.',
      'Delivered',
    );
    expect(readText(timeline(canvasElement))).not.toContain('Wrong group, sorry');
  },
};

export const Direct: Story = {
  args: { chat: lidOf('dev') },
  play: async ({ canvasElement }) => {
    await reads(viewer(canvasElement), 'ready', 'Dev Patel', '+44 7700 900121');
    await reads(timeline(canvasElement), 'ready', '2 new messages', 'Is the second pallet on the van?');
  },
};

export const Channel: Story = {
  args: { chat: HARBOUR_NEWS },
  play: async ({ canvasElement }) => {
    await reads(viewer(canvasElement), 'ready', 'Harbour News', 'Channel');
    await reads(timeline(canvasElement), 'ready', 'New in: Sidama, washed');
  },
};

/** Nothing is chosen yet. */
export const NoChatChosen: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => timeline(canvasElement));
    await reads(timeline(canvasElement), 'missing', 'No chat is chosen', 'Choose one to read its messages.');
  },
};

/** Without a session it offers those of the organization, and begins with one that works. */
export const OffersSessions: Story = {
  args: { session: '' },
  play: async ({ canvasElement }) => {
    await reads(viewer(canvasElement), 'ready', 'Front desk', '+44 7700 900143');
    expect(control(viewer(canvasElement), 'Session')).toBeInstanceOf(HTMLSelectElement);
  },
};

export const NoSessions: Story = {
  args: { session: '' },
  parameters: on({ activeOrganization: 'org_ana' }),
  play: async ({ canvasElement }) => {
    await reads(viewer(canvasElement), 'empty', 'No sessions yet', 'its chats then appear here');
  },
};

/** A session that nobody wrote to yet. */
export const Empty: Story = {
  args: { session: 'Wholesale orders' },
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'empty', 'No chats yet', 'A chat appears here with its first message.');
  },
};

/** Each kind of message; own ones in every status. */
export const EveryKind: Story = {
  args: { chat: EVERY_KIND, height: '2400px' },
  play: async ({ canvasElement }) => {
    await reads(viewer(canvasElement), 'ready', 'Tasting room');
    for (const text of [
      'Photo',
      'The new shelf, as agreed',
      'Video',
      'Voice message',
      'Order sheet.xlsx',
      'Sticker',
      'GIF',
      'Photo, to be viewed once',
      'Dock 4',
      'Marta Silva',
      'This kind of message is not shown here',
      'renamed the group “Tasting room”',
      'Not sent: only admins may write in this group',
    ]) {
      await reads(timeline(canvasElement), 'ready', text);
    }
  },
};

/** Every text is shown as text: nothing of it becomes markup, a script or a link that lies. */
export const HostileTexts: Story = {
  args: { chat: lidOf('prankster'), height: '900px' },
  play: async (context) => {
    const { canvasElement } = context;
    const title = document.title;
    await reads(viewer(canvasElement), 'ready', '<img src=x onerror=alert(1)>');
    const { world } = stageOf(context);
    const session = world.sessionCalled('Front desk').id;
    for (const text of hostileTexts.slice(0, 4)) world.receive(session, { from: 'prankster', body: text });
    await reads(timeline(canvasElement), 'ready', '<script>document.title = "taken"</script>');
    expect(document.title).toBe(title);
    const roots = [...timeline(canvasElement).renderRoot.querySelectorAll('wagate-message')];
    for (const { renderRoot } of roots) {
      expect(renderRoot.querySelector('script, iframe, img, object, [onerror]')).toBeNull();
      for (const link of renderRoot.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
    }
    fits(viewer(canvasElement));
  },
};

/** A message comes in: it stands at the end of its chat, and the chat rises in the list. */
export const MessageArrives: Story = {
  args: { chat: lidOf('marta') },
  play: async (context) => {
    const { canvasElement } = context;
    const { world } = stageOf(context);
    await reads(timeline(canvasElement), 'ready', 'We land at noon');
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    const { id } = world.sessionCalled('Front desk');
    const message = world.receive(id, { from: 'marta', body: 'Landed. *Gate 4*' });
    await reads(timeline(canvasElement), 'ready', 'Landed. Gate 4');
    await reads(list(canvasElement), 'ready', 'Landed. Gate 4');
    world.edit(message, 'Landed. *Gate 5*');
    await reads(timeline(canvasElement), 'ready', 'Landed. Gate 5', 'Edited');
    world.revoke(message);
    await reads(timeline(canvasElement), 'ready', 'This message was deleted');
  },
};

const failures = failureStories({
  tag: 'wagate-viewer',
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
export const Missing: Story = failures.missing;

/** The messages cannot be read, the chats can. */
export const MessagesFail: Story = {
  args: { chat: ROASTERY_FLOOR },
  parameters: on({ fail: { listChatMessages: { status: 500 } } }),
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'ready', 'Roastery floor');
    await reads(timeline(canvasElement), 'error', 'The gateway had an error', 'Try again');
  },
};

/** A gateway without extensions: no previews, no unread counts, no reactions. */
export const PlainGateway: Story = {
  args: { chat: ROASTERY_FLOOR },
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    await reads(viewer(canvasElement), 'ready', 'Roastery floor');
    await reads(timeline(canvasElement), 'ready', '11:00 suits the drivers too.', 'Cupping on Monday');
    expect(readText(list(canvasElement))).not.toContain('Is the second pallet');
  },
};

/** One pane at a time where there is no room for both. */
export const NarrowList: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await reads(list(canvasElement), 'ready', 'Roastery floor', 'Dev Patel');
    expect(timeline(canvasElement).getClientRects().length).toBe(0);
    fits(viewer(canvasElement));
  },
};

export const NarrowReading: Story = {
  globals: { width: '320' },
  args: { chat: ROASTERY_FLOOR },
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'ready', '11:00 suits the drivers too.');
    expect(list(canvasElement).getClientRects().length).toBe(0);
    fits(viewer(canvasElement));
  },
};

export const NarrowBack: Story = {
  globals: { width: '320' },
  args: { chat: ROASTERY_FLOOR },
  play: async ({ canvasElement }) => {
    await reads(timeline(canvasElement), 'ready', '11:00 suits the drivers too.');
    control(viewer(canvasElement), 'Back to the chats').click();
    await waitFor(() => expect(list(canvasElement).getClientRects().length).toBe(1));
  },
};

/** From right to left: own messages stand at the left end, texts run their own way. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  args: { chat: lidOf('samira') },
  play: async ({ canvasElement }) => {
    await waitFor(() => timeline(canvasElement));
    await reads(timeline(canvasElement), 'ready', 'صباح الخير!', 'Kenya AA');
    expect(center(list(canvasElement))).toBeGreaterThan(center(timeline(canvasElement)));
    const bubbles = [...timeline(canvasElement).renderRoot.querySelectorAll('wagate-message')];
    const bubble = (fromMe: boolean) =>
      bubbles.find(({ message }) => message?.fromMe === fromMe)?.renderRoot.querySelector('.bubble');
    expect(center(bubble(true))).toBeLessThan(center(bubble(false)));
  },
};

export const Dark: Story = { ...Group, globals: { theme: 'dark' } };

export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  args: { chat: ROASTERY_FLOOR },
  play: async ({ canvasElement }) => {
    await waitFor(() => timeline(canvasElement));
    await reads(timeline(canvasElement), 'ready', '11:00 suits the drivers too.');
    await reads(viewer(canvasElement), 'ready', /\[Réáð-öñļý/, /\[Déļí/);
    expect(readText(viewer(canvasElement))).not.toMatch(/\b(Read-only|Delivered|Edited|Unread|deleted)\b/);
  },
};
