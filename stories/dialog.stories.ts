import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { control, find, reads } from './reading.js';

/** A modal question: verb in title and button, the consequence between. */
const meta: Meta = {
  title: 'Parts/Dialog',
  component: 'wagate-dialog',
  parameters: { docs: { story: { height: '360px' } } },
  args: { heading: 'Log out Front desk?', confirmLabel: 'Log out', destructive: true, busy: false },
  render: ({ heading, confirmLabel, destructive, busy }) =>
    html`<button type="button" id="opener">Ask</button>
      <wagate-dialog
        open
        .heading=${heading}
        .confirmLabel=${confirmLabel}
        .destructive=${destructive}
        .busy=${busy}
        ><p>The phone is unlinked, and 2 webhooks stop receiving. Chats stay readable.</p></wagate-dialog
      >`,
};
export default meta;
type Story = StoryObj;

const dialog = (canvas: HTMLElement) => find(canvas, 'wagate-dialog');
const reasons = (canvas: HTMLElement) => {
  const heard: string[] = [];
  dialog(canvas).addEventListener('wagate-dialog-close', ({ detail }) => heard.push(detail.reason));
  return heard;
};

/** Where the verb destroys something, the focus stands on Cancel. */
export const Destructive: Story = {
  play: async ({ canvasElement }) => {
    const element = dialog(canvasElement);
    await reads(element, undefined, 'Log out Front desk?', '2 webhooks stop receiving', 'Cancel', 'Log out');
    await waitFor(() =>
      expect(element.shadowRoot?.activeElement).toBe(element.renderRoot.querySelector('#cancel')),
    );
  },
};

export const Plain: Story = {
  args: { heading: 'New session', confirmLabel: 'Create', destructive: false },
  play: async ({ canvasElement }) => {
    const heard = reasons(canvasElement);
    await reads(dialog(canvasElement), undefined, 'New session', 'Create');
    control(dialog(canvasElement), 'Create').click();
    expect(heard).toEqual(['confirm']);
    expect(dialog(canvasElement).open).toBe(true);
  },
};

/** While the verb works the dialog stays, whatever is pressed. */
export const Busy: Story = {
  args: { busy: true },
  play: async ({ canvasElement }) => {
    const heard = reasons(canvasElement);
    await reads(dialog(canvasElement), undefined, 'Log out Front desk?');
    await userEvent.keyboard('{Escape}');
    control(dialog(canvasElement), 'Cancel').click();
    expect(heard).toEqual([]);
    expect(dialog(canvasElement).open).toBe(true);
  },
};

export const Cancelled: Story = {
  play: async ({ canvasElement }) => {
    const heard = reasons(canvasElement);
    await reads(dialog(canvasElement), undefined, 'Cancel');
    control(dialog(canvasElement), 'Cancel').click();
    await waitFor(() => expect(heard).toEqual(['cancel']));
    expect(dialog(canvasElement).open).toBe(false);
  },
};

/** The focus returns to where it was. */
export const FocusReturns: Story = {
  play: async ({ canvasElement }) => {
    const element = dialog(canvasElement);
    await reads(element, undefined, 'Cancel');
    element.open = false;
    await element.updateComplete;
    const opener = canvasElement.querySelector<HTMLElement>('#opener');
    opener?.focus();
    element.open = true;
    await reads(element, undefined, 'Cancel');
    control(element, 'Cancel').click();
    await waitFor(() => expect(document.activeElement).toBe(opener));
  },
};

export const Narrow: Story = { ...Destructive, globals: { width: '320' } };
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await reads(dialog(canvasElement), undefined, 'Log out Front desk?');
    expect(() => control(dialog(canvasElement), 'Cancel')).toThrow();
  },
};
