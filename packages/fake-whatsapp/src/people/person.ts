import { createHash, randomInt } from 'node:crypto';
import type { KeyPair } from 'baileys';
import { Curve } from 'baileys';
import type { Transaction } from '../storage/transaction.js';

/** Somebody with a number: a contact, or one whose phone can link computers. Both have keys of their own. */
export interface Person {
  /** Digits only, with country code. */
  number: string;
  /** The user part of their LID, the id that hides the number. */
  lid: string;
  name: string;
  /** True for the numbers that can link a computer. */
  phone: boolean;
  /** Which of the two ids their own messages carry. */
  addressing: 'pn' | 'lid';
  /** What they write back to whatever they read; most people do not. */
  autoAnswer?: string;
  /** What they say about themselves; `hidden` from everybody where it is nobody's business. */
  about?: { text: string } | 'hidden';
  /** Changes with the picture. */
  pictureId?: string;
  /** The name under which WhatsApp has verified a business. */
  businessName?: string;
  /** Others learn their LID only, never their number. */
  hidesNumber?: boolean;
  /** Nobody but they themself puts them into a group. */
  refusesGroups?: boolean;
  registrationId: number;
  identity: KeyPair;
  /** Signed when somebody asks for it: making a signature takes longer than everything else about a person. */
  signedPreKey: { keyId: number; keyPair: KeyPair };
  preKey: KeyPair;
  /** Signs the devices that this person links. */
  account: KeyPair;
  /** Epoch ms of the moment their history was made up; absent before the first link. */
  historySince?: number;
}

const key = (number: string) => `person/${number}`;

export function findPerson(tx: Transaction, number: string): Person | undefined {
  return tx.get<Person>(key(number));
}

export function findByLid(tx: Transaction, lid: string): Person | undefined {
  const number = tx.get<string>(`lid/${lid}`);
  return number === undefined ? undefined : findPerson(tx, number);
}

export function savePerson(tx: Transaction, person: Person): void {
  tx.set(key(person.number), person);
  tx.set(`lid/${person.lid}`, person.number);
}

export function people(tx: Transaction): Person[] {
  return tx.scan<Person>('person/').map(([, person]) => person);
}

/** What can be told of a person when they are made. */
export interface Traits
  extends Partial<
    Pick<
      Person,
      | 'phone'
      | 'addressing'
      | 'autoAnswer'
      | 'about'
      | 'pictureId'
      | 'businessName'
      | 'hidesNumber'
      | 'refusesGroups'
    >
  > {
  number: string;
  name: string;
}

export function createPerson(tx: Transaction, details: Traits): Person {
  const person: Person = {
    phone: false,
    // Who hides their number cannot write under it.
    addressing: details.hidesNumber ? 'lid' : 'pn',
    ...details,
    lid: lidOf(details.number),
    registrationId: randomInt(1, 16_380),
    identity: Curve.generateKeyPair(),
    signedPreKey: { keyId: 1, keyPair: Curve.generateKeyPair() },
    preKey: Curve.generateKeyPair(),
    account: Curve.generateKeyPair(),
  };
  savePerson(tx, person);
  return person;
}

/** The same number has the same LID in every network, so that a test can name it. */
export function lidOf(number: string): string {
  const digest = createHash('sha256').update(`lid ${number}`).digest();
  return `1${String(digest.readBigUInt64BE(0) % 100_000_000_000_000n).padStart(14, '0')}`;
}
