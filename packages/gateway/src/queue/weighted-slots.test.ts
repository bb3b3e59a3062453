import { expect, it } from 'vitest';
import { WeightedSlots } from './weighted-slots.js';

it('lets in what fits, in order, and what is too heavy alone', async () => {
  const slots = new WeightedSlots(10);
  const running = new Set<string>();
  const ends = new Map<string, (failed?: Error) => void>();
  const run = (name: string, weight: number) =>
    slots.run(weight, async () => {
      running.add(name);
      await new Promise<void>((resolve, reject) =>
        ends.set(name, (failed) => (failed ? reject(failed) : resolve())),
      );
      running.delete(name);
    });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const all = [run('a', 6), run('b', 4), run('c', 4), run('huge', 99), run('d', 1)];
  await turn();
  expect([...running]).toEqual(['a', 'b']);
  ends.get('b')!();
  await turn();
  // What is heavy is not overtaken by what is light.
  expect([...running]).toEqual(['a', 'c']);
  ends.get('a')!();
  running.delete('c');
  ends.get('c')!(new Error('failed'));
  await expect(all[2]).rejects.toThrow('failed');
  await turn();
  expect([...running]).toEqual(['huge']);
  ends.get('huge')!();
  await turn();
  expect([...running]).toEqual(['d']);
  ends.get('d')!();
  await Promise.allSettled(all);
});
