'use client';
import { useChats } from '@wagate/react';

/** The last few chats, as they are now. */
export function LatestChats({ session }: { session: string }) {
  const { phase, chats, error, connection, more, store } = useChats(session);
  if (phase === 'loading') return <p>Loading…</p>;
  if (phase === 'failed') return <p role="alert">{error?.message}</p>;
  if (chats.length === 0) return <p>They come here once your number is linked.</p>;
  return (
    <>
      {connection.state === 'waiting' && <p role="status">Not connected: this may be out of date.</p>}
      <ul className="chats">
        {chats.map((chat) => (
          <li key={chat.jid}>
            <strong>{chat.name ?? 'Unknown'}</strong>
            {chat.unreadCount > 0 && <span className="unread">{chat.unreadCount} unread</span>}
            <span className="text">{chat.lastMessage?.body}</span>
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" onClick={() => void store.loadMore()}>
          Older chats
        </button>
      )}
    </>
  );
}
