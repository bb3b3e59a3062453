import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { passTime } from './frozen-date.js';
import { find, readText } from './reading.js';
import { NOW } from './stage.js';

/** The frame is the clock: it empties clockwise from the top middle. */
const meta: Meta = {
  title: 'Parts/Clock frame',
  component: 'wagate-clock-frame',
  args: { tone: 'accent', from: undefined, until: undefined, words: '24' },
  render: ({ tone, from, until, words }) =>
    html`<div class="frame padded">
      <wagate-clock-frame tone=${tone} .from=${from} .until=${until}
        ><span class="plate">${words}</span></wagate-clock-frame
      >
    </div>`,
};
export default meta;
type Story = StoryObj;

const remains = (share: number, args: Story['args']): Story => ({
  args,
  play: async ({ canvasElement }) => {
    const frame = find(canvasElement, 'wagate-clock-frame');
    await frame.updateComplete;
    expect(frame.remaining).toBeCloseTo(share);
    expect(readText(frame)).toContain('24');
  },
});

export const Full: Story = remains(1, { from: NOW, until: NOW + 20_000 });
export const TwoThirds: Story = remains(2 / 3, { from: NOW - 20_000, until: NOW + 40_000 });
export const Passed: Story = remains(0, { from: NOW - 60_000, until: NOW });
export const Warning: Story = remains(1, { tone: 'warning' });
export const Danger: Story = remains(1, { tone: 'danger' });
export const Linked: Story = remains(1, { tone: 'positive' });
/** No known end, no clock: a hairline. */
export const WithoutClock: Story = remains(0, { tone: 'neutral' });

export const Empties: Story = {
  args: { from: NOW, until: NOW + 20_000 },
  play: async ({ canvasElement }) => {
    const frame = find(canvasElement, 'wagate-clock-frame');
    passTime(5_000);
    expect(frame.remaining).toBeCloseTo(0.75);
    passTime(60_000);
    expect(frame.remaining).toBe(0);
  },
};
