import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { EDIT, REFRESH, TRASH } from '@wagate/elements/parts';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { control, find, reads } from './reading.js';

/** A button that opens a list of actions. */
const meta: Meta = {
  title: 'Parts/Menu',
  component: 'wagate-menu',
  parameters: { docs: { story: { height: '260px' } } },
  render: () =>
    html`<div class="frame padded">
      <wagate-menu
        label="More for Front desk"
        .entries=${[
          { value: 'restart', label: 'Restart', icon: REFRESH },
          { value: 'rename', label: 'Rename…', icon: EDIT, disabled: true },
          { value: 'delete', label: 'Delete…', icon: TRASH, danger: true, group: true },
        ]}
      ></wagate-menu>
    </div>`,
};
export default meta;
type Story = StoryObj;

const menu = (canvas: HTMLElement) => find(canvas, 'wagate-menu');
const focused = (canvas: HTMLElement) => menu(canvas).shadowRoot?.activeElement;

export const Closed: Story = {
  play: async ({ canvasElement }) => {
    await menu(canvasElement).updateComplete;
    const button = control(menu(canvasElement), 'More for Front desk');
    expect(button.getAttribute('aria-expanded')).toBe('false');
  },
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await menu(canvasElement).updateComplete;
    control(menu(canvasElement), 'More for Front desk').click();
    await reads(menu(canvasElement), undefined, 'Restart', 'Rename…', 'Delete…');
  },
};

/** Arrows and first letters move, Enter chooses, the button gets the focus back. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const heard: string[] = [];
    await menu(canvasElement).updateComplete;
    menu(canvasElement).addEventListener('wagate-menu-select', ({ detail }) => heard.push(detail.value));
    const button = control(menu(canvasElement), 'More for Front desk');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused(canvasElement)).toBe(control(menu(canvasElement), 'Restart')));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(focused(canvasElement)).toBe(control(menu(canvasElement), 'Delete…')));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(heard).toEqual(['delete']));
    await waitFor(() => expect(focused(canvasElement)).toBe(button));
  },
};

export const Escape: Story = {
  play: async ({ canvasElement }) => {
    await menu(canvasElement).updateComplete;
    const button = control(menu(canvasElement), 'More for Front desk');
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    await reads(menu(canvasElement), undefined, 'Restart');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'));
    expect(focused(canvasElement)).toBe(button);
  },
};

export const RightToLeft: Story = { ...Open, globals: { language: 'ar' } };
