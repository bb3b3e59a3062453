import { notFound } from '../handlers/answer.js';
import type { Call, Router } from '../handlers/router.js';
import type { Chat } from '../schemas.js';

/** Chats are written under the very address they are kept under, whichever they were read by; messages outlive their chat; nothing makes an event. */
export function chatHabits(router: Router): void {
  router.add('updateChat', async (call) => {
    const chat = exact(call);
    const { archived, pinned, mutedUntil, unmute } = await call.body<{
      archived?: boolean;
      pinned?: boolean;
      mutedUntil?: number;
      unmute?: boolean;
    }>();
    const { mutedUntil: before, ...rest } = chat;
    const muted = unmute ? undefined : (mutedUntil ?? before);
    return call.shape.chat(
      call.state.putChat({
        ...rest,
        archived: archived ?? chat.archived,
        pinned: pinned ?? chat.pinned,
        ...(muted !== undefined && { mutedUntil: muted }),
      }),
    );
  });
  router.add('deleteChat', (call) => {
    const { sessionId, jid } = exact(call);
    call.state.of(sessionId).chats.delete(jid);
    return undefined;
  });
  router.add('readChat', (call) => call.shape.chat(call.state.putChat({ ...exact(call), unreadCount: 0 })));
}

function exact(call: Call): Chat {
  const chat = call.state.of(call.session().id).chats.get(call.param('cid'));
  if (!chat) throw notFound('chat');
  return chat;
}
