import { parseJid, phoneJid as phoneJidOf, phoneOf } from '@wagate/contract/jid';
import type { Contact } from '@wagate/sdk';
import { personName, resolvedName, type ShownName } from '../person/name.js';

const names = new WeakMap<Contact, ShownName>();

/** Digits of the number of a person; undefined where it is hidden. The digits of a hidden id are none, whatever field they come in. */
export function contactPhone({ lid, phoneNumber, phoneJid }: Contact): string | undefined {
  const digits = /^\+?(\d{5,15})$/.exec(phoneNumber ?? '')?.[1];
  return digits && digits !== parseJid(lid)?.user ? digits : phoneOf(phoneJid);
}

/** The address to write to: that of the phone, or the hidden id where the number is not known. */
export function contactJid(contact: Contact): string {
  const phone = contactPhone(contact);
  return phone ? phoneJidOf(phone) : contact.lid;
}

/** Saved name, business, `~push name`, number. A gateway that does not say whose name it tells has one name. */
export function contactName(contact: Contact): ShownName {
  const known = names.get(contact);
  if (known) return known;
  const { name, savedName, pushName, businessName, lid } = contact;
  const phoneNumber = contactPhone(contact);
  const jids = [lid, phoneNumber && phoneJidOf(phoneNumber)];
  const told = savedName || pushName || !name ? undefined : resolvedName(name, jids);
  const shown =
    told?.source === 'saved' ? told : personName({ savedName, businessName, pushName, phoneNumber, jids });
  names.set(contact, shown);
  return shown;
}
