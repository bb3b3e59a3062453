import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PanelKind } from '@wagate/elements';
import { GatewayError, RateLimitedError } from '@wagate/sdk';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { passTime } from './frozen-date.js';
import { control, find, reads, readText } from './reading.js';

/** A whole panel without data: what happened, what to do, one action. */
const meta: Meta = {
  title: 'Parts/State panel',
  component: 'wagate-state-panel',
  args: { kind: 'loading', heading: '', text: '', actionLabel: '', error: undefined },
  render: ({ kind, heading, text, actionLabel, error }) =>
    html`<div class="frame">
      <wagate-state-panel
        kind=${kind}
        .heading=${heading}
        .text=${text}
        .actionLabel=${actionLabel}
        .error=${error}
      ></wagate-state-panel>
    </div>`,
};
export default meta;
type Story = StoryObj;

const panel = (canvas: HTMLElement) => find(canvas, 'wagate-state-panel');
const shows = (kind: PanelKind, texts: string[], args: Record<string, unknown> = {}): Story => ({
  args: { kind, ...args },
  play: async ({ canvasElement }) => {
    await reads(panel(canvasElement), undefined, ...texts);
  },
});
const failure = new GatewayError('internal', { code: 'internal', status: 500, requestId: 'req_7fk2Qm' });
const pause = new RateLimitedError('slow down', {
  code: 'rate_limited',
  status: 429,
  details: { retryAfterSeconds: 24 },
});

export const Loading: Story = {
  play: async ({ canvasElement }) => {
    await reads(panel(canvasElement), undefined, 'Loading');
    expect(panel(canvasElement).renderRoot.querySelectorAll('.bone-row')).toHaveLength(4);
  },
};
export const Empty: Story = shows(
  'empty',
  ['No sessions yet', 'A session keeps one number.', 'New session'],
  {
    heading: 'No sessions yet',
    text: 'A session keeps one number.',
    actionLabel: 'New session',
  },
);
export const Missing: Story = shows('missing', [
  'No gateway is connected',
  'put it inside a wagate-provider',
]);
export const Unnamed: Story = shows('unnamed', ['Nothing is named to show', 'its session attribute']);
export const Unauthorized: Story = shows('unauthorized', ['You are not signed in', 'Sign in']);
export const Forbidden: Story = shows('forbidden', ['You may not see this']);
export const NotFound: Story = shows('not-found', ['This is not here', 'It may have been deleted']);
export const ServerError: Story = shows('error', ['The gateway had an error', 'req_7fk2Qm', 'Try again'], {
  error: failure,
});
export const ServerErrorWithoutReference: Story = shows('error', [
  'Your data is safe. If it stays so, tell the operator.',
]);
export const Unreachable: Story = shows('unreachable', ['Can’t reach the gateway', 'Try again']);
export const SetUp: Story = shows('set-up', [
  'This page can’t use its gateway',
  'the browser’s console what to change',
  'Try again',
]);
export const Offline: Story = shows('offline', ['You are offline', 'goes on by itself']);

/** The frame is the clock; when it is empty there is a way on. */
export const RateLimited: Story = {
  args: { kind: 'rate-limited', error: pause },
  play: async ({ canvasElement }) => {
    const element = panel(canvasElement);
    await reads(element, undefined, 'A short pause', 'The gateway asks for 24 s.', '24');
    expect(readText(element)).not.toContain('Try again');
    passTime(10_000);
    await waitFor(() => expect(readText(element)).toMatch(/^14 /), { timeout: 3000 });
  },
};

export const RateLimitEnds: Story = {
  args: { kind: 'rate-limited', error: pause },
  play: async ({ canvasElement }) => {
    const element = panel(canvasElement);
    await reads(element, undefined, '24');
    const heard: string[] = [];
    element.addEventListener('wagate-panel-action', ({ type }) => heard.push(type));
    passTime(24_000);
    await waitFor(() => control(element, 'Try again').click(), { timeout: 3000 });
    expect(heard).toEqual(['wagate-panel-action']);
  },
};

export const Narrow: Story = { ...ServerError, globals: { width: '320' } };
export const RightToLeft: Story = {
  args: { kind: 'error', error: failure },
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await reads(panel(canvasElement), undefined, 'req_7fk2Qm');
    expect(readText(panel(canvasElement))).not.toContain('gateway');
  },
};
