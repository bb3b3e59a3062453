import { type Operation, operations } from '@wagate/contract/operations';
import { NOT_OFFERED, NOT_OFFERED_OF_SESSIONS } from '../../http/routes/not-offered.js';
import type { Caller } from './callers.js';
import { expectedOf, isForSuperAdmins } from './expected.js';
import { type Ids, NAMED, NOBODYS } from './ids.js';
import { overhear } from './overheard.js';
import { all, namesInBody, namesSomething, withoutAsked } from './requests.js';
import { until } from './tenant.js';
import { ownOf, type World } from './world.js';

/** What ends something, or takes it from the next caller, is asked for about something new. */
const SPENDING: Record<string, 'session' | 'webhook' | 'key' | 'chat'> = {
  ...Object.fromEntries(
    ['start', 'stop', 'restart', 'logout', 'delete'].map((act) => [`${act}Session`, 'session' as const]),
  ),
  sessionQR: 'session',
  sessionPairingCode: 'session',
  deleteWebhook: 'webhook',
  deleteApiKey: 'key',
  rotateApiKey: 'key',
  revokeEmbedTokens: 'session',
  deleteChat: 'chat',
};

/** What takes something away that others ask about comes last. */
const LAST = ['revokeMessage', 'deleteChat', 'deleteSession', 'revokeEmbedTokens'];
const inOrder = [...all].sort(
  (one, other) => LAST.indexOf(one.operationId) - LAST.indexOf(other.operationId),
);

/** What nobody succeeds with here, and is refused for its own reasons: it is not offered, no phone is linked, no mail is sent. */
const UNABLE = new Set<string>([
  ...NOT_OFFERED,
  ...NOT_OFFERED_OF_SESSIONS,
  'startSession',
  'restartSession',
  'testAlerts',
]);

async function newIds({ ours }: World, { operationId }: Operation, caller: Caller, own: Ids): Promise<Ids> {
  const made = async (path: string, body: object) => (await ours.made<{ id: string }>(path, body)).id;
  switch (SPENDING[operationId]) {
    case 'session':
      if (!caller.confined) return { ...own, session: await made('/sessions', {}) };
      if (operationId === 'revokeEmbedTokens') return { ...own, session: ours.unused };
      return { ...own, session: caller.embed ? ours.quiet : ours.idle };
    case 'webhook':
      return { ...own, webhook: await made('/webhooks', ours.webhookBody(own.session)) };
    case 'key':
      return {
        ...own,
        key: await made('/api-keys', { name: 'spent', permissions: ['manage'], sessions: [own.session] }),
      };
    case 'chat':
      await ours.say(own.session, NAMED.contact);
      return own;
    default:
      return own;
  }
}

/** Asks, for everybody, for every operation that they may. @returns what was wrong */
export async function permitted(world: World): Promise<string[]> {
  const { ours, theirs, callers } = world;
  const faults: string[] = [];

  async function allowed(operation: Operation, caller: Caller) {
    const own = ownOf(caller);
    const about = `${operation.operationId} by ${caller.name}`;
    // Whoever has no organization here is asked to look into one.
    const ids = own ? await newIds(world, operation, caller, own) : ours.ids;
    const answer = await world.ask(operation, caller, ids);
    // Whoever has nothing here asks about what is another's, and may be told that.
    const refused = own ? answer.status >= 400 : [401, 403, 404, 500].includes(answer.status);
    if (refused && !UNABLE.has(operation.operationId))
      faults.push(`${about}: not allowed but ${answer.status} ${answer.text}`);
    for (const found of world.leaks(operation, caller, own ? answer.text : withoutAsked(answer.text, ids)))
      faults.push(`${about}: tells ${found}`);
    if (!own || !namesInBody(operation)) return;
    // A session named in what is sent belongs to the caller too.
    const [foreign, none] = await Promise.all(
      [theirs.ids, NOBODYS].map(async ({ session }) => {
        const named = { ...own, session };
        const refused = await world.ask(operation, caller, named);
        return { status: refused.status, text: withoutAsked(refused.text, named) };
      }),
    );
    if (foreign!.status < 400) faults.push(`${about}: reaches another’s session`);
    if (foreign!.text !== none!.text) faults.push(`${about} tells apart: ${foreign!.text} | ${none!.text}`);
  }

  for (const operation of inOrder)
    for (const caller of callers) {
      if (caller.home === theirs || expectedOf(operation, caller, 'own') !== 'allowed') continue;
      const asksOne = namesSomething(operation) && operation.operationId !== 'createRealtimeTicket';
      if (!ownOf(caller) && asksOne && !isForSuperAdmins(operation)) continue;
      await allowed(operation, caller);
    }
  return faults;
}

/** Listens for everybody who may, while something is done and then said in both organizations. @returns what was told of others */
export async function overheard(world: World, done: () => Promise<void>): Promise<string[]> {
  const { ours, theirs, receiver, callers, gateway } = world;
  const streams = new Map<Caller, Awaited<ReturnType<typeof overhear>>>();
  for (const caller of callers)
    if (expectedOf(operations.createRealtimeTicket, caller, 'own') === 'allowed')
      streams.set(caller, await overhear(gateway, caller.headers));
  await done();

  const faults: string[] = [];
  await Promise.all([ours, theirs].map((tenant) => tenant.say(tenant.ids.session, NAMED.contact)));
  const told = ({ mark }: { mark: string }) =>
    receiver.received.filter(({ path, text }) => path.includes(mark) && text.includes(`${mark} says`)).length;
  for (const tenant of [ours, theirs])
    await until(`the last message at the webhook of ${tenant.mark}`, () => told(tenant) >= 5);
  for (const [caller, heard] of streams) {
    const { home, ids } = caller;
    const heardOf = () => heard.text().includes(ids?.session ?? home!.mark);
    const silent = caller.embed && !caller.embed.includes('view');
    if (home && !silent)
      await until(`a message on the stream of ${caller.name}`, () => heardOf() || heard.ended);
    if (heard.ended && !caller.spent)
      faults.push(`the stream of ${caller.name} ended by itself after: ${heard.text()}`);
    await heard.end();
    for (const found of world.leaks(operations.createRealtimeTicket, caller, heard.text()))
      faults.push(`the stream of ${caller.name} tells ${found}`);
  }
  for (const { path, text } of receiver.received)
    for (const home of [ours, theirs])
      if (path.includes(home.mark) && world.leaks(operations.createWebhook, { home }, text).length)
        faults.push(`a webhook of ${home.mark} was told: ${text}`);
  return faults;
}
