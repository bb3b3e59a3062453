import { canonicalJid, phoneJid } from '@wagate/contract/jid';
import { edit, react, replaceMessage, revoke, write } from '../changes/messages.js';
import type { Message, SendRequest, SendResult } from '../schemas.js';
import { digitsOf } from '../world/written-number.js';
import { invalid, notFound, problem } from './answer.js';
import type { Call, Router } from './router.js';

interface Target {
  chat?: string;
  sender?: string;
}

/** Writing: sends, and what is done to a message. Sends make no event, as on the production gateway. */
export function sendingRoutes(router: Router): void {
  const replayed = new Map<string, SendResult>();
  router.add('sendMessage', async (call) => {
    const session = call.session();
    const request = await call.body<Partial<SendRequest>>();
    const key = call.idempotencyKey && `${session.organizationId} ${call.idempotencyKey}`;
    const earlier = key && replayed.get(key);
    if (earlier) return { ...earlier, replayed: true };
    check(request);
    if (session.status !== 'working') {
      throw problem(501, 'live WhatsApp client is not available for this session');
    }
    const result = resultOf(store(call, session.id, request as SendRequest));
    if (key) replayed.set(key, result);
    return result;
  });
  router.add('editMessage', async (call) => {
    const { text } = await call.body<Target & { text?: string }>();
    if (!text) throw invalid('expected required property to be present (body.text: <missing>)');
    return resultOf(edit(call.state, messageOf(call), text));
  });
  router.add('revokeMessage', (call) => resultOf(revoke(call.state, messageOf(call))));
  router.add('addReaction', async (call) => {
    const { emoji } = await call.body<Target & { emoji?: string }>();
    return resultOf(react(call.state, messageOf(call), 'me', emoji ?? ''));
  });
  router.add('removeReaction', (call) => resultOf(react(call.state, messageOf(call), 'me', '')));
  router.add('forwardMessage', async (call) => {
    const { to } = await call.body<Target & { to?: string }>();
    if (!to) throw invalid('expected required property to be present (body.to: <missing>)');
    return resultOf(forward(call, messageOf(call), to));
  });
  router.add('voteMessage', async (call) => {
    const { options = [] } = await call.body<Target & { options?: string[] }>();
    return resultOf(vote(call, messageOf(call), options));
  });
}

function check({ type, to, text }: Partial<SendRequest>): void {
  const missing = (name: string) => `expected required property to be present (body.${name}: <missing>)`;
  const errors = [
    !type && missing('type'),
    !to && missing('to'),
    type === 'text' && !text && missing('text'),
  ];
  const found = errors.filter((error) => error !== false);
  if (found.length > 0) throw invalid(...found);
}

export function store({ state }: Call, sessionId: string, request: SendRequest): Message {
  const { type, to, text, caption, name, options, latitude, longitude, selectableCount, replyTo } = request;
  const jid = canonicalJid(to) ?? phoneJid(digitsOf(to));
  const body = text ?? caption ?? request.media?.caption ?? (type === 'poll' ? name : undefined);
  return write(state, sessionId, {
    from: 'me',
    chat: jid,
    type,
    ...(body !== undefined && { body }),
    ...(replyTo && { replyTo }),
    ...(type === 'poll' && {
      poll: {
        name: name ?? '',
        options: Object.fromEntries((options ?? []).map((option) => [option, []])),
        ...(selectableCount !== undefined && { selectable: selectableCount }),
      },
    }),
    ...(latitude !== undefined && longitude !== undefined && { location: { latitude, longitude, name } }),
    ...(request.media && { media: { filename: request.media.filename, mimetype: request.media.mimetype } }),
  });
}

function vote({ state }: Call, message: Message, chosen: readonly string[]): Message {
  const { poll } = message;
  if (!poll) throw invalid('not a poll (path.mid)');
  const options = poll.options.map((option) => {
    const others = (option.voters ?? []).filter(({ fromMe }) => !fromMe);
    const voters = chosen.includes(option.text) ? [...others, { fromMe: true }] : others;
    return { ...option, voters, votes: voters.length };
  });
  const voters = options.flatMap((option) => option.voters.map(({ lid, fromMe }) => (fromMe ? 'me' : lid)));
  return replaceMessage(state, {
    ...message,
    poll: { ...poll, options, totalVotes: new Set(voters).size },
  });
}

/** The same said elsewhere: nobody has voted in it or reacted to it there. */
function forward({ state }: Call, message: Message, to: string): Message {
  if (message.deleted) throw problem(409, 'the message was deleted');
  const { type, body, location, media, poll } = message;
  return write(state, message.sessionId, {
    from: 'me',
    chat: canonicalJid(to) ?? phoneJid(digitsOf(to)),
    type,
    ...(body !== undefined && { body }),
    ...(location && { location }),
    ...(media && { media }),
    ...(poll && {
      poll: {
        name: poll.name,
        options: Object.fromEntries(poll.options.map(({ text }) => [text, []])),
        selectable: poll.selectableCount,
      },
    }),
  });
}

function messageOf(call: Call): Message {
  const message = call.state.message(call.session().id, call.param('mid'));
  if (!message) throw notFound('message');
  return message;
}

const resultOf = ({ waMessageId, timestamp }: Message): SendResult => ({
  mode: 'sync',
  status: 'sent',
  waMessageId,
  timestamp,
});
