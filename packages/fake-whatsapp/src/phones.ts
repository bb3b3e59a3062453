import { isGroupJid } from '@wagate/contract/jid';
import { proto } from 'baileys';
import type { Context } from './context.js';
import { DemoError } from './control/demo-error.js';
import { type LostMessage, lostMessages } from './delivery/confirm.js';
import { chatsOf, findMessage, type StoredMessage } from './delivery/message-store.js';
import { voteOf } from './delivery/vote.js';
import type { Letter } from './delivery/write.js';
import { writeAsMember, writeToNumber } from './delivery/write-by-number.js';
import { enterCode } from './linking/pairing-code.js';
import { scan } from './linking/scan.js';
import { unlink } from './linking/unlink.js';
import { fileMessage, filePartOf, type PhoneFile, readFileOf } from './media/file-message.js';
import { type DeviceAddress, phoneJid } from './people/address.js';
import { blockedPeople, setBlocked } from './people/block-list.js';
import { companionsOf } from './people/companion.js';
import { type Group, groupsOf } from './people/group.js';
import { formatNumber, parseNumber } from './people/number.js';
import { memberChanges, type OwnerChange, ownerChanges } from './people/owner-changes.js';
import { createPerson, findPerson, type Person, people, savePerson, type Traits } from './people/person.js';
import { type PhoneView, phoneView } from './people/phone-view.js';
import { changePicture } from './people/picture.js';
import { changeStanding, type Standing } from './people/standing.js';
import { type Disturbance, disturb } from './session/disturb.js';
import { type Doing, passOnTyping, showPresence, typingNode } from './session/presence.js';
import { type Memory, remember } from './world/remember.js';

export interface WaitingComputer {
  platform: string;
  /** Epoch ms. */
  since: number;
  /** The number it wants to be linked to, when it shows a pairing code. */
  codeFor?: string;
}

/** What people in this network do: hold phones, link computers, write to each other. */
export class Phones {
  constructor(private readonly ctx: Context) {}

  list(): Promise<PhoneView[]> {
    return this.ctx.writer.run((tx) =>
      people(tx)
        .filter((person) => person.phone)
        .map((person) => phoneView(tx, this.ctx, person)),
    );
  }

  /** A contact of that number becomes a phone; a phone of that number is renamed. */
  create(details: { number: unknown; name?: unknown }): Promise<{ phone: PhoneView; created: boolean }> {
    const number = parseNumber(details.number);
    const name = parseName(details.name) ?? formatNumber(number);
    return this.ctx.writer.run((tx) => {
      const known = findPerson(tx, number);
      const person = known
        ? { ...known, name, phone: true }
        : createPerson(tx, { number, name, phone: true });
      savePerson(tx, person);
      return { phone: phoneView(tx, this.ctx, person), created: !known?.phone };
    });
  }

  /** Links the computer that shows this QR code, given as its text. */
  scan(number: unknown, code: unknown): Promise<DeviceAddress> {
    return this.#withPhone(number, (digits) => scan(this.ctx, digits, code));
  }

  /** Links the computer that shows this pairing code for the phone's number. */
  enterCode(number: unknown, code: unknown): Promise<DeviceAddress> {
    return this.#withPhone(number, (digits) => enterCode(this.ctx, digits, code));
  }

  /** Unlinks every computer of the phone, or one; answers which. */
  unlink(number: unknown, device?: number): Promise<number[]> {
    return this.#withPhone(number, (digits) => unlink(this.ctx, digits, device));
  }

  /** The computers that ask to be linked at the moment. */
  waiting(): WaitingComputer[] {
    return this.ctx.offers.all().map((offer) => ({
      platform: offer.platform,
      since: offer.since,
      ...(offer.code && { codeFor: offer.code.number }),
    }));
  }

  /**
   * Somebody writes: a contact, who is made if new, or a phone's owner on the phone itself. `to` is a number, or the
   * jid of a group that the writer is in.
   */
  async write(
    from: unknown,
    to: unknown,
    message: proto.IMessage,
    letter: Partial<Letter> = {},
  ): Promise<string> {
    const writer = parseNumber(from);
    const whole = { ...letter, message };
    if (typeof to === 'string' && isGroupJid(to))
      return this.ctx.writer.run((tx) => writeAsMember(tx, this.ctx, writer, to, whole));
    const reader = parseNumber(to);
    return this.ctx.writer.run((tx) => writeToNumber(tx, this.ctx, writer, reader, whole));
  }

  /** Encrypts a file and uploads it, as a phone does before it writes; answers the message that shows it. */
  attach(file: PhoneFile): Promise<proto.IMessage> {
    return fileMessage(this.ctx.media, file);
  }

  /** The file of a message that somebody wrote or got, fetched, decrypted and checked as a phone does. */
  async fileOf(number: unknown, id: string): Promise<Buffer> {
    const owner = parseNumber(number);
    const message = await this.ctx.writer.run((tx) => findMessage(tx, owner, id));
    const plain = message && proto.Message.decode(message.plain);
    if (!plain || !filePartOf(plain))
      throw new DemoError('not_found', 'There is no such message, or it shows no file.');
    return this.read(plain);
  }

  /** The file that a message shows, as a phone reads it that got the message. Throws where anything does not agree. */
  read(message: proto.IMessage): Promise<Buffer> {
    return readFileOf(this.ctx.media, message);
  }

  /** Somebody votes in a poll that they have; `to` as in {@link write}. */
  async vote(from: unknown, to: string, poll: string, options: readonly string[]): Promise<string> {
    const voter = parseNumber(from);
    const message = await this.ctx.writer.run((tx) => voteOf(tx, voter, to, poll, options));
    if (!message) throw new DemoError('not_found', 'There is no such poll.');
    return this.write(voter, to, message);
  }

  /** A person without a phone of their own, to choose what they are like; one that exists is changed. */
  addContact(details: Traits): Promise<Person> {
    const number = parseNumber(details.number);
    return this.ctx.writer.run((tx) => {
      const person = {
        ...(findPerson(tx, number) ?? createPerson(tx, { ...details, number })),
        ...details,
        number,
      };
      savePerson(tx, person);
      return person;
    });
  }

  /** Puts messages with a contact into the past of a phone, for computers that are linked later. */
  remember(number: unknown, contact: unknown, memories: readonly Memory[]): Promise<void> {
    const other = parseNumber(contact);
    return this.#withPhone(number, (digits) =>
      this.ctx.writer.run((tx) => remember(tx, findPerson(tx, digits)!, other, memories)),
    );
  }

  contacts(): Promise<Person[]> {
    return this.ctx.writer.run((tx) => people(tx).filter((person) => !person.phone));
  }

  /** The owner blocks somebody on the phone itself, or lets them through again. */
  block(number: unknown, other: unknown, blocked: boolean): Promise<void> {
    return this.#withPhone(number, (digits) =>
      this.ctx.writer.run((tx) => {
        const person = findPerson(tx, parseNumber(other));
        if (!person || person.number === digits)
          throw new DemoError('not_found', 'There is nobody else with this number.');
        setBlocked(tx, this.ctx, digits, person, blocked);
      }),
    );
  }

  /** Whom the owner of a phone has blocked. */
  blocked(number: unknown): Promise<Person[]> {
    return this.ctx.writer.run((tx) => blockedPeople(tx, parseNumber(number)));
  }

  /** Somebody shows another picture; without an id, none any more. */
  changePicture(number: unknown, pictureId?: string): Promise<void> {
    return this.ctx.writer.run((tx) => {
      const person = findPerson(tx, parseNumber(number));
      if (!person) throw new DemoError('not_found', 'There is nobody with this number.');
      changePicture(tx, this.ctx, person, pictureId);
    });
  }

  /** What the network lets a number do from now on. */
  limit(number: unknown, standing: Standing): Promise<void> {
    return this.#withPhone(number, (digits) =>
      this.ctx.writer.run((tx) => changeStanding(tx, this.ctx, digits, standing)),
    );
  }

  /** The owner archives, pins, reads… a chat on the phone itself, or renames a contact. */
  changeSetting(number: unknown, change: OwnerChange): Promise<void> {
    return this.#withPhone(number, (digits) =>
      this.ctx.writer.run((tx) => ownerChanges(tx, this.ctx, findPerson(tx, digits)!, change)),
    );
  }

  /** A member changes a group, on their phone. */
  changeGroup(number: unknown, group: unknown, change: Parameters<typeof memberChanges>[4]): Promise<void> {
    return this.ctx.writer.run((tx) => {
      const member = findPerson(tx, parseNumber(number));
      if (!member) throw new DemoError('not_found', 'There is nobody with this number.');
      memberChanges(tx, this.ctx, member, group, change);
    });
  }

  /** Somebody comes, goes or types. @param to where they type: a number or a group's jid */
  show(number: unknown, doing: Doing, to?: unknown): Promise<void> {
    return this.ctx.writer.run((tx) => {
      const person = findPerson(tx, parseNumber(number));
      if (!person) throw new DemoError('not_found', 'There is nobody with this number.');
      if (doing === 'available' || doing === 'unavailable')
        return showPresence(tx, this.ctx, person, doing === 'available');
      const reader = isGroupJid(String(to)) ? undefined : findPerson(tx, parseNumber(to));
      passOnTyping(tx, this.ctx, person, reader ? phoneJid(reader) : String(to), typingNode(doing));
    });
  }

  groups(number: string): Promise<Group[]> {
    return this.ctx.writer.run((tx) => groupsOf(tx, parseNumber(number)));
  }

  /** Everything in a person's chats, chat by chat, oldest first. */
  chats(number: string): Promise<Map<string, StoredMessage[]>> {
    return this.ctx.writer.run((tx) => chatsOf(tx, parseNumber(number)));
  }

  /** A message as somebody's phone has it, in the protocol's own words: what came, and what was edited since. */
  message(number: string, id: string): Promise<Record<string, unknown> | undefined> {
    return this.ctx.writer.run((tx) => {
      const stored = findMessage(tx, parseNumber(number), id);
      return (
        stored && proto.Message.toObject(proto.Message.decode(stored.plain), { longs: Number, enums: String })
      );
    });
  }

  /** Messages that a linked computer threw away without having stored them. */
  lost(number: string): Promise<LostMessage[]> {
    return this.ctx.writer.run((tx) => lostMessages(tx, parseNumber(number)));
  }

  /** Damages the ciphertext of the next messages for each computer of the phone. */
  async corruptNext(number: string, count: number): Promise<void> {
    const linked = await this.ctx.writer.run((tx) => companionsOf(tx, number));
    for (const companion of linked) this.ctx.faults.corruptNext(companion, count);
  }

  /** Breaks the connections of a phone's computers: `silent` keeps them open and dead. */
  async disturb(number: string, how: Disturbance): Promise<void> {
    const linked = await this.ctx.writer.run((tx) => companionsOf(tx, number));
    for (const companion of linked) disturb(this.ctx.online.connectionOf(companion), how);
  }

  #withPhone<T>(number: unknown, act: (digits: string) => Promise<T>): Promise<T> {
    const digits = parseNumber(number);
    return this.ctx.writer
      .run((tx) => {
        if (!findPerson(tx, digits)?.phone)
          throw new DemoError('phone_not_found', 'There is no phone with this number.');
      })
      .then(() => act(digits));
  }
}

function parseName(name: unknown): string | undefined {
  if (name === undefined || name === null || name === '') return undefined;
  if (typeof name !== 'string' || name.length > 100)
    throw new DemoError('invalid_request', 'A name has at most 100 characters.');
  return name;
}
