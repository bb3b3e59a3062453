import type { EngineMessage } from '@wagate/engine';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Store } from '../../store/open.js';
import { describeStores, type TestStores } from '../stores.js';
import type { FakeSession } from './fake-engine.js';
import { Rig } from './rig.js';

export type Row = Record<string, unknown>;

export const PHONE = '4915111111111@s.whatsapp.net';
export const LID = '77001122@lid';
export const GROUP = '120363000000000001@g.us';

/** A linked session and how the API shows what it was told. */
export class Linked {
  rig!: Rig;
  id!: string;
  phone!: FakeSession;

  #store: Store | undefined;

  async open(stores: TestStores): Promise<void> {
    this.#store ??= await stores.migrated();
    this.rig = await Rig.fresh(this.#store);
    ({ id: this.id, phone: this.phone } = await this.rig.workingSession());
  }

  async list(path: string): Promise<Row[]> {
    return (await this.rig.call<{ data: Row[] }>('GET', `/sessions/${this.id}${path}`)).body.data;
  }

  chats(): Promise<Row[]> {
    return this.list('/chats');
  }

  messages(chat: string): Promise<Row[]> {
    return this.list(`/chats/${encodeURIComponent(chat)}/messages`);
  }

  /** What the event log has, without the session's own story. */
  async told() {
    const events = await this.rig.events(this.id);
    return events.filter(({ type }) => !type.startsWith('session.') && !type.startsWith('auth.'));
  }

  deliver(content: EngineMessage['content'], more: Partial<EngineMessage> = {}): Promise<void> {
    return this.phone.deliver({ content, ...more });
  }
}

/** A suite on both databases, each test with a linked session of its own; a test that leaves an error behind fails. */
export function describeLinked(name: string, suite: (linked: Linked) => void): void {
  describeStores(name, (stores) => {
    const linked = new Linked();
    beforeEach(() => linked.open(stores));
    afterEach(async () => {
      expect(linked.rig.errors).toEqual([]);
      await linked.rig.close();
    });
    suite(linked);
  });
}
