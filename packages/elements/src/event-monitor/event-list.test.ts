import { expect } from '@open-wc/testing';
import type { MonitorEntry } from '@wagate/sdk/live';
import { describe, it } from 'vitest';
import { eventLines } from './event-export.js';
import { ANY, countEvents, EventList } from './event-list.js';

const event = (name: string, more: object = {}): MonitorEntry => ({
  kind: 'event',
  receivedAt: 1,
  event: {
    schema: 'v1',
    id: name,
    event: 'message',
    session: 's',
    organization: 'o',
    timestamp: 1,
    payload: {},
    ...more,
  } as never,
});
const gap = (until: number): MonitorEntry => ({ kind: 'gap', from: 1, until, receivedAt: until });
const shown = (list: EventList) =>
  list.all().map((entry) => (entry.kind === 'gap' ? `gap ${entry.until}` : entry.event.id));

describe('EventList', () => {
  it('follows entries that come, go and are replaced, as if it had read them anew each time', () => {
    const list = new EventList(() => '');
    let held: MonitorEntry[] = [];
    for (let step = 0; step < 300; step++) {
      if (step % 7 === 3) held = [...held.slice(0, held.at(-1)?.kind === 'gap' ? -1 : undefined), gap(step)];
      else held = [...held, event(`e${step}`)];
      if (held.length > 20) held = held.slice(1 + (step % 3));
      if (step === 200) held = [];
      list.update(held, ANY);
      const anew = new EventList(() => '');
      anew.update(held, ANY);
      expect(shown(list)).to.deep.equal(shown(anew));
      held.forEach((entry, at) => {
        expect(list.indexOf(list.numberOf(entry))).to.equal(held.length - 1 - at);
      });
    }
    expect(list.indexOf(1)).to.equal(-1);
    expect(list.at(list.count)).to.equal(undefined);
  });

  it('narrows by all that is asked, keeps gaps, and finds names beside an event', () => {
    const list = new EventList(({ session }) => (session === 's' ? 'Front Desk' : ''));
    const held = [
      event('a', { organization: 'p' }),
      gap(2),
      event('b', { event: 'message.status', payload: { body: 'Oats' } }),
      event('c', { session: 'other' }),
    ];
    const fit = (filter: Partial<typeof ANY>) => {
      list.update(held, { ...ANY, ...filter });
      return shown(list);
    };
    expect(fit({})).to.deep.equal(['a', 'gap 2', 'b', 'c']);
    expect(fit({ organization: 'o' })).to.deep.equal(['gap 2', 'b', 'c']);
    expect(fit({ type: 'message.status' })).to.deep.equal(['gap 2', 'b']);
    expect(fit({ text: 'oATS' })).to.deep.equal(['gap 2', 'b']);
    expect(fit({ text: 'front desk', organization: 'o' })).to.deep.equal(['gap 2', 'b']);
    expect(countEvents(list.all())).to.equal(1);
  });
});

describe('eventLines', () => {
  it('writes one JSON a line, a gap among them', () => {
    const lines = eventLines([event('a\n'), gap(9)]);
    expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).to.equal(
      true,
    );
    expect(JSON.parse(lines[0]!)).to.include({ id: 'a\n' });
    expect(JSON.parse(lines[1]!)).to.deep.equal({ gap: { from: 1, until: 9, reason: 'reconnected' } });
  });
});
