import type { Language } from './language.js';
import { arabic } from './letters.ar.js';
import { spanish } from './letters.es.js';

const english = {
  invitation: {
    subject: (organization: string) => `Invitation to ${organization}`,
    text: (inviter: string, organization: string, role: string) =>
      `${inviter} invites you to join the organization “${organization}” as ${role}.`,
    until: (day: string) => `The invitation is for this address alone and works until ${day}.`,
    roles: { owner: 'owner', admin: 'admin', member: 'member' } as Readonly<Record<string, string>>,
    verb: 'Open the invitation',
    small: 'If you expected no invitation, ignore this mail: nothing happens without you.',
  },
  reset: {
    subject: 'Set a new password',
    text: (name: string) => `A new password was asked for, for the account of ${name}.`,
    until: (minutes: number) => `The link works once, for ${minutes} minutes.`,
    verb: 'Set a new password',
    small: 'If it was not you, ignore this mail: your password stays as it is.',
  },
  test: {
    subject: 'Test: alerts reach you',
    text: 'This is the test mail that you asked for. Alerts will reach you at this address.',
    verb: 'Choose your alerts',
    small: 'You get this mail because somebody who is signed in as you asked for it.',
  },
  alert: {
    kinds: {
      session_logged_out: {
        begun: (name: string) => `“${name}” is not linked any more.`,
        means: 'It neither receives nor sends until it is linked again.',
        solved: (name: string) => `“${name}” is linked and works again.`,
        verb: 'Link again',
      },
      session_failed: {
        begun: (name: string) => `“${name}” has failed.`,
        means: 'It does not connect again by itself.',
        solved: (name: string) => `“${name}” works again.`,
        verb: 'Open the session',
      },
      session_reconnecting: {
        begun: (name: string) => `“${name}” keeps losing its connection.`,
        means: 'Messages may come and go late.',
        solved: (name: string) => `“${name}” holds its connection again.`,
        verb: 'Open the session',
      },
      session_limited: {
        begun: (name: string) => `WhatsApp limits “${name}”.`,
        means: 'Chats that there are go on; writing first to other people is refused.',
        solved: (name: string) => `“${name}” may write to everybody again.`,
        verb: 'Open the session',
      },
      webhook_disabled: {
        begun: (name: string) => `The webhook to ${name} was switched off.`,
        means: 'It gets no events until it is switched on again; what it misses can be sent afterwards.',
        solved: (name: string) => `The webhook to ${name} is on again.`,
        verb: 'Open the webhook',
      },
    },
    reason: (reason: string) => `Why: ${reason}`,
    /** By code; what is not among them is told as the gateway wrote it, in English. */
    reasons: {} as Readonly<Record<string, string>>,
    reconnects: (count: number, minutes: number) =>
      `It lost its connection ${count} times in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    since: (moment: string) => `Since ${moment}.`,
    over: (name: string) => `“${name}” was stopped or removed: there is nothing left to do.`,
    lasted: (from: string, to: string) => `It lasted from ${from} to ${to}.`,
    small: (organization: string) =>
      `You get this mail because you chose alerts for ${organization}. Change that in your account.`,
  },
};

/** What mails say, in one language. */
export type Words = typeof english;

const words: Readonly<Record<Language, Words>> = { en: english, es: spanish, ar: arabic };

export const wordsOf = (language: Language): Words => words[language];
