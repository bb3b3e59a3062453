import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { control, find, reads } from './reading.js';
import './marks.js';

/** Tabs, tags, the live dot, the rate clock, an id to copy. */
const meta: Meta = {
  tags: ['!autodocs'],
  title: 'Parts/Tabs and marks',
  render: () => html`<div class="frame padded"><story-marks></story-marks></div>`,
};
export default meta;
type Story = StoryObj;

const marks = (canvas: HTMLElement) => find(canvas, 'story-marks');

export const All: Story = {
  play: async ({ canvasElement }) => {
    await reads(
      marks(canvasElement),
      undefined,
      'Deliveries',
      'Super admin',
      'Live',
      '19 / 20',
      '447700900143',
    );
  },
};

export const ByKeys: Story = {
  play: async ({ canvasElement }) => {
    await marks(canvasElement).updateComplete;
    control(marks(canvasElement), 'Deliveries 12').focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(marks(canvasElement).chosen).toBe('settings'));
  },
};

export const Narrow: Story = { ...All, globals: { width: '320' } };
export const RightToLeft: Story = { ...All, globals: { language: 'ar' } };
