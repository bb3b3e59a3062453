import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { control, find, reads } from './reading.js';

const samples = [
  {
    label: 'curl',
    code: 'curl https://gateway.harbour.example/api/v1/sessions \\\n  -H "X-Api-Key: $WAGATE_KEY"',
  },
  { label: 'SDK', code: 'const gateway = createGateway({ baseUrl });' },
];

/** A secret, the only time that it can be shown. */
const meta: Meta = {
  title: 'Parts/Secret',
  component: 'wagate-secret',
  parameters: { docs: { story: { height: '520px' } } },
};
export default meta;
type Story = StoryObj;

/** Shown once: Done waits for the tick. */
export const Shown: Story = {
  render: () =>
    html`<wagate-secret heading="Copy the key for Delivery app" label="key" .value=${'wa_Q3v8hXk2LrT0mZpE7yWcB5nUd1sGfJ9a'}
      ><wagate-snippet heading="Try it" .samples=${samples}></wagate-snippet></wagate-secret>`,
  play: async ({ canvasElement }) => {
    const secret = find(canvasElement, 'wagate-secret');
    await reads(secret, undefined, 'Copy the key', 'only time', 'wa_Q3v8', 'Try it');
    expect(control(secret, 'Done')).toBeDisabled();
  },
};
export const Narrow: Story = { ...Shown, globals: { width: '320' } };
