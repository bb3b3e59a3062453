import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { passTime } from './frozen-date.js';
import { control, find, reads, readText } from './reading.js';
import { NOW } from './stage.js';

/** A line above data that is kept: it is old, or only part of it came. */
const meta: Meta = {
  title: 'Parts/Strip',
  component: 'wagate-strip',
  args: { tone: 'stale', since: undefined, retryAt: undefined, words: '' },
  render: ({ tone, since, retryAt, words }) =>
    html`<div class="frame">
      <wagate-strip tone=${tone} .since=${since} .retryAt=${retryAt}>${words}</wagate-strip>
    </div>`,
};
export default meta;
type Story = StoryObj;

const strip = (canvas: HTMLElement) => find(canvas, 'wagate-strip');

/** Why nothing newer comes, from when the data is, and when the next try comes, which moves on. */
export const Stale: Story = {
  args: { since: NOW - 120_000, retryAt: NOW + 8_000 },
  play: async ({ canvasElement }) => {
    await reads(
      strip(canvasElement),
      undefined,
      'The gateway does not answer. Data from',
      'Next try in 8 s',
      'Now',
    );
    passTime(60_000);
    await waitFor(() => expect(readText(strip(canvasElement))).toContain('Trying now'), {
      timeout: 3000,
    });
    const heard: string[] = [];
    strip(canvasElement).addEventListener('wagate-panel-action', ({ type }) => heard.push(type));
    control(strip(canvasElement), 'Now').click();
    expect(heard).toEqual(['wagate-panel-action']);
  },
};

export const Partial: Story = {
  args: { tone: 'warning', words: '3 group names missing' },
  play: async ({ canvasElement }) => {
    await reads(strip(canvasElement), undefined, '3 group names missing', 'Try again');
  },
};

export const Info: Story = {
  args: { tone: 'info', words: 'Demo network: scan from the virtual phone' },
  play: async ({ canvasElement }) => {
    await reads(strip(canvasElement), undefined, 'Demo network');
    expect(strip(canvasElement).renderRoot.querySelector('button')).toBeNull();
  },
};

export const Narrow: Story = {
  ...Stale,
  globals: { width: '320' },
};

export const RightToLeft: Story = {
  args: { since: NOW - 120_000, retryAt: NOW + 8_000 },
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(readText(strip(canvasElement))).not.toBe(''));
    expect(readText(strip(canvasElement))).not.toMatch(/gateway|Data|Next/);
  },
};
