import { expect, it } from 'vitest';
import { readJson } from './body.js';
import { BodyMemory } from './body-memory.js';

const MIB = 1024 * 1024;
const posting = (bytes: number) =>
  new Request('http://gateway.test/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify('x'.repeat(bytes - 2)),
  });

it('turns away what is too much at once, and takes it when others are done', async () => {
  const memory = new BodyMemory(5 * MIB);
  const [one, other, small] = [memory.hold(), memory.hold(), memory.hold()];
  expect(await readJson(posting(5 * MIB), 88 * MIB, one)).toHaveLength(5 * MIB - 2);
  await expect(readJson(posting(4 * MIB), 88 * MIB, other)).rejects.toMatchObject({
    status: 503,
    headers: { 'retry-after': '2' },
  });
  // Nobody is turned away with a text.
  expect(await readJson(posting(MIB), 88 * MIB, small)).toHaveLength(MIB - 2);
  one.release();
  other.release();
  expect(await readJson(posting(6 * MIB), 88 * MIB, memory.hold())).toHaveLength(6 * MIB - 2);
});
