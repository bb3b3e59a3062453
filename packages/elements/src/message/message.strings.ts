import { strings } from '../localize/strings.js';

export const english = {
  you: 'You',
  unknown: 'Unknown',
  edited: 'Edited',
  read_more: 'Read more',
  you_deleted: 'You deleted this message',
  deleted_by: (name: string) => `${name} deleted this message`,
  deleted_by_admin: (name: string) => (name ? `Deleted by an admin, ${name}` : 'Deleted by an admin'),
  once: (kind: string) => `${kind}, to be viewed once`,
  once_note: 'Opens on the phone only',
  not_kept: 'Opens on the phone',
  one_answer: 'One answer each',
  several_answers: 'Several answers',
  votes: (count: number) => (count === 1 ? '1 vote' : `${count} votes`),
  ends: (time: string) => `ends ${time}`,
  ended: 'ended',
  reactions: 'Reactions',
  reacted: (emoji: string, count: number, names: string) => `${emoji} ${count}: ${names}`,
  quoted: (name: string) => `In reply to ${name}`,
  quoted_missing: 'A message that is not loaded',
  not_sent: (reason: string) => (reason ? `Not sent: ${reason}` : 'Not sent'),
  copy_number: 'Copy number',
  choices: 'Choices',
  cancelled: 'Cancelled',
  copied: 'Copied',
  joined: (who: string) => `${who} joined`,
  added: (actor: string, who: string) => `${actor} added ${who}`,
  left: (who: string) => `${who} left`,
  removed: (actor: string, who: string) => `${actor} removed ${who}`,
  renamed: (actor: string, name: string) =>
    actor ? `${actor} renamed the group “${name}”` : `The group is now “${name}”`,
  group_changed: 'The group was changed',
  encryption: 'Messages are end-to-end encrypted between phones and this gateway',
  call_missed: 'Missed call',
  number_changed: (who: string) => `${who} has a new number`,
  notice: 'Something changed in this chat',
};

export const messageStrings = strings('message', english, {
  es: () => import('./message.es.js'),
  ar: () => import('./message.ar.js'),
});
