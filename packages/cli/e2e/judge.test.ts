import { describe, expect, it } from 'vitest';
import { type Found, judge, type Kept } from './judge.js';
import { Ledger } from './ledger.js';

const CONTACT = '447000000001';

/** A day on which every promise was kept: two messages in, a send of each kind out, all told to the webhook. */
function goodDay(): { ledger: Ledger; found: Found } {
  const ledger = new Ledger();
  ledger.written.push(
    { contact: CONTACT, id: 'IN1', text: 'one' },
    { contact: CONTACT, id: 'IN2', text: 'two' },
  );
  const ask = (text: string, mode: 'sync' | 'async' | 'keyed', promised?: string) =>
    ledger.asked.push({ contact: CONTACT, text, mode, promised, tries: 1 });
  ask('first', 'async', 'A1');
  ask('second', 'async', 'A2');
  ask('with a key', 'keyed', 'K1');
  ask('never answered', 'sync');
  const own = (waMessageId: string, text: string): Kept => ({
    waMessageId,
    text,
    fromMe: true,
    status: 'read',
  });
  const theirs = (waMessageId: string, text: string): Kept => ({
    waMessageId,
    text,
    fromMe: false,
    status: undefined,
  });
  const kept = [
    theirs('IN1', 'one'),
    own('A1', 'first'),
    own('A2', 'second'),
    theirs('IN2', 'two'),
    own('K1', 'with a key'),
  ];
  for (const { waMessageId, fromMe } of kept)
    ledger.handed.push({
      id: `evt_${waMessageId}`,
      event: fromMe ? 'message.from_me' : 'message',
      messageId: waMessageId,
      at: 1_000,
    });
  const arrived = [
    { id: 'A1', text: 'first' },
    { id: 'A2', text: 'second' },
    { id: 'K1', text: 'with a key' },
  ];
  return {
    ledger,
    found: {
      kept: new Map([[CONTACT, kept]]),
      arrived: new Map([[CONTACT, arrived]]),
      waiting: 0,
      sessionStatus: 'working',
      ready: true,
    },
  };
}

type Day = ReturnType<typeof goodDay>;
const chat = ({ found }: Day) => found.kept.get(CONTACT)! as Kept[];
const phone = ({ found }: Day) => found.arrived.get(CONTACT)! as { id: string; text: string }[];
const swap = (list: unknown[], one: number, other: number) => {
  [list[one], list[other]] = [list[other], list[one]];
};

describe('the judge', () => {
  it('finds nothing on a good day', () => {
    const { ledger, found } = goodDay();
    expect(judge(ledger, found)).toEqual([]);
  });

  it('takes a second delivery across a break for what it is', () => {
    const { ledger, found } = goodDay();
    ledger.handed.push({ ...ledger.handed[0]!, at: 5_000 });
    ledger.breaks.push({ what: 'kill', from: 2_000, until: 3_000 });
    expect(judge(ledger, found)).toEqual([]);
  });

  it.each<[what: string, plant: (day: Day) => void, says: RegExp]>([
    ['a lost message', (day) => chat(day).splice(0, 1), /1 of 2 from 447000000001 are not stored: IN1/],
    ['a message stored twice', (day) => chat(day).push(chat(day)[0]!), /IN1 from .* is stored 2 times/],
    [
      'messages out of order',
      (day) => swap(chat(day), 0, 3),
      /1 from .* lie before the one they followed: IN2/,
    ],
    ['a promised send that was lost', (day) => phone(day).pop(), /keyed send "with a key" .* never arrived/],
    [
      'a send that arrived under two ids',
      (day) => phone(day).push({ id: 'K2', text: 'with a key' }),
      /"with a key" .* arrived 2 times: K1, K2/,
    ],
    [
      'an unanswered send that arrived and is not stored',
      (day) => phone(day).push({ id: 'S1', text: 'never answered' }),
      /"never answered" .* arrived and is not stored/,
    ],
    [
      'a send that arrived and is failed',
      (day) => (chat(day)[1]!.status = 'failed'),
      /"first" .* arrived and is failed at the gateway/,
    ],
    [
      'a send stored under another id than was told',
      (day) => (chat(day)[4]!.waMessageId = 'K9'),
      /confirmed as K1 and is stored as K9/,
    ],
    [
      'async sends out of order',
      (day) => swap(phone(day), 0, 1),
      /1 async sends overtook another .*: second/,
    ],
    ['a webhook that was not told', (day) => day.ledger.handed.splice(1, 1), /not told of 1: A1/],
    [
      'one message under two envelopes',
      (day) => day.ledger.handed.push({ ...day.ledger.handed[0]!, id: 'evt_other' }),
      /told of message IN1 under 2 ids/,
    ],
    [
      'a second delivery without a break',
      (day) => day.ledger.handed.push({ ...day.ledger.handed[0]!, at: 5_000 }),
      /handed evt_IN1 twice although nothing broke/,
    ],
    [
      'a third delivery',
      (day) => {
        day.ledger.breaks.push({ what: 'kill', from: 0, until: 9_000 });
        day.ledger.handed.push(day.ledger.handed[0]!, day.ledger.handed[0]!);
      },
      /handed evt_IN1 3 times/,
    ],
    ['what never drained', (day) => (day.found.waiting = 3), /still holds 3 things/],
    ['a dead session', (day) => (day.found.sessionStatus = 'failed'), /the session is failed/],
    ['a gateway that is not ready', (day) => (day.found.ready = false), /readyz/],
  ])('finds %s', (_, plant, says) => {
    const day = goodDay();
    plant(day);
    expect(judge(day.ledger, day.found).join('\n')).toMatch(says);
  });
});
