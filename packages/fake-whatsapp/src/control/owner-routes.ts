import type { MemberAct, OwnerChange } from '../people/owner-changes.js';
import type { Doing } from '../session/presence.js';
import { DemoError } from './demo-error.js';
import { parseText } from './parse-text.js';
import type { Route } from './routes.js';

const SETTINGS = ['archive', 'pin', 'mute', 'read', 'clear', 'delete', 'delete-message', 'rename'] as const;
const MEMBER_ACTS = ['add', 'remove', 'promote', 'demote'] as const;
const DOINGS = ['available', 'unavailable', 'composing', 'recording', 'paused'] as const;

/** What people change on their phones, which the computers linked to them are to follow. */
export const ownerRoutes: Route[] = [
  {
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/settings$/,
    answer: async ({ phones }, body, number) => {
      await phones.changeSetting(number, ownerChangeOf(body));
      return { data: {} };
    },
  },
  {
    // A member, with or without a phone of the demo, changes a group.
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/group$/,
    answer: async ({ phones }, { group, ...change }, number) => {
      await phones.changeGroup(number, group, groupChangeOf(change));
      return { data: {} };
    },
  },
  {
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/presence$/,
    answer: async ({ phones }, { doing, to }, number) => {
      await phones.show(number, oneOf<Doing>(DOINGS, doing, 'doing'), to);
      return { data: {} };
    },
  },
];

function oneOf<T extends string>(all: readonly T[], given: unknown, what: string): T {
  const found = all.find((one) => one === given);
  if (!found) throw new DemoError('invalid_request', `${what} is one of ${all.join(', ')}.`);
  return found;
}

function ownerChangeOf({ setting, about, on, until, name, id }: Record<string, unknown>): OwnerChange {
  return {
    setting: oneOf(SETTINGS, setting, 'setting'),
    about,
    on: on !== false,
    ...(typeof until === 'number' && Number.isFinite(until) && { until }),
    ...(name !== undefined && { name: parseText(name) }),
    ...(typeof id === 'string' && { id }),
  };
}

function groupChangeOf({ change, text, on, numbers }: Record<string, unknown>) {
  switch (change) {
    case 'subject':
      return { change, subject: parseText(text) } as const;
    case 'description':
      return { change, text: typeof text === 'string' ? text : '' } as const;
    case 'announce':
    case 'locked':
      return { change, on: on !== false } as const;
    case 'invite':
      return { change } as const;
    default:
      if (!Array.isArray(numbers)) throw new DemoError('invalid_request', 'numbers has to be a list.');
      return { change: oneOf<MemberAct>(MEMBER_ACTS, change, 'change'), numbers: numbers.map(String) };
  }
}
