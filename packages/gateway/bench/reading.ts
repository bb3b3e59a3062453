import type { Rig } from '../src/testing/domain/rig.js';
import { type Bare, bareRoute } from './bare.js';
import { type Figure, inTurns } from './figures.js';
import type { FilledChat } from './fill.js';

const PAGE = 50;
/** A page far back may cost so much of the newest. */
const AIM = 1.5;

async function get(rig: Rig, path: string, rows: number): Promise<void> {
  const { status, body } = await rig.call<{ data: unknown[] }>('GET', path);
  if (status !== 200 || body.data.length !== rows)
    throw new Error(`${path}: ${status}, ${body.data?.length} rows ${String(rig.errors[0] ?? '')}`);
}

/** A page at the newest end of a chat, in its middle and at its oldest end. */
export async function pages(
  rig: Rig,
  bare: Bare,
  session: string,
  chat: FilledChat,
  rounds: number,
): Promise<Figure[]> {
  const path = `/sessions/${session}/chats/${encodeURIComponent(chat.jid)}/messages?limit=${PAGE}`;
  const middle = chat.idOf(chat.count >> 1);
  const oldest = chat.idOf(PAGE);
  const costs = await inTurns(
    {
      newest: () => get(rig, path, PAGE),
      middle: () => get(rig, `${path}&cursor=${middle}`, PAGE),
      oldest: () => get(rig, `${path}&cursor=${oldest}`, PAGE),
      floor: bareRoute(() =>
        bare.read(
          'select * from messages where account_id = (select account_id from wa_sessions where id = ?) and chat_jid = ? order by timestamp desc, id desc limit ?',
          session,
          chat.jid,
          PAGE,
        ),
      ),
    },
    rounds,
  );
  const of = `${chat.count.toLocaleString('en-US')} messages`;
  const floor = costs.floor.wall;
  const worst = Math.max(costs.middle.wall, costs.oldest.wall) / costs.newest.wall;
  return [
    { name: `the newest page of ${of}`, unit: 'ms', ours: costs.newest.wall, floor },
    { name: `a page in the middle of ${of}`, unit: 'ms', ours: costs.middle.wall, floor },
    { name: `the oldest page of ${of}`, unit: 'ms', ours: costs.oldest.wall, floor },
    { name: `the slowest page of ${of}`, unit: '× the newest', ours: worst, aim: AIM },
  ];
}

/** All sessions of an organization, and the first page of a session's chats. */
export async function lists(
  rig: Rig,
  bare: Bare,
  { session, sessions, rounds }: { session: string; sessions: number; rounds: number },
): Promise<Figure[]> {
  const costs = await inTurns(
    {
      sessions: () => get(rig, '/sessions', sessions),
      bareSessions: bareRoute(() => bare.read('select * from wa_sessions order by created_at desc, id desc')),
      chats: () => get(rig, `/sessions/${session}/chats?limit=${PAGE}`, PAGE),
      bareChats: bareRoute(() =>
        bare.read(
          'select * from chats where account_id = (select account_id from wa_sessions where id = ?) and last_message_at is not null order by last_message_at desc, id desc limit ?',
          session,
          PAGE,
        ),
      ),
    },
    rounds,
  );
  return [
    {
      name: `list ${sessions} sessions`,
      unit: 'ms',
      ours: costs.sessions.wall,
      floor: costs.bareSessions.wall,
    },
    { name: `list ${PAGE} chats`, unit: 'ms', ours: costs.chats.wall, floor: costs.bareChats.wall },
  ];
}
