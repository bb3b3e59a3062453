import { describe, expect, it } from 'vitest';
import { buildEvent, textMessage } from '../testing/event-builder.js';
import { readFrame } from './frames.js';

describe('a frame', () => {
  it('is an event where it has an id, a name and a payload, whatever the name', () => {
    const event = { ...buildEvent('message', textMessage('a')), event: 'moon.rise' };
    expect(readFrame(JSON.stringify(event))).toEqual(event);
  });

  it.each([
    [{ event: 'connected', heartbeatSeconds: 20, timestamp: 1 }],
    [{ event: 'ping', timestamp: 1 }],
    [{ event: 'replay_complete', truncated: true, lastId: 'evt_1' }],
    [{ event: 'error', error: 'replay_failed' }],
  ])('is a control frame: %j', (frame) => {
    expect(readFrame(JSON.stringify(frame))).toEqual(frame);
  });

  it.each(
    [...Object.getOwnPropertyNames(Object.prototype), 'unknown', 'goodbye', '', 5, null, {}].map((name) => [
      name,
    ]),
  )('of the name %j is unknown', (event) => {
    expect(readFrame(JSON.stringify({ event }))).toEqual({ event: 'unknown' });
  });

  it.each([
    ['half', '{"event":"ping"'],
    ['no object', '[]'],
    ['nothing', 'null'],
    ['no text', new ArrayBuffer(8)],
    ['an id that is none', '{"id":5,"event":"message","payload":{}}'],
    ['a name that is none', '{"id":"evt_1","event":["message"],"payload":{}}'],
    ['no payload', '{"id":"evt_1","event":"message"}'],
  ])('of %s is unknown', (_, data) => {
    expect(readFrame(data)).toEqual({ event: 'unknown' });
  });
});
