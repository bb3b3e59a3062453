import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateResetPassword } from '@wagate/elements';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { control, fill, find, fits, reads, readText, startsAtTheRight } from './reading.js';
import { NOW, type StageOptions, stage, stageOf } from './stage.js';

/** Where a reset link leads: a new password, or why the link does not work. */
const meta: Meta = {
  title: 'Connect/Reset password',
  component: 'wagate-reset-password',
  loaders: [stage],
  render: (_, context) =>
    html`<wagate-reset-password .identity=${stageOf(context).identity} .token=${'once'}></wagate-reset-password>`,
};
export default meta;
type Story = StoryObj;

const page = (canvas: HTMLElement): WagateResetPassword => find(canvas, 'wagate-reset-password');
type State = World['data']['resetLinks'][number]['state'];
const on = (state: State = 'open', more: StageOptions = {}, minutes = 60) => ({
  stage: {
    signedIn: null,
    prepare: (world: World) => {
      world.data.resetLinks.push({ token: 'once', userId: 'ben', endsAt: NOW + minutes * 60_000, state });
    },
    ...more,
  } satisfies StageOptions,
});
const set = async (canvas: HTMLElement, password = 'another good phrase') => {
  await reads(page(canvas), 'open', 'ben@harbour.example');
  fill(control(page(canvas), 'New password'), password);
  control(page(canvas), 'Set password').click();
};

export const Open: Story = {
  parameters: on(),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'open', 'Set a new password', 'ben@harbour.example', 'works once');
  },
};

/** Set, and every sign-in of the account has ended. */
export const Done: Story = {
  parameters: on(),
  play: async ({ canvasElement }) => {
    const heard: string[] = [];
    page(canvasElement).addEventListener('wagate-sign-in-wanted', ({ type }) => heard.push(type));
    await set(canvasElement);
    await reads(
      page(canvasElement),
      'done',
      'The new password is set',
      'All sign-ins of this account have ended',
    );
    control(page(canvasElement), 'Go to sign-in').click();
    await waitFor(() => expect(heard).toEqual(['wagate-sign-in-wanted']));
  },
};

export const TooShort: Story = {
  parameters: on(),
  play: async ({ canvasElement }) => {
    await set(canvasElement, 'short');
    await reads(page(canvasElement), 'open', 'Use at least 8 characters.');
  },
};

const over = (state: string, words: string, parameters: ReturnType<typeof on>): Story => ({
  parameters,
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), state, words, 'Go to sign-in');
    expect(readText(page(canvasElement))).not.toContain('ben@harbour.example');
  },
});
export const Expired = over('expired', 'This reset link has expired', on('open', {}, -1));
export const Used = over('used', 'This reset link was used', on('used'));
export const Replaced = over('replaced', 'There is a newer reset link', on('replaced'));
export const Unknown = over('unknown', 'There is no such reset link', {
  stage: { signedIn: null, prepare: () => {} },
});

export const Loading: Story = {
  parameters: on('open', { neverAnswer: ['identity.getResetLinkState'] }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'loading', 'Looking at the link');
  },
};

export const TooManyTries: Story = {
  parameters: on('open', {
    fail: {
      'identity.resetPassword': {
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        details: { retryAfterSeconds: 41 },
      },
    },
  }),
  play: async ({ canvasElement }) => {
    await set(canvasElement);
    await reads(page(canvasElement), 'open', 'You can try again in');
  },
};

export const ServerError: Story = {
  parameters: on('open', { fail: { 'identity.getResetLinkState': { status: 500 } } }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'error', 'The gateway had an error', 'Try again');
  },
};

export const Offline: Story = {
  parameters: on('open', { offline: true }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'error', 'You are offline', 'Try again');
  },
};

export const Missing: Story = {
  parameters: on('open', { unplugged: true }),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'missing', 'This form waits for its gateway');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  parameters: on(),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'open', 'ben@harbour.example');
    fits(page(canvasElement));
  },
};

export const Dark: Story = { ...Expired, globals: { theme: 'dark' } };

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  parameters: on(),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'open', 'ben@harbour.example');
    startsAtTheRight(page(canvasElement));
  },
};

export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  parameters: on(),
  play: async ({ canvasElement }) => {
    await reads(page(canvasElement), 'open', /\[Šéţ/);
    expect(readText(page(canvasElement))).not.toMatch(/New password|Set password/);
  },
};
