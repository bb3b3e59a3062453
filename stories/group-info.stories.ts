import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { ROASTERY_FLOOR } from '@wagate/mocks';
import { html } from 'lit';
import { failureStories } from './failing.js';
import { find, reads } from './reading.js';
import { stage, stageOf } from './stage.js';

/** One group: description, settings, and who is in it. */
const meta: Meta = {
  title: 'Viewer/Group info',
  component: 'wagate-group-info',
  loaders: [stage],
  render: (_args, context) =>
    html`<div class="frame">
      <wagate-group-info
        .gateway=${stageOf(context).gateway}
        .session=${sessionOf(context)}
        .group=${ROASTERY_FLOOR}
      ></wagate-group-info>
    </div>`,
};
export default meta;
type Story = StoryObj;

const sessionOf = (context: Pick<StoryContext, 'loaded'>) =>
  stageOf(context).world.data.sessions.find(({ label }) => label === 'Front desk')?.id ?? '';

export const Group: Story = {
  play: async ({ canvasElement }) => {
    await reads(find(canvasElement, 'wagate-group-info'), 'ready', /\d+ people/, 'Settings', 'Ben Okafor');
  },
};

const failures = failureStories({
  tag: 'wagate-group-info',
  operation: 'getGroup',
  healthy: 'Ben Okafor',
  notFound: 'This group is not here',
});
export const Loading = failures.loading;
export const Unauthorized = failures.unauthorized;
export const Forbidden = failures.forbidden;
export const RateLimited = failures.rateLimited;
export const ServerError = failures.serverError;
export const Recovers = failures.recovers;
export const Unreachable = failures.unreachable;
export const Offline = failures.offline;
export const Stale = failures.stale;
export const Partial = failures.partial;
export const Missing = failures.missing;
