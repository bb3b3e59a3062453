import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Operation, operations } from './generated/operations.js';
import { openStore, type Store } from './store/open.js';
import { FakeEngine } from './testing/domain/fake-engine.js';
import { Receiver } from './testing/domain/receiver.js';
import { type TestGateway, testGateway } from './testing/gateway.js';
import { askIdentity } from './testing/isolation/ask-identity.js';
import { type Caller, callersOf } from './testing/isolation/callers.js';
import { expectedOf, isForSuperAdmins, type Standing } from './testing/isolation/expected.js';
import {
  administrationCalls,
  type IdentityCall,
  NOBODY_NAMED,
  organizationCalls,
  ROLES,
} from './testing/isolation/identity-calls.js';
import { type Ids, NAMED, NOBODYS } from './testing/isolation/ids.js';
import { overhear } from './testing/isolation/overheard.js';
import {
  all,
  namesInBody,
  namesInPath,
  namesPart,
  requestOf,
  within,
  withoutAsked,
} from './testing/isolation/requests.js';
import { snapshot } from './testing/isolation/snapshot.js';
import { Tenant, until } from './testing/isolation/tenant.js';
import { describeStores } from './testing/stores.js';

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
  deleteChat: 'chat',
};

/** What takes something away that others ask about comes last. */
const LAST = ['deleteChat', 'deleteSession'];
const inOrder = [...all].sort(
  (one, other) => LAST.indexOf(one.operationId) - LAST.indexOf(other.operationId),
);

describeStores('the isolation of organizations', (stores) => {
  let test: TestGateway;
  let store: Store;
  let receiver: Receiver;
  let ours: Tenant;
  let theirs: Tenant;
  let callers: Caller[];
  const engine = new FakeEngine();

  beforeAll(async () => {
    const options = await stores.fresh();
    receiver = await Receiver.start();
    test = await testGateway(options, { engine, webhookTargets: 'loopback' });
    await test.gateway.start();
    store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
    ours = new Tenant('pelican', test.gateway, engine, receiver.url(''));
    theirs = new Tenant('zebrafish', test.gateway, engine, receiver.url(''));
    await Promise.all([ours.settle(), theirs.settle()]);
    callers = await callersOf(test.gateway, store, ours, theirs);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await test.gateway.close();
    await receiver.close();
  });

  async function ask(operation: Operation, { headers }: Caller, ids: Ids) {
    const response = await test.gateway.fetch(requestOf(operation, ids, headers, receiver.url('/new')));
    const told = [...response.headers].filter(([name]) => name !== 'x-request-id');
    return { status: response.status, text: `${await response.text()} ${JSON.stringify(told)}` };
  }

  /** What of others an answer tells. */
  function leaks(operation: Operation, { home, confined, superAdmin }: Caller, text: string): string[] {
    if (superAdmin && isForSuperAdmins(operation)) return [];
    const hidden = [ours, theirs].filter((tenant) => tenant !== home).flatMap(({ canaries }) => canaries);
    const { session, webhook, delivery, message } = ours.ids;
    return [...hidden, ...(confined ? [session, webhook, delivery, message] : [])].filter((one) =>
      text.includes(one),
    );
  }

  /** Whether an answer is that of an operation which is not there, whatever it is asked about. */
  const notOffered = ({ status, text }: { status: number; text: string }) =>
    status === 501 && text.includes('"not_implemented"');

  const ownOf = (caller: Caller) => caller.ids ?? caller.home?.ids;

  it('is told by the same refusal for what is another’s and what is not there, and changes nothing', async () => {
    const before = await snapshot(store);
    const faults: string[] = [];
    let count = 0;
    /** Asks about each of these: whoever may not, or finds nothing there, gets one answer for all. */
    async function refusals(operation: Operation, caller: Caller, standing: Standing, targets: Ids[]) {
      const expected = expectedOf(operation, caller, standing);
      if (expected === 'allowed') return;
      const told = new Set<string>();
      for (const ids of targets) {
        count++;
        const answer = await ask(operation, caller, ids);
        const text = withoutAsked(answer.text, ids);
        told.add(`${answer.status} ${text}`);
        const about = `${operation.operationId} by ${caller.name} (${standing})`;
        if (answer.status !== expected && !(expected === 404 && notOffered(answer)))
          faults.push(`${about}: not ${expected} but ${answer.status} ${answer.text}`);
        for (const found of leaks(operation, caller, text)) faults.push(`${about}: tells ${found}`);
      }
      if (told.size > 1)
        faults.push(`${operation.operationId} by ${caller.name} tells apart: ${[...told].join(' | ')}`);
    }
    for (const operation of all)
      await Promise.all(
        callers.map(async (caller) => {
          const own = ownOf(caller);
          const others = [ours.ids, theirs.ids, NOBODYS].filter((ids) => ids !== own);
          await refusals(operation, caller, 'foreign', others);
          if (own) await refusals(operation, caller, 'own', [own]);
          // What lies in something of another's, looked for in the own.
          if (own && namesPart(operation))
            await refusals(
              operation,
              caller,
              'foreign',
              others.map((ids) => within(own, ids)),
            );
        }),
      );
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(4000);
    expect(await snapshot(store)).toEqual(before);
  });

  it('is told by no call of identity, which refuses what is another’s and what is not there alike', async () => {
    const before = await snapshot(store);
    const faults: string[] = [];
    async function refusals(call: IdentityCall, caller: Caller) {
      const { home, name } = caller;
      const [status, code] = caller.cookie && !caller.ended ? call.foreign : [401];
      const own = home?.organization ?? NOBODY_NAMED.organization;
      const told = new Set<string>();
      for (const named of [ours, theirs, undefined]) {
        if (named && named === home) continue;
        const answer = await askIdentity(test.gateway, call, caller, named?.named ?? NOBODY_NAMED, own);
        told.add(`${answer.status} ${answer.text}`);
        if (answer.status !== status || (code && answer.code !== code))
          faults.push(`${call.path} by ${name}: not ${status} ${code} but ${answer.status} ${answer.code}`);
      }
      if (told.size > 1) faults.push(`${call.path} by ${name} tells apart: ${[...told].join(' | ')}`);
      // What the own organization lets only others do.
      if (!home || caller.ended || !call.least || ROLES.indexOf(caller.role!) >= ROLES.indexOf(call.least))
        return;
      const answer = await askIdentity(test.gateway, call, caller, home.named, own);
      if (answer.status < 400)
        faults.push(`${call.path} by ${name}: not refused but ${answer.status} ${answer.text}`);
    }
    const people = callers.filter(({ key }) => !key);
    for (const call of organizationCalls) await Promise.all(people.map((caller) => refusals(call, caller)));
    for (const call of administrationCalls)
      await Promise.all(
        people.filter(({ superAdmin }) => !superAdmin).map((caller) => refusals(call, caller)),
      );
    expect(faults).toEqual([]);
    expect(await snapshot(store)).toEqual(before);
  });

  it('is shown by identity to whoever belongs to it', async () => {
    const faults: string[] = [];
    for (const call of organizationCalls)
      for (const caller of callers) {
        const { home, role, ended } = caller;
        if (call.method !== 'GET' || home !== ours || !role || ended || !call.least) continue;
        if (ROLES.indexOf(role) < ROLES.indexOf(call.least)) continue;
        const { status, text } = await askIdentity(test.gateway, call, caller, home.named, home.organization);
        if (status !== 200) faults.push(`${call.path} by ${caller.name}: ${status} ${text}`);
        if (theirs.canaries.some((one) => text.includes(one))) faults.push(`${call.path} tells of others`);
      }
    expect(faults).toEqual([]);
  });

  /** What an operation that takes something from the next caller is asked about. */
  async function newIds(operation: Operation, { confined }: Caller, own: Ids): Promise<Ids> {
    switch (SPENDING[operation.operationId]) {
      case 'session':
        return {
          ...own,
          session: confined ? ours.idle : (await ours.made<{ id: string }>('/sessions', {})).id,
        };
      case 'webhook':
        return {
          ...own,
          webhook: (await ours.made<{ id: string }>('/webhooks', ours.webhookBody(own.session))).id,
        };
      case 'key':
        return {
          ...own,
          key: (await ours.made<{ id: string }>('/api-keys', { name: 'spent', permissions: ['manage'] })).id,
        };
      case 'chat':
        await ours.say(own.session, NAMED.contact);
        return own;
      default:
        return own;
    }
  }

  it('is open to whoever has the permission, and neither answers, events, webhooks nor the log tell of others', async () => {
    const listening = new Map<Caller, Awaited<ReturnType<typeof overhear>>>();
    for (const caller of callers)
      if (expectedOf(operations.createRealtimeTicket, caller, 'own') === 'allowed')
        listening.set(caller, await overhear(test.gateway, caller.headers));
    expect(listening.size).toBeGreaterThan(5);
    const faults: string[] = [];
    for (const operation of inOrder)
      for (const caller of callers) {
        const own = ownOf(caller);
        if (caller.home === theirs || expectedOf(operation, caller, 'own') !== 'allowed') continue;
        const about = `${operation.operationId} by ${caller.name}`;
        if (!own && namesInPath(operation) && !isForSuperAdmins(operation)) continue;
        // Whoever has no organization here is asked to look into one.
        const ids = own ? await newIds(operation, caller, own) : ours.ids;
        const answer = await ask(operation, caller, ids);
        if ([401, 403, 404, 500].includes(answer.status))
          faults.push(`${about}: not allowed but ${answer.status} ${answer.text}`);
        for (const found of leaks(operation, caller, own ? answer.text : withoutAsked(answer.text, ids)))
          faults.push(`${about}: tells ${found}`);
        if (!own || !namesInBody(operation)) continue;
        // A session named in what is sent belongs to the caller too.
        const [foreign, none] = await Promise.all(
          [theirs.ids, NOBODYS].map(async (ids) => {
            const refused = await ask(operation, caller, { ...own, session: ids.session });
            return { status: refused.status, text: withoutAsked(refused.text, ids) };
          }),
        );
        if (foreign!.status < 400) faults.push(`${about}: reaches another’s session`);
        if (foreign!.text !== none!.text)
          faults.push(`${about} tells apart: ${foreign!.text} | ${none!.text}`);
      }
    expect(faults).toEqual([]);

    await Promise.all([ours, theirs].map((tenant) => tenant.say(tenant.ids.session, NAMED.contact)));
    const told = (mark: string) =>
      receiver.received.filter(({ path, text }) => path.includes(mark) && text.includes(`${mark} says`))
        .length;
    await until(() => told('pelican') >= 5 && told('zebrafish') >= 5);
    for (const [caller, heard] of listening) {
      const { home = ours, ids } = caller;
      if (!caller.superAdmin) await until(() => heard.text().includes(ids?.session ?? home.mark));
      await heard.end();
      for (const found of leaks(operations.createRealtimeTicket, caller, heard.text()))
        faults.push(`the stream of ${caller.name} tells ${found}`);
    }
    for (const { path, text } of receiver.received)
      for (const tenant of [ours, theirs])
        if (
          path.includes(tenant.mark) &&
          leaks(operations.createWebhook, { home: tenant } as Caller, text).length
        )
          faults.push(`a webhook of ${tenant.mark} was told: ${text}`);
    expect(faults).toEqual([]);
    expect(test.logged).toEqual([]);
  });
});
