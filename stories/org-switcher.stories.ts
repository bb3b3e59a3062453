import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { triesAgain } from './failing.js';
import { control, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** Names the active organization and switches to another. */
const meta: Meta = {
  title: 'Connect/Organization switcher',
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
    await reads(switcher(canvasElement), 'ready', 'Harbour Coffee', 'The gateway had an error.');
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

const act = async (canvas: HTMLElement, words: string) => {
  await open(canvas);
  await reads(switcher(canvas), 'ready', words);
  control(switcher(canvas), words).click();
};

/** The field of the new name, once it has the focus. */
const nameField = async (canvas: HTMLElement) => {
  await reads(switcher(canvas), 'ready', 'Rename Harbour Coffee', 'Everybody in it sees the new name.');
  const name = control(switcher(canvas), 'Name') as HTMLInputElement;
  await waitFor(() => expect(name.matches(':focus')).toBe(true));
  return name;
};

/** Who may: owners and admins. What everybody reads changes, here and in every other switcher of the page. */
export const Renaming: Story = {
  play: async ({ canvasElement }) => {
    const element = switcher(canvasElement);
    await act(canvasElement, 'Rename…');
    const name = await nameField(canvasElement);
    name.value = '';
    await userEvent.type(name, 'Harbour Tea');
    control(element, 'Rename').click();
    await reads(element, 'ready', 'Harbour Tea');
    await waitFor(() => expect(readText(element)).not.toContain('Everybody in it'));
  },
};

export const RenameFails: Story = {
  parameters: on({ fail: { 'identity.updateOrganization': { status: 500 } } }),
  play: async ({ canvasElement }) => {
    const element = switcher(canvasElement);
    await act(canvasElement, 'Rename…');
    const name = await nameField(canvasElement);
    await userEvent.type(name, ' Roasters');
    control(element, 'Rename').click();
    await reads(element, 'ready', 'The gateway had an error');
    expect(name.value).toBe('Harbour Coffee Roasters');
  },
};

/** Its sessions stand in the way, which is said; what was typed stays. */
export const DeletingRefused: Story = {
  play: async ({ canvasElement }) => {
    const element = switcher(canvasElement);
    await act(canvasElement, 'Delete…');
    await reads(element, 'ready', 'Delete Harbour Coffee?', 'nothing of it can be brought back');
    const typed = control(element, /Harbour Coffee.*to/) as HTMLInputElement;
    await userEvent.type(typed, 'Harbour Coffee');
    control(element, 'Delete organization').click();
    await reads(element, 'ready', 'It still has sessions.');
    expect(typed.value).toBe('Harbour Coffee');
  },
};

/** The page hears of it, to make another one active. */
export const Deletes: Story = {
  parameters: on({ activeOrganization: 'org_ana' }),
  play: async ({ canvasElement }) => {
    const element = switcher(canvasElement);
    const heard: unknown[] = [];
    element.addEventListener('wagate-organization-deleted', ({ detail }) => heard.push(detail));
    await reads(element, 'ready', "Ana Reyes's Org");
    control(element, /Ana Reyes's Org$/).click();
    await reads(element, 'ready', 'Delete…');
    control(element, 'Delete…').click();
    await reads(element, 'ready', "Delete Ana Reyes's Org?");
    await userEvent.type(control(element, /Ana Reyes's Org.*to/), "Ana Reyes's Org");
    control(element, 'Delete organization').click();
    await waitFor(() => expect(heard).toEqual([{ organizationId: 'org_ana', name: "Ana Reyes's Org" }]));
    await reads(element, 'ready', 'Choose an organization');
  },
};

/** A member is offered neither. */
export const AsMember: Story = {
  parameters: on({ signedIn: 'ben' }),
  play: async ({ canvasElement }) => {
    const element = switcher(canvasElement);
    await reads(element, 'ready', 'Harbour Coffee');
    control(element, /Harbour Coffee$/).click();
    await reads(element, 'ready', 'New organization…');
    expect(readText(element)).not.toMatch(/Rename…|Delete…/);
  },
};

export const DeletingNarrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await act(canvasElement, 'Delete…');
    await reads(switcher(canvasElement), 'ready', 'Delete Harbour Coffee?');
    fits(switcher(canvasElement));
  },
};

export const DeletingRightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'ready', 'Harbour Coffee');
    switcher(canvasElement).renderRoot.querySelector<HTMLElement>('.trigger')?.click();
    await reads(switcher(canvasElement), 'ready', 'حذف…');
    control(switcher(canvasElement), 'حذف…').click();
    await reads(switcher(canvasElement), 'ready', 'حذف المؤسسة', 'Harbour Coffee');
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
    await triesAgain(context, element);
    await reads(element, 'ready', 'Harbour Coffee');
  },
};

export const Missing: Story = {
  parameters: on({ unplugged: true }),
  play: async ({ canvasElement }) => {
    await reads(switcher(canvasElement), 'missing', 'No gateway is connected');
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
