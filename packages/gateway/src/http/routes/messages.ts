import { invalid, notFound } from '../../errors/api-problem.js';
import type { MessageMedia } from '../../media/message-media.js';
import { askedMessage, isOwnGroup, type Named, targetOf } from '../../messages/asked-message.js';
import {
  mentionsLeft,
  readEdit,
  readReaction,
  readVote,
  requireRevocable,
} from '../../messages/change-request.js';
import { messageOf } from '../../messages/find-message.js';
import type { SentChange } from '../../messages/kept-send.js';
import type { MessageRow } from '../../messages/message-row.js';
import { searchMessages } from '../../messages/message-search.js';
import { messagesToWire } from '../../messages/message-wire.js';
import { type Sending, send, sendOn } from '../../messages/send.js';
import { sendChange } from '../../messages/send-change.js';
import { readRecipient, readSend } from '../../messages/send-request.js';
import { takeBack } from '../../messages/take-back.js';
import type { Scope } from '../../principal/scope.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import { type SessionRow, sessionOf } from '../../sessions/session-row.js';
import { placesOf } from '../../text/fold.js';
import { Reply, type Route } from '../operation.js';

export interface MessageRouteOptions extends Sending {
  manager: SessionManager;
  media: MessageMedia;
}

const LONGEST_KEY = 255;

/** A call that is about one message. */
interface AboutMessage {
  scope: Scope;
  params: { session: string; mid: string };
  body: Omit<Named, 'mid'>;
}

export function messageRoutes(route: Route, options: MessageRouteOptions): void {
  const { store, writer, outbox, manager, clock, media } = options;

  route('searchMessages', async ({ scope, params, query }) => {
    const session = await sessionOf(store.db, scope, params.session);
    const { rows, text, nextCursor } = await searchMessages(store, session, query);
    return {
      data: await messagesToWire(store.db, session, rows),
      highlights: Object.fromEntries(rows.map(({ id, body }) => [id, placesOf(body ?? '', text)])),
      ...(nextCursor ? { nextCursor } : {}),
    };
  });

  route('getMessageMedia', async ({ scope, params, query, request, signal }) => {
    const session = await sessionOf(store.db, scope, params.session);
    const row = await messageOf(store.db, session, params.mid, query);
    if (!row) throw notFound('message not found');
    return media.answer(session, row, { range: request.headers.get('range'), signal });
  });

  route('sendMessage', async ({ scope, params, query, body, request, signal }) => {
    const session = await sessionOf(store.db, scope, params.session);
    const asked = readSend(body);
    const key = request.headers.get('idempotency-key') ?? undefined;
    if (key !== undefined && (key === '' || key.length > LONGEST_KEY))
      throw invalid([`must have 1 to ${LONGEST_KEY} characters (header.Idempotency-Key)`]);
    const { httpStatus, result } = await send(options, session, manager.of(session), asked, {
      async: query.async ?? false,
      signal,
      ...(key === undefined ? {} : { key: { name: key, scope } }),
    });
    return new Reply(httpStatus, result);
  });

  const about = async ({ scope, params, body }: AboutMessage) => {
    const session = await sessionOf(store.db, scope, params.session);
    const row = await askedMessage(store.db, session, { ...body, mid: params.mid });
    return { session, row, now: clock.now() };
  };
  const change = async (
    { session, row }: { session: SessionRow; row: MessageRow },
    said: DistributiveOmit<SentChange, 'target'>,
    mentions?: readonly string[],
  ) => {
    const target = await targetOf(store.db, session, row);
    const content = { ...said, target } as SentChange;
    return sendChange(options, session, manager.of(session), row.chat_jid, content, mentions);
  };

  route('editMessage', async (context) => {
    const wanted = await about(context);
    const text = readEdit(wanted, context.body.text);
    return change(wanted, { type: 'edit', text }, mentionsLeft(wanted, text));
  });

  route('revokeMessage', async (context) => {
    const wanted = await about(context);
    const { session, row } = wanted;
    requireRevocable(wanted, await isOwnGroup(store.db, session, row.chat_jid));
    const waited =
      row.from_me === 1 &&
      row.status === 'pending' &&
      (await writer.write(session.organization_id, (change) => takeBack(change, session, row)));
    // What waited behind it may go now. Who asks again has what they want.
    if (waited) outbox.drain(manager.of(session));
    if (waited || row.deleted) return { mode: 'sync', status: 'sent', timestamp: row.timestamp };
    return change(wanted, { type: 'revoke' });
  });

  const react = async (context: AboutMessage, emoji: string) => {
    const wanted = await about(context);
    return change(wanted, { type: 'reaction', emoji: readReaction(wanted, emoji) });
  };

  route('addReaction', (context) => react(context, context.body.emoji));

  route('removeReaction', (context) => react(context, ''));

  route('voteMessage', async (context) => {
    const wanted = await about(context);
    return change(wanted, { type: 'poll_vote', options: readVote(wanted, context.body.options) });
  });

  route('forwardMessage', async (context) => {
    const { body, signal } = context;
    const to = readRecipient(body.to);
    const { session, row } = await about(context);
    const how = { async: false, signal };
    const { result } = await sendOn(options, session, manager.of(session), { to, row }, how);
    return result;
  });
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
