import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateAuditLog } from '@wagate/elements';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { appears, choose, control, find, fits, reads, readText } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** Who did what, to what and when; whoever acted in somebody's place stands beside them. */
const meta: Meta = {
  title: 'Organization/Audit log',
  component: 'wagate-audit-log',
  loaders: [stage],
  render: (args, context) =>
    html`<div class="frame tall" data-height=${(args.height as string) ?? '760px'}><wagate-audit-log
      .gateway=${stageOf(context).gateway}
      scope=${(args.scope as 'platform' | undefined) ?? 'organization'}
    ></wagate-audit-log></div>`,
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: options });
const wide = { width: '1280' };
const log = (canvas: HTMLElement) => find(canvas, 'wagate-audit-log');
const ready = async (canvas: HTMLElement, ...words: (string | RegExp)[]): Promise<WagateAuditLog> => {
  await reads(log(canvas), 'ready', ...words);
  return log(canvas);
};
const rowOf = (element: WagateAuditLog, words: string | RegExp): HTMLElement => {
  const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('tbody tr')];
  const row = rows.find((one) =>
    typeof words === 'string' ? readText(one).includes(words) : words.test(readText(one)),
  );
  if (!row) throw new Error(`There is no row with ${words}.`);
  return row;
};
const set = async (element: WagateAuditLog, name: RegExp, value: string) => {
  const field = (await appears(element, name)) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** People, a key and the gateway itself: each row names who it was. */
export const Ready: Story = {
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Audit log', 'Who did what in this organization');
    await reads(rowOf(element, 'unlinked the phone'), undefined, 'Chioma Eze', 'Night line', 'Session');
    await reads(rowOf(element, 'Order service'), undefined, 'API key', 'changed its settings', 'Front desk');
    await reads(rowOf(element, 'wh_status'), undefined, 'The gateway', 'changed it', 'Webhook');
    expect(readText(element)).not.toContain('Dana Whitlock');
  },
};

/** What an admin did in somebody's place is told with both names. */
export const Impersonated: Story = {
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Chioma Eze');
    const row = rowOf(element, 'acting for them');
    await reads(row, undefined, 'Chioma Eze', 'acting for them: Ana Reyes', 'webhook.update');
    control(row, /\d\d:\d\d/).click();
    await reads(element, 'ready', 'Acting for them', '203.0.113.7');
  },
};

/** All that is written down of one, with what goes with it. */
export const Detail: Story = {
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Order service');
    await choose(rowOf(element, 'Order service'), 'More for this entry', 'Details');
    await reads(element, 'ready', 'Session: changed its settings', 'ratePerMin', '20', 'org_harbour_coffee');
  },
};

/** By who, by what, by what it was done to, by day. */
export const Filters: Story = {
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Night line');
    await set(element, /^Who/, 'system');
    await waitFor(() => expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(1));
    rowOf(element, 'wh_status');
    await set(element, /^What/, 'session.logout');
    await reads(element, 'ready', 'Nothing matches');
    (await appears(element, 'Clear filters')).click();
    await reads(element, 'ready', 'Night line');
    await choose(
      await waitFor(() => rowOf(element, 'Night line')),
      'More for this entry',
      'Only Session: unlinked the phone',
    );
    await waitFor(() => expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(1));
    rowOf(element, 'Night line');
    (await appears(element, 'Clear filters')).click();
    await waitFor(() => rowOf(element, 'rotated its secret'));
    await set(element, /^From day/, '2025-11-21');
    await waitFor(() => expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(4));
    rowOf(element, 'Order service');
    await set(element, /^Until day/, '2025-01-01');
    await reads(element, 'ready', 'Nothing matches');
  },
};

/** All organizations and the platform itself, each entry with whose it is. */
export const Platform: Story = {
  args: { scope: 'platform' },
  globals: wide,
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'in all organizations', 'Dana Whitlock', 'Pier Bakery');
    await choose(rowOf(element, 'Dana Whitlock'), 'More for this entry', 'Only by Dana Whitlock');
    await waitFor(() => expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(1));
    rowOf(element, 'Bakery counter');
  },
};

/** A year of entries comes page by page. */
export const Pages: Story = {
  parameters: on({
    prepare: (world) => {
      const [like] = world.data.audit;
      for (let at = 1; at <= 60; at++)
        world.data.audit.push({ ...like!, id: `aud_old_${at}`, at: like!.at - at * 86_400_000 * 6 });
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Ana Reyes');
    expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(50);
    control(element, 'Show more').click();
    await reads(element, 'ready', /26 Nov 2024, \d\d:\d\d/);
    expect(element.renderRoot.querySelectorAll('tbody tr').length).toBeGreaterThan(50);
  },
};

/** Somebody whose account was gone by then, a key that was, and acts that this page has no words for. */
export const Gone: Story = {
  globals: wide,
  parameters: on({
    prepare: (world) => {
      const [like] = world.data.audit;
      const { organizationId, at } = like!;
      const entry = { organizationId, at, target: { kind: 'teapot', id: 'pot_1' }, action: 'teapot.boil' };
      world.data.audit.unshift(
        { ...entry, id: 'aud_1', actor: { id: 'user_gone', name: 'user_gone', kind: 'user' } },
        { ...entry, id: 'aud_2', actor: { id: 'key_gone', name: '', kind: 'api-key' } },
      );
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      'Somebody who is gone',
      'A key that is gone',
      'teapot.boil',
      'pot_1',
    );
    await set(element, /^Who/, 'user_gone');
    await waitFor(() => expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(1));
    rowOf(element, 'Somebody who is gone');
  },
};

const failures = failureStories({
  tag: 'wagate-audit-log',
  operation: 'listAudit',
  healthy: 'Order service',
  empty: {
    stage: { prepare: (world) => void world.data.audit.splice(0) },
    words: ['Nothing was done yet'],
  },
});
export const Loading: Story = failures.loading;
export const Empty: Story = failures.empty;
export const Unauthorized: Story = failures.unauthorized;
/** A member's role opens no log, and nothing is asked for. */
export const Forbidden: Story = {
  parameters: on({ signedIn: 'ben' }),
  play: async ({ canvasElement }) => {
    await reads(log(canvasElement), 'forbidden', 'Your role can’t read the audit log', 'Owners and admins');
  },
};
export const ForbiddenPlatform: Story = {
  args: { scope: 'platform' },
  parameters: on({ signedIn: 'chioma' }),
  play: async ({ canvasElement }) => {
    await reads(log(canvasElement), 'forbidden', 'Only super admins read the audit log of the platform');
  },
};
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = failures.serverError;
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;

/** A gateway without the extension says so in a sentence. */
export const Absent: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    await reads(log(canvasElement), 'absent', 'This gateway keeps no audit log');
  },
};

/** Names and labels may hold anything: they are shown as text. */
export const Hostile: Story = {
  parameters: on({
    prepare: (world) => {
      const [like] = world.data.audit;
      world.data.audit.unshift({
        ...like!,
        id: 'aud_h',
        actor: { id: 'h', name: '<img src=x onerror=alert(1)>\u202Eevil', kind: 'user' },
        action: '<script>alert(1)</script>',
        target: { kind: 'session', id: 's', label: `<b>${'W'.repeat(200)}</b>` },
        detail: { '<i>': '<img src=x>' },
      });
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(
      canvasElement,
      /<img src=x onerror=alert\(1\)>.?evil/,
      '<script>alert(1)</script>',
    );
    expect(element.renderRoot.querySelector('img, script, td b')).toBeNull();
    fits(element);
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  args: { height: '2400px' },
  play: async ({ canvasElement }) => {
    fits(await ready(canvasElement, 'Order service', 'acting for them: Ana Reyes'));
  },
};
export const RightToLeft: Story = {
  globals: { language: 'ar', width: '1280' },
  play: async ({ canvasElement }) => {
    fits(await ready(canvasElement, 'Order service', 'سجل التدقيق', 'ألغى ربط الهاتف'));
  },
};
export const Pseudo: Story = {
  globals: { language: 'pseudo', width: '1280' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Order service');
    expect(readText(element)).not.toMatch(/\b(Who|What|Anyone|unlinked|Clear)\b/);
  },
};
