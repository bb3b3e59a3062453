import { describe, expect, it } from 'vitest';
import { type Input, TRANSITIONS } from './connection-states.js';
import type { RealtimeState } from './types.js';

const rows = (Object.keys(TRANSITIONS) as RealtimeState[]).flatMap((state) =>
  (Object.keys(TRANSITIONS[state]) as Input[]).map((input) => {
    const [next, action] = TRANSITIONS[state][input]!;
    return { state, input, next, action };
  }),
);
const into = (state: RealtimeState) =>
  rows.filter(({ next, state: from }) => next === state && from !== state);

describe('the table of transitions', () => {
  it('reaches every state from idle', () => {
    const reached = new Set<RealtimeState>(['idle']);
    for (const state of reached) for (const row of rows) if (row.state === state) reached.add(row.next);
    expect(reached).toEqual(new Set(Object.keys(TRANSITIONS)));
  });

  it('calls it live when the gateway greeted, and after nothing else', () => {
    expect(into('live')).toEqual([{ state: 'connecting', input: 'opened', next: 'live', action: 'listen' }]);
  });

  it('opens nothing that nobody listens to', () => {
    expect(Object.keys(TRANSITIONS.idle)).toEqual(['wanted']);
    for (const state of Object.keys(TRANSITIONS) as RealtimeState[])
      if (state !== 'idle') expect(TRANSITIONS[state].unwanted).toEqual(['idle', 'rest']);
  });

  it('lets go of the attempt before wherever it goes to ask, wait or rest', () => {
    const doing = (state: RealtimeState) => new Set(into(state).map(({ action }) => action));
    expect(doing('minting')).toEqual(new Set(['begin', 'mint']));
    expect(doing('waiting')).toEqual(new Set(['wait']));
    expect(doing('idle')).toEqual(new Set(['rest']));
    expect(doing('closed')).toEqual(new Set(['rest']));
  });

  it('takes silence, a loss and a refusal in whatever an attempt is', () => {
    for (const state of ['minting', 'connecting', 'live'] as const) {
      expect(TRANSITIONS[state].silence).toEqual(['waiting', 'wait']);
      expect(TRANSITIONS[state].lost).toEqual(['waiting', 'wait']);
      expect(TRANSITIONS[state].refused).toEqual(['closed', 'rest']);
    }
  });

  it('ends with the client wherever there is something to end', () => {
    for (const state of ['minting', 'connecting', 'live', 'waiting'] as const)
      expect(TRANSITIONS[state].ended).toEqual(['closed', 'rest']);
  });
});
