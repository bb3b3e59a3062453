import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { control, find, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** A form field whose value is a JID: somebody whom the number has met, or any number that is on WhatsApp. */
const meta: Meta = {
  title: 'Contacts/Contact select',
  component: 'wagate-contact-select',
  loaders: [stage],
  render: (_, context) => {
    const { gateway, identity } = stageOf(context);
    return html`<div class="frame"><wagate-provider .gateway=${gateway} .identity=${identity}>
      <form><wagate-contact-select name="to" required .session=${sessionOf(context)}></wagate-contact-select></form>
    </wagate-provider></div>`;
  },
};
export default meta;
type Story = StoryObj;

const sessionOf = (context: Pick<StoryContext, 'loaded'>) =>
  stageOf(context).world.sessionCalled('Front desk').id;
const on = (options: StageOptions) => ({ stage: options });
const select = (canvas: HTMLElement) => find(canvas, 'wagate-contact-select');
const sent = (canvas: HTMLElement) => new FormData(canvas.querySelector('form')!).get('to');
const type = (canvas: HTMLElement, text: string) => userEvent.type(control(select(canvas), 'To'), text);

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await reads(select(canvasElement), undefined, 'To');
    expect(sent(canvasElement)).toBeNull();
  },
};

export const ByName: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'mart');
    await reads(select(canvasElement), undefined, 'Marta Silva', '+44 7700 900152');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(sent(canvasElement)).toBe('447700900152@s.whatsapp.net'));
  },
};

export const NobodyFound: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'zebra');
    await reads(select(canvasElement), undefined, 'Nobody is called this way');
    expect(sent(canvasElement)).toBeNull();
  },
};

/** A number that nobody has met yet: WhatsApp is asked, and says no. */
export const NotOnWhatsApp: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, '+44 7700 900999');
    await reads(select(canvasElement), undefined, 'Use +44 7700 900999');
    await userEvent.keyboard('{Enter}');
    await reads(select(canvasElement), undefined, '+44 7700 900999 is not on WhatsApp');
    expect(sent(canvasElement)).toBeNull();
  },
};

/** Without a connection no number can be checked: it is said, and nothing unchecked is taken. */
export const NotConnected: Story = {
  parameters: on({
    prepare: (world) => world.putSession({ ...world.sessionCalled('Front desk'), status: 'stopped' }),
  }),
  play: async ({ canvasElement }) => {
    await type(canvasElement, '+44 7700 900999');
    await reads(select(canvasElement), undefined, 'Use +44 7700 900999');
    await userEvent.keyboard('{Enter}');
    await reads(select(canvasElement), undefined, 'could not be checked');
    expect(readText(select(canvasElement))).not.toContain('is not on WhatsApp');
    expect(sent(canvasElement)).toBeNull();
  },
};

export const Disabled: Story = {
  play: async ({ canvasElement }) => {
    select(canvasElement).disabled = true;
    await select(canvasElement).updateComplete;
    expect(control(select(canvasElement), 'To')).toBeDisabled();
  },
};
