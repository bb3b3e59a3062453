import type { MonitorEvent } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import { eventWordsStrings } from './event-words.strings.js';

type Payload = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? cleanLine(value.slice(0, 200)) : '');
const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const KINDS = ['image', 'video', 'audio', 'document', 'sticker', 'location', 'contact', 'poll'] as const;

/** What happened, in a few words and without what people wrote; empty for what is not known. A payload may hold anything. */
export function eventWords(localize: Localize, { event, payload }: MonitorEvent['event']): string {
  const t = localize.area(eventWordsStrings);
  const told: Payload =
    typeof payload === 'object' && payload !== null ? (payload as unknown as Payload) : {};
  switch (event) {
    case 'message':
    case 'message.from_me': {
      const name = text(told.pushName);
      const kind = kindWords(localize, told);
      return name ? `${name}: ${kind}` : kind;
    }
    case 'message.edited':
      return kindWords(localize, { ...told, type: 'text' });
    case 'message.revoked':
      return t('revoked');
    case 'message.reaction':
      return t(told.reaction ? 'reaction' : 'no_reaction');
    case 'message.status': {
      const status = (['sent', 'delivered', 'read', 'played'] as const).find((one) => one === told.status);
      const messages = t('messages', count(told.messageIds));
      return status ? `${messages}: ${t(status)}` : `${messages} ${text(told.status)}`.trim();
    }
    case 'poll.vote':
      return t('options', count(told.selectedOptions));
    case 'poll.recap':
      return typeof told.totalVotes === 'number' ? t('votes', told.totalVotes) : '';
    case 'auth.qr':
      return t('qr');
    case 'auth.code':
      return t(told.code === undefined ? 'linked' : 'code');
    case 'group.participant':
      return (['join', 'leave', 'promote', 'demote'] as const)
        .filter((one) => count(told[one]) > 0)
        .map((one) => t(one, count(told[one])))
        .join(', ');
    case 'call.incoming':
      return t(told.isGroup === true ? 'group_call' : 'call');
    case 'session.status':
      return text(told.status);
    case 'session.health':
      return text(told.state);
    case 'presence.update':
      return text(told.state);
    case 'newsletter.update':
      return text(told.action);
    case 'chat.update':
      return text(told.change);
    case 'group.update':
      return text(told.subject);
    case 'contact.update':
      return text(told.fullName) || text(told.pushName);
    default:
      return '';
  }
}

function kindWords(localize: Localize, { type, body }: Payload): string {
  const t = localize.area(eventWordsStrings);
  if (type === 'text') return typeof body === 'string' ? t('text', [...body].length) : t('text_alone');
  const kind = KINDS.find((one) => one === type);
  return kind ? t(kind) : text(type);
}
