import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { toast } from '@wagate/elements/parts';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { control, find, reads } from './reading.js';

/** Short notices, which go by themselves. */
const meta: Meta = {
  title: 'Parts/Toasts',
  component: 'wagate-toasts',
  parameters: { docs: { story: { height: '240px' } } },
};
export default meta;
type Story = StoryObj;

/** Told in passing. */
export const Told: Story = {
  render: () => html`<wagate-toasts></wagate-toasts>`,
  play: async ({ canvasElement }) => {
    const host = find(canvasElement, 'wagate-toasts');
    await host.updateComplete;
    toast(host, { text: 'JID copied' });
    toast(host, { text: 'The key of Till receipts was revoked', tone: 'info' });
    await reads(host, undefined, 'JID copied', 'was revoked');
    control(host, 'Dismiss').click();
    await waitFor(() => expect(host.renderRoot.querySelectorAll('.toast')).toHaveLength(1));
  },
};
