import type { proto } from 'baileys';
import { wrappers } from './places.js';

/** A message without the wrappers around it. */
export interface Unwrapped {
  message: proto.IMessage;
  viewOnce: boolean;
}

/** How many wrappers may lie around a message: a hostile one could nest without end. */
export const DEPTH = 8;

export function unwrap(message: proto.IMessage): Unwrapped {
  let inner = message;
  let viewOnce = false;
  for (let depth = 0; depth < DEPTH; depth++) {
    const sentByOurPhone = inner.deviceSentMessage?.message;
    const wrapper = wrappers.find((name) => inner[name]?.message);
    const next = sentByOurPhone ?? (wrapper && inner[wrapper]?.message);
    if (!next) break;
    viewOnce ||= wrapper?.startsWith('viewOnce') ?? false;
    inner = next;
  }
  return { message: inner, viewOnce };
}
