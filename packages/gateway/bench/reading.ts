import type { Rig } from '../src/testing/domain/rig.js';
import { type Bare, bareRoute } from './bare.js';
import { type Figure, type Request, requests } from './figures.js';
import type { FilledChat } from './fill.js';

const PAGE = 50;
/** A page of a large chat, or far back in it, may cost so much of one that is neither. */
const AIM = 1.5;

async function get(rig: Rig, path: string, rows: number): Promise<void> {
  const { status, body } = await rig.call<{ data: unknown[] }>('GET', path);
  if (status !== 200 || body.data.length !== rows)
    throw new Error(`${path}: ${status}, ${body.data?.length} rows ${String(rig.errors[0] ?? '')}`);
}

/** A page at the newest end of each chat, in its middle and at its oldest end. */
export async function pages(
  rig: Rig,
  bare: Bare,
  session: string,
  chats: readonly FilledChat[],
  rounds: number,
): Promise<Figure[]> {
  const asked = chats.map((chat): Request[] => {
    const path = `/sessions/${session}/chats/${encodeURIComponent(chat.jid)}/messages?limit=${PAGE}`;
    const of = `of ${chat.count.toLocaleString('en-US')} messages`;
    const floor = bareRoute(() =>
      bare.read(
        'select * from messages where account_id = (select account_id from wa_sessions where id = ?) and chat_jid = ? order by timestamp desc, id desc limit ?',
        session,
        chat.jid,
        PAGE,
      ),
    );
    const page = (name: string, from = ''): Request => ({
      name: `${name} ${of}`,
      ours: () => get(rig, `${path}${from}`, PAGE),
      floor,
    });
    return [
      page('the newest page'),
      page('a page in the middle', `&cursor=${chat.idOf(chat.count >> 1)}`),
      page('the oldest page', `&cursor=${chat.idOf(PAGE)}`),
    ];
  });
  const figures = await requests(asked.flat(), rounds);
  const costs = figures.filter(({ unit }) => unit === 'ms').map(({ ours }) => ours);
  return [
    ...figures,
    {
      name: 'the slowest of these pages',
      unit: '× the smaller',
      ours: Math.max(...costs) / costs[0]!,
      aim: AIM,
    },
  ];
}

/** All sessions of an organization, and the first page of a session's chats. */
export const lists = (
  rig: Rig,
  bare: Bare,
  { session, sessions, rounds }: { session: string; sessions: number; rounds: number },
): Promise<Figure[]> =>
  requests(
    [
      {
        name: `list ${sessions} sessions`,
        ours: () => get(rig, '/sessions', sessions),
        floor: bareRoute(() => bare.read('select * from wa_sessions order by created_at desc, id desc')),
      },
      {
        name: `list ${PAGE} chats`,
        ours: () => get(rig, `/sessions/${session}/chats?limit=${PAGE}`, PAGE),
        floor: bareRoute(() =>
          bare.read(
            'select * from chats where account_id = (select account_id from wa_sessions where id = ?) and last_message_at is not null order by last_message_at desc, id desc limit ?',
            session,
            PAGE,
          ),
        ),
      },
    ],
    rounds,
  );

/** What SQLite's index is asked for a text: it knows which three characters a text has, not where. */
const trigrams = (text: string) =>
  Array.from({ length: text.length - 2 }, (_, at) => `"${text.slice(at, at + 3)}"`).join(' AND ');

/** A search for a word that many messages have, and for a number that one has. */
export function searches(
  rig: Rig,
  bare: Bare,
  session: string,
  chat: FilledChat,
  rounds: number,
): Promise<Figure[]> {
  const path = `/sessions/${session}/messages/search?limit=${PAGE}&q=`;
  const of = `among ${chat.count.toLocaleString('en-US')} messages`;
  const one = String(chat.count - 1);
  // Each database's own index of texts, without the right order and without what the answer says beside the text.
  const found = (text: string) =>
    bareRoute(() =>
      bare.dialect === 'postgres'
        ? bare.read('select * from message_search where text like ? limit ?', `%${text}%`, PAGE)
        : bare.read(
            'select * from message_search where docid in (select rowid from message_fts where message_fts match ? limit ?)',
            trigrams(text),
            PAGE,
          ),
    );
  return requests(
    [
      {
        name: `search a word that is everywhere ${of}`,
        ours: () => get(rig, `${path}number`, PAGE),
        floor: found('number'),
      },
      {
        name: `search what one says ${of}`,
        ours: () => get(rig, `${path}${encodeURIComponent(`number ${one}`)}`, 1),
        floor: found(`number ${one}`),
      },
    ],
    rounds,
  );
}
