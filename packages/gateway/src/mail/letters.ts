import type { Language } from './language.js';
import { type Written, write } from './letter.js';
import { wordsOf } from './letters.words.js';
import { plainLine } from './plain.js';

/** Names are shown up to here: longer ones are somebody's text in our mail. */
const NAME = 64;

export interface InvitationLetter {
  language: Language;
  organization: string;
  inviter: string;
  role: string;
  url: string;
  /** Epoch milliseconds. */
  until: number;
}

/** Asks somebody into an organization. */
export function invitationLetter({
  language,
  organization,
  inviter,
  role,
  url,
  until,
}: InvitationLetter): Written {
  const words = wordsOf(language).invitation;
  const name = plainLine(organization, NAME);
  return write({
    language,
    subject: words.subject(name),
    paragraphs: [
      words.text(plainLine(inviter, NAME), name, words.roles[role] ?? plainLine(role, NAME)),
      words.until(day(language, until)),
    ],
    action: { label: words.verb, url },
    small: words.small,
  });
}

export interface ResetLetter {
  language: Language;
  /** The person's own name. */
  name: string;
  url: string;
  minutes: number;
}

/** Lets somebody set a new password. */
export function resetLetter({ language, name, url, minutes }: ResetLetter): Written {
  const words = wordsOf(language).reset;
  return write({
    language,
    subject: words.subject,
    paragraphs: [words.text(plainLine(name, NAME)), words.until(minutes)],
    action: { label: words.verb, url },
    small: words.small,
  });
}

/** Shows that alerts arrive. */
export function testLetter({ language, url }: { language: Language; url: string }): Written {
  const words = wordsOf(language).test;
  return write({
    language,
    subject: words.subject,
    paragraphs: [words.text],
    action: { label: words.verb, url },
    small: words.small,
  });
}

/** With its time zone: whoever reads it may be anywhere. */
function day(language: Language, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
    .format(at)
    .concat(' UTC');
}
