import type { EngineMessage } from '@wagate/engine';
import { describe, expect, it } from 'vitest';
import { Scope } from '../principal/scope.js';
import { sessionOf } from '../sessions/session-row.js';
import { describeLinked, GROUP, LID, type Linked, PHONE } from '../testing/domain/linked.js';
import { OTHER_ORG, principal } from '../testing/domain/rig.js';
import { type MessageSearch, type Reach, searchMessages } from './message-search.js';

interface Answer {
  data: { id: string; waMessageId: string; body: string }[];
  nextCursor?: string;
  highlights: Record<string, { start: number; length: number }[]>;
  error?: { message: string; details?: unknown };
}

const SECOND = 1_749_999_000_000;

function searching(linked: Linked) {
  const ask = (parameters: Record<string, string | number>, session = linked.id, who = 'owner') =>
    linked.rig.call<Answer>(
      'GET',
      `/sessions/${session}/messages/search?${new URLSearchParams(
        Object.entries(parameters).map(([name, value]) => [name, String(value)]),
      )}`,
      { who },
    );
  const found = async (q: string, more: Record<string, string | number> = {}) =>
    (await ask({ q, ...more })).body.data.map(({ waMessageId }) => waMessageId);
  let count = 0;
  const say = (body: string, more: Partial<EngineMessage> = {}) =>
    linked.phone.deliver({
      content: { type: 'text', text: body },
      timestamp: SECOND + ++count * 1000,
      ...more,
    });
  return { ask, found, say };
}

describeLinked('searching messages', (linked) => {
  it('finds a part of a word, in any language, any case, with or without accents', async () => {
    const { found, say } = searching(linked);
    const texts: Record<string, string> = {
      EN: 'The Invoice is on its way',
      ZH: '我们明天去会议室开会',
      TH: 'พรุ่งนี้เราประชุม',
      AR: 'مَرحَبًا بالجميع',
      FR: 'Rendez-vous au CAFÉ',
      RU: 'Счёт-фактура отправлена',
      JA: '請求書を送りました',
      KO: '내일 회의실에서 만나요',
      HI: 'कल मिलते हैं',
      EM: 'great 👍🏽🎉🎉 news',
      XX: 'nothing of this',
    };
    for (const [id, text] of Object.entries(texts)) await say(text, { id });
    for (const [q, id] of [
      ['invoice', 'EN'],
      ['NVOI', 'EN'],
      ['in', 'XX'],
      ['会议', 'ZH'],
      ['会议室', 'ZH'],
      ['室', 'ZH'],
      ['เราประ', 'TH'],
      ['مرحبا', 'AR'],
      ['café', 'FR'],
      ['cafe', 'FR'],
      ['cafe\u0301', 'FR'],
      ['СЧЕТ', 'RU'],
      ['фактур', 'RU'],
      ['請求', 'JA'],
      ['회의실', 'KO'],
      ['회의', 'KO'],
      ['मिल', 'HI'],
      ['🎉🎉', 'EM'],
      ['  great  ', 'EM'],
    ] as const)
      expect(await found(q), q).toContain(id);
    expect(await found('in')).toEqual(['XX', 'EN']);
    expect(await found('voice over')).toEqual([]);
  });

  it('takes every character as it is', async () => {
    const { found, say } = searching(linked);
    const texts = [
      '100%',
      '100 times',
      'a_b',
      'axb',
      'say "yes" OR no*',
      "it's; drop table",
      'back\\slash',
      '(a)',
    ];
    for (const [at, text] of texts.entries()) await say(text, { id: `T${at}` });
    for (const [q, ids] of [
      ['100%', ['T0']],
      ['%', ['T0']],
      ['a_b', ['T2']],
      ['_', ['T2']],
      ['"yes"', ['T4']],
      ['" OR', ['T4']],
      ['no*', ['T4']],
      ["it's;", ['T5']],
      ['k\\s', ['T6']],
      ['\\', ['T6']],
      ['(a)', ['T7']],
      ['NEAR(', []],
      ['body:yes', []],
      ['--', []],
    ] as const)
      expect(await found(q), q).toEqual(ids);
  });

  it('says where the text is, and finds captions and the names of polls', async () => {
    const { ask, say } = searching(linked);
    await say('😀 Café, cafe', { id: 'T' });
    await say('', {
      id: 'P',
      content: { type: 'poll', name: 'Which café?', options: ['a', 'b'], selectableCount: 1 },
    });
    await say('', {
      id: 'I',
      content: { type: 'image', mimetype: 'image/png', caption: 'Das Café heute' },
    });
    const { body } = await ask({ q: 'cafe' });
    expect(body.data.map(({ waMessageId }) => waMessageId)).toEqual(['I', 'P', 'T']);
    const shown = body.data.map(({ id, body: text }) =>
      body.highlights[id]!.map(({ start, length }) => text.slice(start, start + length)),
    );
    expect(shown).toEqual([['Café'], ['café'], ['Café', 'cafe']]);
    expect(await searching(linked).found('cafe', { type: 'image' })).toEqual(['I']);
  });

  it('keeps in step with edits, revokes, waiting stanzas and history', async () => {
    const { found, say } = searching(linked);
    await say('first words', { id: 'M' });
    await linked.deliver({ type: 'edit', targetId: 'M', text: 'second words' }, { id: 'E' });
    expect(await found('first')).toEqual([]);
    expect(await found('second')).toEqual(['M']);
    expect(await found('words', { chat: PHONE })).toEqual(['M']);
    await linked.deliver({ type: 'revoke', targetId: 'M' }, { id: 'V' });
    expect(await found('words')).toEqual([]);
    await linked.deliver({ type: 'revoke', targetId: 'LATE' }, { id: 'V2' });
    await linked.deliver({ type: 'edit', targetId: 'LATE2', text: 'better words' }, { id: 'E2' });
    await say('late words', { id: 'LATE' });
    await say('worse words', { id: 'LATE2' });
    expect(await found('words')).toEqual(['LATE2']);
    expect(await found('better')).toEqual(['LATE2']);
    await linked.phone.commit({
      type: 'history',
      chats: [],
      contacts: [],
      groups: [],
      messages: [
        {
          id: 'OLD',
          chatJid: PHONE,
          chatKind: 'dm',
          fromMe: true,
          timestamp: SECOND - 86_400_000,
          content: { type: 'text', text: 'old words' },
        },
      ],
    } as never);
    expect(await found('words')).toEqual(['LATE2', 'OLD']);
  });

  it('confines to a chat by any address, a sender, a kind and a time', async () => {
    const { ask, found, say } = searching(linked);
    const other = '4915122222222@s.whatsapp.net';
    await say('word', { id: 'A' });
    await say('word', { id: 'B', fromMe: true });
    await say('word', { id: 'C', chatJid: other });
    await say('word', { id: 'D', chatJid: GROUP, chatKind: 'group', senderJid: PHONE });
    // From here on the number is known to be this LID's.
    await say('word', { id: 'E', chatJid: LID, chatAlt: PHONE });
    expect(await found('word')).toEqual(['E', 'D', 'C', 'B', 'A']);
    for (const chat of [PHONE, LID, PHONE.replace('@', ':3@')])
      expect(await found('word', { chat })).toEqual(['E', 'B', 'A']);
    expect(await found('word', { chat: GROUP })).toEqual(['D']);
    expect(await found('word', { chat: 'nobody' })).toEqual([]);
    expect(await found('word', { from: 'me' })).toEqual(['B']);
    expect(await found('word', { from: LID })).toEqual(['E', 'D', 'A']);
    expect(await found('word', { from: PHONE, chat: GROUP })).toEqual(['D']);
    expect(await found('word', { type: 'text', from: other })).toEqual(['C']);
    expect(await found('word', { type: 'image' })).toEqual([]);
    expect(await found('word', { after: SECOND + 2000, before: SECOND + 4000 })).toEqual(['C', 'B']);
    const second = await linked.rig.workingSession();
    expect((await ask({ q: 'word' }, second.id)).body.data).toEqual([]);
  });

  it('pages without a gap or a repeat while messages arrive, and ends', async () => {
    const { ask, say } = searching(linked);
    for (let n = 0; n < 7; n++)
      await say(`word ${n}`, { id: `M${n}`, timestamp: SECOND + Math.floor(n / 3) * 1000 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await ask({ q: 'word', limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...body.data.map(({ waMessageId }) => waMessageId));
      await say(`word, just now ${seen.length}`, { id: `N${seen.length}`, timestamp: SECOND + 60_000 });
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(['M6', 'M5', 'M4', 'M3', 'M2', 'M1', 'M0']);
    // As many as asked for, and none beyond: there is no next page.
    expect((await ask({ q: 'word', limit: 11 })).body).not.toHaveProperty('nextCursor');
  });

  it('refuses what is no search, and what is not the caller’s', async () => {
    const { ask } = searching(linked);
    expect(JSON.stringify((await ask({ q: '' })).body.error)).toMatch(/query\.q/);
    for (const q of ['', '   ', '\u0301', '\u200d', 'x'.repeat(257)])
      expect((await ask({ q })).status, JSON.stringify(q)).toBe(400);
    expect((await ask({ q: 'x'.repeat(256) })).status).toBe(200);
    for (const cursor of ['x', '1', '1:', '1:2:3', 'msg_1', '99999999999999999:1'])
      expect((await ask({ q: 'word', cursor })).status).toBe(400);
    linked.rig.as('stranger', principal({ organizationId: OTHER_ORG }));
    expect((await ask({ q: 'word' }, linked.id, 'stranger')).status).toBe(404);
    linked.rig.as('bare', principal({ permissions: new Set() }));
    expect((await ask({ q: 'word' }, linked.id, 'bare')).status).toBe(403);
  });

  describe('beyond the newest messages', () => {
    const BY_INDEX: Reach = { first: 2, candidates: 1000, next: 2 };
    const BY_READING: Reach = { first: 2, candidates: 1, next: 3 };

    async function pages(q: Partial<MessageSearch> & { q: string }, reach: Reach) {
      const { store } = linked.rig;
      const session = await sessionOf(store.db, Scope.of(principal()), linked.id);
      const all: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await searchMessages(
          store,
          session,
          { limit: 2, ...q, ...(cursor ? { cursor } : {}) },
          reach,
        );
        all.push(page.rows.map((row) => row.wa_message_id));
        cursor = page.nextCursor;
      } while (cursor);
      return all;
    }

    it('the index finds what is rare, at once', async () => {
      const { say } = searching(linked);
      for (let n = 0; n < 20; n++)
        await say(n % 6 === 0 ? `needle 会议室 ${n}` : `hay ${n}`, { id: `M${n}`, fromMe: n === 12 });
      expect(await pages({ q: 'needle' }, BY_INDEX)).toEqual([
        ['M18', 'M12'],
        ['M6', 'M0'],
      ]);
      expect(await pages({ q: 'edl' }, BY_INDEX)).toEqual([
        ['M18', 'M12'],
        ['M6', 'M0'],
      ]);
      expect(await pages({ q: '会议室' }, BY_INDEX)).toSatisfy(
        (all: string[][]) => all.flat().join() === 'M18,M12,M6,M0',
      );
      expect(await pages({ q: 'needle', from: 'me' }, BY_INDEX)).toEqual([['M12']]);
      expect(await pages({ q: 'needle', chat: PHONE, before: SECOND + 10_000 }, BY_INDEX)).toEqual([
        ['M6', 'M0'],
      ]);
      expect(await pages({ q: 'eedlen' }, BY_INDEX)).toEqual([[]]);
    });

    it('reading goes on from page to page to the end, and says so', async () => {
      const { say } = searching(linked);
      for (let n = 0; n < 12; n++) await say(n < 3 ? `needle ${n}` : `hay ${n}`, { id: `M${n}` });
      for (const q of ['needle', 'ne']) {
        const all = await pages({ q }, BY_READING);
        expect(all[0], q).toEqual([]);
        expect(all.flat(), q).toEqual(['M2', 'M1', 'M0']);
      }
      expect((await pages({ q: 'zz' }, BY_READING)).flat()).toEqual([]);
    });
  });
});
