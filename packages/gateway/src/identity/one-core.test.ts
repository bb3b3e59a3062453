import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const ours = createRequire(import.meta.url);

/** Two copies of the core know nothing of each other's transactions, errors and requests under way: hooks would write past them without a word. */
it('has one copy of better-auth’s core beneath it, whoever asks for it', () => {
  const core = ours.resolve('@better-auth/core');
  const askers = ['better-auth', '@better-auth/api-key', '@better-auth/kysely-adapter'];
  const betterAuth = createRequire(ours.resolve('better-auth'));
  for (const asker of askers)
    expect(createRequire(betterAuth.resolve(asker)).resolve('@better-auth/core'), asker).toBe(core);
});

it('asks for the versions that belong together, exactly', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const { dependencies, devDependencies } = manifest as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries(devDependencies!))
    if (/better-auth/.test(name)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(devDependencies!['@better-auth/core']).toBe(devDependencies!['better-auth']);
  // They are built into what is published: npm has nothing to choose.
  expect(Object.keys(dependencies!).filter((name) => /better-auth|better-call/.test(name))).toEqual([]);
});
