import { reachesAll, reachesSession } from '@wagate/contract/embed';
import type { OperationId } from '@wagate/contract/operations';
import type { Schemas } from '@wagate/contract/types';
import { forbidden, notFound } from '../answer.js';
import type { Call } from './call.js';
import { jsonOf } from './upstream.js';

/** What a plain gateway does not look at, because it knows no token for some sessions alone. */
interface Narrowing {
  /** Before the gateway is asked. @throws Problem where it is not to be */
  before?(call: Call): Promise<void>;
  /** What the page is shown of the answer. @throws Problem where it is nothing */
  after?(call: Call, answer: unknown): unknown;
}

type List<T> = { data?: T[] };

const within = ({ claims }: Call, session: string | undefined): boolean =>
  reachesAll(claims) || (session !== undefined && reachesSession(claims, session));

/** The webhook that the path names, if it is one of these sessions. */
async function webhookOf(call: Call): Promise<Schemas['Webhook']> {
  const response = await call.look('getWebhook', { id: call.params.id! });
  if (!response.ok) throw notFound('webhook');
  const webhook = await jsonOf<Schemas['Webhook']>(response);
  if (!within(call, webhook.sessionId)) throw notFound('webhook');
  return webhook;
}

/** A webhook that names no session hears all of them, and a plain gateway takes every name. */
async function checkNamed(call: Call, session: unknown): Promise<void> {
  if (session === undefined && reachesAll(call.claims)) return;
  const known =
    typeof session === 'string' &&
    /^[\w-]+$/.test(session) &&
    within(call, session) &&
    (await call.look('getSession', { session })).ok;
  if (!known)
    throw forbidden('this token is confined to its sessions', {
      errors: ['not one of them (body.sessionId)'],
    });
}

/** Groups are known to a plain gateway by their JID alone, whoever asks. */
async function checkGroup(call: Call): Promise<void> {
  const { session, gid } = call.params as { session: string; gid: string };
  const response = await call.look('listGroups', { session });
  const { data = [] } = response.ok ? await jsonOf<List<Schemas['Group']>>(response) : {};
  if (!data.some(({ groupJid }) => groupJid === gid)) throw notFound('group');
}

export const NARROWINGS: Partial<Record<OperationId, Narrowing>> = {
  listSessions: {
    after: (call, answer) => only(answer as List<Schemas['WASession']>, ({ id }) => within(call, id)),
  },
  restartSession: {
    async before(call) {
      const { can } = call.claims;
      if (can.includes('sessions')) return;
      // Who may link a phone does not cut off one that is linked.
      const response = await call.look('getSession', { session: call.params.session! });
      if (!response.ok) throw notFound('session');
      if ((await jsonOf<Schemas['WASession']>(response)).status === 'working')
        throw forbidden('the session works: restarting it takes another capability', {
          missing: ['sessions'],
        });
    },
  },
  getGroup: { before: checkGroup },
  listGroupMembers: { before: checkGroup },
  getContact: {
    // A plain gateway knows people of all its organizations; groups are this session's.
    after(_call, answer) {
      const { dm, groups } = answer as Partial<Schemas['ContactDetail']>;
      if (!dm && !groups?.length) throw notFound('contact');
      return answer;
    },
  },
  listWebhooks: {
    after: (call, answer) =>
      only(answer as List<Schemas['Webhook']>, ({ sessionId }) => within(call, sessionId)),
  },
  getWebhook: {
    after(call, answer) {
      if (!within(call, (answer as Schemas['Webhook']).sessionId)) throw notFound('webhook');
      return answer;
    },
  },
  createWebhook: { before: (call) => checkNamed(call, call.body?.sessionId) },
  updateWebhook: {
    async before(call) {
      const { sessionId } = await webhookOf(call);
      const named = call.body?.sessionId;
      if (named !== undefined) await checkNamed(call, named);
      // A plain gateway takes silence for "all sessions".
      else if (sessionId) call.body = { ...call.body, sessionId };
    },
  },
  deleteWebhook: {
    async before(call) {
      await webhookOf(call);
    },
  },
};

const only = <T>({ data = [], ...rest }: List<T>, seen: (one: T) => boolean): List<T> => ({
  ...rest,
  data: data.filter(seen),
});
