import { EVENT_NAMES, LINKING_EVENTS, PASSING_EVENTS } from './generated/events.js';
import type { EventName } from './generated/gateway.js';

export { EVENT_NAMES, LINKING_EVENTS, PASSING_EVENTS };

/** The name of an event that links a phone. */
export type LinkingEvent = (typeof LINKING_EVENTS)[number];

/** The name of an event that is in no log. */
export type PassingEvent = (typeof PASSING_EVENTS)[number];

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** Whether this is the name of an event of the contract. */
export const isEventName = (name: string): name is EventName => isOneOf<EventName>(EVENT_NAMES, name);

/** Whether the event carries what links a phone: a QR code or a pairing code. */
export const isLinkingEvent = (name: string): name is LinkingEvent => isOneOf(LINKING_EVENTS, name);

/** Whether the event is true only now: it is in no log, and in no replay. */
export const isPassingEvent = (name: string): name is PassingEvent => isOneOf(PASSING_EVENTS, name);

/**
 * Whether a webhook with this list wants the event: `*` stands for every event but those that link a phone.
 *
 * @param wanted names of events and `*`, as a webhook holds them
 */
export const wantsEvent = (wanted: readonly string[], name: string): boolean =>
  wanted.includes(name) || (wanted.includes('*') && !isLinkingEvent(name));
