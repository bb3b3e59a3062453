import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { find, readText } from './reading.js';

/** A field to find things with. */
const meta: Meta = {
  title: 'Parts/Search field',
  component: 'wagate-search-field',
};
export default meta;
type Story = StoryObj;

export const Searches: Story = {
  render: () =>
    html`<div class="frame padded"><wagate-search-field label="Find by name or prefix"></wagate-search-field></div>`,
  play: async ({ canvasElement }) => {
    const field = find(canvasElement, 'wagate-search-field');
    await field.updateComplete;
    const heard: string[] = [];
    field.addEventListener('wagate-search', ({ detail }) => heard.push(detail.query));
    field.focus();
    await userEvent.keyboard('till{Enter}');
    await waitFor(() => expect(heard.at(-1)).toBe('till'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(heard.at(-1)).toBe(''));
    expect(readText(field)).toBe('');
  },
};
