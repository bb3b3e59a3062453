import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ROASTERY_FLOOR } from '@wagate/mocks';
import { html } from 'lit';
import { failureStories } from './failing.js';
import { find, reads } from './reading.js';
import { stage, stageOf } from './stage.js';

/** A group: what it is about, who owns it, who may write, and who is in it. */
const meta: Meta = {
  title: 'Contacts/Group',
  component: 'wagate-group',
  loaders: [stage],
  render: (_, context) => {
    const { gateway, world } = stageOf(context);
    return html`<div class="frame"><wagate-group
      .gateway=${gateway}
      .session=${world.sessionCalled('Front desk').id}
      .jid=${ROASTERY_FLOOR}
    ></wagate-group></div>`;
  },
};
export default meta;
type Story = StoryObj;

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await reads(find(canvasElement, 'wagate-group'), 'ready', 'Roastery floor', 'Ben Okafor');
  },
};

const failures = failureStories({ tag: 'wagate-group', operation: 'getGroup', healthy: 'Ben Okafor' });
export const Loading: Story = failures.loading;
export const Unauthorized: Story = failures.unauthorized;
export const Forbidden: Story = failures.forbidden;
export const NotFound: Story = {
  parameters: { stage: { fail: { getGroup: { status: 404 } } } },
  play: async ({ canvasElement }) => {
    await reads(find(canvasElement, 'wagate-group'), 'not-found', 'This group is not here');
  },
};
export const ServerError: Story = failures.serverError;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;
