import { describe, expect, it } from 'vitest';
import { DownloadSlots } from './download-slots.js';

describe('places for downloads', () => {
  const { signal } = new AbortController();
  const of = (organization_id: string, id: string) => ({ organization_id, id });

  it('are never all of one organization, nor is the queue for them', async () => {
    const slots = new DownloadSlots();
    const ends: (() => void)[] = [];
    for (let at = 0; at < 12; at++) ends.push(await slots.take(of('one', `s${at >> 2}`), signal));
    const begun: string[] = [];
    const waiting = Array.from({ length: 200 }, (_, at) =>
      slots.take(of('one', `w${at}`), signal).then((end) => {
        begun.push(`w${at}`);
        return end;
      }),
    );
    await expect(slots.take(of('one', 'w'), signal)).rejects.toMatchObject({ code: 'gateway_unavailable' });
    for (let at = 0; at < 4; at++) ends.push(await slots.take(of('two', 't'), signal));
    const leaving = new AbortController();
    const fifth = slots.take(of('two', 't'), leaving.signal);
    leaving.abort();
    await expect(fifth).rejects.toMatchObject({ code: 'gateway_unavailable' });
    expect(begun).toEqual([]);
    ends[0]!();
    ends[0]!();
    (await waiting[0]!)();
    (await waiting[1]!)();
    await waiting[2];
    expect(begun).toEqual(['w0', 'w1', 'w2']);
  });
});
