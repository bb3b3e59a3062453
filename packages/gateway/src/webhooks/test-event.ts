import type { Envelope, EventType, MessagePayload, Payloads } from '../events/envelope.js';
import { ulid } from '../ulid.js';

/** Numbers and addresses that stand for nobody. */
const PERSON = '447700900123@s.whatsapp.net';
const GROUP = '120363000000000000@g.us';
const CHANNEL = '120363000000000001@newsletter';
const MESSAGE = 'TEST0000000000000001';
/** The session of a test for a webhook that covers all. */
const NO_SESSION = 'sess_test';

const messageLike = (now: number, more: Partial<MessagePayload>): MessagePayload => ({
  waMessageId: MESSAGE,
  chatJid: PERSON,
  senderJid: PERSON,
  pushName: 'Test',
  fromMe: false,
  type: 'text',
  timestamp: now,
  hasMedia: false,
  media: null,
  ...more,
});

/** Made-up content of each event. */
const samples = (now: number): Payloads => ({
  'session.status': { status: 'working' },
  'session.health': { state: 'ok' },
  'auth.qr': { code: 'test-code-that-links-nothing', timeoutMs: 20_000 },
  'auth.code': { code: 'TEST-0000', phone: '447700900123' },
  message: messageLike(now, { body: 'A test message of your gateway.' }),
  'message.from_me': messageLike(now, { fromMe: true, body: 'A test message of your gateway.' }),
  'message.status': { chatJid: PERSON, messageIds: [MESSAGE], status: 'delivered', timestamp: now },
  'message.reaction': messageLike(now, { type: 'reaction', targetId: MESSAGE, reaction: '👍' }),
  'message.edited': messageLike(now, { targetId: MESSAGE, body: 'An edited test message.' }),
  'message.revoked': messageLike(now, { type: 'revoke', targetId: MESSAGE }),
  'poll.vote': messageLike(now, { type: 'poll_vote', targetId: MESSAGE, selectedOptions: ['Yes'] }),
  'poll.recap': {
    pollMessageId: MESSAGE,
    chatJid: PERSON,
    name: 'Is this a test?',
    selectableCount: 1,
    hideVotes: true,
    endTime: now,
    totalVotes: 1,
    options: [
      { option: 'Yes', count: 1 },
      { option: 'No', count: 0 },
    ],
  },
  'presence.update': { from: PERSON, chatJid: PERSON, state: 'available' },
  'group.update': { groupJid: GROUP, subject: 'A test group' },
  'group.participant': { groupJid: GROUP, join: [PERSON] },
  'chat.update': { chatJid: PERSON, change: 'picture', removed: true },
  'contact.update': { jid: PERSON, pushName: 'Test' },
  'call.incoming': { from: PERSON, callId: 'TEST', timestamp: now, isGroup: false },
  'newsletter.update': { jid: CHANNEL, action: 'mute' },
  alert: {
    id: 'alr_TEST',
    kind: 'session_logged_out',
    session: { id: NO_SESSION, label: 'Test' },
    since: now,
    reason: 'The phone has removed this linked device.',
  },
});

export function testEnvelope(
  event: EventType,
  webhook: { organization_id: string; session_id: string | null },
  now: number,
): Envelope {
  return {
    schema: 'v1',
    id: `evt_${ulid(now)}`,
    event,
    session: webhook.session_id ?? NO_SESSION,
    organization: webhook.organization_id,
    timestamp: now,
    payload: samples(now)[event],
  };
}
