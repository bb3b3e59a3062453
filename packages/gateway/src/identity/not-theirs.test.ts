import { expect, it } from 'vitest';
import { openStore } from '../store/open.js';
import { administrationCalls, OTHER_PATHS, organizationCalls } from '../testing/isolation/identity-calls.js';
import { createAuth } from './auth.js';

it('every call of identity that could name what is another’s is among those that are tried', async () => {
  const store = await openStore({ file: ':memory:' });
  const { auth } = createAuth({
    store,
    secret: 'x'.repeat(32),
    publicUrl: 'http://gateway.test',
    origins: [],
    log() {},
  } as unknown as Parameters<typeof createAuth>[0]);
  const tried = new Set([...organizationCalls, ...administrationCalls].map(({ path }) => path));
  const there = Object.values(auth.api as unknown as Record<string, { path?: string }>).flatMap(
    ({ path }) => path ?? [],
  );
  expect(there).toContain('/organization/get-full-organization');
  expect(
    there.filter(
      (path) =>
        /^\/(organization|api-key|admin|wagate)\//.test(path) && !tried.has(path) && !OTHER_PATHS.has(path),
    ),
  ).toEqual([]);
  await store.close();
});
