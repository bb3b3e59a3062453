import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { find, reads } from './reading.js';
import { stage, stageOf } from './stage.js';

/** Hands a gateway and an identity service to every element inside it, whatever lies between. */
const meta: Meta = {
  title: 'Connect/Provider',
  component: 'wagate-provider',
  loaders: [stage],
  render: (_, context) => {
    const { gateway, identity } = stageOf(context);
    return html`<wagate-provider .gateway=${gateway} .identity=${identity}>
      <div class="frame side"><wagate-org-switcher></wagate-org-switcher></div>
      <div class="frame"><wagate-sessions></wagate-sessions></div>
    </wagate-provider>`;
  },
};
export default meta;
type Story = StoryObj;

export const Provides: Story = {
  play: async ({ canvasElement }) => {
    await reads(find(canvasElement, 'wagate-org-switcher'), 'ready', 'Harbour Coffee');
    await reads(find(canvasElement, 'wagate-sessions'), 'ready', 'Front desk');
  },
};

/** An element that leaves its provider waits for another one; back inside it goes on. */
export const FollowsItsPlace: Story = {
  play: async ({ canvasElement }) => {
    const sessions = find(canvasElement, 'wagate-sessions');
    await reads(sessions, 'ready', 'Front desk');
    const { parentElement } = sessions;
    canvasElement.append(sessions);
    await waitFor(() => expect(sessions.getAttribute('state')).toBe('missing'));
    parentElement?.append(sessions);
    await reads(sessions, 'ready', 'Front desk');
  },
};

export const Empty: Story = {
  parameters: { stage: { unplugged: true } },
  play: async ({ canvasElement }) => {
    await reads(find(canvasElement, 'wagate-sessions'), 'missing', 'No gateway is connected');
  },
};
