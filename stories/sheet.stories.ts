import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { control, find, reads } from './reading.js';

/** The detail of what was chosen, beside it. */
const meta: Meta = {
  title: 'Parts/Sheet',
  component: 'wagate-sheet',
  render: () => sheet(),
  parameters: { docs: { story: { height: '480px' } } },
};
export default meta;
type Story = StoryObj;

const sheet = () =>
  html`<div class="frame"><div class="row-and-sheet">
    <button type="button">Row</button>
    <wagate-sheet open heading="message"
      ><span slot="subtitle">evt_01JD4KZ3M8VXQ7QVR</span
      ><wagate-json label="Body" .value=${{ schema: 'v1', event: 'message', payload: { chatJid: '120363041@g.us', body: 'I am at the gate.' } }}></wagate-json
      ><button slot="foot" type="button">Redeliver</button></wagate-sheet>
  </div></div>`;

/** A panel where there is room. */
export const Beside: Story = {
  play: async ({ canvasElement }) => {
    const element = find(canvasElement, 'wagate-sheet');
    await reads(element, undefined, 'message', 'evt_01', 'chatJid', 'Redeliver');
    expect(element.modal).toBe(false);
  },
};

export const Narrow: Story = {
  globals: { width: '360' },
  play: async ({ canvasElement }) => {
    const element = find(canvasElement, 'wagate-sheet');
    await waitFor(() => expect(element.modal).toBe(true));
    control(element, 'Close').click();
    await waitFor(() => expect(element.open).toBe(false));
  },
};
