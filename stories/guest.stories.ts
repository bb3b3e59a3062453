import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { ROASTERY_FLOOR } from '@wagate/mocks';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { showsQr } from './pairing-card.js';
import { find, reads } from './reading.js';
import { stage, stageOf } from './stage.js';

/** Elements in pages that leave them no width or no height, or are set in a way of their own. */
const meta: Meta = {
  tags: ['!autodocs'],
  title: 'Guides/A guest in your page',
  loaders: [stage],
  parameters: showsQr,
};
export default meta;
type Story = StoryObj;

const idOf = (context: Pick<StoryContext, 'loaded'>, label: string) =>
  stageOf(context).world.data.sessions.find((session) => session.label === label)?.id ?? label;

const viewer = (context: StoryContext) =>
  html`<wagate-viewer .gateway=${stageOf(context).gateway} .session=${idOf(context, 'Front desk')} .chat=${ROASTERY_FLOOR}></wagate-viewer>`;
const pairing = (context: StoryContext) =>
  html`<wagate-pairing .gateway=${stageOf(context).gateway} .session=${idOf(context, 'Deliveries')}></wagate-pairing>`;
const sessions = (context: StoryContext) =>
  html`<wagate-sessions .gateway=${stageOf(context).gateway}></wagate-sessions>`;

/** Parents that ask an element for its width, and none that gives it a height. */
export const LayoutTraps: Story = {
  render: (_, context) => {
    const { gateway } = stageOf(context);
    return html`
      <div class="trap"><h3>A flex row</h3><div class="in-row">${pairing(context)}</div></div>
      <div class="trap"><h3>A centred column</h3><div class="in-column">${sessions(context)}</div></div>
      <div class="trap">
        <h3>An inline block</h3>
        <div class="in-block">
          <wagate-alerts .gateway=${gateway}></wagate-alerts>
        </div>
      </div>
      <div class="trap">
        <h3>A table cell</h3>
        <table><tbody><tr><td><wagate-api-keys .gateway=${gateway}></wagate-api-keys></td></tr></tbody></table>
      </div>
      <div class="trap">
        <h3>An unsized dialog</h3>
        <dialog open aria-label="Webhooks"><wagate-webhooks .gateway=${gateway}></wagate-webhooks></dialog>
      </div>
      <div class="trap"><h3>No height</h3>${viewer(context)}</div>`;
  },
  play: async ({ canvasElement }) => {
    const elements = [...canvasElement.querySelectorAll<HTMLElement>('.trap *')].filter(({ localName }) =>
      localName.startsWith('wagate-'),
    );
    await reads(find(canvasElement, 'wagate-sessions'), 'ready', 'Front desk');
    await reads(find(canvasElement, 'wagate-viewer'), 'ready', 'Roastery floor');
    expect(elements).toHaveLength(6);
    for (const element of elements) {
      expect(element.offsetWidth).toBeGreaterThan(240);
      expect(element.offsetHeight).toBeLessThanOrEqual(Math.max(innerHeight, 600));
    }
  },
};

const branded = (name: string, content: TemplateResult) => html`<div class="brand ${name}">${content}</div>`;

/** Every token that is no colour, set by a page. */
export const Tokens: Story = {
  render: (_, context) =>
    branded('set', html`${pairing(context)}<div class="frame tall">${viewer(context)}</div>`),
  play: async ({ canvasElement }) => {
    const viewer = find(canvasElement, 'wagate-viewer');
    await reads(viewer, 'ready', 'Roastery floor');
    const message = await waitFor(() => {
      const found = viewer.renderRoot
        .querySelector('wagate-timeline')
        ?.renderRoot.querySelector('wagate-message')
        ?.renderRoot.querySelector('.own .bubble, .theirs .bubble');
      if (!found) throw new Error('No message yet.');
      return found;
    });
    // Engines round a pixel to different places.
    expect(Number.parseFloat(getComputedStyle(message).fontSize)).toBeCloseTo((14 * 16) / 13, 3);
  },
};

/** Text of twice the size, in the room that there is. */
export const TwiceTheSize: Story = {
  render: (_, context) =>
    branded(
      'twice',
      html`${sessions(context)}${pairing(context)}<div class="frame tall">${viewer(context)}</div>`,
    ),
  play: async ({ canvasElement }) => {
    const sessions = find(canvasElement, 'wagate-sessions');
    await reads(sessions, 'ready', 'Front desk');
    await reads(find(canvasElement, 'wagate-viewer'), 'ready', 'Roastery floor');
    expect(getComputedStyle(sessions).fontSize).toBe('26px');
    expect(sessions.scrollWidth).toBeLessThanOrEqual(sessions.clientWidth);
  },
};
