import type { Gateway } from '@wagate/sdk';
import { liveChats } from '@wagate/sdk/live';
import { useMemo } from 'react';
import { useLive } from './use-live.js';

/** The conversations of a session, as they are now. */
export function Chats({ gateway, session }: { gateway: Gateway; session: string }) {
  // One store for as long as gateway and session stay the same.
  const store = useMemo(() => liveChats(gateway, session), [gateway, session]);
  const { phase, chats, error, connection, more } = useLive(store);
  if (phase === 'loading') return <p>Loading…</p>;
  if (phase === 'failed') return <p role="alert">{error?.message}</p>;
  return (
    <section aria-label="Chats">
      {connection.state !== 'live' && <p role="status">Not connected: this may be out of date.</p>}
      <ul>
        {chats.map((chat) => (
          <li key={chat.jid}>
            <strong>{chat.name ?? 'Unknown'}</strong> {chat.lastMessage?.body}
            {chat.unreadCount > 0 && <span> ({chat.unreadCount} unread)</span>}
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" onClick={() => void store.loadMore()}>
          More
        </button>
      )}
    </section>
  );
}
