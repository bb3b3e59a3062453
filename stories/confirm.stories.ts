import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { control, find, reads } from './reading.js';

/** A question before something happens. */
const meta: Meta = {
  title: 'Parts/Confirm',
  component: 'wagate-confirm',
  parameters: { docs: { story: { height: '360px' } } },
};
export default meta;
type Story = StoryObj;

/** Where the verb destroys something, the focus stands on Cancel. */
export const Destructive: Story = {
  render: () =>
    html`<wagate-confirm open heading="Revoke Till receipts?" verb="Revoke" destructive
      >What uses it stops working at once.</wagate-confirm>`,
  play: async ({ canvasElement }) => {
    const confirm = find(canvasElement, 'wagate-confirm');
    await reads(confirm, undefined, 'Revoke Till receipts?', 'stops working', 'Cancel');
    const heard: string[] = [];
    confirm.addEventListener('wagate-dialog-close', ({ detail }) => heard.push(detail.reason));
    control(confirm, 'Revoke').click();
    expect(heard).toEqual(['confirm']);
  },
};

/** What cannot be undone asks for a name, and stays open with what went wrong. */
export const AsksForTheName: Story = {
  render: () =>
    html`<wagate-confirm open heading="Delete Harbour Coffee?" verb="Delete" destructive .typed=${'Harbour Coffee'} .failure=${'The gateway did not answer.'}
      >All sessions and their chats are lost.</wagate-confirm>`,
  play: async ({ canvasElement }) => {
    const confirm = find(canvasElement, 'wagate-confirm');
    await reads(confirm, undefined, 'Delete Harbour Coffee?', 'are lost', 'did not answer');
    control(confirm, 'Delete').click();
    await reads(confirm, undefined, 'letter for letter');
  },
};
