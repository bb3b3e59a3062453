/** As many texts as an hour of work has; those of lists of rows vary with their length. */
const MOST = 256;
/** Texts of many rows are long, rarely the same twice, and hold much memory once prepared. */
const LONGEST = 8_192;

/**
 * What was made of the texts of statements that ran last: to parse one again takes longer than to run it. Bounded, the
 * one that was not used for longest goes first.
 */
export class KeptStatements<Prepared> {
  readonly #kept = new Map<string, Prepared>();

  constructor(
    private readonly prepare: (text: string) => Prepared,
    private readonly most = MOST,
  ) {}

  of(text: string): Prepared {
    const known = this.#kept.get(text);
    if (known === undefined && text.length > LONGEST) return this.prepare(text);
    const prepared = known ?? this.prepare(text);
    // A map keeps the order in which its keys came: the first is the one used least lately.
    this.#kept.delete(text);
    this.#kept.set(text, prepared);
    if (this.#kept.size > this.most) this.#kept.delete(this.#kept.keys().next().value!);
    return prepared;
  }

  forget(text: string): void {
    this.#kept.delete(text);
  }
}
