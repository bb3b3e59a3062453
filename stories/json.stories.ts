import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { find, reads } from './reading.js';

/** What was sent and what came back. */
const meta: Meta = {
  title: 'Parts/JSON',
  component: 'wagate-json',
  args: { value: undefined, text: undefined },
  render: ({ value, text }) =>
    html`<div class="frame padded"><wagate-json label="Body" .value=${value} .text=${text}></wagate-json></div>`,
};
export default meta;
type Story = StoryObj;

const json = (canvas: HTMLElement) => find(canvas, 'wagate-json');
const body = {
  event: 'message',
  payload: { fromMe: false, body: '<img src=x onerror=alert(1)> \u202egpj.exe', list: [1, null] },
};

export const Body: Story = {
  args: { value: body },
  play: async ({ canvasElement }) => {
    await reads(json(canvasElement), undefined, '<img src=x', '\\u202egpj.exe', 'null');
  },
};

export const Large: Story = {
  args: { value: { list: Array.from({ length: 5000 }, (_, id) => ({ id })), long: 'x'.repeat(500_000) } },
  play: async ({ canvasElement }) => {
    await reads(json(canvasElement), undefined, '5,000', '499,800 more characters');
  },
};

export const NoJson: Story = {
  args: { text: '<html><h1>502 Bad Gateway</h1></html>' },
  play: async ({ canvasElement }) => {
    await reads(json(canvasElement), undefined, '<h1>502 Bad Gateway</h1>');
  },
};

export const Narrow: Story = { ...Body, globals: { width: '320' } };
export const RightToLeft: Story = { ...Body, globals: { language: 'ar' } };
