import { GROUPS, PEOPLE } from './accounts.js';
import type { Reader, Row } from './reader.js';

const of = (session: string) => `/sessions/${session}`;
const id = (row: Row) => row.id;
const place = encodeURIComponent;

const CHATS = [
  ...['dm', 'group', 'newsletter', 'broadcast', 'status'].map((type) => `type=${type}`),
  ...['archived', 'unread'].flatMap((flag) => [`${flag}=true`, `${flag}=false`]),
  ...['änne', 'equipe', '52000000', '551187654321', '会议', 'nobody-at-all'].map((q) => `q=${place(q)}`),
];
const SEARCHES = [
  ...[
    'schicht 1',
    'größe',
    'cafe',
    '会议室',
    'ขนมปัง',
    'مرحبا',
    '🥐',
    'drop table',
    'berichtigt',
    'Roggen',
    'xyzzy',
  ].map((q) => `q=${place(q)}`),
  `q=schicht&chat=${place(GROUPS.bakers)}`,
  `q=schicht&from=${place(PEOPLE.chen.lid)}`,
  'q=torte&type=image',
  'q=nachricht&before=1766000000000',
  'q=nachricht&after=1766000000000',
];
const CONTACTS = [
  'source=dm',
  'source=group',
  `group=${place(GROUPS.bakers)}`,
  `q=${place('weiss')}`,
  'q=551187654321',
];

type Reading = (reader: Reader, sessions: readonly string[]) => Promise<unknown>;

const each = async <T>(all: readonly T[], read: (one: T) => Promise<unknown>): Promise<void> => {
  for (const one of all) await read(one);
};

/** Everything that an organization can read of itself; the name of each is that of the file that its answers are kept in. */
export const READINGS: Record<string, Reading> = {
  sessions: async (reader, sessions) => {
    await reader.list('/sessions');
    await each(sessions, async (session) => {
      await reader.note(of(session));
      await reader.note(`${of(session)}/me`);
    });
  },
  chats: (reader, sessions) =>
    each(sessions, async (session) => {
      const chats = await reader.list(`${of(session)}/chats`, undefined, 5);
      await each(CHATS, (query) => reader.list(`${of(session)}/chats?${query}`, ({ jid }) => jid, 3));
      await each(chats, async ({ jid: chat }) => reader.note(`${of(session)}/chats/${place(String(chat))}`));
    }),
  messages: (reader, sessions) =>
    each(sessions, async (session) => {
      const { body } = await reader.ask(`${of(session)}/chats?limit=200`);
      await each(body.data ?? [], async ({ jid: chat }) => {
        const path = `${of(session)}/chats/${place(String(chat))}/messages`;
        const rows = await reader.list(path);
        const middle = rows[Math.floor(rows.length / 2)];
        if (!middle) return;
        await each([`around=${place(String(middle.waMessageId))}`, `after=${middle.id}`], async (query) => {
          const { body } = await reader.ask(`${path}?limit=10&${query}`);
          reader.write(`GET ${path}?${query}`, body.data?.map(id), body.nextCursor, body.prevCursor);
        });
      });
    }),
  search: (reader, sessions) =>
    each(sessions, (session) =>
      each(SEARCHES, (query) => reader.list(`${of(session)}/messages/search?${query}`, id, 7)),
    ),
  people: (reader, sessions) =>
    each(sessions, async (session) => {
      const contacts = await reader.list(`${of(session)}/contacts`, undefined, 4);
      await each(CONTACTS, (query) => reader.list(`${of(session)}/contacts?${query}`, ({ lid }) => lid, 3));
      await each(contacts, ({ lid }) => reader.note(`${of(session)}/contacts/${place(String(lid))}`));
      const groups = await reader.list(`${of(session)}/groups`);
      await each(groups, async ({ groupJid }) => {
        const path = `${of(session)}/groups/${place(String(groupJid))}`;
        await reader.note(path);
        await reader.list(`${path}/members`);
      });
    }),
  webhooks: async (reader) => {
    const webhooks = await reader.list('/webhooks');
    await each(webhooks, async ({ id: webhook }) => {
      const path = `/webhooks/${webhook}/deliveries`;
      const deliveries = await reader.list(path, undefined, 3);
      await each(['pending', 'delivered', 'failed', 'dead', 'undelivered'], (status) =>
        reader.list(`${path}?status=${status}`, id),
      );
      await each(deliveries, ({ id: delivery }) => reader.note(`${path}/${delivery}`));
    });
  },
  administration: async (reader) => {
    await reader.list('/api-keys');
    await reader.list('/audit', undefined, 7);
    await reader.list('/audit?action=session.create', id);
    await reader.note('/alerts');
    await reader.list('/alerts/open', undefined, 1);
  },
};
