// Writes dist/custom-elements.json: what editors, documentation and framework wrappers know of the elements.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

const sources = readdirSync(join(home, 'src'), { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/\.(test|strings|styles)\.ts$|^locales\//.test(path))
  .sort();

/** Tags by class name, told by `define('wagate-x', WagateX)` in `define/` and by a class's `dependencies`. */
const tags = new Map();
for (const path of sources) {
  const text = readFileSync(join(home, 'src', path), 'utf8');
  for (const [, tag, name] of text.matchAll(/define\('(wagate-[\w-]+)', (\w+)\)/g)) tags.set(name, tag);
  for (const [, tag, name] of text.matchAll(/'(wagate-[\w-]+)': (Wagate\w+),?/g)) tags.set(name, tag);
}

/** What a page may not touch is not described; what Lit brings is known. */
const isPublic = (member) => member.privacy === undefined || member.privacy === 'public';
const lifecycle =
  /^(render|updated|willUpdate|firstUpdated|hostUpdate|observedAttributes|finalizeStyles|styles|dependencies|version|localize|attributeChangedCallback)$/;

const naming = {
  name: 'wagate-tags',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        const tag = tags.get(declaration.name);
        if (declaration.kind !== 'class' || !tag) continue;
        declaration.customElement = true;
        declaration.tagName = tag;
        declaration.members = declaration.members?.filter(
          (one) => isPublic(one) && !lifecycle.test(one.name),
        );
        module.exports = [
          ...(module.exports ?? []),
          {
            kind: 'custom-element-definition',
            name: tag,
            declaration: { name: declaration.name, module: module.path },
          },
        ];
      }
    }
    const modules = customElementsManifest.modules.filter((module) =>
      module.declarations?.some((one) => one.tagName),
    );
    for (const module of modules) {
      module.declarations = module.declarations.filter((one) => one.tagName);
      module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      for (const exported of module.exports ?? []) exported.declaration.module = module.path;
    }
    customElementsManifest.modules = modules;
  },
};

const manifest = create({
  modules: sources.map((path) =>
    ts.createSourceFile(
      `src/${path}`,
      readFileSync(join(home, 'src', path), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  ),
  plugins: [...litPlugin(), naming],
  context: { dev: false },
});

mkdirSync(join(home, 'dist'), { recursive: true });
writeFileSync(join(home, 'dist/custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${manifest.modules.length} elements are described in dist/custom-elements.json.`);
