import { isGroupJid, isLid, isPhoneJid } from '@wagate/contract/jid';
import type { components } from '@wagate/contract/types';
import { recipientJid } from '../contacts/recipient.js';
import { invalid, notImplemented } from '../errors/api-problem.js';
import { cleanText } from '../text/clean-text.js';

type SendRequest = components['schemas']['SendRequest'];

/** A text that may be sent as it is. */
export interface TextToSend {
  to: string;
  text: string;
  mentions: string[];
  replyTo?: string;
}

const LONGEST_TEXT = 65_536;

const FILES = new Set(['image', 'video', 'audio', 'document', 'sticker']);

/** What is missing for the type that was asked for; the shapes of the fields were checked before. */
function faults(body: SendRequest): string[] {
  const needed = (name: string) => `is required for this type (body.${name})`;
  switch (body.type) {
    case 'text':
      if (!body.text) return [needed('text')];
      return body.text.length > LONGEST_TEXT
        ? [`must have at most ${LONGEST_TEXT} characters (body.text)`]
        : [];
    case 'poll': {
      if (!body.name) return [needed('name')];
      const options = body.options ?? [];
      if (options.length < 2) return ['must have at least 2 items (body.options)'];
      return (body.selectableCount ?? 0) > options.length
        ? ['must be at most the number of options (body.selectableCount)']
        : [];
    }
    case 'location':
      return (['latitude', 'longitude'] as const).filter((name) => body[name] === undefined).map(needed);
    case 'contact': {
      const { contact } = body;
      const complete = contact && (contact.vcard || (contact.name && contact.phone));
      return complete ? [] : ['must have a vcard, or a name and a phone (body.contact)'];
    }
    case 'album': {
      const each = (body.medias ?? []).map((item, i) =>
        Boolean(item.data) === Boolean(item.url) ? `must have either data or url (body.medias.${i})` : '',
      );
      return body.medias ? each.filter(Boolean) : [needed('medias')];
    }
    default:
      if (!FILES.has(body.type)) return [];
      if (!body.media) return [needed('media')];
      return Boolean(body.media.data) === Boolean(body.media.url)
        ? ['must have either data or url (body.media)']
        : [];
  }
}

/** @throws ApiProblem 400 for what cannot be sent, 501 for a kind that this gateway does not send yet. */
export function textToSend(body: SendRequest): TextToSend {
  const errors = faults(body);
  const to = recipientJid(body.to);
  if (!to) errors.push('must be a JID or a phone number with country code (body.to)');
  const mentions = (body.mentions ?? []).map((mention) => recipientJid(mention));
  if (mentions.includes(undefined)) errors.push('must be JIDs (body.mentions)');
  if (errors.length) throw invalid(errors);
  if (body.type !== 'text')
    throw notImplemented(`sending messages of type ${body.type} is not available yet`);
  if (!isPhoneJid(to) && !isLid(to) && !isGroupJid(to))
    throw notImplemented('sending is possible to people and groups only, so far');
  return {
    to: to!,
    text: cleanText(body.text!),
    mentions: mentions as string[],
    ...(body.replyTo ? { replyTo: body.replyTo } : {}),
  };
}
