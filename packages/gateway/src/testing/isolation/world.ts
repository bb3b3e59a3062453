import type { Operation } from '@wagate/contract/operations';
import type { EmbeddedGateway } from '../../gateway.js';
import { openStore, type Store, type StoreOptions } from '../../store/open.js';
import { FakeEngine } from '../domain/fake-engine.js';
import { Receiver } from '../domain/receiver.js';
import { testGateway } from '../gateway.js';
import { type Caller, callersOf } from './callers.js';
import { isForSuperAdmins } from './expected.js';
import type { Ids } from './ids.js';
import { requestOf } from './requests.js';
import { Tenant } from './tenant.js';

/** A gateway with two organizations, and everybody who may want something of one of them. */
export class World {
  readonly ours: Tenant;
  readonly theirs: Tenant;
  callers: Caller[] = [];

  private constructor(
    readonly gateway: EmbeddedGateway,
    /** The same database, beside the gateway. */
    readonly store: Store,
    readonly receiver: Receiver,
    /** All that was logged. */
    readonly logged: readonly string[],
    engine: FakeEngine,
  ) {
    this.ours = new Tenant('pelican', gateway, engine, receiver.url(''));
    this.theirs = new Tenant('zebrafish', gateway, engine, receiver.url(''));
  }

  static async open(options: StoreOptions): Promise<World> {
    const engine = new FakeEngine();
    const receiver = await Receiver.start();
    const { gateway, logged } = await testGateway(options, { engine, webhookTargets: 'loopback' });
    await gateway.start();
    const store = await openStore(options.url ? options : { file: `${options.file}.d/wagate.db` });
    const world = new World(gateway, store, receiver, logged, engine);
    const { ours, theirs } = world;
    await Promise.all([ours.settle(), theirs.settle()]);
    world.callers = await callersOf(gateway, store, ours, theirs);
    return world;
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.gateway.close();
    await this.receiver.close();
  }

  async ask(operation: Operation, { headers }: Pick<Caller, 'headers'>, ids: Ids) {
    const response = await this.gateway.fetch(requestOf(operation, ids, headers, this.receiver.url('/new')));
    const told = [...response.headers].filter(([name]) => name !== 'x-request-id');
    return { status: response.status, text: `${await response.text()} ${JSON.stringify(told)}` };
  }

  /** What of others a text tells that a caller was given by an operation. */
  leaks(
    operation: Operation,
    { home, confined, superAdmin }: Pick<Caller, 'home' | 'confined' | 'superAdmin'>,
    text: string,
  ): string[] {
    if (superAdmin && isForSuperAdmins(operation)) return [];
    const { ours, theirs } = this;
    const hidden = [ours, theirs].filter((tenant) => tenant !== home).flatMap(({ canaries }) => canaries);
    const { session, webhook, delivery, message, picture, poll } = ours.ids;
    return [...hidden, ...(confined ? [session, webhook, delivery, message, picture, poll] : [])].filter(
      (one) => text.includes(one),
    );
  }
}

/** What a caller may reach; nothing where they belong to no organization. */
export const ownOf = (caller: Caller): Ids | undefined => caller.ids ?? caller.home?.ids;
