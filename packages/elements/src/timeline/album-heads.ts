import type { TimelineMessage } from '@wagate/sdk/live';
import { senderKey } from '../message/sender.js';

const albumOf = (message: TimelineMessage, id: string) => `${senderKey(message)} ${id}`;

/**
 * The messages without those that stand above the files of an album and say nothing of their own: such a one is shown only as long as
 * none of the files is here. One that was reacted to stays, for its reactions are of the whole album.
 */
export function withoutAlbumHeads(messages: readonly TimelineMessage[]): readonly TimelineMessage[] {
  const albums = new Set<string>();
  for (const message of messages) if (message.albumId) albums.add(albumOf(message, message.albumId));
  if (albums.size === 0) return messages;
  const isHead = (message: TimelineMessage) =>
    message.type === 'album' && albums.has(albumOf(message, message.waMessageId));
  return messages.filter((message) => message.reactions.length > 0 || !isHead(message));
}
