import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateMembers } from '@wagate/elements';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { appears, choose, control, fill, find, fits, reads, readText, startsAtTheRight } from './reading.js';
import { NOW, type StageOptions, stage, stageOf } from './stage.js';

/** Who belongs to the organization and who is invited; owners and admins change both here. */
const meta: Meta = {
  title: 'Organization/Members',
  component: 'wagate-members',
  loaders: [stage],
  render: (_, context) => {
    const { gateway, identity } = stageOf(context);
    return html`<div class="frame"><wagate-provider .gateway=${gateway} .identity=${identity}>
      <wagate-members></wagate-members>
    </wagate-provider></div>`;
  },
};
export default meta;
type Story = StoryObj;

const HOUR = 3_600_000;
const on = (options: StageOptions) => ({ stage: options });
const members = (canvas: HTMLElement) => find(canvas, 'wagate-members');
const ready = async (canvas: HTMLElement, ...words: (string | RegExp)[]): Promise<WagateMembers> => {
  await reads(members(canvas), 'ready', 'Ana Reyes', ...words);
  return members(canvas);
};

/** An invitation that was made some hours ago, good for 48. */
function invited(world: World, email: string, hoursAgo: number, role = 'member'): void {
  world.data.invitations.push({
    id: `inv_${email.split('@')[0]}`,
    organizationId: 'org_harbour_coffee',
    email,
    role,
    status: 'pending',
    createdAt: new Date(NOW - hoursAgo * HOUR).toISOString(),
    expiresAt: new Date(NOW + (48 - hoursAgo) * HOUR).toISOString(),
    inviterId: 'ana',
  });
}
const someInvited = (world: World): void => {
  invited(world, 'noor@elsewhere.example', 4, 'admin');
  invited(world, 'lee@elsewhere.example', 60);
};

/** Everybody with a role and since when; beneath, faint, who is invited, with the link to hand over. */
export const Ready: Story = {
  parameters: on({ prepare: someInvited }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'You', 'Owner', 'Ben Okafor', 'ben@harbour.example', 'Admin');
    await reads(
      element,
      'ready',
      'No mail is sent from here',
      'noor@elsewhere.example',
      'Copy link',
      'until',
    );
    await reads(element, 'ready', 'lee@elsewhere.example', 'Expired');
    // The link is a secret of whoever is invited: no attribute has it.
    expect(element.renderRoot.querySelector('.invited')?.outerHTML).not.toContain('inv_noor');
  },
};

/** The link is there to be copied at once, and the page says that no mail is sent. */
export const Invites: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    fill(await appears(element, 'E-mail'), 'Noor@elsewhere.example');
    (await appears(element, 'Invite')).click();
    await reads(element, 'ready', 'noor@elsewhere.example is invited.', 'no mail was sent', '23 Nov 2025');
    control(element, 'Copy link for noor@elsewhere.example');
    expect((control(element, 'E-mail') as HTMLInputElement).value).toBe('');
  },
};

/** Where the service mails, the link goes out by itself; it can be copied all the same. */
export const InvitesByMail: Story = {
  parameters: on({ mail: 'takes' }),
  render: (_, context) => {
    const { gateway, identity } = stageOf(context);
    return html`<div class="frame"><wagate-provider .gateway=${gateway} .identity=${identity}>
      <wagate-members mail></wagate-members>
    </wagate-provider></div>`;
  },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(element, 'ready', 'goes to this address by mail');
    fill(await appears(element, 'E-mail'), 'noor@elsewhere.example');
    (await appears(element, 'Invite')).click();
    await reads(element, 'ready', 'noor@elsewhere.example is invited.', 'was mailed to this address');
    control(element, 'Copy link for noor@elsewhere.example');
  },
};

/** A mail that is refused leaves the invitation: the page says why, and that the link is to be handed over. */
export const MailRefused: Story = {
  ...InvitesByMail,
  parameters: on({ mail: 'refuses' }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    fill(await appears(element, 'E-mail'), 'noor@elsewhere.example');
    (await appears(element, 'Invite')).click();
    await reads(
      element,
      'ready',
      'noor@elsewhere.example is invited.',
      'It could not be mailed: hand the link over yourself.',
      'The mail server says: 550 No such mailbox',
    );
    control(element, 'Copy link for noor@elsewhere.example');
  },
};

/** What the identity service says of an address stands under it, and what was typed stays. */
export const InvitedAlready: Story = {
  parameters: on({ prepare: someInvited }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    fill(await appears(element, 'E-mail'), 'noor@elsewhere.example');
    (await appears(element, 'Invite')).click();
    await reads(element, 'ready', 'This address is invited already');
    fill(control(element, 'E-mail'), 'ben@harbour.example');
    control(element, 'Invite').click();
    await reads(element, 'ready', 'Somebody with this address is a member already.');
  },
};

export const InviteFails: Story = {
  parameters: on({ fail: { 'identity.inviteMember': { status: 403 } } }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    fill(await appears(element, 'E-mail'), 'noor@elsewhere.example');
    (await appears(element, 'Invite')).click();
    await reads(element, 'ready', 'You may not do this.');
    expect((control(element, 'E-mail') as HTMLInputElement).value).toBe('noor@elsewhere.example');
  },
};

export const CancelsInvitation: Story = {
  parameters: on({ prepare: someInvited }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    (await appears(element, 'Cancel the invitation for noor@elsewhere.example')).click();
    await reads(element, 'ready', 'Its link stops working at once.');
    (await appears(element, 'Cancel invitation')).click();
    await waitFor(() => expect(readText(element)).not.toContain('noor@elsewhere.example'));
  },
};

export const ChangesRole: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Ben Okafor', 'Change role…');
    await reads(
      element,
      'ready',
      'Change the role of Ben Okafor',
      'Manages sessions, API keys',
      'go on working',
    );
    (await appears(element, 'Admin')).click();
    control(element, 'Change role').click();
    const row = () =>
      [...element.renderRoot.querySelectorAll('tbody tr')].find((one) => readText(one).includes('Ben'))!;
    await waitFor(() => expect(readText(row())).toContain('Admin'));
  },
};

/** Before somebody is removed every key they made is named, and what becomes of it. */
export const RemovalNamesKeys: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Chioma Eze', 'Remove…');
    await reads(element, 'ready', 'Remove Chioma Eze?', 'Keys belong to the organization', 'CRM sync');
    await reads(element, 'ready', 'goes on working until 3 Jan 2026', 'Whoever kept a copy');
    (await appears(element, 'Remove')).click();
    await waitFor(() => expect(readText(element)).not.toContain('Chioma Eze'));
  },
};

/** Nobody is removed as long as it can't be said what becomes of their keys. */
export const RemovalWaitsForKeys: Story = {
  parameters: on({ fail: { listApiKeys: { status: 500 } } }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Chioma Eze', 'Remove…');
    await reads(element, 'ready', 'Remove Chioma Eze?', 'The gateway had an error');
    expect(() => control(element, 'Remove')).toThrow();
  },
};

export const TransfersOwnership: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Chioma Eze', 'Transfer ownership…');
    await reads(element, 'ready', 'Transfer ownership to Chioma Eze?', 'you become an admin');
    (await appears(element, 'Transfer ownership')).click();
    const row = (name: string) =>
      [...element.renderRoot.querySelectorAll('tbody tr')].find((one) => readText(one).includes(name))!;
    await waitFor(() => expect(readText(row('Chioma'))).toContain('Owner'));
    await waitFor(() => expect(readText(row('Ana'))).toContain('Admin'));
  },
};

/** The last owner neither leaves nor takes another role, and reads what to do first. */
export const LastOwner: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for you', 'Leave…');
    await reads(element, 'ready', 'This organization needs an owner', 'Make another member an owner first');
    expect(() => control(element, 'Leave')).toThrow();
    control(element, 'Cancel').click();
    await choose(element, 'Actions for you', 'Change role…');
    await reads(element, 'ready', 'This organization needs an owner');
  },
};

/** Nobody else is there: somebody has to be invited first. */
export const LastOwnerAlone: Story = {
  parameters: on({ activeOrganization: 'org_ana' }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for you', 'Leave…');
    await reads(element, 'ready', 'nobody else is in it');
  },
};

/** A page that is behind the gateway: its refusal is said in words, with what to do first. */
export const LastOwnerRefused: Story = {
  parameters: on({
    signedIn: 'chioma',
    fail: {
      'identity.leaveOrganization': {
        status: 400,
        code: 'YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER',
      },
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for you', 'Leave…');
    (await appears(element, 'Leave')).click();
    await reads(element, 'ready', 'An organization keeps an owner.');
  },
};

/** The page hears of it, to make another organization the active one. */
export const Leaves: Story = {
  parameters: on({ signedIn: 'chioma' }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    const heard: unknown[] = [];
    element.addEventListener('wagate-organization-left', ({ detail }) => heard.push(detail));
    await choose(element, 'Actions for you', 'Leave…');
    await reads(element, 'ready', 'Leave this organization?', 'go on working');
    (await appears(element, 'Leave')).click();
    await waitFor(() => expect(heard).toEqual([{ organizationId: 'org_harbour_coffee' }]));
    await reads(element, 'empty', 'No organization is active');
  },
};

/** An admin leaves owners alone. */
export const AsAdmin: Story = {
  parameters: on({ signedIn: 'chioma' }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Ben Okafor');
    expect(() => control(element, 'Actions for Ana Reyes')).toThrow();
    control(element, 'Actions for Ben Okafor').click();
    await appears(element, 'Remove…');
    expect(() => control(element, 'Transfer ownership…')).toThrow();
  },
};

/** A member sees who is there, and may leave. */
export const AsMember: Story = {
  parameters: on({ signedIn: 'ben', prepare: someInvited }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Chioma Eze');
    expect(readText(element)).not.toMatch(/Invite|noor@elsewhere/);
    expect(() => control(element, 'Actions for Ana Reyes')).toThrow();
    control(element, 'Actions for you').click();
    await appears(element, 'Leave…');
  },
};

const failures = failureStories({
  tag: 'wagate-members',
  operation: 'identity.listMembers',
  healthy: 'Ben Okafor',
  empty: {
    stage: { activeOrganization: null },
    words: ['No organization is active', 'Choose one, or make one'],
  },
  conflict: {
    operation: 'identity.updateMemberRole',
    act: async (element) => {
      await choose(element, 'Actions for Ben Okafor', 'Change role…');
      (await appears(element, 'Admin')).click();
      control(element, 'Change role').click();
    },
    words: ['Change the role of Ben Okafor', 'This has changed meanwhile'],
  },
});
export const Loading: Story = failures.loading;
export const Empty: Story = failures.empty;
export const Conflict: Story = failures.conflict;
export const Unauthorized: Story = failures.unauthorized;
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;

export const ServerError: Story = {
  parameters: on({ fail: { 'identity.listMembers': { status: 500 } } }),
  play: async ({ canvasElement }) => {
    await reads(members(canvasElement), 'error', 'The gateway had an error', 'Try again');
  },
};

/** Whoever was removed meanwhile reads it, and nothing of the organization stays. */
export const Forbidden: Story = {
  parameters: on({ fail: { 'identity.listMembers': { status: 403 } } }),
  play: async ({ canvasElement }) => {
    await reads(members(canvasElement), 'forbidden', 'You are not in this organization any more');
  },
};

/** A refresh failed: what was loaded stays. */
export const Partial: Story = {
  parameters: on({ prepare: someInvited }),
  play: async (context) => {
    const element = await ready(context.canvasElement);
    stageOf(context).options.fail = { 'identity.listMembers': { status: 500 } };
    (await appears(element, 'Cancel the invitation for noor@elsewhere.example')).click();
    (await appears(element, 'Cancel invitation')).click();
    await reads(element, 'partial', 'Ben Okafor', 'Try again');
  },
};

/** A plain gateway does not tell who made which key, and believes a sign-in for some minutes. */
export const PlainGateway: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'within five minutes');
    await choose(element, 'Actions for Ben Okafor', 'Remove…');
    await reads(element, 'ready', 'This gateway does not tell who made which', 'within five minutes');
    await appears(element, 'Remove');
  },
};

/** A page that has a gateway and no identity service. */
export const Elsewhere: Story = {
  render: (_, context) =>
    html`<div class="frame"><wagate-members .gateway=${stageOf(context).gateway}></wagate-members></div>`,
  play: async ({ canvasElement }) => {
    await reads(members(canvasElement), 'absent', 'Members are managed elsewhere');
  },
};

/** Names and addresses are other people's: they are shown as text. */
export const HostileText: Story = {
  parameters: on({
    prepare: (world) => {
      const ben = world.data.accounts.find(({ user }) => user.id === 'ben')!.user;
      ben.name = '<img src=x onerror=alert(1)>\u202eevil';
      invited(world, '"<b>x</b>"@elsewhere.example', 1, '<i>boss</i>');
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, '<img src=x onerror=alert(1)>\ufffdevil', '<i>boss</i>');
    expect(element.renderRoot.querySelector('img, i')).toBeNull();
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  parameters: on({ prepare: someInvited }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, 'Copy link', 'Invite');
    fits(element);
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  parameters: on({ prepare: someInvited }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    startsAtTheRight(element.renderRoot.querySelector('tbody bdi'));
  },
};

/** Every text is of the catalogue: none is left in English. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  parameters: on({ prepare: someInvited }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    expect(readText(element)).not.toMatch(
      /\b(Members|Role|Joined|Invited|Copy link|Owner|No mail is sent)\b/,
    );
  },
};
