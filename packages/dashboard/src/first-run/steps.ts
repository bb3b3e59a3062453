import type {
  ApiKeysSnapshot,
  ChatsSnapshot,
  LiveSnapshot,
  SessionsSnapshot,
  WebhooksSnapshot,
} from '@wagate/sdk/live';
import { path } from '../address.js';

/** What the gateway says, as far as it was asked. */
export interface FirstRunFacts {
  readonly sessions: SessionsSnapshot | undefined;
  /** Of the session that is linked. */
  readonly chats: ChatsSnapshot | undefined;
  readonly apiKeys: ApiKeysSnapshot | undefined;
  readonly webhooks: WebhooksSnapshot | undefined;
  /** Whether there is a page at an address which the caller may open. */
  leads(address: string): boolean;
}

/** One thing to do first. `href` is where it is done; absent where that is here, or cannot be said yet. */
export interface FirstRunStep {
  readonly name: 'session' | 'phone' | 'message' | 'apiKey' | 'webhook';
  readonly done: boolean;
  readonly href?: string;
}

const ready = (snapshot: LiveSnapshot | undefined) => snapshot?.phase === 'ready';

/** A session that a phone is, or was, linked to. */
export function linkedSession({ sessions }: Pick<SessionsSnapshot, 'sessions'>) {
  return sessions.find(({ status }) => status === 'working') ?? sessions.find(({ waJid }) => waJid);
}

/**
 * The steps to a gateway that works for somebody, in their order. Undefined until it is known which are done; a step whose answer is refused, or
 * whose page the caller has not, is not there.
 */
export function firstRunSteps(facts: FirstRunFacts): readonly FirstRunStep[] | undefined {
  const { sessions, chats, apiKeys, webhooks, leads } = facts;
  if (!sessions || !ready(sessions)) return undefined;
  if ([chats, apiKeys, webhooks].some((snapshot) => snapshot?.phase === 'loading')) return undefined;
  const linked = linkedSession(sessions);
  const unlinked = sessions.sessions.find((session) => session !== linked);
  const steps: FirstRunStep[] = [
    { name: 'session', done: sessions.sessions.length > 0 },
    {
      name: 'phone',
      done: linked !== undefined,
      href: unlinked && path`/sessions/${unlinked.id}/link`,
    },
    {
      name: 'message',
      done: chats?.chats.some(({ lastMessageAt }) => lastMessageAt) ?? false,
      href: linked && path`/viewer/${linked.id}`,
    },
  ];
  if (ready(apiKeys) && apiKeys?.available && leads('/api-keys'))
    steps.push({ name: 'apiKey', done: apiKeys.items.length > 0, href: '/api-keys' });
  if (ready(webhooks) && leads('/webhooks'))
    steps.push({ name: 'webhook', done: webhooks!.items.length > 0, href: '/webhooks' });
  return steps;
}
