import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { control, find, reads, readText } from './reading.js';

const samples = [
  {
    label: 'curl',
    code: 'curl https://gateway.harbour.example/api/v1/sessions \\\n  -H "X-Api-Key: $WAGATE_KEY"',
  },
  { label: 'SDK', code: 'const gateway = createGateway({ baseUrl });' },
];

/** Code to copy, in the language that a person chooses. */
const meta: Meta = {
  title: 'Parts/Snippet',
  component: 'wagate-snippet',
  render: () =>
    html`<div class="frame padded"><wagate-snippet heading="Try it" .samples=${samples}></wagate-snippet></div>`,
};
export default meta;
type Story = StoryObj;

export const Several: Story = {
  play: async ({ canvasElement }) => {
    const snippet = find(canvasElement, 'wagate-snippet');
    await reads(snippet, undefined, 'Try it', 'X-Api-Key');
    control(snippet, 'SDK').click();
    await reads(snippet, undefined, 'createGateway');
    expect(readText(snippet)).not.toContain('X-Api-Key');
  },
};

export const Narrow: Story = { ...Several, globals: { width: '320' } };
export const RightToLeft: Story = { ...Several, globals: { language: 'ar' } };
