import type { components } from '@wagate/contract/types';
import type { EngineMessage, MediaContent, MessageContent } from '@wagate/engine';

type Schemas = components['schemas'];

/** What a message has beyond its text, as it is kept. */
export interface StoredContent {
  media?: Schemas['MediaMeta'];
  viewOnce?: boolean;
  location?: Schemas['LocationData'];
  contact?: Schemas['ContactData'];
  contacts?: Schemas['ContactData'][];
  poll?: Schemas['PollData'];
  event?: Schemas['EventDetails'];
  parts?: Schemas['MessageParts'];
  /** The `waMessageId` of the album that it is a file of. */
  albumId?: string;
  expiresAt?: number;
}

export interface Described {
  type: string;
  body: string | null;
  content: StoredContent | null;
  hasMedia: boolean;
}

/** Contents that are messages of their own; the others change one. */
export type PlainContent = Exclude<
  MessageContent,
  { type: 'reaction' } | { type: 'edit' } | { type: 'revoke' } | { type: 'poll_vote' } | { type: 'nothing' }
>;
export type ChangingContent = Exclude<MessageContent, PlainContent | { type: 'nothing' }>;

export function isChanging(content: MessageContent): content is ChangingContent {
  return (
    content.type === 'reaction' ||
    content.type === 'edit' ||
    content.type === 'revoke' ||
    content.type === 'poll_vote'
  );
}

/** Splits what a message says into its text and the rest. */
export function describe(
  content: PlainContent,
  { albumId, expiresAt }: Pick<EngineMessage, 'albumId' | 'expiresAt'> = {},
): Described {
  const described = describeKind(content);
  const around = {
    ...(albumId === undefined ? {} : { albumId }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  const whole = { ...described.content, ...around };
  return { ...described, content: Object.keys(whole).length ? whole : null };
}

function describeKind(content: PlainContent): Described {
  const plain = (body: string | null, rest: StoredContent | null = null): Described => ({
    type: content.type,
    body,
    content: rest,
    hasMedia: false,
  });
  switch (content.type) {
    case 'text':
      return plain(content.text);
    case 'location': {
      const { type: _, caption, ...location } = content;
      return plain(caption ?? content.name ?? content.address ?? null, { location });
    }
    case 'contact': {
      const { type: _, contacts, ...contact } = content;
      return plain(content.displayName ?? null, { contact, ...(contacts && { contacts }) });
    }
    case 'poll': {
      const { type: _, ...poll } = content;
      return plain(content.name, { poll });
    }
    case 'unsupported':
      return { ...plain(null), type: 'unknown' };
    case 'waiting':
    case 'phone_only':
      return plain(null, content.viewOnce ? { viewOnce: true } : null);
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return { ...plain(content.caption ?? null, mediaOf(content)), hasMedia: true };
    default: {
      const { text, parts, event, media } = content;
      const rest = { ...(media && mediaOf(media)), ...(parts && { parts }), ...(event && { event }) };
      return { ...plain(text, rest), hasMedia: media !== undefined };
    }
  }
}

function mediaOf({ mimetype, size, filename, viewOnce }: MediaContent): StoredContent {
  return { media: { mimetype, size, filename }, ...(viewOnce ? { viewOnce: true } : {}) };
}
