interface Waiting {
  weight: number;
  begin(): void;
}

/** Lets tasks run together as long as they weigh no more than so much; what is heavier runs alone. In the order of the calls. */
export class WeightedSlots {
  readonly #waiting: Waiting[] = [];
  #used = 0;

  constructor(private readonly most: number) {}

  async run<T>(weight: number, task: () => Promise<T>): Promise<T> {
    const weighs = Math.min(weight, this.most);
    await new Promise<void>((begin) => {
      this.#waiting.push({ weight: weighs, begin });
      this.#next();
    });
    try {
      return await task();
    } finally {
      this.#used -= weighs;
      this.#next();
    }
  }

  #next(): void {
    for (;;) {
      const [first] = this.#waiting;
      if (!first || this.#used + first.weight > this.most) return;
      this.#waiting.shift();
      this.#used += first.weight;
      first.begin();
    }
  }
}
