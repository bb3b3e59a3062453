import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { control, find, reads, readText } from './reading.js';
import { NOW, type StageOptions, stage, stageOf } from './stage.js';

const SECRET = 'a-secret-of-a-story';

/** A link to link a phone to the session that waits for one. */
const made = (more: Partial<World['data']['embedLinks'][number]> = {}) => ({
  stage: {
    signedIn: null,
    prepare: (world) => {
      world.data.embedLinks.push({
        id: 'eml_1',
        session: world.sessionCalled('Deliveries').id,
        organizationId: world.sessionCalled('Deliveries').organizationId,
        can: ['pair'],
        secret: SECRET,
        brand: { name: 'Harbour Coffee', accent: '#8a3ffc' },
        returnUrl: 'https://harbour.example/linked',
        createdAt: NOW,
        expiresAt: NOW + 3_600_000,
        ...more,
      });
      world.qr(world.sessionCalled('Deliveries').id);
    },
  } satisfies StageOptions,
});

/** The page of a one-time link. */
const meta: Meta = {
  title: 'Connect/One-time link',
  component: 'wagate-embed-link',
  loaders: [stage],
  render: (_args, context) =>
    html`<div class="frame"><wagate-embed-link
      base-url=${stageOf(context).options.baseUrl}
      link="eml_1"
      .secret=${SECRET}
    ></wagate-embed-link></div>`,
};
export default meta;
type Story = StoryObj;

const element = (canvas: HTMLElement) => find(canvas, 'wagate-embed-link');
/** Whatever language it speaks. */
const inState = (page: HTMLElement, state: string) =>
  waitFor(() => expect(page.getAttribute('state')).toBe(state), { timeout: 5000 });
const open = async (canvas: HTMLElement) => {
  const page = element(canvas);
  await inState(page, 'ask');
  page.renderRoot.querySelector<HTMLButtonElement>('.button.primary')!.click();
  return page;
};

/** It opens nothing by itself: programs that look at links in mails would use it up. */
export const Ask: Story = {
  parameters: made(),
  play: async ({ canvasElement }) => {
    await reads(element(canvasElement), 'ask', 'Link your phone', 'It opens once', 'Continue');
  },
};

export const Opened: Story = {
  parameters: made(),
  play: async ({ canvasElement }) => {
    await reads(await open(canvasElement), 'pairing', 'Link your phone to Harbour Coffee', 'Linked devices');
  },
};

export const Linked: Story = {
  parameters: made(),
  play: async ({ canvasElement, loaded }) => {
    const page = await open(canvasElement);
    await reads(page, 'pairing', 'Linked devices');
    const { world } = stageOf({ loaded });
    await waitFor(() => expect(world.events.open).toBeGreaterThan(0));
    world.link(world.sessionCalled('Deliveries').id, '447700900321');
    await reads(page, 'linked', 'Your phone is linked');
    expect(control(page, 'Back to Harbour Coffee').getAttribute('href')).toContain('status=linked');
  },
};

const over = (parameters: object, words: string): Story => ({
  parameters,
  play: async ({ canvasElement }) => {
    await reads(await open(canvasElement), 'over', words, 'Ask whoever sent it');
  },
});
export const Used: Story = over(made({ usedAt: NOW }), 'opened already');
export const Expired: Story = over(made({ expiresAt: NOW - 1 }), 'has expired');
export const Cancelled: Story = over(made({ cancelledAt: NOW }), 'was cancelled');
export const Unknown: Story = {
  parameters: made({ secret: 'another' }),
  play: async ({ canvasElement }) => {
    await reads(await open(canvasElement), 'over', 'not complete');
  },
};

/** The secret of its address was taken out of it when the page was first loaded. */
export const LoadedAgain: Story = {
  parameters: made(),
  render: () => html`<div class="frame"><wagate-embed-link link="eml_1"></wagate-embed-link></div>`,
  play: async ({ canvasElement }) => {
    await reads(element(canvasElement), 'over', 'Open the link again');
  },
};

export const Narrow: Story = {
  parameters: made(),
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const page = await open(canvasElement);
    await reads(page, 'pairing', 'Linked devices');
    expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
  },
};

export const RightToLeft: Story = {
  parameters: made(),
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await inState(await open(canvasElement), 'pairing');
    expect(getComputedStyle(element(canvasElement)).direction).toBe('rtl');
  },
};

/** Every text of it is translated: marked by the language that is made for tests. */
export const Pseudo: Story = {
  parameters: made(),
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    await inState(element(canvasElement), 'ask');
    expect(readText(element(canvasElement))).not.toContain('Link your phone');
  },
};
