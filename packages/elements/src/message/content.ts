import type { TimelineMessage } from '@wagate/sdk/live';
import { type MediaKind, mediaKind } from './media-kind.js';
import { readCard } from './vcard.js';

export interface MediaContent {
  kind: 'media';
  media: MediaKind;
  caption?: string | undefined;
  filename?: string | undefined;
  /** Bytes. */
  size?: number | undefined;
  /** It could be opened once, on the phone: here it is only named. */
  once: boolean;
}

export interface PollContent {
  kind: 'poll';
  question: string;
  options: readonly { text: string; votes: number }[];
  /** How many options a person may choose; 0 is any number. */
  selectable: number;
  votes?: number | undefined;
  /** Epoch ms. */
  endTime?: number | undefined;
}

/** What a message shows, whatever kind of gateway it came from. All texts are as they came: hostile. */
export type Content =
  | { kind: 'text'; text: string }
  | MediaContent
  | PollContent
  /** A plain gateway keeps no more of a place that was sent than that it was one. */
  | { kind: 'location'; at?: { latitude: number; longitude: number }; name?: string; address?: string }
  | { kind: 'contact'; name: string; phone?: string }
  | { kind: 'system'; notice: NonNullable<TimelineMessage['system']> }
  | { kind: 'deleted' }
  | { kind: 'unsupported'; type: string };

/** Reads what a message shows. Fields that a plain gateway lacks were filled by the live store where it could. */
export function contentOf(message: TimelineMessage): Content {
  if (message.deleted) return { kind: 'deleted' };
  if (message.system) return { kind: 'system', notice: message.system };
  const { type, body } = message;
  if (type === 'text') return { kind: 'text', text: body ?? '' };
  const media = mediaKind(type, message.media?.mimetype);
  if (media) {
    const { filename, size } = message.media ?? {};
    return { kind: 'media', media, caption: body, filename, size, once: message.viewOnce === true };
  }
  if (type === 'poll') {
    const { poll } = message;
    return {
      kind: 'poll',
      question: poll?.name ?? body ?? '',
      options: poll?.options ?? [],
      selectable: poll?.selectableCount ?? 1,
      votes: poll?.totalVotes,
      endTime: poll?.endTime,
    };
  }
  if (type === 'location') {
    const { location } = message;
    return location
      ? { kind: 'location', at: location, name: location.name, address: location.address }
      : { kind: 'location', name: body };
  }
  if (type === 'contact')
    return message.contact ? readCard(message.contact) : { kind: 'contact', name: body ?? '' };
  return { kind: 'unsupported', type };
}
