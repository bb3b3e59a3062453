import { createHash } from 'node:crypto';
import type { proto } from 'baileys';
import type { Line } from './script.js';

/** What a reply quotes. */
export interface Quoted {
  id: string;
  /** Jid of who wrote it. */
  author: string;
  message: proto.IMessage;
}

/** A line of a script as the protocol's message. Media are described, their bytes do not exist. */
export function compose(
  line: Line,
  quoted: Quoted | undefined,
  nameOf: (who: string) => ContactCard,
): proto.IMessage {
  const { what } = line;
  const contextInfo = quoted && {
    stanzaId: quoted.id,
    participant: quoted.author,
    quotedMessage: quoted.message,
  };
  switch (what.kind) {
    case 'text':
      return contextInfo || /https?:\/\//.test(what.text)
        ? { extendedTextMessage: { text: what.text, contextInfo } }
        : { conversation: what.text };
    case 'location':
      return {
        locationMessage: {
          degreesLatitude: what.latitude,
          degreesLongitude: what.longitude,
          name: what.name,
          address: what.address,
        },
      };
    case 'poll':
      return {
        messageContextInfo: { messageSecret: digest(what.question) },
        pollCreationMessageV3: {
          name: what.question,
          options: what.options.map((optionName) => ({ optionName })),
          selectableOptionsCount: 1,
        },
      };
    case 'contact':
      return { contactMessage: nameOf(what.who) };
    case 'image':
      return {
        imageMessage: {
          mimetype: 'image/jpeg',
          caption: what.caption,
          width: what.width,
          height: what.height,
          fileLength: what.bytes,
        },
      };
    case 'document':
      return {
        documentMessage: {
          fileName: what.fileName,
          title: what.fileName,
          mimetype: what.mimetype,
          pageCount: what.pages,
          fileLength: what.bytes,
        },
      };
    case 'voice':
      return {
        audioMessage: {
          mimetype: 'audio/ogg; codecs=opus',
          seconds: what.seconds,
          ptt: true,
          fileLength: what.seconds * 2_400,
        },
      };
  }
}

export interface ContactCard {
  displayName: string;
  vcard: string;
}

export function contactCard(name: string, number: string): ContactCard {
  const vcard = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `TEL;type=CELL;waid=${number}:+${number}`,
    'END:VCARD',
  ].join('\n');
  return { displayName: name, vcard };
}

/** Thirty-two bytes that are always the same for the same text. */
export const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
