import { afterAll, beforeAll, expect } from 'vitest';
import type { Target } from './target.js';

/** A gateway for the tests of a block. At their end nothing may have been sent that it does not know. */
export function standing<T extends Target>(start: () => Promise<T>, use: (target: T) => void): void {
  let target: T;
  beforeAll(async () => {
    target = await start();
    use(target);
  }, 60_000);
  afterAll(async () => {
    const strange = target.strangers();
    await target.close();
    expect(strange).toEqual([]);
  });
}
