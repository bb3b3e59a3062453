import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { control, find, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** Names the active organization and switches to another. */
const meta: Meta = {
  title: 'Elements/Organization switcher',
  component: 'wagate-org-switcher',
  loaders: [stage],
  render: (_, context) =>
    html`<div class="frame side">
      <wagate-org-switcher .identity=${stageOf(context).identity}></wagate-org-switcher>
    </div>`,
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: options });
const switcher = (canvas: HTMLElement) => find(canvas, 'wagate-org-switcher');
const open = async (canvas: HTMLElement) => {
  await reads(switcher(canvas), 'ready', 'Harbour Coffee');
  control(switcher(canvas), /Harbour Coffee$/).click();
  await reads(switcher(canvas), 'ready', "Ana Reyes's Org", 'New organization…');
};

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'ready', 'Harbour Coffee');
  },
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement);
    const options = [...switcher(canvasElement).renderRoot.querySelectorAll('[role=menuitemradio]')];
    expect(options.map((one) => [readText(one), one.getAttribute('aria-checked')])).toEqual([
      [expect.stringContaining("Ana Reyes's Org"), 'false'],
      [expect.stringContaining('Harbour Coffee'), 'true'],
    ]);
  },
};

/** The page is told, so that it can make a new gateway for the other organization. */
export const Switches: Story = {
  play: async (context) => {
    const element = switcher(context.canvasElement);
    const heard: unknown[] = [];
    element.addEventListener('wagate-organization-changed', ({ detail }) => heard.push(detail));
    await open(context.canvasElement);
    control(element, /Ana Reyes's Org$/).click();
    await waitFor(() => expect(heard).toEqual([{ organizationId: 'org_ana', name: "Ana Reyes's Org" }]));
    await reads(element, 'ready', "Ana Reyes's Org");
    const current = await stageOf(context).identity?.session.get();
    expect(current?.session.activeOrganizationId).toBe('org_ana');
  },
};

export const SwitchFails: Story = {
  parameters: on({ fail: { 'identity.setActiveOrganization': { status: 500 } } }),
  play: async ({ canvasElement }) => {
    await open(canvasElement);
    control(switcher(canvasElement), /Ana Reyes's Org$/).click();
    await reads(switcher(canvasElement), 'ready', 'Harbour Coffee', 'That did not work. Try again.');
  },
};

export const Creating: Story = {
  play: async ({ canvasElement }) => {
    const element = switcher(canvasElement);
    await open(canvasElement);
    control(element, 'New organization…').click();
    await reads(element, 'ready', 'New organization', 'its members share them', 'Cancel');
    control(element, 'Create').click();
    await reads(element, 'ready', 'Enter a name.');
    await userEvent.type(control(element, 'Name'), 'Harbour Tea');
    control(element, 'Create').click();
    await reads(element, 'ready', 'Harbour Tea');
  },
};

export const Loading: Story = {
  parameters: on({ neverAnswer: ['identity.listOrganizations'] }),
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'loading', 'Loading');
  },
};

/** No organization is active, as right after signing up at some gateways. */
export const NoneActive: Story = {
  parameters: on({ activeOrganization: null }),
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'ready', 'Choose an organization');
  },
};

/** An account that belongs to no organization. */
export const Empty: Story = {
  parameters: on({
    prepare: (world) => {
      world.data.memberships = world.data.memberships.filter(({ userId }) => userId !== 'ana');
    },
  }),
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'empty', 'Choose an organization');
  },
};

const failing = (options: StageOptions): Story => ({
  parameters: on(options),
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'failed', 'The organizations could not be loaded.', 'Try again');
  },
});
export const Unauthorized: Story = failing({ signedIn: null });
export const Forbidden: Story = failing({ fail: { 'identity.listOrganizations': { status: 403 } } });
export const RateLimited: Story = failing({ fail: { 'identity.listOrganizations': { status: 429 } } });
export const ServerError: Story = failing({ fail: { 'identity.listOrganizations': { status: 500 } } });
export const Offline: Story = failing({ offline: true });

export const Recovers: Story = {
  parameters: on({ fail: { 'identity.listOrganizations': { status: 500 } } }),
  play: async (context) => {
    const element = switcher(context.canvasElement);
    await reads(element, 'failed', 'Try again');
    stageOf(context).options.fail = undefined;
    control(element, 'Try again').click();
    await reads(element, 'ready', 'Harbour Coffee');
  },
};

export const Missing: Story = {
  parameters: on({ unplugged: true }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(switcher(canvasElement).getAttribute('state')).toBe('missing'));
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'ready', 'Harbour Coffee');
  },
};

export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'ready', 'Harbour Coffee');
    switcher(canvasElement).renderRoot.querySelector<HTMLElement>('.trigger')?.click();
    await reads(switcher(canvasElement), 'ready', /\[Ñéw/);
    expect(readText(switcher(canvasElement))).not.toMatch(/New organization/);
  },
};
