// Which `--wagate-…` properties and which attributes an element reads: its class and its sheets are evaluated, as Lit would adopt them, because most names of properties are made from a table.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

const ENTRY = `
export * as elements from './src/generated/elements.js';
export { colorTokens, measureTokens } from './build/token-table.js';
`;

/** Runs the classes apart from this process: Lit gives the globals of a page to where it runs. */
function evaluate() {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: home, loader: 'ts' },
    tsconfig: join(home, 'tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sources',
    platform: 'node',
    conditions: ['source', 'node'],
    // What only a call would load.
    external: ['node:*', 'ws'],
    logLevel: 'silent',
  });
  const page = createContext({ URL, URLSearchParams, TextEncoder, TextDecoder, setTimeout, clearTimeout });
  runInContext(outputFiles[0].text, page);
  return runInContext('sources', page);
}

const read = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);

/** What each private token (`--_text`) is made of, by name: every declaration of it counts. */
function declarations(sheets) {
  const made = new Map();
  for (const sheet of sheets)
    for (const [, name, value] of sheet.matchAll(/(--_[\w-]+)\s*:([^;}]*)/g))
      made.set(name, [...(made.get(name) ?? []), ...read(value)]);
  return made;
}

/**
 * The public properties that these sheets come to, by way of private tokens.
 * @param used sheets whose every rule is looked at
 * @param given sheets that only declare tokens
 */
export function publicPropertiesOf(used, given = []) {
  const made = declarations([...given, ...used]);
  const rules = used.map((sheet) => sheet.replace(/--_[\w-]+\s*:[^;}]*/g, ''));
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const inner of made.get(name) ?? []) visit(inner);
  };
  for (const name of rules.flatMap(read)) visit(name);
  return [...seen].filter((name) => name.startsWith('--wagate-')).sort();
}

/** What a page gets where it sets nothing: the second half of `var(--wagate-x, …)`. */
function defaultsIn(sheets) {
  const found = new Map();
  for (const sheet of sheets)
    for (const { 1: name, index, 0: head } of sheet.matchAll(/var\(\s*(--wagate-[\w-]+)\s*,/g)) {
      let end = index + head.length;
      for (let depth = 1; depth > 0 && end < sheet.length; end++)
        depth += sheet[end] === '(' ? 1 : sheet[end] === ')' ? -1 : 0;
      const text = sheet
        .slice(index + head.length, end - 1)
        .replace(/\s+/g, ' ')
        .trim();
      if (!found.has(name)) found.set(name, text);
    }
  return found;
}

/**
 * @returns by class name, `read`: the properties that its own sheets read, and `attributes`: those that it observes; `told`: what each shared token is
 * for, and its default; the tables of tokens themselves
 */
export function styleProperties() {
  const { elements, colorTokens, measureTokens } = evaluate();
  const tokens = elements.WagateProvider.finalizeStyles()[0].cssText;
  const result = { read: new Map(), attributes: new Map(), told: new Map(), colorTokens, measureTokens };
  const sheets = new Set([tokens]);
  for (const [name, element] of Object.entries(elements)) {
    const all = [element.finalizeStyles(element.styles)].flat(3).map(({ cssText }) => cssText);
    for (const sheet of all) sheets.add(sheet);
    const own = all.filter((sheet) => sheet !== tokens);
    result.read.set(name, publicPropertiesOf(own, all.includes(tokens) ? [tokens] : []));
    result.attributes.set(name, element.observedAttributes);
  }
  const defaults = defaultsIn(sheets);
  for (const { name, use } of [...colorTokens, ...measureTokens])
    result.told.set(name, { description: use, default: defaults.get(name) });
  return result;
}
