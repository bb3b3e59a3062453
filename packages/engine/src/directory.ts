import type { EnginePerson } from './model.js';

/** Whether a number is on WhatsApp, and how WhatsApp spells it: not always as it was asked for. */
export type NumberCheck =
  | { exists: false }
  | { exists: true; phoneJid: string; lid?: string; businessName?: string };

export interface PersonInfo {
  /** Empty when there is none, or it is hidden from this account. */
  about: string;
  /** The name of a business that WhatsApp has verified. */
  businessName?: string;
}

/** Empty when there is none, or it is hidden from this account. */
export interface ProfilePicture {
  /** Changes with the picture. */
  id?: string;
  /** Where it can be fetched, for some hours. */
  url?: string;
}

/**
 * What WhatsApp says of people. Every call asks its server and rejects with an error named `NotConnectedError` while
 * there is no connection, and with one named `RefusedError` when the server answers with an error.
 */
export interface Directory {
  /** @param phone digits with country code. */
  checkNumber(phone: string): Promise<NumberCheck>;
  info(person: EnginePerson): Promise<PersonInfo>;
  /** @param jid a person's or a group's. */
  picture(jid: string): Promise<ProfilePicture>;
  /**
   * Blocks a person for the whole account, or lets them through again. One who is known by their LID alone can be, too.
   * Resolves with everyone who is blocked afterwards: only that list says what has come of it.
   */
  setBlocked(person: EnginePerson, blocked: boolean): Promise<EnginePerson[]>;
  /** The people behind phone JIDs, with their LIDs; who is not on WhatsApp is left out. */
  lookUp(phoneJids: readonly string[]): Promise<EnginePerson[]>;
}
