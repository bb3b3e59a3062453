import type { components } from '@wagate/contract/types';
import type { MessageContent } from '@wagate/engine';

type Schemas = components['schemas'];

/** What a message has beyond its text, as it is kept. */
export interface StoredContent {
  media?: Schemas['MediaMeta'];
  viewOnce?: boolean;
  location?: Schemas['LocationData'];
  contact?: Schemas['ContactData'];
  poll?: Schemas['PollData'];
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
  { type: 'reaction' } | { type: 'edit' } | { type: 'revoke' } | { type: 'poll_vote' }
>;
export type ChangingContent = Exclude<MessageContent, PlainContent>;

export function isChanging(content: MessageContent): content is ChangingContent {
  return (
    content.type === 'reaction' ||
    content.type === 'edit' ||
    content.type === 'revoke' ||
    content.type === 'poll_vote'
  );
}

/** Splits what a message says into its text and the rest. */
export function describe(content: PlainContent): Described {
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
      const { type: _, ...location } = content;
      return plain(content.name ?? content.address ?? null, { location });
    }
    case 'contact': {
      const { type: _, ...contact } = content;
      return plain(content.displayName ?? null, { contact });
    }
    case 'poll': {
      const { type: _, ...poll } = content;
      return plain(content.name, { poll });
    }
    case 'unsupported':
      return { ...plain(null), type: content.kind.slice(0, 32) || 'unsupported' };
    default: {
      const { mimetype, size, filename } = content;
      return {
        type: content.type,
        body: content.caption ?? null,
        content: {
          media: { mimetype, size, filename },
          ...(content.viewOnce ? { viewOnce: true } : {}),
        },
        hasMedia: true,
      };
    }
  }
}
