import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/fake-clock.js';
import { buildMessage } from '../testing/live-world.js';
import { MessageList } from './message-list.js';
import type { TimelineMessage } from './types.js';

const row = (number: number, more: Partial<TimelineMessage> = {}): TimelineMessage => ({
  ...buildMessage(number),
  key: `w${number}`,
  reactions: [],
  ...more,
});

describe('MessageList', () => {
  it.each([1, 2, 3, 4, 5])(
    'stays in order and complete whatever is put, replaced and taken away (seed %i)',
    (seed) => {
      const random = seededRandom(seed);
      const list = new MessageList();
      const model = new Map<string, TimelineMessage>();
      for (let step = 0; step < 3_000; step++) {
        const number = Math.floor(random() * 200);
        const known = model.get(`w${number}`);
        if (known && random() < 0.2) {
          list.delete(known);
          model.delete(known.waMessageId);
          continue;
        }
        // Times of whole seconds tie; an event's row gets its stored id later; a row being sent gets another time.
        const timestamp = known && random() < 0.7 ? known.timestamp : 1_000 * Math.floor(random() * 20);
        const stored = known?.id.startsWith('msg_') || random() < 0.5;
        const next = row(number, {
          timestamp,
          id: stored ? buildMessage(number).id : `w${number}`,
          ...(!stored && random() < 0.1 && { pending: true }),
        });
        list.put(next);
        model.set(next.waMessageId, next);
      }
      const rows = list.all;
      expect(new Set(rows)).toEqual(new Set(model.values()));
      expect(rows).toHaveLength(model.size);
      for (let at = 1; at < rows.length; at++) {
        const [a, b] = [rows[at - 1]!, rows[at]!];
        expect(Number(a.pending ?? false)).toBeLessThanOrEqual(Number(b.pending ?? false));
        if (!a.pending && !b.pending) {
          expect(a.timestamp).toBeLessThanOrEqual(b.timestamp);
          if (a.timestamp === b.timestamp && a.id.startsWith('msg_') && b.id.startsWith('msg_'))
            expect(a.id < b.id).toBe(true);
        }
      }
      for (const [id, kept] of model) expect(list.get(id)).toBe(kept);
    },
  );

  it('gives a copy that later changes leave alone', () => {
    const list = new MessageList();
    list.put(row(1));
    const before = list.all;
    expect(list.all).toBe(before);
    list.put(row(2));
    list.delete(row(1));
    expect(before.map(({ waMessageId }) => waMessageId)).toEqual(['w1']);
    expect(list.all.map(({ waMessageId }) => waMessageId)).toEqual(['w2']);
  });
});
