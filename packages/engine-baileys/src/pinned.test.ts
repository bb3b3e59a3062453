import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

interface Manifest {
  name: string;
  version: string;
  dependencies: Record<string, string>;
}
const read = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const VERSION = '7.0.0-rc14';

/** Its tag `latest` is an older line that installs from git, and packages of similar names exist: what speaks to WhatsApp is this one. */
it.each(['engine-baileys', 'fake-whatsapp'])(
  '%s has exactly the Baileys that was tried, by its own name',
  (room) => {
    const manifest = new URL(`../../${room}/package.json`, import.meta.url);
    const { dependencies } = read(manifest);
    const alike = Object.entries(dependencies).filter(([name, wanted]) => /baileys/i.test(name + wanted));
    expect(alike).toEqual([['baileys', VERSION]]);
    const entry = createRequire(manifest).resolve('baileys');
    const installed = read(`${entry.slice(0, entry.lastIndexOf('/baileys/'))}/baileys/package.json`);
    expect([installed.name, installed.version]).toEqual(['baileys', VERSION]);
  },
);

it('is locked to the registry’s own copy of it', () => {
  const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'));
  const { packages } = lock as { packages: Record<string, { version: string; integrity?: string }> };
  const copies = Object.entries(packages).filter(([path]) =>
    /(^|\/)node_modules\/(.*[^/])?baileys[^/]*$/i.test(path),
  );
  expect(copies.map(([path, { version, integrity }]) => [path, version, integrity !== undefined])).toEqual([
    ['node_modules/@wagate/engine-baileys', undefined, false],
    ['node_modules/baileys', VERSION, true],
  ]);
});
