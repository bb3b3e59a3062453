// packages/contract/src/generated/events.ts: the names of events, and which of them are kept nowhere.
import { banner, readDocument } from './document.mjs';

export default function events() {
  const { webhooks } = readDocument('gateway');
  const listOf = (names) => `[${names.map((name) => `\n  '${name}',`).join('')}\n] as const`;
  const named = (...lasting) =>
    Object.keys(webhooks).filter((name) => lasting.includes(webhooks[name].post['x-lasting']));
  const text = `${banner('gateway.yaml')}
/** The name of every event, in the order of the document. */
export const EVENT_NAMES = ${listOf(Object.keys(webhooks))};

/** Events that carry what links a phone: kept nowhere, and a webhook gets them only where it names them. */
export const LINKING_EVENTS = ${listOf(named('secret'))};

/** Events that are true only now: in no log, and so in no replay. Those that link a phone are among them. */
export const PASSING_EVENTS = ${listOf(named('passing', 'secret'))};
`;
  return { 'packages/contract/src/generated/events.ts': text };
}
