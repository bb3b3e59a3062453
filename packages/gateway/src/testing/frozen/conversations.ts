import type { FakeSession } from '../domain/fake-engine.js';
import { addressOf, BROADCAST, CHANNEL, GROUPS, type Name, PEOPLE } from './accounts.js';
import type { Deployment } from './deployment.js';
import { from, inGroup, KINDS, say, TEXTS, typed } from './spoken.js';

const number = (n: number) => String(n).padStart(3, '0');

/** What WhatsApp tells a session, a second apart. */
export class Told {
  constructor(
    private readonly deployment: Deployment,
    readonly phone: FakeSession,
    /** How ids begin here. */
    readonly mark: string,
  ) {}

  id(n: number | string): string {
    return `${this.mark}${typeof n === 'number' ? number(n) : n}`;
  }

  message(message: ReturnType<typeof from>): Promise<void> {
    return this.events({ type: 'message', message });
  }

  async events(...events: Parameters<FakeSession['commit']>): Promise<void> {
    await this.phone.commit(...events);
    await this.deployment.settled();
    this.deployment.pass();
  }
}

/** The address book and the groups of a phone, as it tells them after linking, and what was said before. */
export async function tellHistory(told: Told): Promise<void> {
  const day = 86_400_000;
  const before = Date.now() - 30 * day;
  const { anna, chen, emil, farid, gus } = PEOPLE;
  await told.events({
    type: 'history',
    progress: 100,
    chats: [
      { jid: anna.lid, kind: 'dm', name: 'Anna', unreadCount: 2, pinned: true },
      { jid: emil.phoneJid, kind: 'dm', name: 'Emil', archived: true, lastMessageAt: before + 9 * day },
      { jid: farid.lid, kind: 'dm', mutedUntil: before + 400 * day },
      { jid: GROUPS.suppliers, kind: 'group', name: 'Old name' },
    ],
    contacts: [anna, chen, emil, farid, gus],
    groups: [
      {
        jid: GROUPS.suppliers,
        subject: 'Suppliers',
        ownerJid: emil.phoneJid,
        isAnnounce: true,
        createdAt: before,
        participants: [
          { ...emil, role: 'superadmin' },
          { ...anna, role: 'member' },
        ],
      },
    ],
    messages: [
      ...Array.from({ length: 30 }, (_, n) =>
        n % 3
          ? from('anna', told.id(`H${number(n)}`), say(`Früher, Nachricht ${n}`), {
              timestamp: before + n * day,
            })
          : typed(addressOf('anna'), told.id(`H${number(n)}`), say(`Unsere Antwort ${n}`), {
              timestamp: before + n * day,
              status: (['sent', 'delivered', 'read', 'played'] as const)[n % 4]!,
            }),
      ),
      from('emil', told.id('H901'), say('Bom dia'), { timestamp: before + 8 * day }),
      from('farid', told.id('H902'), say('صباح الخير'), { timestamp: before + 8 * day }),
      inGroup(GROUPS.suppliers, 'emil', told.id('H903'), say('Mehl wird teurer'), {
        timestamp: before + 5 * day,
      }),
      from(
        'anna',
        told.id('H904'),
        { type: 'reaction', targetId: told.id('H003'), emoji: '👍' },
        {
          timestamp: before + 4 * day,
        },
      ),
      from(
        'anna',
        told.id('H905'),
        { type: 'edit', targetId: told.id('H001'), text: 'Früher, berichtigt' },
        {
          timestamp: before + 4 * day,
        },
      ),
    ],
  });
  await told.events({ type: 'block-list', people: [{ lid: gus.lid }] });
  await told.events({ type: 'picture', jid: anna.lid, pictureId: '1766000001' });
}

/** Direct chats: by LID, by number, and with somebody whose LID becomes known meanwhile. */
export async function talkWithPeople(told: Told): Promise<void> {
  const { anna, bob, chen, dora } = PEOPLE;
  for (const [n, text] of TEXTS.entries()) await told.message(from('anna', told.id(n), say(text)));
  for (const [n, name] of (['bob', 'chen', 'dora', 'farid'] as Name[]).entries())
    await told.message(from(name, told.id(20 + n), say(`${n + 1}. Hallo aus dem Chat`)));
  for (const [n, content] of Object.values(KINDS).entries())
    await told.message(from(n % 2 ? 'chen' : 'anna', told.id(30 + n), content));
  for (const [n, text] of ['Ja, haben wir.', 'Bis gleich!'].entries())
    await told.message(typed(addressOf('anna'), told.id(50 + n), say(text)));
  await told.message(
    from('anna', told.id(52), say('Danke @49152!'), {
      mentions: [bob.phoneJid, chen.lid],
      quoted: { id: told.id(50), fromMe: true, body: 'Ja, haben wir.' },
    }),
  );
  // Without the LID first: the chat moves when it becomes known.
  for (const n of [60, 61, 62])
    await told.message(
      from('dora', told.id(n), say(`Nummer ${n}`), { chatJid: dora.phoneJid, chatAlt: undefined }),
    );
  await told.message(from('dora', told.id(63), { type: 'reaction', targetId: told.id(60), emoji: '🥨' }));
  await told.events({ type: 'contacts', contacts: [{ ...dora, name: 'Dora Nachname' }] });
  await told.message(from('dora', told.id(64), say('Jetzt mit LID')));
  await told.message(typed(anna.phoneJid, told.id(65), say('An die Nummer von Anna'), { chatAlt: anna.lid }));
  for (const [n, [chatJid, chatKind]] of (
    [
      [CHANNEL, 'newsletter'],
      [BROADCAST, 'broadcast'],
      ['status@broadcast', 'status'],
    ] as const
  ).entries())
    await told.message({
      ...from('anna', told.id(70 + n), say(`An viele: ${chatKind}`)),
      chatJid,
      chatKind,
      chatAlt: undefined,
      senderLid: anna.lid,
      senderJid: anna.phoneJid,
    });
}

/** What changes messages: applied, refused, taken back, and waiting for what it changes. */
export async function changeMessages(told: Told): Promise<void> {
  const { anna } = PEOPLE;
  const deeds = [
    from('anna', told.id(100), { type: 'edit', targetId: told.id(0), text: 'Haben Sie heute Dinkelbrot?' }),
    from('anna', told.id(101), { type: 'revoke', targetId: told.id(7) }),
    from('anna', told.id(102), { type: 'reaction', targetId: told.id(50), emoji: '❤️' }),
    from('anna', told.id(103), { type: 'reaction', targetId: told.id(51), emoji: '👍' }),
    from('anna', told.id(104), { type: 'reaction', targetId: told.id(51), emoji: '' }),
    typed(anna.lid, told.id(105), { type: 'reaction', targetId: told.id(2), emoji: '🙏' }),
    typed(anna.lid, told.id(106), { type: 'edit', targetId: told.id(51), text: 'Bis morgen!' }),
    typed(anna.lid, told.id(107), { type: 'revoke', targetId: told.id(65) }),
    // What another has written is not theirs to edit.
    from('anna', told.id(108), { type: 'edit', targetId: told.id(50), text: 'Nein!' }),
    // Their messages never came.
    from('anna', told.id(110), {
      type: 'edit',
      targetId: told.id('GONE1'),
      text: 'Wartet auf sein Original',
    }),
    from('anna', told.id(111), { type: 'reaction', targetId: told.id('GONE2'), emoji: '⏳' }),
    from('anna', told.id(112), { type: 'revoke', targetId: told.id('GONE3') }),
    from('anna', told.id(113), {
      type: 'poll_vote',
      targetId: told.id('GONE4'),
      selectedOptions: ['Nuss', 'Kirsch'],
    }),
  ];
  for (const deed of deeds) await told.message(deed);
  // The edit comes first, and is carried out with the message.
  await told.message(
    from('anna', told.id(114), { type: 'edit', targetId: told.id(115), text: 'Schon berichtigt' }),
  );
  await told.message(from('anna', told.id(115), say('Noch nicht berichtigt')));
  const poll = told.id(30 + Object.keys(KINDS).indexOf('poll'));
  const chatOfPoll = Object.keys(KINDS).indexOf('poll') % 2 ? 'chen' : 'anna';
  await told.message(
    from(chatOfPoll, told.id(116), { type: 'poll_vote', targetId: poll, selectedOptions: ['芝士'] }),
  );
  await told.message(
    typed(addressOf(chatOfPoll), told.id(117), {
      type: 'poll_vote',
      targetId: poll,
      selectedOptions: ['Nuss', '芝士'],
    }),
  );
  const statusOf = (messageIds: string[], status: 'delivered' | 'read' | 'played') =>
    told.events({
      type: 'message-status',
      chatJid: anna.lid,
      messageIds,
      status,
      senderJid: anna.phoneJid,
      timestamp: Date.now(),
    });
  await statusOf([told.id(50), told.id(51)], 'delivered');
  await statusOf([told.id(50)], 'read');
  await statusOf([told.id('GONE5')], 'read');
  await told.events({
    type: 'call',
    from: anna.phoneJid,
    callId: told.id('CALL'),
    timestamp: Date.now(),
    isGroup: false,
  });
}
