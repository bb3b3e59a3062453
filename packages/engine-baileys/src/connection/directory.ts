import { canonicalJid } from '@wagate/contract/jid';
import type { Directory, EnginePerson, NumberCheck, PersonInfo, ProfilePicture } from '@wagate/engine';
import {
  type BinaryNode,
  getBinaryNodeChild,
  S_WHATSAPP_NET,
  USyncQuery,
  USyncUser,
  type WASocket,
} from 'baileys';
import { buildTcTokenFromJid } from 'baileys/lib/Utils/tc-token-utils.js';
import { RefusedError } from '../errors.js';
import { personAddress } from '../mapping/address.js';
import { blockedPeople } from '../mapping/block-list.js';
import { refusalOf } from './ask.js';
import { businessNames } from './business-names.js';

/** People of one question to the server. */
const PEOPLE_A_QUERY = 100;

/** What the server answers where there is no picture, or none that this account may see. */
const NO_PICTURE = new Set([401, 403, 404]);

type Found = { id: string } & Record<string, unknown>;

/** Asks WhatsApp's server about people, over one connection. */
export class SocketDirectory implements Directory {
  readonly #socket: WASocket;
  readonly #connected: <T>(answer: Promise<T>) => Promise<T>;

  /** @param connected turns what a lost connection rejects with into an error of ours. */
  constructor(socket: WASocket, connected: <T>(answer: Promise<T>) => Promise<T>) {
    this.#socket = socket;
    this.#connected = connected;
  }

  async checkNumber(phone: string): Promise<NumberCheck> {
    const query = new USyncQuery().withContactProtocol().withLIDProtocol();
    query.protocols.push(businessNames);
    const [found] = await this.#find(query.withUser(new USyncUser().withPhone(`+${phone}`)));
    const { senderJid } = personAddress(found?.id);
    if (found?.contact !== true || !senderJid) return { exists: false };
    const { senderLid } = personAddress(textIn(found, 'lid'));
    const businessName = textIn(found, 'business');
    return {
      exists: true,
      phoneJid: senderJid,
      ...(senderLid && { lid: senderLid }),
      ...(businessName && { businessName }),
    };
  }

  async info({ phoneJid, lid }: EnginePerson): Promise<PersonInfo> {
    const jid = phoneJid ?? lid;
    if (!jid) return { about: '' };
    const query = new USyncQuery().withStatusProtocol();
    query.protocols.push(businessNames);
    const [found] = await this.#find(query.withUser(new USyncUser().withId(jid)));
    const { status } = (found?.status ?? {}) as { status?: string | null };
    const businessName = found && textIn(found, 'business');
    return { about: status ?? '', ...(businessName && { businessName }) };
  }

  async picture(jid: string): Promise<ProfilePicture> {
    try {
      const answer = await this.#query({
        tag: 'iq',
        attrs: { target: jid, to: S_WHATSAPP_NET, type: 'get', xmlns: 'w:profile:picture' },
        content: [{ tag: 'picture', attrs: { type: 'preview', query: 'url' }, ...(await this.#trust(jid)) }],
      });
      const { id, url } = getBinaryNodeChild(answer, 'picture')?.attrs ?? {};
      return { ...(id && { id }), ...(url && { url }) };
    } catch (error) {
      if (error instanceof RefusedError && NO_PICTURE.has(error.code)) return {};
      throw error;
    }
  }

  async setBlocked(person: EnginePerson, blocked: boolean): Promise<EnginePerson[]> {
    const { lidMapping } = this.#socket.signalRepository;
    const lid =
      person.lid ?? (person.phoneJid && (await this.#connected(lidMapping.getLIDForPN(person.phoneJid))));
    if (!lid) throw new RefusedError(404);
    // Who hides their number is blocked by their LID alone.
    const number = blocked ? (person.phoneJid ?? canonicalJid(await lidMapping.getPNForLID(lid))) : undefined;
    const item = { action: blocked ? 'block' : 'unblock', jid: lid, ...(number && { pn_jid: number }) };
    await this.#query({
      tag: 'iq',
      attrs: { to: S_WHATSAPP_NET, type: 'set', xmlns: 'blocklist' },
      content: [{ tag: 'item', attrs: item }],
    });
    return this.blocked();
  }

  /** Everyone whom the account has blocked. */
  async blocked(): Promise<EnginePerson[]> {
    const answer = await this.#query({
      tag: 'iq',
      attrs: { to: S_WHATSAPP_NET, type: 'get', xmlns: 'blocklist' },
    });
    return blockedPeople(getBinaryNodeChild(answer, 'list'));
  }

  async lookUp(phoneJids: readonly string[]): Promise<EnginePerson[]> {
    const people: EnginePerson[] = [];
    for (let start = 0; start < phoneJids.length; start += PEOPLE_A_QUERY) {
      const query = new USyncQuery().withLIDProtocol().withContext('background');
      for (const jid of phoneJids.slice(start, start + PEOPLE_A_QUERY))
        query.withUser(new USyncUser().withId(jid));
      for (const found of await this.#find(query)) {
        const { senderJid, senderLid } = personAddress(found.id, textIn(found, 'lid'));
        if (senderJid && senderLid) people.push({ phoneJid: senderJid, lid: senderLid });
      }
    }
    return people;
  }

  async #find(query: USyncQuery): Promise<Found[]> {
    const answer = await this.#answered(this.#socket.executeUSyncQuery(query));
    return answer?.list ?? [];
  }

  #query(node: BinaryNode): Promise<BinaryNode> {
    return this.#answered(this.#socket.query(node));
  }

  /** The token by which a person who shows their picture to contacts alone recognizes this account. */
  async #trust(jid: string): Promise<{ content?: BinaryNode[] }> {
    const { authState, signalRepository } = this.#socket;
    const getLIDForPN = signalRepository.lidMapping.getLIDForPN.bind(signalRepository.lidMapping);
    const { senderJid, senderLid } = personAddress(jid);
    const me = authState.creds.me;
    // The server never answers a question for one's own picture that carries a token.
    const own = [me?.id, me?.lid].some((mine) => canonicalJid(mine) === jid);
    if (own || !(senderJid ?? senderLid)) return {};
    const content = await buildTcTokenFromJid({ authState, jid, getLIDForPN });
    return content ? { content } : {};
  }

  async #answered<T>(answer: Promise<T>): Promise<T> {
    try {
      return await this.#connected(answer);
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }
}

function textIn(found: Found, kind: string): string | undefined {
  const value = found[kind];
  return typeof value === 'string' ? value : undefined;
}
