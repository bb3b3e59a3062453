import type { EventName, GatewayEvent, MessagePayload, PayloadOf } from '../schemas.js';
import { lidOf, phoneJidOf } from './people.js';

interface Place {
  id: string;
  session: string;
  organizationId: string;
  /** Epoch ms. */
  timestamp: number;
}

/** What an event of this name looks like, for deliveries and tests of webhooks. */
export function sampleEvent(event: EventName, place: Place): GatewayEvent {
  const { id, session, organizationId, timestamp } = place;
  return {
    schema: 'v1',
    id,
    event,
    session,
    organization: organizationId,
    timestamp,
    payload: payloadOf(event, timestamp),
  } as GatewayEvent;
}

const MESSAGE = '3EB0C7B1F20192837465';
const GROUP = '120363041234567001@g.us';

function payloadOf(event: EventName, timestamp: number): PayloadOf<EventName> {
  const dev = lidOf('dev');
  const written = (more: Partial<MessagePayload>): MessagePayload => ({
    waMessageId: MESSAGE,
    chatJid: GROUP,
    senderLid: dev,
    senderJid: phoneJidOf('dev'),
    pushName: 'Dev',
    fromMe: false,
    type: 'text',
    timestamp,
    hasMedia: false,
    media: null,
    ...more,
  });
  switch (event) {
    case 'message':
      return written({ body: 'I am at the gate. Which door?' });
    case 'message.from_me':
      return written({ fromMe: true, body: 'The blue one.' });
    case 'message.edited':
      return written({ targetId: MESSAGE, body: 'The green one.' });
    case 'message.revoked':
      return written({ type: 'revoke', targetId: MESSAGE });
    case 'message.reaction':
      return written({ type: 'reaction', targetId: MESSAGE, reaction: '👍' });
    case 'poll.vote':
      return written({ type: 'poll_vote', targetId: MESSAGE, selectedOptions: ['11:00'] });
    case 'message.status':
      return { chatJid: dev, messageIds: [MESSAGE], status: 'delivered', timestamp };
    case 'group.participant':
      return { groupJid: GROUP, join: [dev] };
    case 'group.update':
      return { groupJid: GROUP, subject: 'Roastery floor' };
    case 'contact.update':
      return { jid: dev, pushName: 'Dev' };
    case 'presence.update':
      return { from: dev, chatJid: dev, state: 'available' };
    case 'chat.update':
      return { chatJid: dev, change: 'picture', removed: true };
    case 'call.incoming':
      return { from: dev, callId: 'CALL01', timestamp, isGroup: false };
    case 'newsletter.update':
      return { jid: '120363099887766001@newsletter', action: 'mute' };
    case 'alert':
      return {
        id: 'alr_TEST',
        kind: 'session_logged_out',
        session: { id: 'sess_test', label: 'Front desk' },
        since: timestamp,
      };
    case 'session.health':
      return { state: 'ok' };
    case 'auth.qr':
      return { code: 'test-code-that-links-nothing', timeoutMs: 20_000 };
    case 'auth.code':
      return { code: 'TEST-0000', phone: '447700900123' };
    case 'poll.recap':
      return {
        pollMessageId: MESSAGE,
        chatJid: GROUP,
        name: 'Cupping on Monday: which hour?',
        selectableCount: 1,
        hideVotes: false,
        endTime: timestamp,
        totalVotes: 1,
        options: [{ option: '11:00', count: 1 }],
      };
    default:
      return { status: 'working' };
  }
}
