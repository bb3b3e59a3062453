import { expect } from '@open-wc/testing';
import type { Group } from '@wagate/sdk';
import type { GroupMember } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/group-info.js';
import { settle, until, Wire } from '../../testing/wire.js';
import type { WagateGroupInfo } from './group-info.js';
import { participantsOf } from './participants.js';

const GROUP = '120363041@g.us';
const group = (more: Partial<Group> = {}): Group => ({
  id: 1,
  groupJid: GROUP,
  firstSeenAt: 1,
  updatedAt: 1,
  subject: 'Roastery floor',
  ...more,
});
const member = (lid: string, more: Partial<GroupMember> = {}): GroupMember => ({
  id: 1,
  groupJid: GROUP,
  sessionId: 'sess_1',
  firstSeenAt: 1,
  lastSeenAt: 1,
  lid,
  role: 'member',
  ...more,
});

let wire: Wire;
let info: Group;
let members: GroupMember[];

async function mount(): Promise<WagateGroupInfo> {
  const element = document.createElement('wagate-group-info');
  element.lang = 'en-GB';
  Object.assign(element, { gateway: wire.gateway, session: 'sess_1', group: GROUP });
  document.body.append(element);
  await settle();
  return element;
}
const people = (element: WagateGroupInfo) =>
  [...element.renderRoot.querySelectorAll('.participant')].map((one) =>
    one.textContent!.replace(/\s+/g, ' ').trim(),
  );

beforeEach(() => {
  wire = new Wire();
  info = group({
    description: 'Only <b>beans</b>\nno tea',
    isAnnounce: true,
    isLocked: false,
    ownerJid: '1@lid',
    participantCount: 4,
  });
  members = [
    member('3@lid', { name: 'Zoe' }),
    member('2@lid', { name: 'Ben Okafor', phoneNumber: '447700900118', role: 'admin' }),
    member('119283746550190@lid'),
    member('1@lid', { name: 'Ana Reyes', phoneNumber: '447700900112' }),
  ];
  wire.failures.set('/members', () => Response.json({ data: members }));
  wire.failures.set(`/groups/${GROUP}`, () => Response.json(info));
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('wagate-group-info', () => {
  it('shows who is in it with role and number, and never a hidden id as a number', async () => {
    const element = await mount();
    await until(() => people(element).length === 4);
    const face = element.renderRoot.querySelector('.avatar')!.getBoundingClientRect();
    expect(face.width).to.equal(face.height);
    const [ana, ben, zoe, unknown] = people(element);
    expect(ana).to.contain('Ana Reyes').and.to.contain('+44 7700 900112').and.to.contain('Owner');
    expect(ben).to.contain('Ben Okafor').and.to.contain('Admin');
    expect(zoe).to.contain('Zoe').and.to.contain('Number hidden');
    expect(unknown).to.contain('Unknown').and.to.contain('Number hidden');
    const text = element.renderRoot.textContent!;
    expect(text).not.to.contain('119283746550190');
    expect(text).to.contain('4 people').and.to.contain('Only admins can write');
    expect(text).to.contain('Everyone can change the group').and.to.contain('Only <b>beans</b>\nno tea');
    await expect(element).to.be.accessible();
  });

  it('tells who was chosen, and follows what changes', async () => {
    const element = await mount();
    await until(() => people(element).length === 4 && wire.sockets.length > 0);
    const chosen: object[] = [];
    element.addEventListener('wagate-contact-open', ({ detail }) => chosen.push(detail));
    element.renderRoot.querySelector<HTMLElement>('.participant')!.click();
    expect(chosen).to.deep.equal([{ sessionId: 'sess_1', jid: '1@lid' }]);
    members = members.slice(1);
    wire.emit('group.participant', { groupJid: GROUP, leave: ['3@lid'] });
    await until(() => people(element).length === 3);
  });

  for (const [status, state] of [
    [404, 'not-found'],
    [403, 'forbidden'],
    [500, 'error'],
    [401, 'unauthorized'],
  ] as const) {
    it(`is ${state} for ${status}`, async () => {
      wire.fail(`/groups/${GROUP}`, status, 'x');
      const element = await mount();
      await until(() => element.getAttribute('state') === state);
    });
  }

  it('puts the owner first, then admins, then names, those without one last', () => {
    const owner = group({ ownerJid: '447700900199@s.whatsapp.net' });
    const list = participantsOf(
      [
        member('9@lid'),
        member('8@lid', { phoneNumber: '447700900188' }),
        member('7@lid', { name: 'Åsa' }),
        member('6@lid', { name: '\u202eevil', role: 'superadmin' }),
        member('5@lid', { phoneNumber: '447700900199' }),
      ],
      owner,
      'en',
    );
    expect(list.map(({ jid, role }) => `${jid} ${role}`)).to.deep.equal([
      '6@lid owner',
      '5@lid owner',
      '7@lid member',
      '8@lid member',
      '9@lid member',
    ]);
  });
});
