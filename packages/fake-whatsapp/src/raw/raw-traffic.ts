import { type BinaryNode, proto } from 'baileys';
import type { Context } from '../context.js';
import { DemoError } from '../control/demo-error.js';
import { enqueue } from '../delivery/queue.js';
import { type Companion, companionsOf } from '../people/companion.js';
import { findGroup, type Group, saveGroup } from '../people/group.js';
import { formatNumber } from '../people/number.js';
import { createPerson, findPerson, type Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import { type ChosenAttributes, seal } from './seal.js';

/** Nodes that a client confirms, by their id; all others are for whoever is there. */
const CONFIRMED = ['message', 'receipt', 'notification', 'call'];

/** What no person at a phone can do: send exactly this, as WhatsApp or a client of another kind might. Numbers are digits. */
export class RawTraffic {
  constructor(private readonly ctx: Context) {}

  /**
   * Encrypts a message, or bytes of a kind that the schema does not know, for the linked computers of a phone, with chosen
   * attributes. The author is made if new.
   * @returns its id
   * @throws DemoError `phone_not_found`, `not_linked`
   */
  seal(
    number: string,
    from: string,
    message: proto.IMessage | Uint8Array,
    attrs: ChosenAttributes = {},
  ): Promise<string> {
    const plain = message instanceof Uint8Array ? message : proto.Message.encode(message).finish();
    return this.ctx.writer.run((tx) =>
      seal(tx, this.ctx, personOf(tx, from), computersOf(tx, number), plain, attrs),
    );
  }

  /**
   * Sends a node to the linked computers of a phone. What a client confirms waits for those that are away; for that it
   * needs an id.
   * @returns which computers
   * @throws DemoError `phone_not_found`, `not_linked`, `invalid_request`
   */
  stanza(number: string, node: BinaryNode): Promise<number[]> {
    const waits = CONFIRMED.includes(node.tag);
    if (waits && !node.attrs.id)
      throw new DemoError('invalid_request', `node.attrs.id is needed: a ${node.tag} is confirmed by it.`);
    return this.ctx.writer.run((tx) =>
      computersOf(tx, number).map((computer) => {
        if (waits) enqueue(tx, this.ctx, computer, node);
        else tx.after(() => this.ctx.online.send(computer, node));
        return computer.device;
      }),
    );
  }

  /**
   * A group on the network, of which nobody is told; its people are made if new. One that exists is changed.
   * @returns whether it is new
   */
  group(group: Group): Promise<boolean> {
    return this.ctx.writer.run((tx) => {
      for (const number of [group.creator, ...group.members.map((member) => member.number)])
        personOf(tx, number);
      const known = findGroup(tx, group.id);
      saveGroup(tx, group);
      return known === undefined;
    });
  }
}

const personOf = (tx: Transaction, number: string): Person =>
  findPerson(tx, number) ?? createPerson(tx, { number, name: formatNumber(number) });

function computersOf(tx: Transaction, number: string): Companion[] {
  if (!findPerson(tx, number)?.phone)
    throw new DemoError('phone_not_found', 'There is no phone with this number.');
  const computers = companionsOf(tx, number);
  if (computers.length === 0) throw new DemoError('not_linked', 'No computer is linked to this phone.');
  return computers;
}
