import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { find, reads } from './reading.js';
import './form-of-a-key.js';

/** Every kind of field. */
const meta: Meta = {
  tags: ['!autodocs'],
  title: 'Parts/Form',
  args: { failure: '' },
  render: ({ failure }) =>
    html`<div class="frame padded"><story-form .failure=${failure}></story-form></div>`,
};
export default meta;
type Story = StoryObj;

const form = (canvas: HTMLElement) => find(canvas, 'story-form');

export const Fields: Story = {
  play: async ({ canvasElement }) => {
    await reads(
      form(canvasElement),
      undefined,
      'Name the program',
      'It may',
      'powerful',
      'In 90 days',
      'Auto-read',
      'JID',
    );
  },
};

/** The first field that is wrong has the focus; all are named above. */
export const Wrong: Story = {
  play: async ({ canvasElement }) => {
    const element = form(canvasElement);
    await element.updateComplete;
    element.form.set('url', 'http://harbour.example');
    expect(await element.form.submit(async () => {})).toBe(false);
    await reads(
      element,
      undefined,
      '2 fields need another look',
      /Name ?: A name is needed\./,
      /Address ?: An address begins/,
    );
    expect(element.shadowRoot?.activeElement).toBe(element.renderRoot.querySelector('#field-name'));
  },
};

export const Failed: Story = {
  args: { failure: 'Your sign-in has ended. What you typed here stays.' },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), undefined, 'What you typed here stays.');
  },
};

export const Narrow: Story = { ...Wrong, globals: { width: '320' } };

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), undefined, 'اختياري');
  },
};
