import { lidJid, phoneJid } from '../people/address.js';
import type { Person } from '../people/person.js';

/** Somebody who writes, as a reader is told who it is. */
export interface Author extends Person {
  /**
   * The jid that a reader is told, where it is none of the person's usual ones: a reader keeps Signal sessions and
   * sender keys by it, so it has its own here too. Absent for the person as everybody knows them.
   */
  voice?: string;
}

/** @param group whether the name stands in a group, where people are known by LID alone */
export function authorNamed(person: Person, jid: string | undefined, group: boolean): Author {
  const usual = group ? [lidJid(person)] : [lidJid(person), phoneJid(person)];
  return jid === undefined || usual.includes(jid) ? person : { ...person, voice: jid };
}

/** How an author's keys are told from those of the same person under other names. */
export const authorKey = ({ number, voice }: Pick<Author, 'number' | 'voice'>) =>
  voice === undefined ? number : `${number}/${voice}`;
