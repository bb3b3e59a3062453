import { phoneSpellings } from '@wagate/contract/phone-number';
import { foldText } from './fold.js';

interface Names {
  name: string | null;
  business_name: string | null;
  push_name: string | null;
  phone_number: string | null;
}

export const searchTextOfName = (name: string | null): string => foldText(name ?? '').replace(/\s+/g, ' ');

/** What a person is found by: each of their names, and each spelling of their number. A hidden number's id is not in it. */
export function searchTextOfIdentity({ name, business_name, push_name, phone_number }: Names): string {
  return [
    ...[name, business_name, push_name].map(searchTextOfName),
    ...(phone_number ? phoneSpellings(phone_number) : []),
  ]
    .filter(Boolean)
    .join('\n');
}
