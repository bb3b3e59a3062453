import type { ContactCard, MessageContent } from '@wagate/engine';
import type { proto } from 'baileys';
import { boundedList, boundedText } from './bounded.js';
import { toNumber } from './time.js';

/** A card with a picture on it may be larger than it; nobody looks at more of them than this. */
const CARDS_LENGTH = 1_000_000;

export function locationOf(message: proto.IMessage): MessageContent | undefined {
  const { locationMessage, liveLocationMessage } = message;
  const place = locationMessage ?? liveLocationMessage;
  if (!place) return undefined;
  const { name, address, comment } = locationMessage ?? {};
  const caption = liveLocationMessage?.caption || comment;
  return {
    type: 'location',
    latitude: toNumber(place.degreesLatitude) ?? 0,
    longitude: toNumber(place.degreesLongitude) ?? 0,
    ...(name && { name: boundedText(name) }),
    ...(address && { address: boundedText(address) }),
    ...(caption && { caption: boundedText(caption) }),
  };
}

export function contactOf(message: proto.IMessage): MessageContent | undefined {
  const { contactMessage, contactsArrayMessage } = message;
  if (contactMessage) return { type: 'contact', ...cardOf(contactMessage) };
  if (!contactsArrayMessage) return undefined;
  let room = CARDS_LENGTH;
  const cards = boundedList(contactsArrayMessage.contacts)
    .map(cardOf)
    .filter(({ vcard = '' }) => {
      room -= vcard.length;
      return room >= 0;
    });
  const displayName = contactsArrayMessage.displayName || cards[0]?.displayName;
  const vcard = cards.map((card) => card.vcard ?? '').join('\n');
  return {
    type: 'contact',
    ...(displayName && { displayName: boundedText(displayName) }),
    ...(vcard && { vcard }),
    ...(cards.length > 1 && { contacts: cards }),
  };
}

function cardOf({ displayName, vcard }: proto.Message.IContactMessage): ContactCard {
  return {
    ...(displayName && { displayName: boundedText(displayName) }),
    ...(vcard && { vcard: vcard.slice(0, CARDS_LENGTH) }),
  };
}
