import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Contact, Group } from '@wagate/sdk';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/contacts.js';
import { session, Wire } from '../../testing/wire.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateContact } from './contact.js';
import type { WagateContactList } from './contact-list.js';
import type { WagateContacts } from './contacts.js';
import type { WagateGroup } from './group.js';

const CAFES = '120363041@g.us';
const MARTA = '203948817264501@lid';
const ROSA = '119283746550190@lid';
let wire: Wire;
let people: Contact[];
let groups: Group[];
/** Whom WhatsApp has blocked, and whether it does what it says. */
let blocked: Set<string>;
let obeys: boolean;

const marta: Contact = {
  lid: MARTA,
  source: 'dm',
  name: 'Marta Silva',
  savedName: 'Marta Silva',
  pushName: 'marta.s',
  businessName: 'Silva Import',
  phoneNumber: '447700900152',
  phoneJid: '447700900152@s.whatsapp.net',
};
const rosa: Contact = { lid: ROSA, source: 'group', pushName: 'Rosa' };
const group = (fields: Partial<Group>): Group => ({
  id: 1,
  groupJid: CAFES,
  firstSeenAt: 1,
  updatedAt: 1,
  ...fields,
});

/** As a gateway with contacts answers: its search knows numbers in any notation, a plain one's names alone. */
function answerContacts(): void {
  const plain = () => !wire.extensions;
  const answer = (url: URL, path: string): Response | undefined => {
    const rest = path.replace('/sessions/sess_1', '');
    const row = (one: Contact) =>
      plain()
        ? { lid: one.lid, source: one.source, name: one.name, phoneNumber: one.phoneNumber }
        : { ...one, blocked: blocked.has(one.lid) };
    if (rest === '/contacts') {
      const q = url.searchParams.get('q') ?? '';
      const digits = q.replace(/\D/g, '').replace(/^5511987654321$/, '551187654321');
      const inGroup = url.searchParams.get('group');
      const source = url.searchParams.get('source');
      const found = people.filter(
        (one) =>
          (!source || one.source === source) &&
          (!inGroup || one.lid === MARTA) &&
          (!q ||
            one.lid === q ||
            one.phoneJid === q ||
            [one.name, one.pushName].some((name) => name?.toLowerCase().includes(q.toLowerCase())) ||
            (!plain() && digits.length > 2 && /^[+\d\s()-]+$/.test(q) && one.phoneNumber?.includes(digits))),
      );
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const next = from + Number(url.searchParams.get('limit') ?? 50);
      return Response.json({
        data: found.slice(from, next).map(row),
        ...(next < found.length && { nextCursor: String(next) }),
      });
    }
    if (rest === '/groups') return Response.json({ data: groups });
    if (rest === `/groups/${CAFES}`) return Response.json(groups[0]);
    if (rest === `/groups/${CAFES}/members`)
      return Response.json({
        data: [
          {
            id: 1,
            lid: MARTA,
            groupJid: CAFES,
            sessionId: 'sess_1',
            role: 'superadmin',
            firstSeenAt: 1,
            lastSeenAt: 1,
            name: 'Marta Silva',
            phoneNumber: '447700900152',
            tag: 'Marta (Silva)',
          },
          {
            id: 2,
            lid: ROSA,
            groupJid: CAFES,
            sessionId: 'sess_1',
            role: 'member',
            firstSeenAt: 1,
            lastSeenAt: 1,
            name: '119283746550190',
          },
        ],
      });
    const [, jid, what] = /^\/contacts\/([^/]+)(?:\/(\w+))?$/.exec(rest) ?? [];
    const one = people.find(({ lid, phoneJid }) => lid === jid || (!plain() && phoneJid === jid));
    if (!jid || !one) return undefined;
    if (what === 'about') return Response.json({ about: 'Green coffee' });
    if (what === 'block' || what === 'unblock') {
      if (obeys && what === 'block') blocked.add(one.lid);
      if (obeys && what === 'unblock') blocked.delete(one.lid);
      return new Response(null, { status: 204 });
    }
    if (what) return undefined;
    const { lid, name, businessName, phoneNumber, phoneJid, source } = one;
    return Response.json({
      dm: source === 'dm',
      groups: [
        { jid: CAFES, name: 'London cafés', role: 'admin', tag: 'Marta (Silva)', lastSeen: Date.now() },
      ],
      identity: {
        id: 1,
        lid,
        name,
        businessName,
        phoneNumber,
        phoneJid,
        firstSeenAt: 1_700_000_000_000,
        updatedAt: 1,
      },
    });
  };
  wire.failures.set('/sessions/sess_1/', (url) =>
    answer(url, decodeURIComponent(url.pathname).replace('/api/v1', '')),
  );
}

/** Put before the usual answers. */
function failFirst(part: string, status: number, details: object = {}): void {
  const usual = [...wire.failures];
  wire.failures.clear();
  wire.fail(part, status, 'x', details);
  for (const [key, value] of usual) wire.failures.set(key, value);
}

const element = (fields: Partial<WagateContacts> = {}) =>
  fixture<WagateContacts>(
    html`<wagate-contacts
      style="height: 600px; inline-size: 1000px; max-inline-size: none"
      .gateway=${wire.gateway}
      .session=${fields.session ?? 'sess_1'}
      .jid=${fields.jid ?? ''}
      .search=${fields.search ?? ''}
    ></wagate-contacts>`,
  );
const listOf = (shown: WagateContacts) =>
  shown.shadowRoot!.querySelector<WagateContactList>('wagate-contact-list')!;
const detail = (shown: WagateContacts) =>
  shown.shadowRoot!.querySelector<WagateContact | WagateGroup>('wagate-contact, wagate-group')!;
const rowsOf = (shown: WagateContacts) =>
  [...listOf(shown).shadowRoot!.querySelectorAll('[role=option]')].map((row) => textOf(row));
async function listed(fields: Partial<WagateContacts> = {}) {
  const shown = await element(fields);
  await until(() => listOf(shown)?.getAttribute('state') === 'ready', 'the list stands');
  return shown;
}
async function search(shown: WagateContacts, text: string): Promise<void> {
  listOf(shown).search = text;
  await listOf(shown).updateComplete;
}
const marks = (shown: WagateContacts) =>
  [...listOf(shown).shadowRoot!.querySelectorAll('mark')].map((mark) => mark.textContent);
const key = (on: Element, name: string) =>
  on.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );

describe('wagate-contacts', () => {
  beforeEach(() => {
    wire = new Wire();
    wire.extensions = ['contact-detail', 'search'];
    people = [marta, rosa, { lid: '7@lid', source: 'dm', savedName: 'Dária', phoneNumber: '551187654321' }];
    groups = [
      group({
        subject: 'London cafés',
        participantCount: 41,
        ownerJid: MARTA,
        isAnnounce: true,
        isLocked: false,
      }),
    ];
    blocked = new Set();
    obeys = true;
    answerContacts();
  });
  afterEach(() => {
    fixtureCleanup();
  });

  it('lists people and groups by name, never a hidden id as a number, and is accessible', async () => {
    const shown = await listed();
    await until(() => rowsOf(shown).length === 4);
    expect(rowsOf(shown).map((row) => row.replace(/^\S+ /, ''))).to.deep.equal([
      'Dária +55 11 8765 4321 Chat',
      'London cafés Group · 41 people',
      'Marta Silva Business account +44 7700 900152 Chat',
      '~Rosa Number hidden Groups',
    ]);
    expect(textOf(shown)).to.contain('4 in all').and.not.to.contain('119283');
    await expect(shown).to.be.accessible();
  });

  for (const text of ['+44 7700 900152', '447700900152', ' 44 7700-900 152 ', '900152'])
    it(`finds one person by “${text}”, and marks it`, async () => {
      const shown = await listed();
      await search(shown, text);
      await until(() => rowsOf(shown).length === 1);
      expect(rowsOf(shown)[0]).to.contain('Marta Silva');
      expect(marks(shown).join('')).to.contain('900152');
    });

  it('marks a number in either spelling of Brazil, and a name whatever its accents', async () => {
    const shown = await listed();
    await search(shown, '+55 11 98765-4321');
    await until(() => rowsOf(shown).length === 1);
    expect(marks(shown)).to.deep.equal(['55 11 8765 4321']);
    await search(shown, 'dar');
    await until(() => marks(shown).length === 1 || rowsOf(shown).length === 0);
  });

  it('says that a plain gateway finds names only, and looks for a number among what is loaded', async () => {
    wire.extensions = undefined;
    people = [
      ...Array.from({ length: 150 }, (_, at) => ({
        lid: `9${at}@lid`,
        source: 'dm' as const,
        name: `Ann ${at}`,
      })),
      marta,
    ];
    const shown = await listed();
    await search(shown, '+44 7700 900152');
    await until(() => textOf(listOf(shown)).includes('finds names only'));
    expect(textOf(listOf(shown))).to.contain('among the 100 people loaded so far');
    expect(rowsOf(shown)).to.deep.equal([]);
    control(listOf(shown), 'Look through the rest').click();
    await until(() => rowsOf(shown).length === 1);
    expect(textOf(listOf(shown)))
      .to.contain('among all people')
      .and.to.contain('1 found');
    expect(wire.requests.some((request) => request.includes('q=%2B44'))).to.equal(false);
    await search(shown, 'ann 12');
    await until(() => wire.requests.some((request) => /q=ann/.test(request)));
  });

  it('filters by where somebody was met, and by group', async () => {
    const shown = await listed();
    control(listOf(shown), 'Groups').click();
    await until(() => rowsOf(shown).length === 1);
    expect(rowsOf(shown)[0]).to.contain('London cafés');
    control(listOf(shown), 'Filter').click();
    const selects = await until(() => {
      const found = [...listOf(shown).shadowRoot!.querySelectorAll('select')];
      return found[1]?.options.length === 2 ? found : undefined;
    });
    selects[1]!.value = CAFES;
    selects[1]!.dispatchEvent(new Event('change'));
    await until(() => wire.requests.some((request) => request.includes('group=')));
    await until(() => rowsOf(shown).length === 1 && rowsOf(shown)[0]!.includes('Marta'));
  });

  it('finds a contact and opens the chat with the keyboard alone', async () => {
    const shown = await listed();
    const told: unknown[] = [];
    shown.addEventListener('wagate-contact-open', ({ detail }) => told.push(detail));
    shown.addEventListener('wagate-chat-open', ({ detail }) => told.push(detail));
    const field = listOf(shown)
      .shadowRoot!.querySelector('wagate-search-field')!
      .shadowRoot!.querySelector('input')!;
    field.focus();
    field.value = 'marta';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    key(field, 'Enter');
    await until(() => rowsOf(shown).length === 1);
    key(field, 'ArrowDown');
    const list = await until(() => listOf(shown).shadowRoot!.activeElement);
    expect(list.getAttribute('role')).to.equal('listbox');
    await until(() => list.getAttribute('aria-activedescendant') === 'row-0');
    key(list, 'Enter');
    await inState(await until(() => detail(shown)), 'ready');
    const open = control(detail(shown), 'Open chat');
    open.focus();
    open.click();
    expect(told).to.deep.equal([
      { sessionId: 'sess_1', jid: MARTA },
      { sessionId: 'sess_1', chatJid: MARTA },
    ]);
  });

  it('leaves the keyboard where it is while the answer to another search comes', async () => {
    const shown = await listed();
    const list = listOf(shown).shadowRoot!.querySelector<HTMLElement>('[role=listbox]')!;
    list.focus();
    await search(shown, 'marta');
    await until(() => rowsOf(shown).length === 1);
    expect(listOf(shown).shadowRoot!.activeElement).to.equal(list);
  });

  it('shows who it is: about, business, addresses to copy, shared groups with the name used there', async () => {
    const shown = await listed({ jid: '447700900152@s.whatsapp.net' });
    const one = await inState(await until(() => detail(shown)), 'ready');
    await until(() => textOf(one).includes('Green coffee'));
    for (const words of [
      'Marta Silva',
      'Silva Import',
      'business account',
      '+44 7700 900152',
      MARTA,
      '~marta.s',
      'London cafés',
      'Marta (Silva)',
      'Admin',
    ])
      expect(textOf(one)).to.contain(words);
    const copied = [...one.shadowRoot!.querySelectorAll('wagate-copy')].map(({ value }) => value);
    expect(copied).to.deep.equal(['+447700900152', '447700900152@s.whatsapp.net', MARTA]);
    expect(one.shadowRoot!.querySelector('img')).to.equal(null);
    expect(wire.requests.some((request) => request.includes('picture'))).to.equal(false);
    await expect(one).to.be.accessible();
  });

  it('does without the about text of a session that is not connected, and says when a number is hidden', async () => {
    failFirst('/about', 501);
    const shown = await listed({ jid: ROSA });
    const one = await inState(await until(() => detail(shown)), 'ready');
    expect(textOf(one)).to.contain('Number hidden').and.to.contain(ROSA).and.not.to.contain('+119');
    expect(textOf(one)).to.not.contain('Open chat');
  });

  it('opens a group from a person: owner, settings, members with numbers, hidden ones as such', async () => {
    const shown = await listed({ jid: MARTA });
    const one = await inState(await until(() => detail(shown)), 'ready');
    one.shadowRoot!.querySelector<HTMLElement>('.row-open')!.click();
    const opened = await until(() => shown.shadowRoot!.querySelector('wagate-group'));
    await inState(opened, 'ready');
    await until(() => textOf(opened).includes('Marta (Silva)'));
    expect(textOf(opened))
      .to.contain('Admins only')
      .and.to.contain('Everybody in it')
      .and.to.contain('Unknown Number hidden');
    expect(textOf(opened)).to.not.contain('119283746550190');
    await expect(opened).to.be.accessible();
  });

  async function block(shown: WagateContacts, words: string, verb: string) {
    const section = await until(() => detail(shown).shadowRoot!.querySelector('wagate-contact-block'));
    await until(() => textOf(section).includes(words));
    control(section, words).click();
    await until(() =>
      textOf(section).includes(`${verb} ${detail(shown).shadowRoot!.querySelector('h2')!.textContent}?`),
    );
    control(section.shadowRoot!.querySelector('wagate-confirm')!, verb).click();
    return section;
  }

  it('blocks and lets through, also who has a hidden number, and shows what the gateway says then', async () => {
    const shown = await listed({ jid: ROSA });
    await inState(await until(() => detail(shown)), 'ready');
    const section = await block(shown, 'Block…', 'Block');
    await until(() => textOf(section).includes('Unblock…'));
    expect([...blocked]).to.deep.equal([ROSA]);
    await block(shown, 'Unblock…', 'Unblock');
    await until(() => blocked.size === 0 && textOf(section).includes('Block…'));
  });

  it('puts it back with a reason when WhatsApp did not do what it said, or could not', async () => {
    obeys = false;
    const shown = await listed({ jid: MARTA });
    await inState(await until(() => detail(shown)), 'ready');
    const section = await block(shown, 'Block…', 'Block');
    await until(() => textOf(section).includes('its list of blocked people is as before'));
    failFirst('/block', 501);
    control(section.shadowRoot!.querySelector('wagate-confirm')!, 'Block').click();
    await until(() => textOf(section).includes('not connected to WhatsApp'));
    control(section.shadowRoot!.querySelector('wagate-confirm')!, 'Cancel').click();
    expect(textOf(section)).to.contain('Block…').and.not.to.contain('Unblock…');
  });

  it('keeps a person on show with a way back in when the sign-in ends', async () => {
    const shown = await listed({ jid: MARTA });
    const one = await inState(await until(() => detail(shown)), 'ready');
    failFirst('/contacts', 401);
    wire.emit('contact.update', { jid: MARTA });
    await inState(one, 'partial');
    expect(textOf(one)).to.contain('Your sign-in has ended').and.to.contain('Marta Silva');
  });

  it('shows the number of somebody who was never met, and that they were not', async () => {
    const shown = await listed({ jid: '447700900777@s.whatsapp.net' });
    await until(() => textOf(detail(shown)).includes('Not among the people'));
    expect(textOf(detail(shown))).to.contain('+44 7700 900777');
    shown.jid = '999@lid';
    await until(() => textOf(shown).includes('Not among the contacts'));
    shown.jid = MARTA;
    const one = await inState(detail(shown), 'ready');
    people = [];
    wire.emit('contact.update', { jid: MARTA });
    await inState(one, 'not-found');
  });

  it('shows hostile names as text', async () => {
    people = [
      {
        lid: '5@lid',
        source: 'dm',
        savedName: `<img src=x onerror=alert(1)>\u202e${'x'.repeat(10_000)}`,
        pushName: '\u200b',
      },
    ];
    const shown = await listed({ jid: '5@lid' });
    await inState(await until(() => detail(shown)), 'ready');
    expect(textOf(shown)).to.contain('<img src=x');
    expect(detail(shown).shadowRoot!.querySelector('img')).to.equal(null);
    expect(shown.scrollWidth).to.be.at.most(shown.clientWidth);
  });

  it('renders what is in view of 50,000 people, and reads on near the end', async () => {
    people = Array.from({ length: 50_000 }, (_, at) => ({
      lid: `9${at}@lid`,
      source: 'dm' as const,
      savedName: `Ann ${at}`,
    }));
    const shown = await listed();
    await until(() => textOf(listOf(shown)).includes('loaded, there are more'));
    expect(rowsOf(shown).length).to.be.within(5, 60);
    const list = listOf(shown).shadowRoot!.querySelector<HTMLElement>('[role=listbox]')!;
    const loaded = () => Number(/([\d,]+) loaded/.exec(textOf(listOf(shown)))?.[1]?.replaceAll(',', '') ?? 0);
    const first = loaded();
    // Each press leads to the end of what is loaded, as far as it is known then.
    await until(() => {
      key(list, 'End');
      return loaded() > first;
    });
  });

  it('offers the sessions of the organization where none is named', async () => {
    wire.sessions = [session('sess_1'), session('sess_2', { label: 'Deliveries' })];
    const shown = await listed({ session: '' });
    expect(textOf(shown)).to.contain('People and groups that Front desk has seen');
    let told: unknown;
    shown.addEventListener('wagate-contacts-open', ({ detail }) => {
      told = detail;
    });
    const picker = shown.shadowRoot!.querySelector('wagate-session-picker')!;
    const select = picker.renderRoot.querySelector('select')!;
    select.value = 'sess_2';
    select.dispatchEvent(new Event('change'));
    expect(told).to.deep.equal({ sessionId: 'sess_2' });
  });
});
