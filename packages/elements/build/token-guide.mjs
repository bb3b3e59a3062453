// The tables of tokens in the guide to theming: every one that an element reads, with what it is for and its default.
import { readFileSync } from 'node:fs';
import { styleProperties } from './style-properties.mjs';

const GUIDE = 'docs/embedding/theming.md';
const cell = (text) => text.replaceAll('|', '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Puts tables between the marks of a page that say which. */
export function withTables(page, tables) {
  return Object.entries(tables).reduce((text, [name, rows]) => {
    const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!between.test(text)) throw new Error(`${GUIDE} has no place for the table of ${name}`);
    return text.replace(between, (_, begin, end) => `${begin}\n${rows}\n\n${end}`);
  }, page);
}

export default function generate() {
  const { read, colorTokens, measureTokens } = styleProperties();
  const used = new Set([...read.values()].flat());
  const page = readFileSync(new URL(`../../../${GUIDE}`, import.meta.url), 'utf8');
  return {
    [GUIDE]: withTables(page, {
      colours: table(
        ['token', 'for', 'on a light page', 'on a dark page'],
        colorTokens
          .filter(({ name }) => used.has(name))
          .map(({ name, use, light, dark }) => [`\`${name}\``, use, `\`${light}\``, `\`${dark}\``]),
      ),
      measures: table(
        ['token', 'for', 'default'],
        measureTokens
          .filter(({ name }) => used.has(name))
          .map(({ name, use, default: value }) => [`\`${name}\``, use, value]),
      ),
    }),
  };
}
