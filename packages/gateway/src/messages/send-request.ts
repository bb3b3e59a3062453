import { isGroupJid, isLid, isPhoneJid, parseJid } from '@wagate/contract/jid';
import type { components } from '@wagate/contract/types';
import type { SendContent, SendFile } from '@wagate/engine';
import { readPhone } from '../contacts/phone-number.js';
import { recipientJid } from '../contacts/recipient.js';
import { invalid, notImplemented } from '../errors/api-problem.js';
import { cleanData, cleanText } from '../text/clean-text.js';
import { fileUrl } from './fetch-file.js';
import { vcardOf } from './vcard.js';

type SendRequest = components['schemas']['SendRequest'];
type MediaPayload = components['schemas']['MediaPayload'];

/** A file as it was asked for, which has not been looked at yet. */
export interface FileAsked {
  type: SendFile['type'];
  /** Its place in the request, for what is wrong with it. */
  place: string;
  source: { data: string } | { url: URL };
  mimetype?: string;
  caption?: string;
  filename?: string;
}

/** What is sent but for the bytes of files. */
export type PlainSend = Exclude<
  SendContent,
  SendFile | { type: 'album' | 'reaction' | 'edit' | 'revoke' | 'poll_vote' }
>;

/** What was asked to be sent, as far as it can be told without its files. */
export interface Asked {
  to: string;
  mentions: string[];
  replyTo?: string;
  content:
    | PlainSend
    | { type: 'file'; file: FileAsked }
    | { type: 'album'; caption?: string; files: FileAsked[] };
}

export const LONGEST_TEXT = 65_536;
const LONGEST_NAME = 255;
const MOST_OPTIONS = 12;
const LONGEST_OPTION = 100;
const LONGEST_VCARD = 65_536;
const LONGEST_ID = 255;
/** As many as the largest group has members. */
const MOST_MENTIONS = 1024;

const FILES = new Set(['image', 'video', 'audio', 'document', 'sticker']);
/** Kinds under which a text is shown. */
const CAPTIONED = new Set(['image', 'video', 'document']);

const needed = (name: string) => `is required for this type (body.${name})`;
const tooLong = (text: string | undefined, most: number, place: string): string[] =>
  text !== undefined && text.length > most ? [`must have at most ${most} characters (${place})`] : [];

/** What is missing for the type that was asked for; the shapes of the fields were checked before. */
function faults(body: SendRequest): string[] {
  switch (body.type) {
    case 'text':
      return body.text ? tooLong(body.text, LONGEST_TEXT, 'body.text') : [needed('text')];
    case 'poll':
      return pollFaults(body);
    case 'location':
      return [
        ...(['latitude', 'longitude'] as const).filter((name) => body[name] === undefined).map(needed),
        ...tooLong(body.name, LONGEST_TEXT, 'body.name'),
      ];
    case 'contact':
      return contactFaults(body.contact);
    case 'album':
      if (!body.medias) return [needed('medias')];
      return [
        ...tooLong(body.caption, LONGEST_TEXT, 'body.caption'),
        ...body.medias.flatMap((item, at) => fileFaults(item, `body.medias.${at}`)),
      ];
    default:
      if (!FILES.has(body.type)) return [];
      if (!body.media) return [needed('media')];
      return [
        ...fileFaults(body.media, 'body.media'),
        ...tooLong(body.media.caption, LONGEST_TEXT, 'body.media.caption'),
        ...tooLong(body.caption, LONGEST_TEXT, 'body.caption'),
        ...tooLong(body.media.filename, LONGEST_NAME, 'body.media.filename'),
        ...((body.media.caption || body.caption) && !CAPTIONED.has(body.type)
          ? [
              `is not shown with this type: send it as a text (body.${body.media.caption ? 'media.' : ''}caption)`,
            ]
          : []),
      ];
  }
}

function pollFaults(body: SendRequest): string[] {
  // As they are sent: what cannot be is replaced.
  const options = (body.options ?? []).map(cleanText);
  if (!body.name) return [needed('name')];
  if (options.length < 2) return ['must have at least 2 items (body.options)'];
  return [
    ...tooLong(body.name, LONGEST_NAME, 'body.name'),
    ...(options.length > MOST_OPTIONS ? [`must have at most ${MOST_OPTIONS} items (body.options)`] : []),
    ...options.flatMap((option, at) =>
      option === ''
        ? [`must not be empty (body.options.${at})`]
        : tooLong(option, LONGEST_OPTION, `body.options.${at}`),
    ),
    // Votes are for texts.
    ...(new Set(options).size < options.length ? ['must not have the same item twice (body.options)'] : []),
    ...((body.selectableCount ?? 0) > options.length
      ? ['must be at most the number of options (body.selectableCount)']
      : []),
  ];
}

function contactFaults(contact: SendRequest['contact']): string[] {
  if (contact?.vcard) {
    if (!/^\s*BEGIN:VCARD\s*\r?\n/i.test(contact.vcard)) return ['must be a vCard (body.contact.vcard)'];
    return tooLong(contact.vcard, LONGEST_VCARD, 'body.contact.vcard');
  }
  if (!contact?.name || !contact.phone) return ['must have a vcard, or a name and a phone (body.contact)'];
  const phone = readPhone(contact.phone);
  return [
    ...tooLong(contact.name, LONGEST_NAME, 'body.contact.name'),
    ...('fault' in phone ? [`${phone.fault} (body.contact.phone)`] : []),
  ];
}

function fileFaults({ data, url }: MediaPayload, place: string): string[] {
  if (Boolean(data) === Boolean(url)) return [`must have either data or url (${place})`];
  return url && !fileUrl(url) ? [`must be an http or https address without a user name (${place}.url)`] : [];
}

/** @throws ApiProblem 400 for what cannot be sent, 501 for a recipient that this gateway does not write to. */
export function readSend(body: SendRequest): Asked {
  const errors = [...faults(body), ...tooLong(body.replyTo, LONGEST_ID, 'body.replyTo')];
  const to = addressee(body.to);
  if (!to) errors.push(NO_ADDRESSEE);
  const mentions = [...new Set((body.mentions ?? []).map(personMentioned))];
  if (mentions.includes(undefined)) errors.push('must be JIDs of people (body.mentions)');
  if (mentions.length > MOST_MENTIONS)
    errors.push(`must have at most ${MOST_MENTIONS} items (body.mentions)`);
  if (errors.length) throw invalid(errors);
  requireKind(to!);
  return {
    to: to!,
    mentions: mentions as string[],
    ...(body.replyTo ? { replyTo: cleanText(body.replyTo) } : {}),
    content: contentOf(body),
  };
}

const NO_ADDRESSEE = 'must be a JID or a phone number with country code (body.to)';

/** Nobody has a LID of anything but digits. */
function addressee(text: string): string | undefined {
  const to = recipientJid(text);
  return to && isLid(to) && !/^\d+$/.test(parseJid(to)?.user ?? '') ? undefined : to;
}

/** @throws ApiProblem 400 for what is no address, 501 for a recipient that this gateway does not write to. */
export function readRecipient(text: string): string {
  const to = addressee(text);
  if (!to) throw invalid([NO_ADDRESSEE]);
  requireKind(to);
  return to;
}

function personMentioned(text: string): string | undefined {
  const jid = recipientJid(text);
  const kind = parseJid(jid)?.kind;
  return kind === 'phone' || kind === 'lid' || kind === 'bot' ? jid : undefined;
}

function requireKind(to: string): void {
  if (!isPhoneJid(to) && !isLid(to) && !isGroupJid(to))
    throw notImplemented('sending is possible to people and groups only, so far');
}

function contentOf(body: SendRequest): Asked['content'] {
  const { name, caption } = body;
  switch (body.type) {
    case 'text':
      return { type: 'text', text: cleanText(body.text!) };
    case 'poll':
      return cleanData({
        type: 'poll',
        name: name!,
        options: body.options!,
        selectableCount: body.selectableCount ?? 0,
        ...(body.pollEndTime ? { endTime: body.pollEndTime } : {}),
        ...(body.pollHideVotes ? { hideVotes: true } : {}),
      });
    case 'location':
      return cleanData({
        type: 'location',
        latitude: body.latitude!,
        longitude: body.longitude!,
        ...(name ? { name } : {}),
      });
    case 'contact': {
      const { vcard, name: displayName = '', phone = '' } = cleanData(body.contact!);
      const digits = readPhone(phone);
      return vcard
        ? { type: 'contact', displayName: displayName || nameIn(vcard), vcard }
        : {
            type: 'contact',
            displayName,
            vcard: vcardOf(displayName, 'digits' in digits ? digits.digits : ''),
          };
    }
    case 'album':
      return {
        type: 'album',
        ...(caption ? { caption: cleanText(caption) } : {}),
        files: body.medias!.map((item, at) => fileOf(item.type ?? 'image', item, `body.medias.${at}`)),
      };
    default:
      return {
        type: 'file',
        file: fileOf(body.type as SendFile['type'], { caption, ...body.media }, 'body.media'),
      };
  }
}

function fileOf(type: SendFile['type'], media: MediaPayload, place: string): FileAsked {
  const { data, url, mimetype, caption, filename } = media;
  return {
    type,
    place,
    source: url ? { url: fileUrl(url)! } : { data: data! },
    ...(mimetype ? { mimetype } : {}),
    ...(caption && CAPTIONED.has(type) ? { caption: cleanText(caption) } : {}),
    ...(filename && type === 'document' ? { filename: cleanText(filename) } : {}),
  };
}

/** The name that a vCard shows. */
function nameIn(vcard: string): string {
  const name = /^FN(?:;[^:\r\n]*)?:(.*)$/im.exec(vcard)?.[1]?.trim() ?? '';
  return name.slice(0, LONGEST_NAME);
}
