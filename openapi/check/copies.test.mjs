// What the documents list is listed in packages/contract, and nowhere else by hand: a copy stays behind when the document changes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { operationsOf, readDocument } from '../generate/document.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [gateway, identity] = ['gateway', 'identity'].map(readDocument);
const LISTS = {
  events: [Object.keys(gateway.webhooks), 6],
  operations: [[gateway, identity].flatMap(operationsOf).map(({ operation }) => operation.operationId), 6],
  permissions: [gateway.components.schemas.ApiKey.properties.permissions.items.enum, 4],
  roles: [identity.components.schemas.OrganizationRole.enum, 3],
};

const sources = readdirSync(join(root, 'packages'))
  .flatMap((name) => ['src', 'docs/check'].map((folder) => join('packages', name, folder)))
  .concat('openapi/check')
  .flatMap((folder) => filesIn(folder).map((path) => join(folder, path)))
  .filter((path) => /\.(ts|mjs)$/.test(path));

/** Of ours, without what is generated, tests and what only they use. */
const written = sources.filter((path) => !/\.test\.|\/(generated|testing)\//.test(path));

/** Nothing where there is no such folder. */
function filesIn(folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

const textOf = (path) => readFileSync(join(root, path), 'utf8');

/** Lists of texts that name so many of these. */
const copiesIn = (text, [names, most]) =>
  [...text.matchAll(/\[([\s'\w.,-]*)\]/g)].filter(
    ([, inside]) => names.filter((name) => inside.includes(`'${name}'`)).length >= most,
  );

describe('what the documents list', () => {
  it('is looked for in every package', () => {
    expect(written.length).toBeGreaterThan(500);
    expect(copiesIn("x = ['owner', 'admin', 'member']", LISTS.roles)).toHaveLength(1);
    expect(copiesIn("x = ['owner', 'admin']; y = ['member']", LISTS.roles)).toHaveLength(0);
  });

  for (const [what, list] of Object.entries(LISTS))
    it(`is no second list of ${what}`, () => {
      expect(written.filter((path) => copiesIn(textOf(path), list).length)).toEqual([]);
    });

  it('has its types once', () => {
    const typed = sources.filter((path) =>
      /^export interface (paths|components|operations) /m.test(textOf(path)),
    );
    expect(typed.sort()).toEqual(
      ['gateway', 'identity'].map((name) => `packages/contract/src/generated/${name}.ts`),
    );
  });
});
