import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { EVERY_KIND } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { find, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The file of a message, where the gateway gives it out: a picture, a voice note, a video, a document. A part of a message. */
const meta: Meta = {
  title: 'Viewer/Message media',
  component: 'wagate-message',
  tags: ['!autodocs'],
  loaders: [stage],
  args: { type: 'image' },
  render: ({ type }, context) => {
    const { world, gateway } = stageOf(context);
    const message = world
      .messages(world.sessionCalled('Front desk').id, EVERY_KIND)
      .find((one) => one.type === type && !one.viewOnce);
    return html`<div class="frame padded">
      <wagate-message
        .message=${message && { ...message, key: message.id, reactions: [] }}
        .files=${gateway}
      ></wagate-message>
    </div>`;
  },
};
export default meta;
type Story = StoryObj;

const inside = async (canvas: HTMLElement) => {
  const message = find(canvas, 'wagate-message');
  return waitFor(() => {
    const media = message.shadowRoot?.querySelector<HTMLElement>('wagate-message-media');
    if (!media?.shadowRoot) throw new Error('no file yet');
    return media;
  });
};

/** A story of one kind that comes to a state and says these words there. */
const comesTo = (
  type: string,
  state: string,
  words: string[] = [],
  options: StageOptions = {},
  act?: 'press',
): Story => ({
  args: { type },
  parameters: { stage: options },
  play: async ({ canvasElement }) => {
    const media = await inside(canvasElement);
    if (act) (await waitFor(() => media.shadowRoot!.querySelector('button')!)).click();
    await waitFor(() => expect(media.getAttribute('state')).toBe(state));
    for (const word of words) await waitFor(() => expect(readText(media)).toContain(word));
  },
});
const fails = (status: number): StageOptions => ({ fail: { getMessageMedia: { status } } });

export const Picture: Story = comesTo('image', 'ready');
export const Sticker: Story = comesTo('sticker', 'ready');
export const Voice: Story = comesTo('ptt', 'idle', ['Play']);
export const Playing: Story = comesTo('ptt', 'ready', [], {}, 'press');
export const Video: Story = comesTo('video', 'idle', ['Play']);
export const Document: Story = comesTo('document', 'idle', ['Order sheet.xlsx', 'Download']);
export const Loading: Story = comesTo('image', 'loading', ['Loading'], { neverAnswer: ['getMessageMedia'] });
export const Gone: Story = comesTo('image', 'gone', ['No longer on WhatsApp'], fails(404));
export const TooLarge: Story = comesTo('image', 'too_large', ['Too large'], fails(413));
export const NotConnected: Story = comesTo('image', 'offline', ['not connected', 'Try again'], fails(501));
export const Failed: Story = comesTo('image', 'failed', ['could not be loaded', 'Try again'], fails(503));
/** No browser plays what the mock gives out for a video: it can be saved. */
export const Unplayable: Story = comesTo('video', 'unplayable', ['Download'], {}, 'press');

export const RightToLeft: Story = {
  ...comesTo('document', 'idle', ['Order sheet.xlsx']),
  globals: { language: 'ar' },
};
export const Pseudo: Story = {
  args: { type: 'document' },
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    const media = await inside(canvasElement);
    await waitFor(() => expect(readText(media)).toContain('Order sheet.xlsx'));
    expect(readText(media)).not.toContain('Download');
  },
};
