import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateUsers } from '@wagate/elements';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { appears, choose, control, fill, find, fits, reads, readText, startsAtTheRight } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** Every account of the platform, for super admins: found, sorted and turned over at the identity service, and what can be done to each. */
const meta: Meta = {
  title: 'Platform/Users',
  component: 'wagate-users',
  loaders: [stage],
  render: (_, context) => {
    const { gateway, identity } = stageOf(context);
    return html`<div class="frame"><wagate-provider .gateway=${gateway} .identity=${identity}>
      <wagate-users></wagate-users>
    </wagate-provider></div>`;
  },
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: options });
const users = (canvas: HTMLElement) => find(canvas, 'wagate-users');
const ready = async (canvas: HTMLElement, healthy = 'Ben Okafor'): Promise<WagateUsers> => {
  await reads(users(canvas), 'ready', healthy);
  return users(canvas);
};
const rowOf = (element: WagateUsers, name: string): HTMLElement => {
  const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('tbody tr')];
  const row = rows.find((one) => readText(one.querySelector('.identity') ?? one).includes(name));
  if (!row) throw new Error(`There is no row of ${name}.`);
  return row;
};
const names = (element: WagateUsers) =>
  [...element.renderRoot.querySelectorAll('tbody .who bdi:first-child')].map((one) => readText(one));
/** Asks for something in a row's menu and confirms it. */
const does = async (element: WagateUsers, name: string, entry: string, verb: string | RegExp) => {
  await choose(element, `Actions for ${name}`, entry);
  (await appears(element, verb)).click();
};

/** A super admin, ordinary users, and one who is banned, with the reason; the own row says so. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(
      rowOf(element, 'Ana Reyes'),
      undefined,
      'Ana Reyes you',
      'Super admin',
      'Active',
      '6 Jan 2025',
    );
    await reads(rowOf(element, 'Chioma Eze'), undefined, 'chioma@harbour.example', 'User', 'On');
    await reads(rowOf(element, 'Eve Marsh'), undefined, 'Banned', 'For good · Spam');
    await reads(element, 'ready', 'All 5', '1–5 of 5');
  },
};

/** What would lock out the person themselves can't be chosen, and says why. */
export const OwnRow: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(rowOf(element, 'Ana Reyes'), undefined, 'you');
    control(element, 'Actions for Ana Reyes').click();
    const menu = rowOf(element, 'Ana Reyes').querySelector('wagate-menu')!;
    await reads(menu, undefined, 'This is your own account. Another super admin can.');
    const off = [...menu.renderRoot.querySelectorAll('[aria-disabled=true]')].map((one) => readText(one));
    for (const words of ['Impersonate…', 'Make ordinary user…', 'Ban…', 'Delete account…'])
      expect(off.some((one) => one.startsWith(words))).toBe(true);
    for (const one of menu.renderRoot.querySelectorAll<HTMLElement>('[aria-disabled=true]')) one.click();
    expect(element.renderRoot.querySelector('wagate-user-change')).toBeNull();
  },
};

/** A banned person can't be acted for: the reason stands beneath. */
export const BannedRow: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Actions for Eve Marsh').click();
    await reads(element, 'ready', 'Not while they are banned', 'Lift the ban…');
  },
};

export const Banned: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Banned').click();
    await waitFor(() => expect(names(element)).toEqual(['Eve Marsh']));
    await reads(element, 'ready', 'Banned 1');
  },
};

export const SuperAdmins: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Super admins').click();
    await waitFor(() => expect(names(element)).toEqual(['Ana Reyes']));
  },
};

export const FoundByName: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await userEvent.type(control(element, 'Find by name or e-mail'), 'oka{Enter}');
    await waitFor(() => expect(names(element)).toEqual(['Ben Okafor']));
    await reads(element, 'ready', 'Names that contain “oka”.', 'Look in e-mail addresses');
  },
};

/** An address is known by its sign. */
export const FoundByEmail: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await userEvent.type(control(element, 'Find by name or e-mail'), 'dana@{Enter}');
    await waitFor(() => expect(names(element)).toEqual(['Dana Whitlock']));
    await reads(element, 'ready', 'E-mail addresses that contain “dana@”.');
  },
};

export const NoneFound: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await userEvent.type(control(element, 'Find by name or e-mail'), 'harbour{Enter}');
    await reads(element, 'empty', 'No account matches', 'Show all');
    control(element, 'Look in e-mail addresses').click();
    await reads(element, 'ready', 'Ben Okafor', 'All 5');
  },
};

const crowd = (world: World) => {
  const [first] = world.data.accounts.slice(1);
  for (let n = 1; n <= 1_199; n += 1)
    world.data.accounts.push({
      ...first!,
      user: {
        ...first!.user,
        id: `crowd_${n}`,
        name: `Person ${String(n).padStart(4, '0')}`,
        email: `p${n}@tide.example`,
      },
    });
};

/** However many there are, a page of them is on show, and the place in the whole is told. */
export const Pages: Story = {
  parameters: on({ prepare: crowd }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(element, 'ready', 'All 1,204', '1–50 of 1,204');
    expect(control(element, 'Previous')).toBeDisabled();
    control(element, 'Next').click();
    await reads(element, 'ready', '51–100 of 1,204', 'Person 0046');
    await waitFor(() => expect(names(element)).toHaveLength(50));
    control(element, 'Name').click();
    await reads(element, 'ready', '1–50 of 1,204', 'Person 1199');
    expect(names(element)[0]).toBe('Person 1199');
  },
};

export const SortedByDay: Story = {
  parameters: on({
    prepare: ({ data }) => {
      data.accounts[3]!.user = { ...data.accounts[3]!.user, createdAt: '2025-03-02T08:00:00.000Z' };
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Joined').click();
    await waitFor(() => expect(names(element).at(-1)).toBe('Dana Whitlock'));
    control(element, 'Joined').click();
    await waitFor(() => expect(names(element)[0]).toBe('Dana Whitlock'));
  },
};

const failures = failureStories({
  tag: 'wagate-users',
  operation: 'identity.adminListUsers',
  healthy: 'Ben Okafor',
  conflict: {
    operation: 'identity.adminSetRole',
    act: async (element) =>
      does(element as WagateUsers, 'Ben Okafor', 'Make super admin…', 'Make super admin'),
    words: ['Make Ben Okafor a super admin?', 'This has changed meanwhile'],
  },
});
export const Loading: Story = failures.loading;
export const Conflict: Story = failures.conflict;
export const Unauthorized: Story = failures.unauthorized;
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = {
  parameters: on({ fail: { 'identity.adminListUsers': { status: 500 } } }),
  play: async ({ canvasElement }) => {
    await reads(users(canvasElement), 'error', 'The gateway had an error', 'Try again');
  },
};
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;

/** A refresh failed: what was loaded stays. No event tells of accounts, so that there is no connection whose end would make them old. */
export const Partial: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    stageOf(context).options.fail = { 'identity.adminListUsers': { status: 500 } };
    await does(element, 'Ben Okafor', 'End all sign-ins…', 'End all sign-ins');
    await reads(element, 'partial', 'Ben Okafor', 'Try again');
  },
};

/** Who is no super admin reads so, and sees nobody. */
export const Forbidden: Story = {
  parameters: on({ signedIn: 'ben' }),
  play: async ({ canvasElement }) => {
    await reads(users(canvasElement), 'forbidden', 'Only super admins see all accounts');
    expect(readText(users(canvasElement))).not.toContain('Ana');
  },
};

export const PlainGateway: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Ben Okafor', 'Impersonate…');
    await reads(element, 'ready', 'Impersonate Ben Okafor?');
    // Nothing is written down there, so that nothing is said of it.
    expect(readText(element)).not.toContain('recorded');
  },
};

export const MakesSuperAdmin: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Ben Okafor', 'Make super admin…');
    await reads(element, 'ready', 'They will see and change everything on this gateway');
    (await appears(element, 'Make super admin')).click();
    await waitFor(() => expect(readText(rowOf(element, 'Ben Okafor'))).toContain('Super admin'));
    await does(element, 'Ben Okafor', 'Make ordinary user…', 'Make ordinary user');
    await waitFor(() => expect(readText(rowOf(element, 'Ben Okafor'))).not.toContain('Super admin'));
  },
};

export const BanForm: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Ben Okafor', 'Ban…');
    await reads(element, 'ready', 'Ban Ben Okafor?', 'They are signed out everywhere', 'On 28 Nov 2025');
  },
};

/** Until a day: one that is over is refused, and the row tells reason and end. */
export const BansUntilDay: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    await BanForm.play?.(context);
    fill(await appears(element, 'Reason (optional)').catch(() => control(element, /^Reason/)), 'Sent spam');
    await userEvent.selectOptions(control(element, 'The ban ends'), 'date');
    fill(await appears(element, 'Last day'), '2025-11-20');
    control(element, 'Ban').click();
    await reads(element, 'ready', 'Choose a day from today on');
    fill(control(element, 'Last day'), '2025-12-01');
    control(element, 'Ban').click();
    await reads(rowOf(element, 'Ben Okafor'), undefined, 'Banned', '2 Dec 2025 · Sent spam');
  },
};

export const LiftsBan: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await does(element, 'Eve Marsh', 'Lift the ban…', 'Lift the ban');
    await waitFor(() => expect(readText(rowOf(element, 'Eve Marsh'))).toContain('Active'));
  },
};

/** The address is typed first: there is no way back. */
export const Deletes: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await does(element, 'Dana Whitlock', 'Delete account…', 'Delete account');
    await reads(element, 'ready', 'Delete the account of Dana Whitlock?');
    fill(control(element, /dana@harbour\.example/), 'dana@harbour.example');
    control(element, 'Delete account').click();
    await waitFor(() => expect(names(element)).not.toContain('Dana Whitlock'));
  },
};

/** Somebody else deleted the account first. */
export const GoneMeanwhile: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    const { accounts } = stageOf(context).world.data;
    accounts.splice(
      accounts.findIndex(({ user }) => user.id === 'ben'),
      1,
    );
    await does(element, 'Ben Okafor', 'Make super admin…', 'Make super admin');
    await reads(element, 'ready', 'This account was deleted meanwhile.');
  },
};

export const AsksToImpersonate: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Ben Okafor', 'Impersonate…');
    await reads(
      element,
      'ready',
      'Impersonate Ben Okafor?',
      'until you stop or one hour has passed',
      'Every action is recorded with your name beside theirs.',
    );
  },
};

/** The page is told once the service itself reports the other person. */
export const Impersonates: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    const heard: unknown[] = [];
    element.addEventListener('wagate-impersonation-started', ({ detail }) => heard.push(detail));
    await does(element, 'Ben Okafor', 'Impersonate…', 'Impersonate');
    await waitFor(() => expect(heard).toEqual([{ userId: 'ben' }]));
    const now = await stageOf(context).identity!.session.get();
    expect(now?.session.impersonatedBy).toBe('ana');
  },
};

/** It answered yes, and every request would still run as the administrator: that is a failure, and says so. */
export const StillTheAdministrator: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    let heard = 0;
    element.addEventListener('wagate-impersonation-started', () => heard++);
    const { admin } = stageOf(context).identity!;
    Object.assign(admin, { impersonateUser: async () => ({}) });
    await does(element, 'Ben Okafor', 'Impersonate…', 'Impersonate');
    await reads(element, 'ready', 'it still takes you for yourself');
    expect(heard).toBe(0);
  },
};

/** Names and reasons of others are text, whatever is in them. */
export const Hostile: Story = {
  parameters: on({
    prepare: ({ data }) => {
      data.accounts[1]!.user = {
        ...data.accounts[1]!.user,
        name: '<img src=x onerror=alert(1)>\u202egpj.exe',
        banned: true,
        banReason: '<b>bold</b>',
        banExpires: 'never',
        createdAt: 'yesterday',
      };
      data.accounts[3]!.user = { ...data.accounts[3]!.user, name: '\u200b' };
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, '<img src=x onerror=alert(1)>');
    await reads(element, 'ready', '<b>bold</b>', 'dana@harbour.example dana@harbour.example');
    expect(element.renderRoot.querySelector('img')).toBeNull();
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(element, 'ready', 'Banned', '1–5 of 5');
    fits(element);
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    startsAtTheRight(rowOf(element, 'Ben Okafor').querySelector('bdi'));
  },
};

/** Every text is of the catalogue: none is left in English. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    expect(readText(element)).not.toMatch(/\b(Users|Role|Account|Active|Super admin|Two-factor|Joined)\b/);
  },
};
