import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { control, find, readText } from './reading.js';
import './table-of-keys.js';

/** A table of rows that are sorted, selected, opened; cards where it is narrow. */
const meta: Meta = {
  tags: ['!autodocs'],
  title: 'Parts/Table',
  args: { selectable: false, loading: false, opens: false },
  render: ({ selectable, loading, opens }) =>
    html`<div class="frame"><story-table ?selectable=${selectable} ?loading=${loading} ?opens=${opens}></story-table></div>`,
};
export default meta;
type Story = StoryObj;

const table = (canvas: HTMLElement) => find(canvas, 'story-table');
const names = (canvas: HTMLElement) =>
  [...table(canvas).renderRoot.querySelectorAll('tbody .identity')].map((one) => one.textContent);

export const Sorted: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(names(canvasElement)[0]).toBe('Ana’s laptop <script>'));
    control(table(canvasElement), 'Name').click();
    await waitFor(() => expect(names(canvasElement)[0]).toBe('Till receipts'));
    expect(table(canvasElement).renderRoot.querySelector('[aria-sort=descending]')).not.toBeNull();
  },
};

export const Selected: Story = {
  args: { selectable: true },
  play: async ({ canvasElement }) => {
    await table(canvasElement).updateComplete;
    control(table(canvasElement), 'Select CRM sync').click();
    control(table(canvasElement), 'Select Old till').click();
    await waitFor(() => expect(readText(table(canvasElement))).toContain('2 selected'));
  },
};

/** The row whose detail is open. */
export const Opened: Story = {
  args: { opens: true },
  play: async ({ canvasElement }) => {
    await table(canvasElement).updateComplete;
    control(table(canvasElement), 'Till receipts').click();
    await waitFor(() =>
      expect(table(canvasElement).renderRoot.querySelector('[aria-current=true]')?.textContent).toContain(
        'Till receipts',
      ),
    );
  },
};

export const Loading: Story = {
  args: { loading: true },
  play: async ({ canvasElement }) => {
    await table(canvasElement).updateComplete;
    expect(table(canvasElement).renderRoot.querySelectorAll('.bone')).toHaveLength(5);
    expect(table(canvasElement).renderRoot.querySelector('[aria-busy=true]')).not.toBeNull();
  },
};

/** Each row is a card, each cell says what it is. */
export const Narrow: Story = {
  ...Selected,
  globals: { width: '320' },
  play: async (context) => {
    await Selected.play?.(context);
    const row = table(context.canvasElement).renderRoot.querySelector('tbody tr');
    expect(row && getComputedStyle(row).display).toBe('grid');
    expect(readText(table(context.canvasElement))).toContain('Permissions read');
  },
};

/** Columns that matter less go first. */
export const Middling: Story = {
  globals: { width: '720' },
  play: async ({ canvasElement }) => {
    await table(canvasElement).updateComplete;
    const heads = readText(table(canvasElement).renderRoot.querySelector('thead') as Element);
    expect(heads).toContain('Expires');
    expect(heads).not.toContain('Created');
  },
};

export const RightToLeft: Story = {
  args: { selectable: true },
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(control(table(canvasElement), 'تحديد الكل')).toBeTruthy(), { timeout: 5000 });
  },
};
