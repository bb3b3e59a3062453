import type { Transaction } from '../storage/transaction.js';
import { findPerson, type Person } from './person.js';

/**
 * Whom a number leads to. Brazil's mobile numbers have got a ninth digit, and WhatsApp knows each of them in the one
 * spelling in which it was registered: it finds the person by either. Landlines never had one.
 */
export function findByNumber(tx: Transaction, digits: string): Person | undefined {
  const person = findPerson(tx, digits) ?? findPerson(tx, otherSpelling(digits));
  return person?.hidesNumber ? undefined : person;
}

function otherSpelling(digits: string): string {
  const [, area, nine, local] = /^55(\d\d)(9?)([6-9]\d{7})$/.exec(digits) ?? [];
  return area && local ? `55${area}${nine ? '' : '9'}${local}` : digits;
}
