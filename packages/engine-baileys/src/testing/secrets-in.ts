import type { EngineEvent, SealedFor } from '@wagate/engine';

/** What the messages under an id are sealed with, as far as these events told. */
export function secretsIn(events: readonly EngineEvent[], messageId: string): SealedFor[] {
  const told = events.flatMap((event) =>
    event.type === 'message' ? [event.message] : event.type === 'history' ? event.messages : [],
  );
  const own = events.flatMap((event) => {
    if (event.type !== 'own-message' || event.messageId !== messageId || !event.secret) return [];
    const { secret, options } = event;
    return [{ fromMe: true, secret, ...(options && { options }) }];
  });
  const others = told.flatMap(({ id, fromMe, senderJid, senderLid, secret, content }) => {
    if (id !== messageId || !secret) return [];
    const options = content.type === 'poll' ? content.options : undefined;
    return [
      {
        fromMe,
        ...(senderJid && { senderJid }),
        ...(senderLid && { senderLid }),
        secret,
        ...(options && { options }),
      },
    ];
  });
  return [...own, ...others];
}
