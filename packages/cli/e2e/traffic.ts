import type { Asked, Ledger, SendMode } from './ledger.js';
import type { Random } from './random.js';
import type { World } from './world.js';

/** How long a send with a key is asked again, and how often. */
const PATIENCE_MS = 60_000;
const AGAIN_MS = 250;
const LONGEST_PAUSE_MS = 120;

/** Contacts that write and are written to, all at once. What is promised goes into the ledger. */
export class Traffic {
  /** Settles when all is written and asked; sends with a key are asked until they are answered. */
  readonly done: Promise<unknown>;
  readonly #all: number;
  readonly #waiting: { steps: number; reached: () => void }[] = [];
  #steps = 0;
  #texts = 0;

  constructor(
    private readonly world: World,
    private readonly ledger: Ledger,
    private readonly name: string,
    contacts: readonly string[],
    random: Random,
    /** How many messages a contact writes; half as many are sent to them in each way. */
    each: number,
  ) {
    const half = Math.ceil(each / 2);
    const lanes = contacts.flatMap((contact) => [
      { times: each, step: () => this.#write(contact) },
      { times: half, step: (own: Random) => this.#send(contact, own.pick(['sync', 'keyed'] as const)) },
      { times: half, step: () => this.#send(contact, 'async') },
    ]);
    this.#all = lanes.reduce((sum, { times }) => sum + times, 0);
    this.done = Promise.all(lanes.map(({ times, step }) => this.#lane(random.fork(), times, step)));
  }

  /** Resolves when this share of it is done, from 0 to 1. */
  reached(share: number): Promise<void> {
    return new Promise((reached) => this.#waiting.push({ steps: share * this.#all, reached }));
  }

  async #lane(random: Random, times: number, step: (random: Random) => Promise<void>): Promise<void> {
    for (let time = 0; time < times; time++) {
      await pause(random.between(0, LONGEST_PAUSE_MS));
      await step(random);
      this.#steps += 1;
      for (const { steps, reached } of this.#waiting) if (this.#steps >= steps) reached();
    }
  }

  #text(contact: string): string {
    return `${this.name} ${contact.slice(-3)} ${++this.#texts}`;
  }

  async #write(contact: string): Promise<void> {
    const text = this.#text(contact);
    const id = await this.world.write(contact, text);
    this.ledger.written.push({ contact, id, text });
  }

  async #send(contact: string, mode: SendMode): Promise<void> {
    const asked: Asked = { contact, text: this.#text(contact), mode, tries: 0 };
    this.ledger.asked.push(asked);
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      asked.tries += 1;
      asked.promised = await this.world.send(asked).catch(() => undefined);
      // Only a key makes it safe to ask again.
      if (asked.promised || mode !== 'keyed' || Date.now() > deadline || this.world.gone) return;
      await pause(AGAIN_MS);
    }
  }
}

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
