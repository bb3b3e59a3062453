import { canonicalJid, isGroupJid } from '@wagate/contract/jid';
import type { EngineSignal } from '@wagate/engine';
import type { BinaryNode } from 'baileys';
import { epochMs } from './time.js';

export function presenceSignal({ tag, attrs, content }: BinaryNode): EngineSignal | undefined {
  const chatJid = canonicalJid(attrs.from);
  const from = canonicalJid(attrs.participant ?? attrs.from);
  if (!chatJid || !from) return undefined;
  const where = isGroupJid(chatJid) || tag === 'chatstate' ? { chatJid } : {};
  if (tag === 'presence') {
    const seen = attrs.last && /^\d+$/.test(attrs.last) ? { lastSeen: epochMs(attrs.last) } : {};
    const state = attrs.type === 'unavailable' ? 'unavailable' : 'available';
    return { type: 'presence', from, ...where, state, ...seen };
  }
  const typing = Array.isArray(content) ? content[0] : undefined;
  if (typing?.tag !== 'composing' && typing?.tag !== 'paused') return undefined;
  const media = typing.attrs.media === 'audio' ? ({ media: 'audio' } as const) : {};
  return { type: 'presence', from, ...where, state: typing.tag, ...media };
}
