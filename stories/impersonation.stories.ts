import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { control, find, fits, reads, readText } from './reading.js';
import { type Stage, stage, stageOf } from './stage.js';

/** Says that a super admin acts as somebody, and stops it. */
const meta: Meta = {
  title: 'Platform/Impersonation',
  component: 'wagate-impersonation',
  loaders: [
    async (context) => {
      const made = (await stage(context)) as { stage: Stage };
      await made.stage.identity?.admin.impersonateUser({ userId: 'ben' });
      return made;
    },
  ],
  render: (_, context) => {
    const { identity, gateway } = stageOf(context);
    return html`<div class="frame"><wagate-impersonation .identity=${identity} .gateway=${gateway}></wagate-impersonation></div>`;
  },
};
export default meta;
type Story = StoryObj;

const bar = (canvas: HTMLElement) => find(canvas, 'wagate-impersonation');

export const Acting: Story = {
  play: async ({ canvasElement }) => {
    await reads(
      bar(canvasElement),
      'ready',
      'You are acting as Ben Okafor in Harbour Coffee',
      'Ends in',
      'Stop impersonating',
    );
  },
};

/** A plain gateway does not tell in which organization. */
export const PlainGateway: Story = {
  parameters: { stage: { plain: true } },
  play: async ({ canvasElement }) => {
    await reads(bar(canvasElement), 'ready', 'You are acting as Ben Okafor · What you do');
    expect(readText(bar(canvasElement))).not.toContain('Harbour Coffee');
  },
};

/** Another tenant called itself by markup, a direction of writing and no end. */
export const HostileName: Story = {
  globals: { width: '320' },
  parameters: {
    stage: {
      prepare: (world: World) => {
        for (const organization of world.data.organizations)
          organization.name = `<b>Harbour</b>\u202e ${'Coffee'.repeat(40)}`;
      },
    },
  },
  play: async ({ canvasElement }) => {
    await reads(bar(canvasElement), 'ready', 'in <b>Harbour</b>', 'CoffeeCoffee');
    expect(readText(bar(canvasElement))).not.toContain('\u202e');
    fits(bar(canvasElement));
  },
};

/** Stopped, it is gone, and the service says that the administrator is back. */
export const Stops: Story = {
  play: async (context) => {
    const element = bar(context.canvasElement);
    let heard = 0;
    element.addEventListener('wagate-impersonation-stopped', () => heard++);
    await reads(element, 'ready', 'Ben Okafor');
    control(element, 'Stop impersonating').click();
    await waitFor(() => expect(heard).toBe(1));
    await reads(element, 'absent');
    expect(readText(element)).toBe('');
    expect((await stageOf(context).identity?.session.get())?.user.id).toBe('ana');
  },
};

/** The administrator's own sign-in is gone: the way out is signing out. */
export const NoWayBack: Story = {
  play: async (context) => {
    const element = bar(context.canvasElement);
    await reads(element, 'ready', 'Ben Okafor');
    stageOf(context).options.fail = { 'identity.adminStopImpersonating': { status: 500 } };
    control(element, 'Stop impersonating').click();
    await reads(element, 'ready', 'Your own sign-in can’t be brought back', 'Sign out');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await reads(bar(canvasElement), 'ready', 'Ben Okafor');
    fits(bar(canvasElement));
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await reads(bar(canvasElement), 'ready', 'Ben Okafor');
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await reads(bar(canvasElement), 'ready', 'أنت تتصرف باسم', 'Ben Okafor', 'في', 'Harbour Coffee');
  },
};

/** Every text is of the catalogue: none is left in English. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    await reads(bar(canvasElement), 'ready', 'Ben Okafor');
    expect(readText(bar(canvasElement))).not.toMatch(/\b(acting|recorded|Stop)\b/);
  },
};
