import { isGroupJid, isPhoneJid, phoneOf } from '@wagate/contract/jid';
import { chatByJid } from '../chats/chat-row.js';
import { chatAddress } from '../chats/find-chat.js';
import type { Clock } from '../clock.js';
import { learn } from '../contacts/learn.js';
import { mergePeople } from '../contacts/merge.js';
import { ApiProblem, invalidAt } from '../errors/api-problem.js';
import type { EventWriter } from '../events/writer.js';
import type { Shown } from '../sessions/account.js';
import { answered, askWhatsApp } from '../sessions/ask-whatsapp.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { Store } from '../store/open.js';

/** How long an answer is believed: people come to WhatsApp sooner than they leave it. */
const FOUND_MS = 3_600_000;
const MISSED_MS = 300_000;
/** Of all accounts together; the oldest answer makes room. */
const MOST_KEPT = 10_000;

/** What WhatsApp answers who asks about a group that is not there, or that they are not in. */
const NOT_A_MEMBER = [400, 401, 403, 404, 410];

const NOT_ON_WHATSAPP = 'The number is not on WhatsApp.';
const NOT_IN_GROUP = 'The account is not in this group.';

/** Why a message that waited is not sent there. */
export const notThere = (to: string): string => (isGroupJid(to) ? NOT_IN_GROUP : NOT_ON_WHATSAPP);
export const isNotThere = (error: string | undefined): boolean =>
  error === NOT_ON_WHATSAPP || error === NOT_IN_GROUP;

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

/**
 * Asks WhatsApp whether a number is there before it is written to for the first time, and how it is spelled there; of a group, whether
 * the account is in it.
 */
export class RecipientCheck {
  readonly #options: RecipientCheckOptions;
  readonly #answers = new Map<string, Answer>();

  constructor(options: RecipientCheckOptions) {
    this.#options = options;
  }

  /** Whether WhatsApp has to be asked: of a number without a chat, of whom no other address is known, and of a group that is not known. */
  async needed(session: Shown, to: string): Promise<boolean> {
    if (!isPhoneJid(to) && !isGroupJid(to)) return false;
    const { db } = this.#options.store;
    const address = await chatAddress(db, session, to);
    if (!isPhoneJid(address) && !isGroupJid(address)) return false;
    if ((await chatByJid(db, session.account_id, address)) !== undefined) return false;
    return isPhoneJid(address) || !(await this.#hasMembers(session, address));
  }

  async #hasMembers(session: Shown, groupJid: string): Promise<boolean> {
    const member = await this.#options.store.db
      .selectFrom('wa_group_members')
      .select('id')
      .where('account_id', '=', session.account_id)
      .where('group_jid', '=', groupJid)
      .limit(1)
      .executeTakeFirst();
    return member !== undefined;
  }

  /**
   * The address by which WhatsApp knows a number or a group.
   * @throws ApiProblem 400 when it is not there, or the account is not in it; as {@link askWhatsApp} does
   */
  async find(session: Shown, live: SessionHandle, to: string): Promise<string> {
    const jid = await this.look(live, session.account_id, to);
    if (jid === undefined) {
      const fault = isGroupJid(to) ? 'the account is not in this group' : 'the number is not on WhatsApp';
      throw invalidAt(fault, 'body.to');
    }
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
    // Who is let into a group may write to it at once.
    if (isGroupJid(to)) return (await this.#isMember(live, to)) ? to : undefined;
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

  async #isMember(live: SessionHandle, groupJid: string): Promise<boolean> {
    const not = new ApiProblem('not_found', 'WhatsApp does not know this group');
    const refused = (code: number) =>
      NOT_A_MEMBER.includes(code) ? not : new ApiProblem('internal', `WhatsApp refused (${code})`);
    const ask = async () => await live.askGroups('describe', groupJid);
    return answered(live, this.#options.clock, ask, refused).then(
      () => true,
      (error: unknown) => {
        if (error === not) return false;
        throw error;
      },
    );
  }

  #keep(key: string, answer: Pick<Answer, 'jid'>): void {
    const oldest = this.#answers.size >= MOST_KEPT ? this.#answers.keys().next().value : undefined;
    if (oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.delete(key);
    const until = this.#options.clock.now() + (answer.jid ? FOUND_MS : MISSED_MS);
    this.#answers.set(key, { ...answer, until });
  }
}
