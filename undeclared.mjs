// What a package imports and does not ask npm for: it runs here, where everything is installed, and nowhere else.
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** Asked for by what is built in, which does without it. */
const OPTIONAL = ['@opentelemetry/api'];

/**
 * Follows the files that a package exports or runs, and names each import of a package that its manifest does not list or that a bundler would miss, and each
 * of its own files that it would not ship.
 */
export async function undeclared(folder, { name, exports = {}, bin = {}, ...manifest }, shipped) {
  const declared = new Set([
    name,
    ...['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}),
    ),
  ]);
  const entries = [...filesOf(exports), ...filesOf(bin)].filter((path) => !path.includes('*'));
  const { peerDependenciesMeta = {} } = manifest;
  const mayBeAbsent = Object.keys(peerDependenciesMeta).filter((peer) => peerDependenciesMeta[peer].optional);
  const { imports, missed } = await importsOfModules(
    folder,
    entries.filter((path) => path.endsWith('.js')),
    mayBeAbsent,
  );
  const found = [
    ...imports,
    ...importsOfTypes(
      folder,
      entries.filter((path) => path.endsWith('.d.ts')),
    ),
  ];
  const faults = new Set(missed);
  for (const { from, to, file } of found) {
    if (file && !shipped.includes(file)) faults.add(`${file} is not shipped, and ${from} imports it`);
    const wanted = to && packageOf(to);
    if (
      wanted &&
      !OPTIONAL.includes(wanted) &&
      !declared.has(wanted) &&
      !(from.endsWith('.d.ts') && declared.has(`@types/${wanted}`))
    )
      faults.add(`${from} imports ${wanted}, which it does not ask for`);
  }
  return faults;
}

/** Of exports and bins, what they lead to when nothing is asked for but what everybody gets. */
function filesOf(entry) {
  if (typeof entry === 'string') return [entry.replace(/^\.\//, '')];
  return Object.entries(entry ?? {}).flatMap(([condition, inner]) =>
    condition === 'source' ? [] : filesOf(inner),
  );
}

/** @param mayBeAbsent packages that are not there in this build: a bundler lets that pass where the `require` itself is tried */
async function importsOfModules(folder, entryPoints, mayBeAbsent) {
  if (!entryPoints.length) return { imports: [], missed: [] };
  const options = {
    entryPoints,
    absWorkingDir: folder,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outdir: 'never-written',
    write: false,
    metafile: true,
    logLevel: 'silent',
  };
  const { metafile } = await build(options);
  const imports = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.map(({ path, external }) => (external ? { from, to: path } : { from, file: path })),
  );
  const alias = Object.fromEntries(mayBeAbsent.map((name) => [name, './not-installed.js']));
  const { errors } = mayBeAbsent.length
    ? await build({ ...options, alias }).catch((failed) => failed)
    : { errors: [] };
  // An entry that imports it at once is for those who have it.
  const missed = errors
    .filter(({ location }) => /\b(require|import)\(/.test(location?.lineText))
    .map(({ location }) => `${location.file} cannot be bundled where an optional package is not installed`);
  return { imports, missed };
}

function importsOfTypes(folder, entries) {
  const found = [];
  const seen = new Set(entries);
  for (const from of seen) {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, from), 'utf8'));
    for (const { fileName } of importedFiles) {
      const file = join(from, '..', fileName).replace(/\.js$/, '.d.ts');
      if (!fileName.startsWith('.')) found.push({ from, to: fileName });
      else if (existsSync(join(folder, file))) {
        found.push({ from, file });
        seen.add(file);
      }
    }
  }
  return found;
}

function packageOf(specifier) {
  const [first, second] = specifier.split('/');
  if (specifier.startsWith('node:') || specifier.startsWith('#') || builtinModules.includes(first))
    return undefined;
  return first.startsWith('@') ? `${first}/${second}` : first;
}
