import { expect } from '@open-wc/testing';
import { createIdentity } from '@wagate/sdk/identity';
import type { ApiKey, Invitation, Member } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/members.js';
import { FakeGateway } from '../testing/fake-gateway.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import type { WagateMembers } from './members.js';

const ORG = 'org_1';
let fake: FakeGateway;
let me: string;
let members: Member[];
let invitations: Invitation[];
let keys: ApiKey[];
/** Path and body of what was asked of the identity service to change something. */
let asked: [string, Record<string, unknown>][];
let refusals: Record<string, Response>;

const member = (userId: string, name: string, role: string): Member => ({
  id: `mem_${userId}`,
  organizationId: ORG,
  userId,
  role,
  createdAt: '2026-07-14T09:12:03.000Z',
  user: { id: userId, name, email: `${userId}@harbour.example` },
});

const refusal = (status: number, code: string) => Response.json({ code, message: code }, { status });

const identity = () =>
  createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const path = new URL(request.url).pathname.replace('/api/auth', '');
      const refused = refusals[path]?.clone();
      if (request.method === 'POST') asked.push([path, await request.json()]);
      if (refused) return refused;
      switch (path) {
        case '/get-session':
          return Response.json({ session: { activeOrganizationId: ORG }, user: { id: me } });
        case '/organization/list-members':
          return Response.json({ members, total: members.length });
        case '/organization/list-invitations':
          return Response.json(invitations);
        default:
          return Response.json({ id: 'x' });
      }
    },
  });

function mount(lang = 'en'): WagateMembers {
  const element = document.createElement('wagate-members');
  element.lang = lang;
  element.gateway = fake.gateway;
  element.identity = identity();
  document.body.append(element);
  return element;
}

const said = (element: WagateMembers, ...words: string[]) =>
  until(() => words.every((one) => textOf(element).includes(one)));

/** A control, once it is there. */
const appears = (element: WagateMembers, words: string) =>
  until(() => {
    try {
      return control(element, words);
    } catch {
      return undefined;
    }
  }, words);

async function choose(element: WagateMembers, menu: string, verb: string): Promise<void> {
  (await appears(element, menu)).click();
  (await appears(element, verb)).click();
}
const confirm = async (element: WagateMembers, verb: string) => (await appears(element, verb)).click();

describe('wagate-members', () => {
  beforeEach(() => {
    fake = new FakeGateway();
    fake.extensions.push('api-keys');
    me = 'ana';
    members = [
      member('ben', 'Ben Okafor', 'member'),
      member('ana', 'Ana Reyes', 'owner'),
      member('chioma', 'Chioma Eze', 'admin'),
    ];
    invitations = [];
    asked = [];
    refusals = {};
    keys = [];
    fake.respond(({ path }) =>
      path.startsWith('/api-keys') ? { status: 200, body: { data: keys } } : undefined,
    );
  });
  afterEach(() => document.body.replaceChildren());

  it('lists who is there, owners first, and is accessible', async () => {
    const element = await inState(mount(), 'ready');
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows.map((text) => /Ana|Ben|Chioma/.exec(text ?? '')?.[0])).to.deep.equal([
      'Ana',
      'Chioma',
      'Ben',
    ]);
    await until(() => inside(element, 'input[type=email]'));
    await expect(element).to.be.accessible();
  });

  it('removes nobody before every key they made was named', async () => {
    const made = { start: 'wa_4fK', permissions: ['read' as const], enabled: true, createdAt: 1 };
    keys = [
      { ...made, id: 'k1', name: 'Till', createdBy: 'ben' },
      { ...made, id: 'k2', name: 'Old till', createdBy: 'ben', expiresAt: 2 },
      { ...made, id: 'k3', name: 'Paused', createdBy: 'ben', enabled: false },
      { ...made, id: 'k4', name: 'Revoked', createdBy: 'ben', revokedAt: 2 },
      { ...made, id: 'k5', name: 'Of Ana', createdBy: 'ana' },
    ];
    const element = await inState(mount(), 'ready');
    await choose(element, 'Actions for Ben Okafor', 'Remove…');
    await said(element, 'They made 3 API keys', 'goes on working', 'has expired', 'is switched off');
    expect(textOf(element)).not.to.contain('Of Ana');
    expect(textOf(element)).not.to.contain('Revoked');
    await confirm(element, 'Remove');
    await until(() => asked.length > 0);
    expect(asked[0]).to.deep.equal([
      '/organization/remove-member',
      { memberIdOrEmail: 'mem_ben', organizationId: ORG },
    ]);
  });

  it('leaves it to the page whether somebody is removed', async () => {
    const element = await inState(mount(), 'ready');
    element.addEventListener('wagate-member-remove', (event) => event.preventDefault());
    await choose(element, 'Actions for Ben Okafor', 'Remove…');
    await confirm(element, 'Remove');
    await until(() => !textOf(element).includes('Remove Ben Okafor?'));
    expect(asked).to.deep.equal([]);
  });

  it('asks nobody about them any more in another organization', async () => {
    const element = await inState(mount(), 'ready');
    await choose(element, 'Actions for Ben Okafor', 'Remove…');
    await said(element, 'Remove Ben Okafor?');
    members = [member('ana', 'Ana Reyes', 'owner')];
    element.gateway = new FakeGateway().gateway;
    await until(() => !inside(element, 'tbody')?.textContent?.includes('Ben'));
    await inState(element, 'ready');
    expect(textOf(element)).not.to.contain('Remove Ben Okafor?');
  });

  it('lets the last owner neither leave nor take another role, and asks nothing', async () => {
    const element = await inState(mount(), 'ready');
    for (const verb of ['Leave…', 'Change role…']) {
      await choose(element, 'Actions for you', verb);
      await said(element, 'This organization needs an owner', 'Make another member an owner first');
      await confirm(element, 'Cancel');
      await until(() => !textOf(element).includes('needs an owner'));
    }
    expect(asked).to.deep.equal([]);
  });

  it('lets one of two owners leave', async () => {
    members.push(member('dana', 'Dana Whitlock', 'owner'));
    const element = await inState(mount(), 'ready');
    const left = new Promise((resolve) => element.addEventListener('wagate-organization-left', resolve));
    await choose(element, 'Actions for you', 'Leave…');
    await confirm(element, 'Leave');
    await left;
    expect(asked[0]).to.deep.equal(['/organization/leave', { organizationId: ORG }]);
  });

  it('says when only half of a transfer was done, and does the rest when asked again', async () => {
    const element = await inState(mount(), 'ready');
    let own = 0;
    const identityOf = element.identity!;
    const update = identityOf.organizations.updateMemberRole;
    identityOf.organizations.updateMemberRole = (body) => {
      if (body.memberId === 'mem_ana' && own++ === 0)
        refusals = { '/organization/update-member-role': refusal(500, 'INTERNAL_SERVER_ERROR') };
      const call = update(body);
      const over = () => {
        refusals = {};
      };
      void call.then(over, over);
      return call;
    };
    await choose(element, 'Actions for Chioma Eze', 'Transfer ownership…');
    await confirm(element, 'Transfer ownership');
    await said(element, 'Chioma Eze is an owner now', 'your own role did not change');
    await confirm(element, 'Transfer ownership');
    await until(() => asked.length === 4);
    expect(asked.map(([, { memberId, role }]) => [memberId, role])).to.deep.equal([
      ['mem_chioma', 'owner'],
      ['mem_ana', 'admin'],
      ['mem_chioma', 'owner'],
      ['mem_ana', 'admin'],
    ]);
  });

  it('takes a refusal of the role for what it is, though it comes as if nobody was signed in', async () => {
    refusals['/organization/remove-member'] = refusal(401, 'YOU_ARE_NOT_ALLOWED_TO_DELETE_THIS_MEMBER');
    const element = await inState(mount(), 'ready');
    await choose(element, 'Actions for Ben Okafor', 'Remove…');
    await confirm(element, 'Remove');
    await said(element, 'Your role in this organization does not allow this.');
  });

  it('takes whoever is gone already for removed', async () => {
    refusals['/organization/remove-member'] = refusal(400, 'MEMBER_NOT_FOUND');
    const element = await inState(mount(), 'ready');
    const removed = new Promise((resolve) => element.addEventListener('wagate-member-removed', resolve));
    await choose(element, 'Actions for Ben Okafor', 'Remove…');
    await confirm(element, 'Remove');
    await removed;
  });

  it('shows a member who is there, without what the role may not do', async () => {
    me = 'ben';
    refusals['/organization/list-invitations'] = refusal(403, 'YOU_ARE_NOT_ALLOWED_TO_LIST_INVITATIONS');
    const element = await inState(mount(), 'ready');
    await said(element, 'Chioma Eze');
    expect(inside(element, 'wagate-member-invite')).to.equal(undefined);
    expect(element.renderRoot.querySelectorAll('wagate-menu')).to.have.length(1);
  });

  it('puts the invitation into the link that the page names, and into no attribute', async () => {
    invitations = [
      {
        id: 'inv/8Pq6',
        organizationId: ORG,
        email: 'noor@elsewhere.example',
        role: 'member',
        status: 'pending',
        inviterId: 'ana',
        expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    ];
    const element = mount();
    element.invitationHref = 'https://shop.example/join?i={id}';
    await inState(element, 'ready');
    const copy = await until(() =>
      inside<HTMLElement & { value?: () => string }>(element, '.invited wagate-copy'),
    );
    expect(copy.value?.()).to.equal('https://shop.example/join?i=inv%2F8Pq6');
    expect(element.renderRoot.querySelector('.invited')!.outerHTML).not.to.contain('8Pq6');
  });

  it('shows places and invitations with nulls and missing fields in a reduced form, beside the others', async () => {
    const odd = (record: object) => ({ ...record, later: { of: ['a', 'later', 'service'] } }) as never;
    members.push(
      odd({ id: 'mem_odd', organizationId: ORG, userId: null, role: null, createdAt: null }),
      odd({ id: 'mem_null', organizationId: ORG, userId: 'gone', role: 'teleporter', user: null }),
    );
    invitations = [odd({ id: 'secret_of_the_link', status: 'pending', email: null })];
    const element = mount();
    await said(element, 'mem_odd', 'gone', 'teleporter', 'No address');
    for (const { user } of members) if (user) expect(textOf(element)).to.contain(user.name);
    expect(element.renderRoot.textContent).not.to.contain('secret_of_the_link');
    await expect(element).to.be.accessible();
  });
});
