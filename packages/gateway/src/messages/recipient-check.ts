import { isPhoneJid, phoneOf } from '@wagate/contract/jid';
import { chatByJid } from '../chats/chat-row.js';
import { chatAddress } from '../chats/find-chat.js';
import type { Clock } from '../clock.js';
import { learn } from '../contacts/learn.js';
import { mergePeople } from '../contacts/merge.js';
import { invalidAt } from '../errors/api-problem.js';
import type { EventWriter } from '../events/writer.js';
import type { Shown } from '../sessions/account.js';
import { askWhatsApp } from '../sessions/ask-whatsapp.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { Store } from '../store/open.js';

/** How long an answer is believed: people come to WhatsApp sooner than they leave it. */
const FOUND_MS = 3_600_000;
const MISSED_MS = 300_000;
/** Of all accounts together; the oldest answer makes room. */
const MOST_KEPT = 10_000;

export const NOT_ON_WHATSAPP = 'The number is not on WhatsApp.';

interface Answer {
  /** Absent when nobody is there. */
  jid?: string;
  until: number;
}

export interface RecipientCheckOptions {
  store: Store;
  writer: EventWriter;
  clock: Clock;
}

/** Asks WhatsApp whether a number is there before it is written to for the first time, and how it is spelled there. */
export class RecipientCheck {
  readonly #options: RecipientCheckOptions;
  readonly #answers = new Map<string, Answer>();

  constructor(options: RecipientCheckOptions) {
    this.#options = options;
  }

  /** Whether WhatsApp has to be asked: of a number without a chat, of whom no other address is known. */
  async needed(session: Shown, to: string): Promise<boolean> {
    if (!isPhoneJid(to)) return false;
    const { db } = this.#options.store;
    const address = await chatAddress(db, session, to);
    return isPhoneJid(address) && (await chatByJid(db, session.account_id, address)) === undefined;
  }

  /**
   * The address by which WhatsApp knows a number.
   * @throws ApiProblem 400 when it is not there; as {@link askWhatsApp} does
   */
  async find(session: Shown, live: SessionHandle, to: string): Promise<string> {
    const jid = await this.look(live, session.account_id, to);
    if (jid === undefined) throw invalidAt('the number is not on WhatsApp', 'body.to');
    return jid;
  }

  /** The same for a message that is stored already; what was kept under another spelling moves to where it belongs. */
  async settle(live: SessionHandle, accountId: number, to: string): Promise<string | undefined> {
    const { store, writer } = this.#options;
    const jid = await this.look(live, accountId, to);
    if (jid === undefined) return undefined;
    const shown = { id: live.id, organization_id: live.organizationId, account_id: accountId };
    const address = await chatAddress(store.db, shown, jid);
    if (address !== to)
      await writer.write(live.organizationId, (change) =>
        mergePeople(change, [{ lid: address, phoneJid: to }]),
      );
    return address;
  }

  async look(live: SessionHandle, accountId: number, to: string): Promise<string | undefined> {
    const { clock, writer } = this.#options;
    const key = `${accountId} ${to}`;
    const kept = this.#answers.get(key);
    if (kept && kept.until > clock.now()) return kept.jid;
    const found = await askWhatsApp(live, clock, 'checkNumber', phoneOf(to) ?? '');
    if (found.exists && found.lid) {
      const { phoneJid, lid } = found;
      // Both addresses are known from here on: whoever writes next, it is one chat with one person.
      await writer.write(live.organizationId, (change) => learn(change, [{ phoneJid, lid }]));
    }
    this.#keep(key, found.exists ? { jid: found.phoneJid } : {});
    return found.exists ? found.phoneJid : undefined;
  }

  #keep(key: string, answer: Pick<Answer, 'jid'>): void {
    const oldest = this.#answers.size >= MOST_KEPT ? this.#answers.keys().next().value : undefined;
    if (oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.delete(key);
    const until = this.#options.clock.now() + (answer.jid ? FOUND_MS : MISSED_MS);
    this.#answers.set(key, { ...answer, until });
  }
}
