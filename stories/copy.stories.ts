import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import { control, find, reads, readText } from './reading.js';

/** A button that copies, and says so when it could not. */
const meta: Meta = {
  title: 'Parts/Copy',
  component: 'wagate-copy',
  args: { variant: 'icon', label: 'JID' },
  render: ({ variant, label }) =>
    html`<div class="frame padded"><wagate-copy .variant=${variant} .label=${label} .value=${'447700900143@s.whatsapp.net'}></wagate-copy></div>`,
};
export default meta;
type Story = StoryObj;

const copy = (canvas: HTMLElement) => find(canvas, 'wagate-copy');

export const Copied: Story = {
  args: { variant: 'primary' },
  play: async ({ canvasElement }) => {
    await copy(canvasElement).updateComplete;
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    control(copy(canvasElement), 'Copy JID').click();
    await reads(copy(canvasElement), undefined, 'Copied', 'JID copied');
  },
};

/** The page may not copy: the text is selected, to be copied by hand. */
export const ByHand: Story = {
  play: async ({ canvasElement }) => {
    await copy(canvasElement).updateComplete;
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    spyOn(document, 'execCommand').mockReturnValue(false);
    control(copy(canvasElement), 'Copy JID').click();
    await waitFor(() => expect(readText(copy(canvasElement))).toContain('copy it by hand'));
    expect(copy(canvasElement).renderRoot.querySelector('textarea')?.value).toContain('447700900143');
  },
};

export const Icon: Story = {
  play: async ({ canvasElement }) => {
    await copy(canvasElement).updateComplete;
    expect(control(copy(canvasElement), 'Copy JID').title).toBe('Copy JID');
  },
};

export const Narrow: Story = { ...ByHand, globals: { width: '320' } };
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(control(copy(canvasElement), 'نسخ JID')).toBeTruthy(), { timeout: 5000 });
  },
};
