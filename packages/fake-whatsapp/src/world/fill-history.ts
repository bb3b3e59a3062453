import type { Person } from '../people/person.js';
import { savePerson } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';

/** Before its first link a phone gets the past it will show. */
export function fillHistory(tx: Transaction, person: Person, now: number): void {
  if (person.historySince !== undefined) return;
  savePerson(tx, { ...person, historySince: now });
}
