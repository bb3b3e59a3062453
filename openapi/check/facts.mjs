// Reads the tables of ../facts: what the wire contract is, apart from the document that describes it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rows of a table as objects, keyed by the names in its first line. */
export function readTable(name) {
  const file = fileURLToPath(new URL(`../facts/${name}.tsv`, import.meta.url));
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** A parameter of the operations table: `query:limit?=integer:int64`. */
export function parseParameters(cell) {
  if (cell === '-') return [];
  return cell.split(' ; ').map((text) => {
    const [, place, name, type] = /^(\w+):([^=?]+)\??=(.*)$/.exec(text);
    return { place, name, type };
  });
}

/** A body or an answer: `optional application/json SendRequest`, `200 application/json QR | …`. */
export function parseContent(text) {
  const [media, ...type] = text
    .replace(/^optional /, '')
    .trim()
    .split(' ');
  return { media, type: type.join(' ') };
}

/** The first answer of the success column: `{ status, media?, type? }`. */
export function parseSuccess(cell) {
  const [status, ...rest] = cell.split(' | ')[0].trim().split(' ');
  const { media, type } = parseContent(rest.join(' '));
  return { status, media, type };
}
