import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  EVENT_NAMES,
  isEventName,
  isLinkingEvent,
  isPassingEvent,
  LINKING_EVENTS,
  wantsEvent,
} from './events.js';
import type { EventName } from './types.js';

describe('the events', () => {
  it('are as many as there are payloads', () => {
    expectTypeOf<(typeof EVENT_NAMES)[number]>().toEqualTypeOf<EventName>();
    expect(new Set(EVENT_NAMES).size).toBe(20);
  });

  it('are known by their name, and by no name that every object has', () => {
    expect(EVENT_NAMES.every(isEventName)).toBe(true);
    for (const name of ['', '*', 'Message', 'message.', 'constructor', 'toString'])
      expect(isEventName(name), name).toBe(false);
  });

  it('link a phone, pass or are kept', () => {
    expect(EVENT_NAMES.filter(isLinkingEvent)).toEqual(['auth.qr', 'auth.code']);
    expect(EVENT_NAMES.filter(isPassingEvent)).toEqual(['auth.qr', 'auth.code', 'presence.update']);
  });

  it('reach a webhook that asks for all, but for what links a phone: that is asked for by name', () => {
    expect(EVENT_NAMES.filter((name) => !wantsEvent(['*'], name))).toEqual(LINKING_EVENTS);
    expect(EVENT_NAMES.filter((name) => wantsEvent(['*', 'auth.qr'], name))).toHaveLength(19);
    expect(wantsEvent(['message'], 'message')).toBe(true);
    expect(wantsEvent(['message'], 'message.edited')).toBe(false);
    expect(wantsEvent([], 'message')).toBe(false);
  });
});
