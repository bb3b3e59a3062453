import { EXTENSIONS } from '@wagate/contract/operations';
import { payloadOf } from '../changes/payload.js';
import type { Chat, Contact, GroupMember, Message, Session, Webhook } from '../schemas.js';
import type { MockOptions } from './options.js';

/** `capabilities` is found by asking, and so is there with any other. */
export const announcedBy = ({ plain, extensions = EXTENSIONS }: MockOptions): ReadonlySet<string> =>
  new Set(plain ? [] : ['capabilities', ...extensions]);

const fields = {
  'session-detail': ['statusReason', 'lastEventAt', 'rate', 'linking', 'organizationName'],
  'account-health': ['health'],
  pacing: ['pace', 'queue'],
  'chat-preview': ['lastMessage', 'mentioned'],
  'message-detail': [
    'reactions',
    'poll',
    'location',
    'contact',
    'quoted',
    'albumId',
    'viewOnce',
    'expiresAt',
    'system',
  ],
  'webhook-deliveries': [
    'hasSecret',
    'disabledReason',
    'disabledCause',
    'disabledAt',
    'failingSince',
    'previousSecretUntil',
    'lastDeliveryAt',
  ],
  'contact-detail': ['phoneJid', 'blocked', 'pictureId', 'pushName', 'savedName'],
} as const;

function without<T extends object>(row: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))) as T;
}

/** Rows as a gateway with these extensions answers them. */
export class Shape {
  constructor(private readonly announced: ReadonlySet<string>) {}

  has(extension: string): boolean {
    return this.announced.has(extension);
  }

  session(whole: Session): Session {
    const healthy = this.has('account-health') ? whole : without(whole, fields['account-health']);
    const session = this.has('pacing') ? healthy : without(healthy, fields.pacing);
    if (this.has('session-detail')) return session;
    const plain = without(session, fields['session-detail']);
    return plain.isAdminSession ? plain : without(plain, ['phoneNumber']);
  }

  /** A plain gateway counts no unread messages. */
  chat(chat: Chat): Chat {
    return this.has('chat-preview') ? chat : { ...without(chat, fields['chat-preview']), unreadCount: 0 };
  }

  /** Without details there are no notices, and a message without a text is kept as the JSON text of its event. */
  messages(messages: readonly Message[]): Message[] {
    if (this.has('message-detail')) return [...messages];
    return messages
      .filter(({ system }) => !system)
      .map((message) => ({
        ...without(message, fields['message-detail']),
        ...((!message.body || (message.poll && !message.fromMe)) && {
          body: JSON.stringify(payloadOf({ ...message, media: null })),
        }),
      }));
  }

  contact(contact: Contact): Contact {
    return this.has('contact-detail') ? contact : without(contact, fields['contact-detail']);
  }

  webhook(webhook: Webhook): Webhook {
    return this.has('webhook-deliveries') ? webhook : without(webhook, fields['webhook-deliveries']);
  }

  member(member: GroupMember): GroupMember {
    return this.has('contact-detail') ? member : without(member, ['name', 'phoneNumber']);
  }
}
