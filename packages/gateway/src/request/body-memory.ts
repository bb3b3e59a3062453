import { ApiProblem } from '../errors/api-problem.js';

const SECONDS = 2;

/** What one request holds; all of it is given back at its end. */
export class Held {
  #bytes = 0;

  constructor(private readonly memory: BodyMemory) {}

  /** @throws ApiProblem 503 when others hold too much */
  add(bytes: number): void {
    this.memory.take(bytes);
    this.#bytes += bytes;
  }

  release(): void {
    this.memory.give(this.#bytes);
    this.#bytes = 0;
  }
}

/**
 * How much of large bodies and of fetched files this process holds at once. What would be too much is turned away, and does
 * not wait: uploads that have begun would wait for each other.
 */
export class BodyMemory {
  #used = 0;

  constructor(private readonly most: number) {}

  hold(): Held {
    return new Held(this);
  }

  take(bytes: number): void {
    if (this.#used + bytes > this.most)
      throw new ApiProblem(
        'gateway_unavailable',
        'too many large files are being taken in at the moment: try again',
        { retryAfterSeconds: SECONDS },
        { headers: { 'retry-after': String(SECONDS) } },
      );
    this.#used += bytes;
  }

  give(bytes: number): void {
    this.#used -= bytes;
  }
}

/** Of the whole process. */
export const bodyMemory = new BodyMemory(192 * 1024 * 1024);
