import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateInvitation } from '@wagate/elements';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { appears, control, find, reads, readText } from './reading.js';
import { NOW, type StageOptions, stage, stageOf } from './stage.js';

/** Where the link of an invitation leads. */
const meta: Meta = {
  title: 'Connect/Invitation',
  component: 'wagate-invitation',
  loaders: [stage],
  render: (_, context) => html`<div class="frame"><wagate-invitation
    .identity=${stageOf(context).identity}
    .invitation=${'inv_1'}
  ></wagate-invitation></div>`,
};
export default meta;
type Story = StoryObj;

const page = (canvas: HTMLElement): WagateInvitation => find(canvas, 'wagate-invitation');
type Status = World['data']['invitations'][number]['status'];
const on = (email: string, more: StageOptions = {}, status: Status = 'pending', hours = 4) => ({
  stage: {
    prepare: (world: World) => {
      world.data.invitations.push({
        id: 'inv_1',
        organizationId: 'org_pier_bakery',
        email,
        role: 'member',
        status,
        createdAt: new Date(NOW).toISOString(),
        expiresAt: new Date(NOW + hours * 3_600_000).toISOString(),
        inviterId: 'dana',
      });
    },
    ...more,
  } satisfies StageOptions,
});

export const Ready: Story = {
  parameters: on('ana@harbour.example'),
  play: async ({ canvasElement }) => {
    const element = page(canvasElement);
    const heard: unknown[] = [];
    element.addEventListener('wagate-invitation-accepted', ({ detail }) => heard.push(detail));
    await reads(element, 'ready', 'Join Pier Bakery', 'for ana@harbour.example');
    control(element, 'Accept the invitation').click();
    await waitFor(() => expect(heard).toEqual([{ organizationId: 'org_pier_bakery' }]));
  },
};

/** Nothing is accepted until the account matches. */
export const AnotherAccount: Story = {
  parameters: on('ben@harbour.example'),
  play: async ({ canvasElement }) => {
    const element = page(canvasElement);
    await reads(element, 'ready', 'for another account', 'ben@harbour.example', 'ana@harbour.example');
    expect(() => control(element, 'Accept the invitation')).toThrow();
    control(element, 'Sign out and switch account').click();
    const field = (await appears(element, 'E-mail')) as HTMLInputElement;
    expect(field.value).toBe('ben@harbour.example');
  },
};

export const SignedOut: Story = {
  parameters: on('ben@harbour.example', { signedIn: null }),
  play: async ({ canvasElement }) => {
    const element = page(canvasElement);
    await reads(element, 'ready', 'Join Pier Bakery', 'Sign in with that address');
    expect(((await appears(element, 'E-mail')) as HTMLInputElement).value).toBe('ben@harbour.example');
  },
};

const over = (status: Status, words: string, hours?: number): Story => ({
  parameters: on('ana@harbour.example', {}, status, hours),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'ready', words);
    expect(readText(page(canvasElement))).not.toMatch(/Pier Bakery|ana@harbour/);
  },
});
export const Expired = over('pending', 'This invitation has expired', -1);
export const Used = over('accepted', 'This invitation was used');
export const Declined = over('rejected', 'This invitation was declined');
export const Cancelled = over('canceled', 'This invitation was cancelled');

/** One that does not exist, or that is not told of here. */
export const Unknown: Story = {
  parameters: { stage: { signedIn: null } satisfies StageOptions },
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'ready', 'There is no open invitation here');
  },
};

export const ServerError: Story = {
  parameters: on('ana@harbour.example', { fail: { 'identity.getInvitationState': { status: 500 } } }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'error', 'The gateway had an error', 'Try again');
  },
};

export const Unreachable: Story = {
  parameters: on('ana@harbour.example', { fail: { 'identity.getInvitationState': { status: 503 } } }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'unreachable', 'Try again');
  },
};

export const RateLimited: Story = {
  parameters: on('ana@harbour.example', {
    fail: {
      'identity.getInvitationState': {
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        details: { retryAfterSeconds: 41 },
      },
    },
  }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'rate-limited', 'A short pause');
  },
};

export const Loading: Story = {
  parameters: on('ana@harbour.example', { neverAnswer: ['identity.getInvitationState'] }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'loading');
  },
};

export const Offline: Story = {
  parameters: on('ana@harbour.example', { offline: true }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'offline', 'You are offline');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  parameters: on('ben@harbour.example'),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'ready', 'ben@harbour.example');
    expect(page(canvasElement).scrollWidth).toBeLessThanOrEqual(page(canvasElement).clientWidth);
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  parameters: on('ben@harbour.example'),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'ready', 'ben@harbour.example');
    expect(getComputedStyle(page(canvasElement)).direction).toBe('rtl');
  },
};

export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  parameters: on('ben@harbour.example'),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'ready', /Ţhíš/);
    expect(readText(page(canvasElement))).not.toMatch(/invitation is for|switch account/);
  },
};
