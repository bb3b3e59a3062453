import type { TimelineMessage } from '@wagate/sdk/live';
import { type LabelledKind, labelOf } from './labelled-kind.js';
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

/** A message of more than a text: what can be chosen on the phone, and what stands beneath. */
export interface PartsContent {
  kind: 'parts';
  /** Names the kind where the words alone do not. */
  label?: LabelledKind | undefined;
  /** The picture, or other file, that stands above the text. */
  head?: MediaContent | undefined;
  text: string;
  options: readonly string[];
  footer?: string | undefined;
}

export interface EventContent {
  kind: 'event';
  name: string;
  /** Shown as a text is. */
  text: string;
  /** Epoch ms. */
  startTime?: number | undefined;
  endTime?: number | undefined;
  place?: string | undefined;
  cancelled?: boolean | undefined;
}

type ContactContent = ReturnType<typeof readCard>;

/** What a message shows, whatever kind of gateway it came from. All texts are as they came: hostile. */
export type Content =
  | { kind: 'text'; text: string }
  | MediaContent
  | PollContent
  /** A plain gateway keeps no more of a place that was sent than that it was one. */
  | {
      kind: 'location';
      at?: { latitude: number; longitude: number };
      name?: string;
      address?: string;
      /** What was written with it. */
      text?: string;
    }
  | ContactContent
  | { kind: 'contacts'; cards: readonly ContactContent[] }
  | PartsContent
  | EventContent
  /** It came, but not what it says: not yet, or to the phone only. */
  | { kind: 'waiting' | 'phone_only' }
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
    if (!location) return { kind: 'location', name: body };
    const { name, address } = location;
    return {
      kind: 'location',
      at: location,
      name,
      address,
      text: body === name || body === address ? '' : body,
    };
  }
  const { contacts, event, parts } = message;
  if (type === 'contact' && contacts && contacts.length > 1)
    return { kind: 'contacts', cards: contacts.slice(0, CARDS).map(readCard) };
  if (type === 'contact')
    return message.contact ? readCard(message.contact) : { kind: 'contact', name: body ?? '' };
  if (type === 'waiting' || type === 'phone_only') return { kind: type };
  if (type === 'event' && event)
    return { kind: 'event', ...event, text: [event.description, event.joinLink].filter(Boolean).join('\n') };
  // Whatever else it is, it can be read.
  const words = body?.startsWith('{') ? '' : (body ?? '');
  const head = headOf(message);
  if (words || head) {
    const options = parts?.options ?? [];
    const text = parts ? (parts.text ?? '') : words;
    return { kind: 'parts', label: labelOf(type), head, text, options, footer: parts?.footer };
  }
  return { kind: 'unsupported', type };
}

function headOf({ hasMedia, media: file, viewOnce }: TimelineMessage): MediaContent | undefined {
  if (!hasMedia || !file?.mimetype) return undefined;
  const media = file.mimetype.startsWith('image/')
    ? 'image'
    : file.mimetype.startsWith('video/')
      ? 'video'
      : 'document';
  return { kind: 'media', media, filename: file.filename, size: file.size, once: viewOnce === true };
}

/** As many as a phone lets a person choose, and some. */
const CARDS = 64;
